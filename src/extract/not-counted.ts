import type { NumberMention } from './scan-numbers.ts';

/** What a rule for numbers that do not count may look at. */
export interface NumberSight {
  mention: NumberMention;
  /** The text before the number and after its unit and bound, a few characters each. */
  before: string;
  after: string;
  /** Whether the number stands in a name between marks, and where the mention begins in its sentence. */
  named: boolean;
  at: number;
  /** A word of bound before or after the number. */
  bounded: boolean;
  /** 以上, 以下 and the like right after the number. */
  boundAfter: boolean;
  /** Whether the clause states another number as well. */
  company: boolean;
}

/** A reason to leave a number alone, with an example of what it leaves. */
interface NotCounted {
  name: string;
  example: string;
  test: (sight: NumberSight) => boolean;
}

const money = /(?:元|美元|万|亿)$/u;
const ofTime = /^(?:年|个月|月|天|日|周|小时|个小时|分钟|秒|个工作日|工作日|个工作小时|个工作时|工作小时)$/u;
const categoryNoun =
  /^(?:的)?(?:[^，。；、（）]{0,6}?)(?:项目|企业|产业|集群|楼宇|工程|园区|平台|商圈|单位|大户|农场|基地|家庭|人口|群体|老人|老年人|人员|儿童|婴幼儿|居民|现象|税源|市场主体|镇|村|县)/u;
const creating =
  /(?:建成|新建|建设|改造|新增|建立|创建|争创|打造|培育|引进|开办|成立|组建|设立|改扩建|投用|建有|开通|举办|布局|谋划|实施)$/u;

/** The reasons, in the order they are asked. */
export const notCountedRules: NotCounted[] = [
  { name: 'name', example: '“3820”战略工程, 《…2.0行动》, 〔2022〕9号', test: ({ named }) => named },
  {
    name: 'ordinal',
    example: '第44届, 第十三次会议, 前3名',
    test: ({ before }) =>
      /(?:第|前|倒数|top)$/iu.test(before) || /第[\d一二三四五六七八九十百]+[—至、]$/u.test(before),
  },
  {
    name: 'label',
    example: '1.推动产业链升级, （3）, ①, 附件1, 表2, 一是',
    test: ({ mention, before, after, at }) =>
      (at === 0 && mention.unit === null && /^[.、）．]/u.test(after)) ||
      (/^（$/u.test(before.slice(-1)) && /^）/u.test(after) && mention.unit === null) ||
      (/(?:附件|附表|表|图|专栏|条款?|国道|省道|县道|高速|热线|电话|邮编|编号|代码)$/u.test(
        before.slice(-4),
      ) &&
        mention.unit === null),
  },
  {
    name: 'letters',
    example: '5G, PM2.5, 4A级, G104, 2A+, 3D',
    test: ({ mention, before, after }) =>
      /[A-Za-z]$/u.test(before) ||
      (mention.unit === null && /^[A-Za-z+]/u.test(after)) ||
      (mention.unit !== null && /^[A-Za-z]+$/u.test(mention.unit) && /^[A-Za-z+]/u.test(after)),
  },
  {
    name: 'numbered name',
    example: '4号线, 3号支流, 2型糖尿病, 100强, 4.0版, 12345热线, 三期, 十三届, 三星级, 324国道, 1+6',
    test: ({ mention, after, before }) =>
      (/^(?:号|型|强|版|期(?!间|末)|届|级|星级|代|线(?!路)|式|大(?!专)|国道|省道|县道|热线|度评价|次(?:全|会|党代会|代表|常务)|中全会|行动|战略|工程|计划|体系|模式|制)/u.test(
        mention.unit === null
          ? after
          : /^[一二三四五六七八九十百\d.]*(?:级|星|线|大|型)/u.test(after)
            ? ''
            : `${mention.unit}${after}`,
      ) &&
        (mention.unit === null || /^(?:届|级|强|号|型|星|代|线|度)/u.test(mention.unit))) ||
      (mention.unit !== null && /^(?:级|星级|大|型|强|号)/u.test(after) && !/^(?:级以|大关)/u.test(after)) ||
      /[+/]$/u.test(before) ||
      (mention.unit === null && /^[+]/u.test(after)),
  },
  {
    name: 'circle of minutes',
    example: '10分钟体育健身圈, 24小时值守, 一小时交通圈',
    test: ({ mention, after, bounded }) =>
      /(?:分钟|小时|公里)$/u.test(mention.unit ?? '') &&
      !bounded &&
      (/^的?[^，。；]{0,14}圈/u.test(after) ||
        /^(?:应急|值守|值班|营业|在线|不间断|服务|自助|监测|响应|便民|城市书房|[^，。；、]{0,4}(?:应急|值班|自助|服务|在线))/u.test(
          after,
        )),
  },
  {
    name: 'age or size of a category',
    example: '5岁以下儿童, 60周岁以上老年人, 3岁以下婴幼儿',
    test: ({ mention, after, boundAfter }) =>
      /(?:周?岁|年级)$/u.test(mention.unit ?? '') &&
      (boundAfter || /^[—至]/u.test(after)) &&
      /^(?:的)?[^，。；、）]/u.test(after),
  },
  {
    name: 'award list',
    example: '入选全国100个优秀社区工作法, 被列为26个中心城市',
    test: ({ before }) =>
      /(?:入选|列入|列为|跻身|入围|评为)(?:[^，。；]{0,8}?)(?:全国|全省|全市|中国|长三角|国家|首批|省|世界)[^，。；]{0,6}$/u.test(
        before,
      ),
  },
  {
    name: 'own measures',
    example: '36项措施, 14项重点任务, 6个方面',
    test: ({ mention, after, before }) =>
      /^[个项条方类大]$/u.test(mention.unit ?? '') &&
      (/^(?:[^，。；、]{0,4}?)(?:措施|举措|政策|任务|方面|行动|意见|条例|规定|原则|要求|重点工作|改革任务|台阶|关口)(?:[，。；、）：]|$|的|等|落)/u.test(
        after,
      ) ||
        /^“/u.test(after) ||
        /(?:以下|下列|上述|如下)$/u.test(before)),
  },
  {
    name: 'Chinese numeral not called for',
    example: '三大战略, 一核两翼, 一批, 十项行动, 百亿级',
    test: (sight) => sight.mention.form === 'han' && !calledFor(sight),
  },
  {
    name: 'threshold of a category',
    example: '10亿元以上项目5个, 税收超千万元楼宇16栋, 2000万元以上企业',
    test: ({ mention, after, bounded, boundAfter, before, company }) =>
      (money.test(mention.unit ?? '') &&
        ((boundAfter && categoryNoun.test(after) && !/(?:新增|完成|实现|达到?|投入)$/u.test(before)) ||
          (bounded && company && categoryNoun.test(after)) ||
          /^级/u.test(after) ||
          (/^(?:的)?(?:[^，。；、（）]{0,8}?)(?:企业|项目|楼宇|产业|集群|园区)[^，。；、]{0,10}?[\d一二两三四五六七八九十]/u.test(
            after,
          ) &&
            (bounded || mention.form === 'han')))) ||
      (!money.test(mention.unit ?? '') &&
        boundAfter &&
        /^[张平床公人户]/u.test(mention.unit?.slice(-3) ?? '') &&
        /^的?[^，。；、]{0,8}(?:机构|村|社区|小区|街|镇)[^，。；]{0,4}/u.test(after) &&
        company),
  },
  {
    name: 'threshold of one thing',
    example: '单个项目总投资不低于3亿元',
    test: ({ before, bounded }) =>
      bounded && /(?:单个|单体|单项|单宗|每个项目|技改)[^，。；]{0,10}$/u.test(before),
  },
  {
    name: 'duration',
    example: '三年行动计划, 连续8年, 3个月内, 用5年左右时间',
    test: ({ mention, before, after }) =>
      ofTime.test(mention.unit ?? '') &&
      !/(?:压缩|缩短|压减|缩减|控制|减少|减至|降至|限|时间|时限|时长|年限|寿命|周期|期限|天数|天|达到|至|用时|耗时|提速|为|由|从)[^，。；\d]{0,6}$/u.test(
        before,
      ) &&
      !/^(?:以内|之内)?办结/u.test(after),
  },
  {
    name: 'frequency',
    example: '每月1次, 每季度一次',
    test: ({ mention, before }) => /^次$/u.test(mention.unit ?? '') && /每[^，。；]{0,12}$/u.test(before),
  },
  {
    name: 'ratio not of a state',
    example: '1:1比例配建, 9:00开馆',
    test: ({ mention, before, after }) =>
      mention.form === 'ratio' &&
      !/(?:比|结构|比例|比重|占比)[^，。；]{0,14}$/u.test(before.slice(-18)) &&
      !/^[^，。；]{0,4}(?:优化|调整)/u.test(after),
  },
  {
    name: 'no unit',
    example: '1233全球供应链, 12345',
    test: ({ mention, bounded, after, before }) =>
      mention.unit === null &&
      mention.form === 'digits' &&
      !bounded &&
      !(/^(?:$|[，。；、）])/u.test(after) && /(?:达|达到|为|至|到|系数|指数|得分|浓度|比)$/u.test(before)),
  },
];

