/** What an HTML tag inside plan text does to it. */
export interface InlineTag {
  name: string;
  opens: boolean;
  kind: 'plain' | 'break' | 'strong' | 'raised' | 'struck';
}

/** The elements that converters and portals put around text, and what they do to it; any other is text of the plan. */
const kinds: Record<InlineTag['kind'], string> = {
  plain:
    'a abbr big body center em figcaption figure font html i img ins label mark o:p small span sub tbody td tfoot th thead tr u table caption',
  break: 'article blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p section ul',
  strong: 'b strong',
  raised: 'sup',
  struck: 'del s strike',
};
const kindOf = new Map(
  Object.entries(kinds).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind as InlineTag['kind']] as const),
  ),
);

const tagRe = /^<(?<close>\/)?(?<name>[a-z][a-z0-9:]*)/iu;

/**
 * Reads an HTML tag or comment; `undefined` if it is none that sets text.
 * @example inlineTag('</SUP>') // { name: 'sup', opens: false, kind: 'raised' }
 */
export function inlineTag(html: string): InlineTag | undefined {
  if (html.startsWith('<!--')) return { name: '!--', opens: true, kind: 'plain' };
  const { close, name = '' } = tagRe.exec(html)?.groups ?? {};
  const kind = kindOf.get(name.toLowerCase());
  return kind && { name: name.toLowerCase(), opens: close === undefined, kind };
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A character as it is written raised, where there is such a form: `2` → `²`. */
export function superscript(character: string): string {
  return /\d/u.test(character) ? raisedDigits.charAt(Number(character)) : character;
}
