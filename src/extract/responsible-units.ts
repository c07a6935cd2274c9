/** `（责任单位：区发改局、建设局）`, `（牵头单位：市教育局，配合单位：市财政局）`. */
const listRe =
  /(?:责任|牵头|配合|主办|协办|实施|承办|参与|落实)(?:单位|部门)[:：](?<list>[^()（）。]*(?:[（(][^()（）]{0,30}[)）][^()（）。]*)*)/gu;
const prefixRe = /^(?:[区县市省州旗镇]|各(?=[区县市镇乡]))(?:委|政府)?(?=.)/u;
const separatorRe = /[、，,；;]|(?:配合|牵头|协办|责任)(?:单位|部门)[:：]/u;

/**
 * The units a sentence makes responsible, in order and each once; the level in front of the first is carried on:
 * `区发改局、建设局` → 区发改局, 区建设局.
 */
export function responsibleUnits(sentence: string): string[] {
  const units: string[] = [];
  for (const { groups } of sentence.matchAll(listRe)) {
    let level = '';
    for (const part of splitOutsideBrackets(groups!['list']!)) {
      const name = part.replace(/\s/gu, '').replace(/等$/u, '');
      if (name === '') continue;
      const own = /^[区县市省州旗镇](?=[^、])/u.exec(name)?.[0];
      level = own ?? (prefixRe.test(name) || /^各/u.test(name) ? '' : level);
      units.push(own === undefined && !name.startsWith('各') ? level + name : name);
    }
  }
  return [...new Set(units)];
}

/** A sentence without its lists of responsible units: what it says of the matter itself. */
export function withoutResponsibleUnits(sentence: string): string {
  return sentence.replace(listRe, '');
}

function splitOutsideBrackets(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < list.length; i++) {
    const character = list.charAt(i);
    if (/[（(]/u.test(character)) depth++;
    else if (/[）)]/u.test(character)) depth--;
    else if (depth === 0 && separatorRe.test(character)) {
      parts.push(list.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(list.slice(from));
  return parts;
}
