import type { Element, ElementContent, Properties } from 'hast';
import { s } from 'hastscript';
import { families } from '../../charts/chart-svg.ts';
import { colour, lightColours, type Paint } from '../../charts/paint.ts';
import { svgMarkup } from '../../charts/svg-markup.ts';

/** What stands on a page for each colour: `var(--ink)` → `#1d1f23` */
const lightValues = new Map(
  Object.entries(lightColours).map(([paint, value]) => [colour(paint as Paint), value] as const),
);

/**
 * What a chart needs to know of the place where it will stand: the fonts to name, the full address of a link, and whether halos
 * may rely on `paint-order`.
 */
export interface Surroundings {
  families: Readonly<Record<keyof typeof families, string>>;
  addressOf: (href: string) => string;
  paintOrder: boolean;
}

/** The Chinese fonts of the systems that a file may be opened on, the most likely to be there first. */
const systemFamilies =
  "'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', Arial, sans-serif";

/**
 * The families of a file whose text stays text. It carries no font: two weights of no more than its own characters are 58 KB
 * beside 6 KB of drawing, office suites and librsvg take no notice of them, and every system that reads Chinese has one
 * of these. Texts are laid out for the widest.
 */
export const fileFamilies: Surroundings['families'] = { sans: systemFamilies, serif: systemFamilies };

/** A picture before it is written: its size in px, what it shows, and its accessible name and description. */
export interface Picture {
  width: number;
  height: number;
  title: string;
  description: string;
  children: readonly ElementContent[];
}

/**
 * A picture as an SVG file that needs no page around it: light colours in place of custom properties, full addresses,
 * the named fonts. Halos may be drawings of their own, since not every program that shows the file knows `paint-order`.
 */
export function standaloneSvg(
  { width, height, title, description, children }: Picture,
  surroundings: Surroundings,
): string {
  const svg = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      fontFamily: families.sans,
      fill: colour('ink'),
    },
    s('title', title),
    s('desc', description),
    s('rect', { width, height, fill: colour('paper') }),
    ...children,
  );
  let texts = 0;
  const [root] = standalone(svg, surroundings, () => `text-${(texts += 1)}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgMarkup(root!)}\n`;
}

function standalone(element: Element, surroundings: Surroundings, nextId: () => string): Element[] {
  const plain: Element = {
    ...element,
    properties: propertiesIn(element.properties, surroundings),
    children: element.children.flatMap((child): ElementContent[] =>
      child.type === 'element' ? standalone(child, surroundings, nextId) : [narrow(child)],
    ),
  };
  return 'paintOrder' in element.properties && !surroundings.paintOrder ? haloed(plain, nextId()) : [plain];
}

/** What is set in place of a curly one between Latin letters. */
const straightApostrophe = "'";
/** An apostrophe within or after a Latin word: `district’s` */
const apostropheRe = /(?<=\p{Script=Latin})\u2019/gu;

/** The fonts of pictures set that apostrophe as wide as a Chinese character. */
function narrow(node: ElementContent): ElementContent {
  return node.type === 'text'
    ? { ...node, value: node.value.replace(apostropheRe, straightApostrophe) }
    : node;
}

/** What only a page's styles and scripts make use of. */
const pageProperties: ReadonlySet<string> = new Set(['className', 'dataSlot']);

function propertiesIn(properties: Properties, { families: named, addressOf }: Surroundings): Properties {
  const kept = Object.entries(properties).filter(([name]) => !pageProperties.has(name));
  return Object.fromEntries(
    kept.map(([name, value]) => {
      if (typeof value !== 'string') return [name, value];
      if (value === families.sans) return [name, named.sans];
      if (value === families.serif) return [name, named.serif];
      return [name, name === 'href' ? addressOf(value) : (lightValues.get(value) ?? value)];
    }),
  );
}

const haloProperties = ['stroke', 'strokeWidth', 'strokeLineJoin'];

/** A text over its halo, which refers to it: said twice, it would be found, copied and read aloud twice. */
function haloed(text: Element, id: string): Element[] {
  const { properties } = text;
  const halo = Object.fromEntries(haloProperties.map((name) => [name, properties[name]]));
  const kept = Object.entries(properties).filter(
    ([name]) => name !== 'paintOrder' && !haloProperties.includes(name),
  );
  return [
    s('g', { ...halo, ariaHidden: 'true' }, s('use', { href: `#${id}` })) as Element,
    { ...text, properties: { id, ...Object.fromEntries(kept) } },
  ];
}
