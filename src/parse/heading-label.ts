/** Chinese or Arabic numbering inside a label: `十二`, `12`. */
const ordinal = '[〇零一二三四五六七八九十百\\d]{1,5}';

/**
 * The kinds of numbering Chinese documents use, outermost first. A sentence may begin with a number as well
 * (`2021年…`, `3.5万`), so what follows the number is part of each pattern.
 */
const labelKinds = [
  { kind: 'part', labelRe: new RegExp(`^第${ordinal}[编篇部]分?(?=[\\s：:]|[^\\s\\d])`, 'u') },
  { kind: 'chapter', labelRe: new RegExp(`^第${ordinal}章`, 'u') },
  { kind: 'article-section', labelRe: new RegExp(`^第${ordinal}节`, 'u') },
  { kind: 'ideographic', labelRe: /^[〇一二三四五六七八九十百]{1,4}(?:、|[．.](?!\d))/u },
  { kind: 'ideographic-bracket', labelRe: /^[（(][一二三四五六七八九十百]{1,4}[）)][、．.]?/u },
  { kind: 'number', labelRe: /^\d{1,3}(?:[、．]|\.(?!\d))/u },
  { kind: 'number-bracket', labelRe: /^[（(]\d{1,3}[）)][、．.]?/u },
  { kind: 'circled', labelRe: /^[①-⑳]/u },
] as const;

export interface HeadingLabel {
  /** The numbering as written: `第三节`, `（四）`, `1.`. */
  label: string;
  /** How deep this kind of numbering stands, outermost 0. */
  rank: number;
}

/** The numbering a line begins with, or `undefined`. `（四）打造数字经济品牌` → `（四）`. */
export function headingLabel(line: string): HeadingLabel | undefined {
  for (const [rank, { labelRe }] of labelKinds.entries()) {
    const label = labelRe.exec(line)?.[0];
    if (label !== undefined) return { label, rank };
  }
  return undefined;
}

const longestHeading = 42;
/** A heading ends without a mark that ends or carries on a sentence. */
const sentenceEndRe = /[。！？!?；;：:，,、]$/u;
/** Unnumbered headings of their own line. */
const unnumberedRe = /^(前\s*言|引\s*言|序\s*言|目\s*录|附\s*则|结\s*语|附\s*件)$/u;

/** Whether a line of plain text, without Markdown's `#`, reads as a heading: `二、面临的挑战`, `第一节 发展基础`, `前 言`. */
export function isPlainHeading(line: string): boolean {
  if (unnumberedRe.test(line)) return true;
  if (line.length > longestHeading || sentenceEndRe.test(line) || /[。；;]/u.test(line)) return false;
  const found = headingLabel(line);
  return found !== undefined && line.length > found.label.length;
}
