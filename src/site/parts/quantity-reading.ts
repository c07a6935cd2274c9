import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import { routes } from '../routes/address.ts';
import { glossOf, type GlossRun } from '../wording/gloss/gloss-text.ts';
import { checkMarks, type CheckMark } from './check-mark.ts';
import type { Edition } from '../edition.ts';
import { figureText } from './figure-text.ts';
import { misreadingReport } from './misreading-report.ts';
import { officialAddress } from './official-address.ts';
import { whenText, yearNote } from './when-text.ts';
import type { Library } from '../library.ts';

/** How one stated number was read, to be shown beside its sentence. Only a target says more than its first line. */
export interface QuantityReading {
  /** Which mark of its paragraph, or which row of its table, shows it, from 0. */
  mark: number;
  /** The number with its bound and unit; for a relative goal, whose words are marked in the text, that it is one. */
  figure: string;
  /**
   * What the number is of: what a target says in the language of the edition, where that is not the plan's; else the
   * indicator's name, or the plan's own subject.
   */
  said: GlossRun[];
  /** When it is for and where its year comes from, as far as `said` does not say it; empty if it does. */
  when: string;
  /** Whether there is more to say of it: of what is reached already there is not. */
  opens: boolean;
  facts: { name: string; text: string; verbatim?: boolean }[];
  /** What other districts aim at by the same indicator, with its year where that is another. */
  elsewhere: { district: string; slot: number; text: string; href: string }[];
  /** The page of its indicator, with chart and comparison; `null` for a quantity without one. */
  indicatorHref: string | null;
  /** Its sentence on the page of the government that published the plan; `null` where none is known. */
  official: string | null;
  /** Where to report that it was misread; `null` where the site takes no reports. */
  report: string | null;
  /** Where the figure does not fit the plan's other figures. */
  checks: CheckMark[];
}

/** The reading of a quantity on the page of its plan. */
export function quantityReading(
  quantity: AlignedQuantity,
  mark: number,
  library: Library,
  edition: Edition,
  origin: URL,
): QuantityReading {
  const { words, say, to } = edition;
  const { status, subject, nature, modality, topic, checkedOn } = quantity;
  const { fact } = words.reading;
  const gloss = glossOf(quantity, library, edition);
  const indicator = quantity.indicator === null ? null : library.comparison(quantity.indicator).indicator;
  const name = indicator ? say(indicator.name) : subject;
  const reader = checkedOn === null ? words.reading.readByProgram : words.reading.readBy(checkedOn);
  return {
    mark,
    figure: quantity.value === null ? words.bounds.relative : figureText(quantity, library, edition),
    said: gloss ?? [{ text: name, chinese: indicator === null }],
    when:
      gloss === null || quantity.period === null
        ? whenText(quantity, library, edition)
        : (yearNote(quantity, edition) ?? ''),
    opens: status === 'target',
    facts:
      status === 'target'
        ? [
            // A gloss says subject, bound and resolve in words, and that it is a target; the key of the page says who read it.
            ...(gloss === null
              ? [
                  {
                    name: reader,
                    text: words.phrase([
                      words.statuses[status],
                      boundInWords(quantity, edition),
                      ...(nature ? [words.natures[nature]] : []),
                    ]),
                  },
                ]
              : nature || checkedOn !== null
                ? [{ name: reader, text: nature ? words.natures[nature] : words.statuses[status] }]
                : []),
            ...(topic === null || topic === indicator?.topic
              ? []
              : [{ name: fact.topic, text: say(library.topic(topic).shortName) }]),
            ...(indicator && name !== subject && gloss === null
              ? [{ name: fact.subject, text: subject, verbatim: true }]
              : []),
            ...(modality === null || gloss !== null
              ? []
              : [{ name: fact.modality, text: words.modalities[modality] }]),
            ...(indicator ? [] : [{ name: fact.indicator, text: words.reading.noIndicator }]),
          ]
        : [],
    elsewhere: indicator && status === 'target' ? elsewhere(indicator.id, quantity, library, edition) : [],
    indicatorHref: indicator && to(routes.indicator(indicator.id)),
    official: officialAddress(
      library.plan(quantity.plan).about,
      library.place(quantity.plan, quantity.sentence).sentence.text,
    ),
    report: misreadingReport(quantity, library, edition, origin),
    checks: checkMarks(quantity, library, edition),
  };
}

function boundInWords({ bound, inclusive }: AlignedQuantity, { words }: Edition): string {
  const limit = words.reading.limit(inclusive !== false);
  return bound === 'min' || bound === 'max'
    ? words.bounds[bound] + words.bracket(limit)
    : words.bounds[bound];
}

/** The targets with a figure; where a district has none, one of those by rank or reference: they would read alike. */
function figuresOrOne(targets: readonly AlignedQuantity[]): readonly AlignedQuantity[] {
  const figures = targets.filter(({ value }) => value !== null);
  return figures.length > 0 ? figures : targets.slice(0, 1);
}

function elsewhere(
  indicator: string,
  own: AlignedQuantity,
  library: Library,
  edition: Edition,
): QuantityReading['elsewhere'] {
  const ownWhen = whenText(own, library, edition);
  return library
    .comparison(indicator)
    .said.filter((said) => said.district !== own.district)
    .flatMap(({ targets }) => figuresOrOne(targets))
    .map((target) => {
      const { slot, shortName } = library.district(target.district);
      const when = whenText(target, library, edition);
      const figure =
        target.value === null
          ? edition.words.reading.relative(target.quote)
          : figureText(target, library, edition);
      return {
        district: edition.say(shortName),
        slot,
        text: figure + (when === ownWhen ? '' : edition.words.comma + when),
        href: edition.to(routes.sentence(target.plan, target.sentence)),
      };
    });
}
