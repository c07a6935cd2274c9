import type { Messages } from '../../wording/messages/zh.ts';

/**
 * A share of a text in per cent. Shares under a tenth keep one decimal; what would round to nothing is said to be little.
 */
export function shareText(share: number, { coverage: { share: text, hardly } }: Messages): string {
  if (share < 0.0005) return hardly;
  return text((share * 100).toFixed(share < 0.1 ? 1 : 0));
}
