import type { Element, ElementContent } from 'hast';
import { find, svg } from 'property-information';

/** What may not stand as itself in text or in a quoted attribute, in XML 1.0 (2.4) as in HTML. */
const markupRe = /[&<>"]/gu;
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * The markup of an SVG drawing, the same in a page and in a file of its own: whatever a plan says (`<3.5%`, `A & B`,
 * quotes) is well-formed XML. Characters that XML 1.0 has no place for are for `plan check` to refuse.
 */
export function svgMarkup(node: ElementContent): string {
  if (node.type === 'text') return escaped(node.value);
  if (node.type === 'comment') throw new Error('a drawing holds no comments');
  const { tagName, children } = node;
  const start = `<${tagName}${attributesOf(node)}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.map(svgMarkup).join('')}</${tagName}>`;
}

function attributesOf({ properties }: Element): string {
  return Object.entries(properties)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([name, value]) => ` ${attributeName(name)}="${escaped(textOf(value!))}"`)
    .join('');
}

function textOf(value: string | number | boolean | (string | number)[]): string {
  return Array.isArray(value) ? value.join(' ') : String(value);
}

const attributeNames = new Map<string, string>();

function attributeName(property: string): string {
  const known = attributeNames.get(property);
  if (known !== undefined) return known;
  const { attribute } = find(svg, property);
  attributeNames.set(property, attribute);
  return attribute;
}

function escaped(text: string): string {
  return text.replace(markupRe, (character) => references[character]!);
}
