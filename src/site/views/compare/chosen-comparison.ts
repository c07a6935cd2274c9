import { districtsQuery, selectionStep } from '../../../publish/chart-selection.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { routes } from '../../routes/address.ts';
import { chosenTitle } from '../charts/chosen-title.ts';
import { compareIndexView, type CompareIndexView } from './compare-index-view.ts';

/** The index of comparisons for the districts of a library that a reader chose. */
export interface ChosenComparison extends Pick<CompareIndexView, 'matrix' | 'pairs'> {
  title: string;
  /** The title of the page in a list of pages, and on paper. */
  pageTitle: string;
  /** Its address, in full. */
  address: string;
  /** The answer on each topic, and the page of the topic with the same choice. */
  topics: { id: string; text: string; href: string }[];
}

/** The view of the index for chosen districts, by what the build compares and draws with. */
export function chosenComparison(library: Library, edition: Edition, origin: URL): ChosenComparison {
  const { title, topics, matrix, pairs } = compareIndexView(library, edition);
  const { colon, comparison } = edition.words;
  const query = districtsQuery(selectionStep(library.districts.map(({ id }) => id)));
  return {
    title: chosenTitle(title, library, edition),
    pageTitle: comparison.name + colon + chosenTitle(title, library, edition),
    address: new URL(edition.to(routes.comparison) + query, origin).href,
    topics: topics.map(({ id, answer, href }) => ({ id, text: answer.text, href: href + query })),
    matrix,
    pairs,
  };
}
