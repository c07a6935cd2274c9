/** What a verb does with the number it governs: works carried out, or an amount added to a state. */
export type Action = 'count' | 'change';

/** Verbs of adding to a state or cutting from it: what follows is an amount of change. */
const adding = '新增 净增 增加 再增加 净增加 新增加 增设 增配 减少 削减 压减 增补 新添 增添';

/** Verbs of carrying out: what follows is counted as works, things or money. */
const doing =
  '建成 建设 新建 改建 扩建 改扩建 改造 改造提升 提升改造 翻建 修建 修缮 修复 打造 创建 争创 创成 建立 组建 设立 成立 搭建 构建 开办 兴办 举办 承办 开展 组织 组织开展 实施 推进 推动 启动 开工 新开工 开工建设 开工改造 动工 竣工 竣工投产 竣工投用 完工 完工投产 投产 建成投产 投用 建成投用 投入使用 建成使用 完成 落实 落地 签约 引进 招引 招引落地 招商 引入 引育 培育 培育壮大 培养 培训 选派 选聘 选树 选拔 招聘 招录 招收 吸纳 帮扶 扶持 资助 救助 安置 转移 转移就业 发放 兑现 投入 投放 投资 筹集 筹措 争取 争取到 募集 发行 授信 减免 减税降费 减税 降费 让利 盘活 收储 出让 供应 供地 征收 征迁 征迁交地 拆除 拆迁 整治 治理 清理 清淤 疏浚 整改 绿化 造林 植树 栽植 种植 播种 铺设 敷设 架设 安装 加装 配备 配置 配建 购置 更新 更换 布设 布局 布局建设 设置 开通 开行 开辟 打通 贯通 疏通 硬化 拓宽 提升 认定 认证 获评 获批 获得 荣获 列入 评选 评定 表彰 授予 新登记 新注册 孵化 转化 申报 制定 出台 修订 编制 推出 推广 发布 办理 办好 办成 办结 受理 查处 查办 侦破 破获 化解 排查 检查 抽检 开发 谋划 谋划生成 谋划实施 策划 生成 惠及 受益 接待 收购 接种 筛查 体检 签订 签发 调解 创办 选育 建好 建有 布点 聘任 聘请 推荐 输送 支持 投建 建造 释放 腾退 关停 淘汰 退出 奖励 兑付 归集 追回 挽回 整合 划定 流转 复垦 开垦 抚育 封育 修通 升级改造 提质改造 提标改造 整修 带动 组建成立 吸引 汇聚 集聚 规划建设 续建 取消 精简 下放 承接 撤销 解决 消除 拆违 三改 公开招聘 交流轮岗 轮岗 获 获奖 荣获 斩获 打击 拉动 进口 出口 兴建 启用 落成 揭牌 新辟 辟建 接入 参训 免费接种 适老化改造 安排 下达 争取到位 到位 清退 打掉 抓获 挖掘 布放 投放 更换 建档 培植 壮大 招才 引才 开设 增开 加密 增种 补植 退耕 还林 修复治理 疏解 转产 转移支付 建 办 引 育 招 修 打';

/** What makes a verb part of a noun: `建成区`, `完成率`, `投资额` name things and govern nothing. */
const nounAfterRe =
  /^(?:区(?!级|域|块|间)|率|度(?!假)|额|量|值|期(?!间)|强度|规模|总|用地|能力|水平|比例|覆盖|费|金|房|感|性|型|力|业|商|者|面积|支付|标准|体系|方式|机制|主体|环境|条件|周期|成本|进度|任务)/u;
/** Words in front of a verb that only say it is done anew or goes on: `新认定`, `续建`. */
const againRe = /^(?:新|再|续|已|拟|共|均|累计|全面|计划|同步|集中|加快|大力|积极|持续|深入|有序)/u;

const actions = new Map<string, Action>([
  ...doing.split(' ').map((verb) => [verb, 'count'] as const),
  ...adding.split(' ').map((verb) => [verb, 'change'] as const),
]);
const longestAction = Math.max(...[...actions.keys()].map((verb) => verb.length));

/** A verb at the start of a text: as written (`新认定`), and without what only says anew (`认定`). */
export interface VerbReading {
  verb: string;
  stem: string;
  action: Action;
}

/** The verb of carrying out or adding that `text` begins with, the longest: `新改造提升老旧小区` → `新改造提升`. */
export function actionAt(text: string): VerbReading | undefined {
  const again = againRe.exec(text)?.[0] ?? '';
  const plain = verbAt(text, 0);
  const renewed = again === '' ? undefined : verbAt(text, again.length);
  if (plain && (!renewed || plain.stem.length >= again.length + renewed.stem.length)) return plain;
  return renewed && { ...renewed, verb: again + renewed.stem };
}

function verbAt(text: string, from: number): VerbReading | undefined {
  for (let length = Math.min(longestAction, text.length - from); length > 0; length--) {
    const verb = text.slice(from, from + length);
    const action = actions.get(verb);
    if (action === undefined || (length === 1 && from === 0 && text.length > 1)) continue;
    if (!nounAfterRe.test(text.slice(from + length))) return { verb, stem: verb, action };
  }
  return undefined;
}
