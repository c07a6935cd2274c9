/** Words before a verb or a subject that say how it is done or wanted, not what is measured. */
const leadIns =
  '力争 争取 确保 努力 力促 实现 预计 预期 计划 全力 大力 加快 加强 积极 稳步 有序 扎实 深入 持续 继续 进一步 逐步 基本 全面 着力 统筹 切实 重点 推动 促进 推进 累计 共 总共 全年 年内 年底 年底前 每年 年均 分别 各 均 都 再 新 将 要 已 已经 成功 先后 率先 同时 并 并且 且 以及 及 和 与 其中 使 让 把 对 为 通过 围绕 到 至 在 从 由 支持 鼓励 帮助 保持 保障 完善 必须 更 更加 不断 即 如 包括 含 是 就 还 也 又 仍 目前 现 现有 共有 拥有 有 达到 力求 坚持 直接 间接 平均 主要 总体 整体 全部 最终 高标准 高质量 高水平 高起点 规划 精心规划 谋划 提前 按期 如期 超额 顺利 圆满 集中 一次性 依托 利用 安排 全市 全区 全县 全省 全国 全州 全旗 全镇 全盟 我市 我区 我县 我省 我镇 本市 本区 本县 本省 辖区 区内 县内 市内 全域 共计 合计 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 每 用于 位于 预计到 到年底 主动 充分 稳妥 健全 做好 抓好 用好 做实 办好 之前 前 底前 末 使得 此外 另外 特别是 尤其 不断完善 全过程 各类 其他 精准 有效 科学 上半年 下半年 免费 无偿 向上 首批 第一批 着眼 聚焦';
const leadInWords = new Set(leadIns.split(' '));
const longestLeadIn = Math.max(...[...leadInWords].map((word) => word.length));

/** Nouns that only begin like a lead-in: `新能源`, `对外贸易`, `保障性住房`. */
const notLeadInRe =
  /^(?:新(?!增|开工)|对[外台口标]|在[校建册职岗园编线孵]|有[效机色线轨意]|共[享同建青]|再[生就]|要素|和谐|与会|把握|让利|使用|为民|从业|由来|含[氧硫量]|如意|更新|各[类级项种区县镇乡]|现代|现金|均等|都市|将军|每[万千百亿人亩位名个家户村社街镇床]|到位|是非|就[业医学地]|及[时格]|并[网购联]|至|末端|前[沿海瞻]|又|仍|保障[性房]|基本(?:公共|养老|医疗|药物|农田|素质|生活|建设)|规划[区面]|平均[工寿水气浓收]|主要[污水农粮经指工]|集中[供连]|安排残|质量|总体规|重点[项工企群产行实]|全国(?:重点|文明|百强|先进)|利用[率外]|帮扶|支持率|全[面域]覆盖|健全率|高标准(?:农田|厂房|粮田))/u;

/** The length of the lead-in word `text` begins with, 0 if none. */
export function leadInLength(text: string): number {
  if (notLeadInRe.test(text)) return 0;
  for (let length = Math.min(longestLeadIn, text.length); length > 0; length--) {
    if (leadInWords.has(text.slice(0, length))) return length;
  }
  return 0;
}
