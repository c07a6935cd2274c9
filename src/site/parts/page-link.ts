/** A link to another page, with its name. */
export interface PageLink {
  name: string;
  href: string;
}
