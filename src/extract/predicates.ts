import type { Measure } from '../schema/quantity.ts';

/** What a word between a subject and its number says of the number; `null` says nothing of its measure. */
export interface Predicate {
  effect: Measure | null;
  /** 年均, 每年: the number is for each year. */
  yearly?: true;
  /** 分别: several numbers are shared out among several subjects. */
  shared?: true;
}

/** A state reached or held: the number is the state. */
const states =
  '突破 超过 跨越 迈上 站上 跃上 跨上 控制在 达到 达 达至 为 是 保持 保持在 保持到 稳定 稳定在 扩充至 维持 维持在 控制 控制在 位于 处于 实现 完成 占 占到 达成 总计 合计 共计 共 总共 计 确保在 报 收于 落在 力达 攀升至 在 到 至';
/** Movements that name where they end: the number is the state after them. */
const movements =
  '提高 提升 增加 增长 扩大 上升 下降 降低 减少 压缩 压减 缩短 缩减 优化 调整 发展 增 升 降 减 缩小 收窄 回升 恢复 攀升 壮大 延长 拓展 改善 下调 上调 调整提高 压降 回落 提速 扩容 扩充 跃升 转变 变';
const movementEnds = ['到', '至', '为', '成'];
/** A rate of increase. */
const growths =
  '增长 年均增长 比增 同比增长 增速 年均增速 增幅 年均增幅 递增 年均递增 上涨 涨幅 增 增长率 年均增长率 平均增长 平均增速 复合增长率 同增 提速 增速达 增速为 净增长 涨';
/** An amount added to a state or cut from it. */
const changes =
  '提高 提升 上升 下降 降低 减少 增加 新增 净增 净增加 净增长 压减 压缩 缩短 缩减 收窄 扩大 回落 累计下降 累计降低 累计提高 累计提升 削减 降 减 上调 下调 节约 改善 累计新增 新增加 调增 调减 增收 减排 增产 减产 压降 降幅 提高幅度 新增了';
/** Words that only shade a predicate. */
const shades =
  '改造提升 整治提升 提质改造 历史性 均 都 各 各自 累计 基本 力争 预计 预期 总体 持续 稳步 一直 仍 再 将 要 已 已经 可 确保 争取 努力 计划 大幅 进一步 逐步 全部 达 了 平均 人均 首次 成功 率先 提前 按可比价 按可比价格计算 可比 同比 同口径 环比 较快 平稳 突破性 又 还 也 就 应 应当 原则上 一般 每 每个 不断 连续 继续 重新 即 从 由 自 的 之 第 合理区间 区间 有 拥有 共有 现有 已有 建有 设有 配有';
const yearlyShades = '年均 每年 年平均 逐年 历年';

/** The words that may stand between a subject and its number, each with what it says. */
export const predicates: ReadonlyMap<string, Predicate> = new Map<string, Predicate>([
  ...words(shades, { effect: null }),
  ['分别', { effect: null, shared: true }],
  ...words(yearlyShades, { effect: null, yearly: true }),
  ...words(changes, { effect: 'change' }),
  ...words(growths, { effect: 'growth' }),
  ...words(states, { effect: 'level' }),
  ...movements
    .split(' ')
    .flatMap((word) => movementEnds.map((end) => [word + end, { effect: 'level' }] as const)),
]);

function words(list: string, predicate: Predicate): [string, Predicate][] {
  return list
    .split(' ')
    .map((word) => [word, word.includes('年均') ? { ...predicate, yearly: true } : predicate]);
}
