import type { IndicatorComparison } from '../../../compare/compare-indicator.ts';
import type { Bilingual } from '../../../schema/bilingual.ts';
import type { DistrictAnswer, IndicatorAnswer } from '../../../search/index-form.ts';
import { editionOf, type Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { figureText } from '../../parts/figure-text.ts';
import { whenText } from '../../parts/when-text.ts';
import { pageNotes } from '../../parts/page-notes.ts';
import { silenceView } from '../../parts/silence-view.ts';

/** So many districts are answered at once; the others are on the indicator's page. */
const mostDistricts = 13;

const editions = { zh: editionOf('zh', '/'), en: editionOf('en', '/') };

/** What the districts state of an indicator, as the search answers it at once: those with figures first to be kept. */
export function indicatorAnswer({ said }: IndicatorComparison, library: Library): IndicatorAnswer {
  const stating = said.filter(({ targets }) => targets.length > 0);
  const kept = new Set([...stating, ...said].slice(0, mostDistricts));
  const inOrder = said.filter((entry) => kept.has(entry));
  return {
    districts: inOrder.map((entry): DistrictAnswer => ({
      district: entry.district,
      figures: entry.targets.map((target) => ({
        text: inBoth((edition) => figureText(target, library, edition)),
        when: inBoth((edition) => whenText(target, library, edition)),
        plan: target.plan,
        sentence: target.sentence,
      })),
      silence:
        entry.targets.length > 0
          ? null
          : inBoth((edition) => silenceView(entry, library, edition, pageNotes(library, edition))!.text),
    })),
    left: said.length - inOrder.length,
  };
}

const inBoth = (say: (edition: Edition) => string): Bilingual => ({
  zh: say(editions.zh),
  en: say(editions.en),
});
