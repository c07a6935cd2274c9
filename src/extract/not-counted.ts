import { calledFor, doingRe } from './called-for.ts';
import type { NumberContext } from './number-context.ts';

/** A reason to leave a number alone, with examples of what it leaves. */
export interface NotCountedRule {
  name: string;
  examples: string;
  test: (context: NumberContext) => boolean;
}

const isMoney = (unit: string | null): boolean => unit !== null && /(?:元|[万亿])$/u.test(unit);
const isTime = (unit: string | null): boolean =>
  unit !== null && /^(?:年|个月|月|天|日|周|个?小时|分钟|秒|个?工作[日时]|个?工作小时)$/u.test(unit);

/** Nouns whose members a number of money or size picks out. */
const memberPattern =
  '(?:项目|企业|产业|集群|楼宇|工程|园区|平台|商圈|单位|大户|农场|基地|家庭|税源|市场主体|客商|品牌|商品|镇|村|县|贫困|现象)';
const memberRe = new RegExp(`^的?[^，。；、（）\\d]{0,8}?${memberPattern}`, 'u');
/** `亿元以上18个`: the size of a member, then how many. */
const countRe = /^的?\d+(?:个|家|户|项)/u;
const countedMemberRe = new RegExp(
  `^的?[^，。；、（）\\d]{0,8}?${memberPattern}[^，。；、\\d]{0,8}[\\d一二两三四五六七八九十]`,
  'u',
);
/** `3个` + `国控断面水质优良比例达100%`: among whom a rate is taken. */
const rateOfMembersRe =
  /^(?!重点)[^，。；、\d]{2,14}(?:比例|率|占比|满意度|浓度)(?:均|全部|稳定|保持|持续|达到?|为|在|至|到|提[高升]|升)*\d/u;
const personRe = /^的?[^，。；、）]{0,6}(?:人|儿|童|群体|居民|妇女|男女|学生|家庭)/u;
const serviceRe =
  /^[^，。；、]{0,6}?(?:应急|值守|值班|营业|在线|不间断|服务|自助|监测|响应|书房|到|可达|通达|覆盖)/u;
/** What sizes a member: `年销售收入超`; after the count of members, `5家以上年销售收入过`. */
const sizePattern = '(?:收入|产值|税收|营收|投资|投资额|估值|市值|销售额)(?:达到?|在|为|超过?|过|突破)*';
const sizeRe = new RegExp(`${sizePattern}$`, 'u');
const sizeAfterCountRe = new RegExp(`\\d[家户个名](?:以上)?的?[^，。；、]{0,6}${sizePattern}$`, 'u');
const placeSizedRe = /^的[^，。；、]{0,10}(?:机构|村|社区|小区|街|镇|站|点|场所|项目|企业)/u;
/** `500平方米以上` + `闲置厂房20处`: how many are of the size. */
const countedPlaceRe = /^的?[^，。；、（）\d]{2,10}\d/u;
const personsOfPlaceRe = /^[^，。；、\d]{1,6}以上的/u;
/** Words after a number that make it the name of a thing: `4号线`, `2型糖尿病`, `500强`, `三星级`. */
const nameAfterRe =
  /^(?:号|型(?!的)|强(?!度)|版|期(?!间|末)|届|级(?!以)|星级|代(?!表|理)|线(?!路)|式|国道|省道|县道|热线|次(?:全|会|党代|代表|常务)|中全会|行动|战略|工程|计划(?!生育)|体系|模式|制(?!造|定|度)|轴|度评价)/u;
const ownMeasureRe =
  /^[^，。；、]{0,5}?(?:措施|举措|政策|任务|方面|行动|意见|条例|规定|原则|要求|重点工作|改革任务|台阶|关口|主线|抓手|机制|制度|理念|问题)(?:[，。；、）：]|$|的|等|落|清)/u;
const durationVerbRe =
  /(?:压缩|缩短|压减|缩减|控制|减少|减至|降至|降到|限|时间|时限|时长|年限|寿命|周期|期限|天数|达到?|至|到|为|从|由|优良|增加|延长|比例)[^，。；\d]{0,6}$/u;

