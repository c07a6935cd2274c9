import type { Unit } from '../schema/unit.ts';

/** Units of more than one character, or that no classifier is: those of measure, and classifiers with a second part. */
const compoundUnits = [
  '个百分点 百分点 个基点 个工作日 个工作小时 个工作时 工作日 工作小时 个小时 个月 个名次 个位次',
  '亿元 万元 元人民币 美元 欧元 港元 日元 英镑 澳元 元',
  '平方公里 平方千米 平方米 平米 立方米 立方 公顷 亩 ㎡ km² km2 m² m2 m³ m3',
  '公里 千米 海里 厘米 毫米 纳米 里 米 公分 km cm mm nm',
  '倍 大类 吨标准煤 吨标煤 标准煤 吨公里 吨 公斤 千克 毫克 微克 斤 克 担 标吨 载重吨 kg mg',
  '千瓦时 兆瓦时 千瓦 兆瓦 吉瓦 瓦时 瓦 度 千伏安 兆伏安 P kWh kW MWh MW GWh GW KW kVA MVA',
  '升 毫升 摄氏度 分贝 兆帕 ℃ L mL',
  'Gbps Mbps Tbps TB PB EB GB MB EFLOPS PFLOPS EFlops PFlops',
  '人次 架次 车次 班次 航次 批次 户次 场次 件次 例次 台次 次 人 名 位 户 口',
  '标准箱 标箱 TEU 台套 台（套） 套（间） 间（套） 套（户） 户（套） 家（次） 个（次） 头只 小时 分钟 秒 周岁 岁 年 天 日 周',
  '车公里 人公里 客位 床位 机架 标准车 折算车 首套 单元 学时 课时 学分 人日 工日',
]
  .join(' ')
  .split(' ');

/** Classifiers of one character: what Chinese counts things and works with. */
const classifiers =
  '个家所座条项件处片栋幢套间张台辆艘架列趟对双只头羽匹株棵粒枚块幅册部篇本场支队团班组批类种款例宗起笔单份封堂节门道盏眼根杆孔面层颗顶副把桌截桶瓶箱袋包卷捆峰群回';

/** Classifiers that are as often the first character of a name: a unit only where the name cannot begin there. */
const nounLike = '站点段库车船路线网区镇乡村街园馆院校厅室店课席餐厢池井';

const magnitudePattern = '(?:万亿|千亿|百亿|十亿|千万|百万|十万|万|亿|千|百)';

/** A unit read at a place in folded text: its text as written, and where it ends. */
export interface UnitReading {
  unit: string;
  end: number;
}

/** Reads the unit that stands at `at`, `undefined` if none does. */
export type UnitReader = (text: string, at: number) => UnitReading | undefined;

/** Symbols of a vocabulary that are no unit of measure: counted nouns (`万个学位`) and bare divisors (`/10万`). */
const notMeasureRe = new RegExp(`^[\\d/]|^[万亿]?[${classifiers}]\\p{Script=Han}`, 'u');

/** What follows a classifier that looks like a noun when it is one after all: the end, a bound, or a new phrase. */
const afterUnit = '(?=$|[，。；、！？：）以左上及或和与的])';

/**
 * Compiles the reader of units: a magnitude (万, 亿), a unit of measure or a classifier, and what it is divided by
 * (`微克/立方米`, `张/千人`). Open-ended: `known` adds to the units of measure, and any classifier will do.
 */
export function compileUnits(known: readonly Unit[]): UnitReader {
  const symbols = known
    .flatMap(({ symbol, aliases }) => [symbol, ...aliases])
    .map((symbol) => symbol.replaceAll('(', '（').replaceAll(')', '）').replace(/\s/gu, ''));
  const measures = symbols.filter((symbol) => symbol.length > 1 && !notMeasureRe.test(symbol));
  const compounds = [...new Set([...compoundUnits, ...measures])]
    .sort((a, b) => b.length - a.length)
    .map(escapeRe)
    .join('|');
  const base = `(?:${compounds}|方(?![面式向案位])|分(?![之钟别中类期级])|[${classifiers}]次?|[${nounLike}]${afterUnit})`;
  const divisor = `(?:每?\\d{0,6}${magnitudePattern}?(?:${compounds}|[${classifiers}]|人口|GDP)|\\d+${magnitudePattern}?人?|[万千]人)`;
  const unitRe = new RegExp(
    `%|‰|‱|/\\d+${magnitudePattern}?人?|${magnitudePattern}?(?:${base}(?:/${divisor})?)|${magnitudePattern}`,
    'uy',
  );
  return (text, at) => {
    unitRe.lastIndex = at;
    const unit = unitRe.exec(text)?.[0];
    return unit === undefined ? undefined : { unit, end: at + unit.length };
  };
}

function escapeRe(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
