import { tasksClaim } from '../../../compare/claims/plan-claims.ts';
import { districtsQuery, selectionStep } from '../../../publish/chart-selection.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { pageNotes } from '../../parts/page-notes.ts';
import { routes } from '../../routes/address.ts';
import { claimText } from '../../wording/claims/claim-text.ts';
import { chosenTitle } from '../charts/chosen-title.ts';
import { endedTerms } from '../../wording/claims/ended-text.ts';
import { statedFigures, unstatedText, type IndicatorRow } from './comparison-view.ts';
import { topicAnswer } from './topic-answer.ts';

/** What the page of a topic says of the districts of a library that a reader chose; their columns stand on the page already. */
export interface ChosenTopic {
  title: string;
  /** Its address, in full. */
  address: string;
  answer: string;
  ended: string | null;
  taskCounts: string;
  rows: ChosenRow[];
}

/** What a row says besides its cells; `apart` gives of each target, by its plan and id, why it is not on the axis. */
export interface ChosenRow extends Pick<IndicatorRow, 'id' | 'caveats' | 'unstated'> {
  apart: Record<string, string | null>;
}

/** Only the texts of quotes depend on it, which are on the page already. */
const room = 28;

/** The view of a topic for chosen districts, by what the build compares with; of all that there are it names none. */
export function chosenTopic(
  topic: string,
  library: Library,
  edition: Edition,
  origin: URL,
  isAll: boolean,
): ChosenTopic {
  const title = edition.words.comparison.topicTitle(edition.say(library.topic(topic).name));
  const { districts, readings, comparisons } = library;
  const query = districtsQuery(selectionStep(districts.map(({ id }) => id)));
  const setting = { library, edition, notes: pageNotes(library, edition), room };
  return {
    title: isAll ? title : chosenTitle(title, library, edition),
    address: new URL(edition.to(routes.topic(topic)) + query, origin).href,
    answer: topicAnswer(topic, library, edition).text,
    ended: endedTerms(readings, library, edition)?.text ?? null,
    taskCounts: districts
      .map(({ id }) => claimText(tasksClaim(topic, id, readings), library, edition))
      .join(' · '),
    rows: comparisons
      .filter(({ indicator }) => indicator.topic === topic)
      .map((comparison) => ({
        id: comparison.indicator.id,
        caveats: comparison.caveats.map((caveat) => edition.words.caveats[caveat]),
        unstated: unstatedText(comparison, library, edition),
        apart: Object.fromEntries(
          districts
            .flatMap(({ id }) => statedFigures(id, comparison, setting))
            .map(({ ref, apart }) => [ref, apart]),
        ),
      })),
  };
}