/** A rank that moves is a state: `排名从全省第18位提升至第13位`. */
const movedRankRe =
  /(?:排名|位次|名次)[^，。；]{0,8}(?:从|由)[^，。；]{0,6}第$|(?:提升|上升|跃升|前移|晋升)[至到]第$/u;

const manyRe = /^[百千万亿]{2,}$/u;
/** What is paid for something, to whoever earns it: `给予40万元奖励`, `每家奖励20万元`, `单个项目最高不超过800万元`. */
const paidBeforeRe =
  /(?:(?<!累计|已|共)给予|(?<!累计|已|共)奖励|每[家个人户名亩吨床年月][^，。；]{0,8}(?:奖励|补助|补贴|不超过|最高)|最高(?:不超过|奖励|补助|补贴|给予|可达|限额)?|一次性(?:奖励|补助|补贴))[^，。；\d]{0,8}(?:[\d.]+[万亿]?元?[、和—至])*$/u;
const paidAfterRe =
  /^的?(?:标准)?(?:给予|予以|发放)?(?:一次性|定额|财政|专项)?(?:奖励|补助|补贴|奖补|资助|贴息|封顶)/u;
/** What breaking a rule costs: `处200元以上1000元以下罚款`, `加处3%`. */
const finedBeforeRe = /(?:[加并]?处以?|罚款|罚)$/u;
const finedAfterRe = /^(?:\d+万?元(?:以[上下])?)?的?罚[款金]/u;
const paidRateRe = /(?:按(?:照)?[^，。；增长达]{0,14}|贴息比例[为按]?|补贴比例[为按]?|补助比例[为按]?)$/u;
/** How long something is paid. */
const paidTimeRe =
  /(?:补贴|补助|奖励|资助|贴息|扶持|优惠|减免)(?:的?(?:期限|年限|时间|时长|期))?[^，。；\d]{0,6}$/u;
/** `超过10亿元的`, `10人以上的，`: who or what is meant, as a condition. */
const conditionRe =
  /^(?:（[^）]{0,8}）)?的(?:$|[，、；。]|[^，。；、\d]{0,10}(?:企业|项目|单位|机构|平台|个人|人才|厂房|贷款|家庭|园区|农户|大户|主体|产品|团队|院校|商户|土地|转让|用地|建筑|场所|街区))/u;
/** Properties by which things are chosen: `面积不小于1500平方米的平台`, `海拔4800米以上乡镇`. */
const propertyRe =
  /(?:面积|规模|容积率|利率|资本|人员|期限|年限|海拔|高度|长度|宽度|容量|税收|费用|投入|增长|收入|产值|营收|投资额?|单价|价格|坡度|浓度|增幅|增速|成本)[^，。；、\d]{0,6}$/u;
const givingRe = /^(?:对|凡|给予|鼓励|支持|申报|申请|辖区内|符合|经(?:认定|批准|评审|审核)|新引进)/u;

