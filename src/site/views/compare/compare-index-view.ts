import { drawMatrix } from '../../../charts/matrix/render.ts';
import { comparableClaim } from '../../../compare/claims/overview-claims.ts';
import type { ClaimedText } from '../../claims/claimed-text.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import type { PageHead } from '../../parts/page-head.ts';
import { pairPicker, type PairPicker } from '../../parts/pair-picker.ts';
import { routes } from '../../routes/address.ts';
import { claimText } from '../../wording/claims/claim-text.ts';
import { matrixSeries } from '../overview/matrix-series.ts';
import { pictureOf, type Picture } from '../overview/picture.ts';
import { pairLinks } from './comparison-pages.ts';
import type { PageLink } from '../../parts/page-link.ts';
import { topicAnswer } from './topic-answer.ts';

/** The index of comparisons: the matrix, a sentence for each topic, and the links to topics and pairs. */
export interface CompareIndexView {
  head: PageHead;
  title: string;
  claim: string;
  picker: PairPicker | null;
  topics: { id: string; name: string; answer: ClaimedText; href: string }[];
  matrix: Picture;
  pairs: PageLink[];
}

/** The view of the index of comparisons. */
export function compareIndexView(library: Library, edition: Edition): CompareIndexView {
  const { words, say, to } = edition;
  const claim = comparableClaim(library.comparisons, library.readings);
  const title = claimText(claim, library, edition);
  const matrix = matrixSeries(library, edition);
  return {
    head: {
      route: routes.comparison,
      area: 'comparison',
      title: words.comparison.name + words.colon + title,
      description: title,
      trail: [],
    },
    title,
    claim: claim.id,
    picker: pairPicker(library, edition),
    topics: library.vocabulary.topics.map((topic) => ({
      id: topic.id,
      name: say(topic.name),
      answer: topicAnswer(topic.id, library, edition),
      href: to(routes.topic(topic.id)),
    })),
    matrix: pictureOf('matrix', (options) => drawMatrix(matrix, options), { wide: 1060 }),
    pairs: pairLinks(library, edition),
  };
}
