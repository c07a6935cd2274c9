import type { District } from '../../schema/district.ts';
import type { Office } from '../../schema/office.ts';

/** A second name in brackets, `发改局(科技局)`, but not `各乡镇(街道)`. */
const secondNameRe = /(?<=[局委办部])[（(][^（）()]+[局委办部][）)]$/u;
/** Words that begin with a level's character and are none. */
const noLevel = '(?!市场|市政|市容|市民|区块|区域)';
/** A committee before the office, 区委组织部; an office of the committee itself, 区委办, keeps it. */
const committeeRe = /^委(?=.{2})/u;

/**
 * The name of a responsible unit without what differs from district to district: its own level (`区发改局` of a 区,
 * `县发改局` of a 县), the district's name, a second name in brackets. A unit of another level keeps it: `市发改局` in the
 * plan of a 区 is the city's.
 * @example bareOfficeName('县闽侯生态环境局', minhou) // '生态环境局'
 */
export function bareOfficeName(
  unit: string,
  { name, shortName }: Pick<District, 'name' | 'shortName'>,
): string {
  const level = name.zh.slice(-1);
  const named = new RegExp(`^(?:${name.zh}|${shortName.zh})(?=.{2})`, 'u');
  return unit
    .replace(secondNameRe, '')
    .replace(new RegExp(`^${noLevel}${level}(?=.{2})`, 'u'), '')
    .replace(committeeRe, '')
    .replace(named, '');
}

/** Finds the office that a bare name means. */
export function officeFinder(offices: readonly Office[]): (bareName: string) => Office | undefined {
  const byWording = new Map(
    offices.flatMap((office) => office.wordings.map((wording) => [plain(wording), office] as const)),
  );
  return (bareName) => byWording.get(plain(bareName));
}

const plain = (name: string): string => name.replaceAll('（', '(').replaceAll('）', ')');
