import { headingLabel } from './heading-label.ts';

const longestPlainLead = 28;
/** Numbering or dashes, a short title without a pause in it, and its full stop: `1.推动产业链升级。`, `——经济实力大幅跃升。`. */
const plainLeadRe = /^(?:[—－–-]{1,3}\s*)?[^。！？!?；;，,：:]{4,40}[。：:]/u;
const dashRe = /^[—－–-]{1,3}\s*\S/u;

/**
 * The length of the lead-in a passage begins with, 0 if it has none: the bold run at its start with the full stop after
 * it, else, in plain text, a short numbered or dash-led title that ends in a full stop with more text after it.
 */
export function leadLength(text: string, strongEnd: number): number {
  if (strongEnd > 0) {
    const end = /^[。：:]/u.test(text.slice(strongEnd)) ? strongEnd + 1 : strongEnd;
    return text.slice(end).trim() === '' ? 0 : end;
  }
  if (headingLabel(text) === undefined && !dashRe.test(text)) return 0;
  const lead = plainLeadRe.exec(text)?.[0];
  if (lead === undefined || lead.length > longestPlainLead) return 0;
  return text.slice(lead.length).trim() === '' ? 0 : lead.length;
}
