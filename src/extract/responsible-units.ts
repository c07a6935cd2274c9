const rolePattern = '(?:责任|牵头|配合|主办|协办|实施|承办|参与|落实)(?:单位|部门)[:：]';
const bracketed = '[（(][^（()）]{0,30}[)）]';
/** `（责任单位：区发改局、建设局）`, `（牵头单位：市教育局，配合单位：市财政局）`: all up to the bracket that closes. */
const listRe = new RegExp(`${rolePattern}(?<list>(?:[^（()）。]|${bracketed})*)`, 'gu');
const roleRe = new RegExp(`^${rolePattern}`, 'u');
const unitRe = new RegExp(`(?:[^、，,；;（(]|${bracketed})+`, 'gu');
/** The level a unit's name begins with, carried on to those after it; a name that begins with 各 ends that. */
const levelRe = /^(?!市场|市政|区块|区域|省直)[区县市省州旗镇乡](?=.)/u;

/** The name of an office with its level: `区工信局`, `县发改局（科技局）`, `市生态环境委员会`. */
const office = String.raw`[区县市省州旗镇乡](?:(?![、，,；;。：:由和与及会同])\p{Script=Han}){1,12}?(?:局|办|委员会|委|中心|部|联合会)(?:[（(][^（()）]{1,20}[)）])?`;
/** What an office is made to do: `区工信局负责工业项目`, `由区发改局牵头`. */
const dutyRe = new RegExp(
  `(?:^|[由，,；;。：:、和与及]|会同)(?<offices>${office}(?:[、和与及]${office})*)(?:总?牵头|负责|主抓|统筹|组织实施|具体落实)`,
  'gu',
);
const officeRe = new RegExp(office, 'gu');

/** The offices that a sentence's running text makes responsible: `由区发改局牵头` → 区发改局. */
function officesOnDuty(sentence: string): string[] {
  return [...sentence.replace(/\s/gu, '').matchAll(dutyRe)].flatMap(({ groups }) =>
    [...groups!['offices']!.matchAll(officeRe)].map(([name]) => name),
  );
}

/**
 * The units a sentence makes responsible, in order and each once: those of its lists, and those its running text puts in
 * charge. The level in front of the first of a list is carried on: `区发改局、建设局` → 区发改局, 区建设局.
 */
export function responsibleUnits(sentence: string): string[] {
  const units: string[] = [];
  for (const { groups } of sentence.matchAll(listRe)) {
    let level = '';
    for (const [written] of groups!['list']!.matchAll(unitRe)) {
      const name = written.replace(/\s/gu, '').replace(roleRe, '').replace(/等$/u, '');
      if (name === '') continue;
      const own = name.startsWith('各') ? '' : levelRe.exec(name)?.[0];
      units.push(own === undefined ? level + name : name);
      level = own ?? level;
    }
  }
  return [...new Set([...units, ...officesOnDuty(withoutResponsibleUnits(sentence))])];
}

/** A sentence without its lists of responsible units: what it says of the matter itself. */
export function withoutResponsibleUnits(sentence: string): string {
  return sentence.replace(listRe, '');
}
