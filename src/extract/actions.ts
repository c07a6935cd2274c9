/** What a verb does with the number it governs: works carried out, or an amount added to a state. */
export type Action = 'count' | 'change';

/** Verbs of adding to a state: what follows is an amount of change. */
const adding = '新增 净增 增加 再新增 再增加 净增加 新增加 增设 增配 累计新增 减少 削减 压减 增补 新添 增添';

/** Verbs of carrying out: what follows is counted as works, things or money. */
const doing =
  '建成 建设 新建 改建 扩建 改扩建 新改扩建 新建改扩建 新建续建 续建 改造 新建改造 改造提升 提升改造 翻建 修建 修缮 修复 打造 创建 争创 创成 建立 组建 设立 成立 搭建 构建 开办 兴办 举办 承办 开展 组织 组织开展 实施 推进 加快推进 推动 启动 开工 新开工 开工建设 开工改造 动工 竣工 完工 投产 建成投产 投用 建成投用 投入使用 建成使用 完成 落实 落地 新落地 签约 新签约 引进 新引进 招引 招引落地 招商 引入 引育 培育 新培育 培育壮大 培养 培训 选派 选聘 选树 选拔 招聘 招录 招收 吸纳 帮扶 扶持 资助 救助 安置 转移 转移就业 发放 兑现 投入 投放 投资 筹集 筹措 争取 争取到 争取上级 募集 发行 授信 减免 减税降费 减税 降费 让利 为企业减负 盘活 收储 出让 供应 供地 征收 征迁 征迁交地 拆除 拆迁 整治 治理 清理 清淤 疏浚 整改 修复治理 绿化 造林 植树 栽植 种植 播种 养殖 出栏 生产 铺设 敷设 架设 安装 加装 配备 配置 配建 购置 更新 更换 布设 布局 布局建设 设置 开通 新开通 开行 新辟 开辟 打通 贯通 疏通 硬化 拓宽 提升 认定 新认定 新增认定 认证 获评 获批 获得 荣获 入选 列入 评选 评定 表彰 授予 登记 新登记 注册 新注册 上市 挂牌 孵化 转化 申报 制定 出台 修订 编制 推出 推广 发布 办理 办好 办成 办结 受理 处置 查处 查办 侦破 破获 化解 排查 检查 抽检 检测 监测 开发 储备 谋划 谋划生成 谋划实施 策划 生成 储备实施 服务 惠及 覆盖 受益 接待 收购 销售 出口 回收 处理 处置利用 利用 实际利用 到位 接种 筛查 体检 签订 签发 调解 建档 创办 选育 保护 新建成 建好 建有 布点 配强 聘任 聘请 引聘 推荐 输送 支持 投建 建造 新建设 释放 腾退 腾出 关停 淘汰 关闭 压减退出 退出 奖励 兑付 归集 追回 挽回 节约 整合 划定 划转 流转 复垦 开垦 新造 抚育 封育 退耕 治沙 修编 修通 建改 升级 升级改造 提质 提质改造 提标改造 整修 亮化 美化 雨污分流改造';

/** Verbs written inside nouns: `建成区`, `完成率`, `投资额` name things and govern nothing. */
const nounAfterRe =
  /^(?:区|率|度|额|量|值|期|数|用地|强度|规模|总额|总量|环境|项目库|能力|水平|体系|比例|面积|费|税|收入|支出|者|力)/u;

const actions = new Map<string, Action>([
  ...doing.split(' ').map((verb) => [verb, 'count'] as const),
  ...adding.split(' ').map((verb) => [verb, 'change'] as const),
]);
const longestAction = Math.max(...[...actions.keys()].map((verb) => verb.length));

/** Verbs of carrying out or adding at the start of `text`, the longest first: `改造提升老旧小区` → `改造提升`. */
export function actionAt(text: string): { verb: string; action: Action } | undefined {
  for (let length = Math.min(longestAction, text.length); length > 1; length--) {
    const verb = text.slice(0, length);
    const action = actions.get(verb);
    if (action !== undefined && !nounAfterRe.test(text.slice(length))) return { verb, action };
  }
  return undefined;
}

/** Words before a verb or a subject that say how it is done or wanted, not what is measured. */
const leadIns =
  '力争 争取 确保 努力 力促 实现 预计 预期 计划 全力 大力 加快 加强 积极 稳步 有序 扎实 深入 持续 继续 进一步 逐步 基本 全面 着力 统筹 切实 重点 推动 促进 推进 累计 共 总共 全年 年内 每年 年均 分别 各 均 都 再 新 将 要 已 已经 成功 先后 率先 同时 并 并且 且 以及 及 和 与 其中 使 让 把 对 为 通过 围绕 到 至 在 从 由 支持 鼓励 引导 帮助 保持 保障 完善 必须 更 更加 不断 即 如 包括 含 是 就 还 也 又 仍 目前 现 现有 共有 拥有 有 达到 力求 坚持 带动 直接 间接 平均 人均带动 主要 总体 整体 全部 最终 预备 高标准 高质量 高水平 高起点 规划 谋划 规划建设 提前 按期 如期 超额 顺利 圆满 集中 一次性 依托 利用 安排 全市 全区 全县 全省 全国 全州 全旗 全镇 全盟 我市 我区 我县 我省 我镇 本市 本区 本县 本省 全社区 辖区 区内 县内 市内 全域 共计 合计 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 每';
const leadInWords = new Set(leadIns.split(' '));
const longestLeadIn = Math.max(...[...leadInWords].map((word) => word.length));

/** The length of the lead-in word `text` begins with, 0 if none. */
export function leadInLength(text: string): number {
  for (let length = Math.min(longestLeadIn, text.length); length > 0; length--) {
    if (leadInWords.has(text.slice(0, length)) && !(length === 1 && singleInWordRe.test(text))) return length;
  }
  return 0;
}

/** Words that only begin like a one-character lead-in: `新能源`, `对外贸易`, `在校生`. */
const singleInWordRe =
  /^(?:新(?!增|开工)|对[外台口]|在[校建册职岗园编线孵]|有[效机色线轨意]|共[享同建青]|再[生就]|要素|和谐|与会|把握|让利|使用|为民|从业|由来|含[氧硫量]|如意|更新|各[类级项种区县镇乡]|现代|现金|均等|都市|将军|每[万千百亿人亩位名个家户村社街镇床]|到[位账期]|是非|就[业医学地]|也|及[时格]|并[网购联]|至)/u;
