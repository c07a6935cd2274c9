import type { SearchFilters } from '../../search/search-plans.ts';

/** What the search form holds: the words as typed, and the values of its filters, `''` for any. */
export interface Asked {
  q: string;
  district: string;
  topic: string;
  kind: string;
}

/** The names of the filters in the address and in the form. */
export const filterNames = ['district', 'topic', 'kind'] as const;

/** No filter set, and nothing asked. */
export const noFilters: Asked = { q: '', district: '', topic: '', kind: '' };

/** Reads an address's query into what is asked; `unknown` says that it names a filter value that the form does not offer. */
export function readAddress(query: string, form: HTMLFormElement): { asked: Asked; unknown: boolean } {
  const given = new URLSearchParams(query);
  const asked: Asked = { ...noFilters, q: given.get('q') ?? '' };
  let unknown = false;
  for (const name of filterNames) {
    const value = given.get(name) ?? '';
    if (offers(form, name, value)) asked[name] = value;
    else unknown = true;
  }
  return { asked, unknown };
}

/** The filters that are set; `null` for any. */
export function filtersOf({ district, topic, kind }: Asked): SearchFilters {
  return {
    district: district || null,
    topic: topic || null,
    kind: (kind || null) as SearchFilters['kind'],
  };
}

/** What is asked, as an address's query: filters that are set, and the words. */
export function writeAddress(asked: Asked): string {
  const filters = filterNames.flatMap((name) => (asked[name] === '' ? [] : [[name, asked[name]]]));
  const query = new URLSearchParams([['q', asked.q], ...filters]);
  return `?${query.toString()}`;
}

/** What the form holds now. */
export function readForm(form: HTMLFormElement): Asked {
  const data = new FormData(form);
  const value = (name: string): string => data.get(name) as string;
  return { q: value('q'), district: value('district'), topic: value('topic'), kind: value('kind') };
}

/** Sets the form to what is asked. */
export function fillForm(form: HTMLFormElement, asked: Asked): void {
  for (const [name, value] of Object.entries(asked)) {
    (form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement).value = value;
  }
}

function offers(form: HTMLFormElement, name: string, value: string): boolean {
  const { options } = form.elements.namedItem(name) as HTMLSelectElement;
  return [...options].some((option) => option.value === value);
}
