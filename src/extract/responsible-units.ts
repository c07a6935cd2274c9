import type { ResponsibleUnit, UnitRole } from '../schema/responsible-unit.ts';

const rolePattern = '(?:责任|牵头|配合|主办|协办|实施|承办|参与|落实)(?:单位|部门)[:：]';
const bracketed = '[（(][^（()）]{0,30}[)）]';
/** `（责任单位：区发改局、建设局）`, `（牵头单位：市教育局，配合单位：市财政局）`: all up to the bracket that closes. */
const listRe = new RegExp(`(?<role>${rolePattern})(?<list>(?:[^（()）。]|${bracketed})*)`, 'gu');
const roleRe = new RegExp(`^${rolePattern}`, 'u');
const unitRe = new RegExp(`(?:[^、，,；;（(]|${bracketed})+`, 'gu');
/** The level a unit's name begins with, carried on to those after it; a name that begins with 各 ends that. */
const levelRe = /^(?!市场|市政|区块|区域|省直)[区县市省州旗镇乡](?=.)/u;

/** The name of an office with its level: `区工信局`, `县发改局（科技局）`, `市生态环境委员会`. */
const office = String.raw`[区县市省州旗镇乡](?:(?![、，,；;。：:由和与及会同])\p{Script=Han}){1,12}?(?:局|办|委员会|委|中心|部|联合会|室|公司|集团)(?:[（(][^（()）]{1,20}[)）])?`;
const offices = `${office}(?:[、和与及]${office})*`;
/** What an office is made to do: `区工信局负责工业项目`, `专项行动由区发改局会同区财政局牵头`. */
const dutyRe = new RegExp(
  `(?:(?:^|(?<=[，,；;。：:、和与及“”]))(?<before>[^，,；;。：:“”]*)由|^|[，,；;。：:、和与及])(?<offices>${offices})(?:(?:会同|联合)(?<joined>${offices}))?(?:共同|分别|具体|联合)?(?<verb>配合负责|总?牵头|负责|主抓|统筹|组织实施|具体落实|配合|协助)(?<after>[^，,；;。]*)`,
  'gu',
);
const officeRe = new RegExp(office, 'gu');
/** What numbers a list's entry, and words that point at the whole task: `(二)`, `该项工作由区发改局牵头`. */
const pointingRe =
  /^(?:[（(][一二三四五六七八九十\d]+[)）]|\d+[.．、])?(?:该|此|这|上述|以上)?(?:项|些)?(?:工作|任务|事项|项目)?$/u;
const openingRe = /^(?:[（(][一二三四五六七八九十\d]+[)）]|\d+[.．、])/u;

/** A unit that a sentence makes responsible, without the anchor of the sentence. */
export type UnitInSentence = Omit<ResponsibleUnit, 'sentence'>;

/**
 * The units a sentence makes responsible, in order and each once for each role and duty: those of its lists, and those its
 * running text puts in charge. The level in front of the first of a list is carried on: `区发改局、建设局` → 区发改局, 区建设局.
 */
export function responsibleUnits(sentence: string): UnitInSentence[] {
  const units = [...listedUnits(sentence), ...unitsOnDuty(withoutResponsibleUnits(sentence))];
  return units.filter(
    (unit, index) =>
      units.findIndex(
        ({ name, role, duty }) => name === unit.name && role === unit.role && duty === unit.duty,
      ) === index,
  );
}

function listedUnits(sentence: string): UnitInSentence[] {
  const units: UnitInSentence[] = [];
  for (const { groups } of sentence.matchAll(listRe)) {
    let level = '';
    let role = roleOf(groups!['role']!);
    for (const [written] of groups!['list']!.matchAll(unitRe)) {
      const own = roleRe.exec(written.replace(/\s/gu, ''))?.[0];
      role = own === undefined ? role : roleOf(own);
      const name = written.replace(/\s/gu, '').replace(roleRe, '').replace(/等$/u, '');
      if (name === '') continue;
      const ownLevel = name.startsWith('各') ? '' : levelRe.exec(name)?.[0];
      units.push({ name: ownLevel === undefined ? level + name : name, role, duty: null });
      level = ownLevel ?? level;
    }
  }
  return units;
}

/** The offices that running text makes responsible, with what it gives them: `由区发改局牵头` → 区发改局. */
function unitsOnDuty(sentence: string): UnitInSentence[] {
  return [...sentence.replace(/\s/gu, '').matchAll(dutyRe)].flatMap(({ groups }) => {
    const { before = '', offices: named, joined = '', verb, after } = groups as Record<string, string>;
    const duty = [after!, before.replace(openingRe, '')].find((text) => !pointingRe.test(text)) ?? null;
    const role = /^[^、]*牵头工作$/u.test(after!) ? 'lead' : roleOf(verb!);
    const namesIn = (text: string): string[] => [...text.matchAll(officeRe)].map(([name]) => name);
    return [
      ...namesIn(named!).map((name): UnitInSentence => ({ name, role, duty })),
      ...namesIn(joined).map((name): UnitInSentence => ({ name, role: 'support', duty })),
    ];
  });
}

function roleOf(word: string): UnitRole {
  if (/牵头/u.test(word)) return 'lead';
  return /^(?:配合(?!负责)|协办|协助|参与)/u.test(word) ? 'support' : 'responsible';
}

/** A sentence without its lists of responsible units: what it says of the matter itself. */
export function withoutResponsibleUnits(sentence: string): string {
  return sentence.replace(listRe, '');
}