/** The reasons, in the order they are asked. */
export const notCountedRules: readonly NotCountedRule[] = [
  { name: 'name', examples: '“3820”战略工程, 《…2.0行动》, 〔2022〕9号', test: ({ named }) => named },
  {
    name: 'ordinal',
    examples: '第44届, 第九至十三届, 前3名',
    test: ({ before, mention: { unit } }) =>
      (/(?:第|前|后|倒数|TOP)$/iu.test(before) &&
        !(/^[位名]$/u.test(unit ?? '') && movedRankRe.test(before))) ||
      /第[\d一二三四五六七八九十百]+[—至、]$/u.test(before),
  },
  {
    name: 'label',
    examples: '1.推动产业链升级, （3）, 附件1, 专栏2, 国道324',
    test: ({ mention: { unit }, before, after, first, bracketed }) =>
      unit === null &&
      ((first && /^[.、）]/u.test(after)) ||
        (bracketed && before === '' && after.startsWith('）')) ||
        /(?:附件|附表|表|图|专栏|国道|省道|县道|高速|热线|电话|邮编|编号|代码)$/u.test(before)),
  },
  {
    name: 'letters',
    examples: '5G, PM2.5, 4A级, G104, 2A+, 3D',
    test: ({ mention: { unit }, before, after }) =>
      /[A-Za-z]$|<\/?[a-z]{1,6}>$/u.test(before) ||
      (unit === null && /^[A-Za-z+]/u.test(after)) ||
      (unit !== null && /^[A-Za-z]+$/u.test(unit) && /^[A-Za-z+]/u.test(after)),
  },
  {
    name: 'numbered name',
    examples: '4号线, 2型糖尿病, 500强, 4.0版, 3期, 十三届, 3星级, 1+6, 2×100万千瓦, 50亿级产业集群',
    test: ({ mention: { unit, form }, before, after }) =>
      (unit === null && nameAfterRe.test(after)) ||
      (unit !== null && /^(?:[级强型]|星级)/u.test(after) && !/^级以/u.test(after)) ||
      (form === 'han' && /^大(?!型|专|学|关)/u.test(after)) ||
      /[+/×]$/u.test(before) ||
      (unit === null && /^[+/×]/u.test(after)),
  },
  {
    name: 'time of a service',
    examples: '10分钟体育健身圈, 24小时值守, 1小时交通圈, 10公里生活圈',
    test: ({ mention: { unit }, after, bounded }) =>
      unit !== null &&
      !bounded &&
      ((/(?:分钟|小时|公里)$/u.test(unit) && /^的?[^，。；]{0,14}圈/u.test(after)) ||
        (/(?:分钟|小时)$/u.test(unit) && serviceRe.test(after))),
  },
  {
    name: 'word for many',
    examples: '数十家, 几百户, 上百人, 打动万千人心, 成千上万',
    test: ({ mention: { form }, written, before }) =>
      (form === 'han' && /(?:几|数|(?<![以之向迈跨站跃登])上)$/u.test(before)) ||
      (before.endsWith('成') && /^[百千万]+$/u.test(written)) ||
      (form === 'broken' && manyRe.test(written)),
  },
  {
    name: 'reach of a service',
    examples: '公交站点500米覆盖率, 3公里范围内, 距省会120公里, 服务半径1000米',
    test: ({ mention: { unit }, before, after, boundAfter }) =>
      unit !== null &&
      /^(?:米|公里|千米|分钟|个?小时)$/u.test(unit) &&
      ((!boundAfter &&
        /^(?:的)?(?:范围|半径|覆盖|可达|内[^，。；]{0,4}(?:可达|到达|有)|服务圈)/u.test(after)) ||
        /(?:距离?|相距|半径)[^，。；\d]{0,8}$/u.test(before)),
  },
  {
    name: 'reward',
    examples: '给予40万元奖励, 每家奖励20万元, 最高不超过800万元, 按投资额的8%给予补助, 补贴期限不超过36个月',
    test: ({ mention: { unit }, before, after, opening }) =>
      (isTime(unit) && paidTimeRe.test(before)) ||
      (isMoney(unit) &&
        (paidBeforeRe.test(before) || (paidAfterRe.test(after) && !/发放|累计|落实|兑现/u.test(before)))) ||
      (unit === '%' &&
        (/^的?(?:比例|标准)?(?:给予|予以|补助|奖励|补贴|贴息)/u.test(after) ||
          (paidRateRe.test(before) && !/^按?可比/u.test(opening)))),
  },
  {
    name: 'fine',
    examples: '处200元以上1000元以下罚款, 每日加处3%',
    test: ({ mention: { unit }, before, after }) =>
      (isMoney(unit) || unit === '%') &&
      ((finedBeforeRe.test(before) && !/[\d一二两三四五六七八九十百]处$/u.test(before)) ||
        finedAfterRe.test(after)),
  },
  {
    name: 'condition of a rule',
    examples:
      '对营业收入突破10亿元的企业, 面积不小于1500平方米的平台, 研发费用增长20%以上的，, 海拔4800米以上乡镇',
    test: ({ mention: { unit, form }, before, after, opening, bounded, boundAfter, earlier }) => {
      if (form === 'fraction' || (unit === null && !(bounded && propertyRe.test(before)))) return false;
      if (/(?:含|不含[^，。；\d]{0,10}|注册满|注册资本)$/u.test(before)) return true;
      const condition = conditionRe.test(after) && !/^的[^，。；]{0,6}(?:增长|增速|速度|水平)/u.test(after);
      const property = propertyRe.test(before);
      if (givingRe.test(opening) && /^[^，。；]{0,30}的/u.test(after) && property) return true;
      if (givingRe.test(opening) && boundAfter && (condition || before === opening)) return true;
      if (
        /^(?:申报|申请)/u.test(opening) ||
        /(?:只能|只可|限|可以?)(?:申请|享受|购买|领取|承租)$/u.test(before)
      )
        return true;
      if (property && bounded && /(?:^|。)(?:申请|申报)[^。]*，$/u.test(earlier)) return true;
      if (condition && bounded && (property || (boundAfter && !doingRe.test(before)))) return true;
      return property && boundAfter && /海拔/u.test(before);
    },
  },
  {
    name: 'age of a group',
    examples: '5岁以下儿童死亡率, 60周岁以上老年人, 0—3岁婴幼儿, 年龄不超过45周岁的博士',
    test: ({ mention: { unit }, before, after, boundAfter, earlier }) =>
      unit !== null &&
      /周?岁$/u.test(unit) &&
      !(/寿命|年龄/u.test(earlier) && /^(?:其中)?[男女]性?(?:为|是|达到?)?$/u.test(before)) &&
      (after.startsWith('的') ||
        ((boundAfter || personRe.test(after)) && /^[^，。；、）]/u.test(after)) ||
        !/(?:寿命|年龄|岁数|平均)/u.test(before)),
  },
  {
    name: 'base of a rate',
    examples: '每3至10万居民设置1个, 每100户拥有汽车35辆',
    test: ({ before }) => before.endsWith('每'),
  },
  {
    name: 'award list',
    examples: '入选全国100个优秀社区工作法, 被列为长三角26个中心城市',
    test: ({ before }) =>
      /(?:入选|列入|列为|跻身|入围|评为|进入)[^，。；]{0,8}?(?:全国|全省|全市|中国|长三角|国家|首批|省|世界|全球)(?:的|首批|仅有)?$/u.test(
        before,
      ) || /(?:在|居|于)(?:全国|全省|全市|全球|世界)$/u.test(before),
  },
  {
    name: 'own measures',
    examples: '36项措施, 14项重点任务, 6个方面, 用3个“五年规划”, 三个百亿台阶',
    test: ({ mention: { unit, form }, after, before, governed }) =>
      unit !== null &&
      /^[个项条方类大件]$/u.test(unit) &&
      (ownMeasureRe.test(after) ||
        (form === 'han' && unit === '件' && after.includes('实事')) ||
        (after.startsWith('“') && !governed) ||
        (unit === '条' && /(?:稳|惠企|政策|措施|举措|意见|新政|经济)[^，。；]{0,4}$/u.test(before)) ||
        /^(?:设区市|盟市|地级市)/u.test(after) ||
        /(?:以下|下列|上述|如下)$/u.test(before)),
  },
  {
    name: 'Chinese numeral not called for',
    examples: '一批, 三类, 两种方式',
    test: (context) => context.mention.form === 'han' && !calledFor(context),
  },
  {
    name: 'threshold of a category',
    examples: '10亿元以上项目5个, 税收超千万元楼宇16栋, 年收入4600元以下贫困户, 超500亿元的5个',
    test: ({ mention: { unit, form }, before, after, bounded, boundAfter, company }) => {
      if (!isMoney(unit) || /规模$/u.test(before.replace(/[超达过突破约近到]+$/u, ''))) return false;
      const following = after.replace(/^（[^）]{0,8}）/u, '');
      if (following.startsWith('级')) return true;
      if (boundAfter) {
        return (
          memberRe.test(following) || countRe.test(following) || (form !== 'han' && personRe.test(following))
        );
      }
      if (sizeAfterCountRe.test(before)) return true;
      const sized = sizeRe.test(before);
      if (bounded && countRe.test(following)) return true;
      if ((bounded || sized) && memberRe.test(following)) return company || sized;
      return countedMemberRe.test(following) && form === 'han';
    },
  },
  {
    name: 'members of a rate',
    examples: '3个国控断面水质优良比例达100%, 12个镇街群众满意度均为98%',
    test: ({ mention: { unit, form }, after, company }) =>
      company && form === 'digits' && /^[个家所条座]$/u.test(unit ?? '') && rateOfMembersRe.test(after),
  },
  {
    name: 'size of a category',
    examples: '500平方米以上闲置厂房20处, 100平方米以上的活动站点1个, 10名老人以上的村5个',
    test: ({ mention: { unit, form }, after, boundAfter, company }) =>
      form === 'digits' &&
      company &&
      unit !== null &&
      /(?:张|平方米|名|户|人|床位?)$/u.test(unit) &&
      ((boundAfter ? placeSizedRe : personsOfPlaceRe).test(after) ||
        (boundAfter && unit === '平方米' && countedPlaceRe.test(after))),
  },
  {
    name: 'threshold of one thing',
    examples: '单个项目总投资不低于3亿元, 单户面积不超过120平方米',
    test: ({ before, bounded }) =>
      bounded && /(?:单个|单体|单项|单宗|单笔|每个项目|每家企业|单户)[^，。；]{0,14}$/u.test(before),
  },
  {
    name: 'rating of a device',
    examples: '110千伏变电站, 500kV线路',
    test: ({ mention: { unit }, after }) =>
      unit !== null && /(?:千伏|kV|千伏安)$/u.test(unit) && /^[^，。；、）]/u.test(after),
  },
  {
    name: 'duration',
    examples: '3年行动计划, 连续8年, 3个月内, 用5年左右时间',
    test: ({ mention: { unit }, before, after }) =>
      (isTime(unit) &&
        !durationVerbRe.test(before) &&
        (before === '' || !/^(?:以内|之内|内)?办结/u.test(after))) ||
      (isTime(unit) && /^(?:试点|行动|计划)/u.test(after)),
  },
  {
    name: 'frequency',
    examples: '每月1次, 每季度召开1次',
    test: ({ mention: { unit }, before }) => unit === '次' && /每[^，。；]{0,16}$/u.test(before),
  },
  {
    name: 'ratio that is no state',
    examples: '1:1比例配建, 9:00开馆',
    test: ({ mention: { form }, before, after }) =>
      form === 'ratio' &&
      !/(?:比|结构|比例|比重)[^，。；]{0,14}$|(?:调整|优化|变化?)[为至到][^，。；]{0,8}$/u.test(before) &&
      !/^[^，。；]{0,4}(?:优化|调整)/u.test(after),
  },
];

/** A number without unit that no other rule knows: `1233全球供应链`. It counts only where a predicate ends in it. */
export function isBare({ mention: { unit, form }, before, after, bounded }: NumberContext): boolean {
  if (unit !== null || form !== 'digits' || bounded) return false;
  if (
    /[由从]$/u.test(before) &&
    /^(?:提高|提升|缩小|扩大|上升|下降|降低|增加|减少|优化|调整|升|降)[到至为]/u.test(after)
  )
    return false;
  return !(
    /^(?:$|[，。；、）])/u.test(after) && /(?:达到?|为|至|到|系数|指数|得分|浓度|比|在)$/u.test(before)
  );
}

/** The name of the rule that leaves a number alone, `undefined` if none does. */
export function notCounted(context: NumberContext): string | undefined {
  return notCountedRules.find(({ test }) => test(context))?.name;
}
