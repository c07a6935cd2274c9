/** An opening tag that has no end tag: `<path d="M0,0"/>` */
const selfClosingRe = /\/>$/u;
/** What a sound chart does not hold: a number that is none, an inline style. */
const unsoundRe = /NaN|Infinity|undefined|style=/u;
/** The end of an element before the next one, texts and their spans apart. */
const elementEndRe = /(?<=>)(?=<(?!\/(?:text|tspan|title|desc)>|tspan))/u;

/** An SVG string with one element a line, indented, so that a snapshot reads as a diff. Throws if it is unsound. */
export function svgLines(svg: string): string {
  if (unsoundRe.test(svg)) throw new Error(`not a sound chart: ${unsoundRe.exec(svg)![0]}`);
  let depth = 0;
  const lines = svg.split(elementEndRe).map((part) => {
    const closing = part.startsWith('</');
    if (closing) depth -= 1;
    const line = ' '.repeat(depth) + part;
    if (!closing && !selfClosingRe.test(part) && !part.includes('</')) depth += 1;
    return line;
  });
  return `${lines.join('\n')}\n`;
}