/** Chinese numerals are read where a bound, 规模 or a unit of measure calls for them, or several things are made. */
function calledFor({ mention, before, after, bounded, boundAfter }: NumberSight): boolean {
  const { unit, value } = mention;
  const number = Number(value.split('..')[0]);
  if (unit === null) return false;
  const vague = /^(?:[类项大种]|个方面|方|级|年|届|期|次|度|分|面|起|门|本|元)$/u.test(unit);
  const bareMagnitude =
    /^[万亿]+(?:元|美元|人|人次|亩|吨|户|家|平方米)?$/u.test(unit) || /^[百千]$/u.test(unit);
  const round = /^[百千万亿十]/u.test(mentionHead(mention, value));
  if (bounded) return !/^(?:的)?(?:级|大关前)/u.test(after) || boundAfter;
  if (/规模(?:达|达到|为)?$/u.test(before)) return true;
  if (bareMagnitude) return !round && number > 0 && !/^[级大强]/u.test(after);
  if (vague) return false;
  if (number >= 10) return !round && !/^[级大强]/u.test(after);
  if (number >= 2) return creating.test(before);
  return /^[家所座处]$/u.test(unit) && creating.test(before);
}

/** 百, 千, 万 or 亿 when the numeral is nothing else: `百家`, `千亿`. */
function mentionHead(mention: NumberMention, value: string): string {
  if (!['1', '10', '100', '1000'].includes(value)) return '';
  if (value === '10') return '';
  return value === '1'
    ? /^[万亿]/u.test(mention.unit ?? '') && mention.end - mention.start === (mention.unit ?? '').length
      ? '万'
      : ''
    : '百';
}

/** The name of the rule that leaves a number alone, `undefined` if it counts or nobody knows. */
export function notCounted(sight: NumberSight): string | undefined {
  return notCountedRules.find(({ test }) => test(sight))?.name;
}
