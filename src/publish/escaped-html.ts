const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it stands in HTML, in a quoted attribute too. */
export function escapedHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => references[sign]!);
}
