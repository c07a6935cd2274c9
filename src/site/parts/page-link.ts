/** A link to another page, with its name. */
export interface Door {
  name: string;
  href: string;
}
