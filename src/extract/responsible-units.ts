const rolePattern = '(?:责任|牵头|配合|主办|协办|实施|承办|参与|落实)(?:单位|部门)[:：]';
const bracketed = '[（(][^（()）]{0,30}[)）]';
/** `（责任单位：区发改局、建设局）`, `（牵头单位：市教育局，配合单位：市财政局）`: all up to the bracket that closes. */
const listRe = new RegExp(`${rolePattern}(?<list>(?:[^（()）。]|${bracketed})*)`, 'gu');
const roleRe = new RegExp(`^${rolePattern}`, 'u');
const unitRe = new RegExp(`(?:[^、，,；;（(]|${bracketed})+`, 'gu');
/** The level a unit's name begins with, carried on to those after it; a name that begins with 各 ends that. */
const levelRe = /^(?!市场|市政|区块|区域|省直)[区县市省州旗镇乡](?=.)/u;

/**
 * The units a sentence makes responsible, in order and each once; the level in front of the first is carried on:
 * `区发改局、建设局` → 区发改局, 区建设局.
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
  return [...new Set(units)];
}

/** A sentence without its lists of responsible units: what it says of the matter itself. */
export function withoutResponsibleUnits(sentence: string): string {
  return sentence.replace(listRe, '');
}
