import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** What a page says in text, and the ids of the claims that its elements tell. */
export interface ClaimedPage {
  text: string;
  marked: Set<string>;
}

/** Reads a page; an element tells the claims in its `data-claim`, by their ids with spaces between. */
export function claimedPage(html: string): ClaimedPage {
  const marked = new Set<string>();
  const text: string[] = [];
  const visit = (node: Node): void => {
    if ('value' in node) text.push(node.value);
    if ('attrs' in node) {
      const claim = node.attrs.find(({ name }) => name === 'data-claim');
      for (const id of claim?.value.split(' ') ?? []) if (id !== '') marked.add(id);
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return { text: text.join(''), marked };
}
