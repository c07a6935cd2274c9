import type { SearchBlock } from './index-form.ts';

/** So many blocks a stretch holds at most, unless one plan has more: about fifteen plans of the present length. */
const mostBlocks = 64;

/** Blocks in order, in stretches that part no plan. */
export function makeStretches(blocks: readonly SearchBlock[]): SearchBlock[][] {
  const stretches: SearchBlock[][] = [];
  for (const plan of Map.groupBy(blocks, (block) => block.plan).values()) {
    const last = stretches.at(-1);
    if (last && last.length + plan.length <= mostBlocks) last.push(...plan);
    else stretches.push([...plan]);
  }
  return stretches;
}
