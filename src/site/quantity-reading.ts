import type { AlignedQuantity } from '../schema/aligned-quantity.ts';
import type { Status } from '../schema/quantity.ts';
import { routes } from './address.ts';
import type { Edition } from './edition.ts';
import { figureText, whenText } from './figure-view.ts';
import type { Library } from './library.ts';

/** How one stated number was read, to be shown beside its sentence. */
export interface QuantityReading {
  sentence: string;
  /** Which mark of its sentence shows its quote, from 0; `null` where the sentence is a table row. */
  mark: number | null;
  status: Status;
  figure: string;
  /** The indicator's name or the plan's own subject; `verbatim` where it is the latter. */
  name: string;
  verbatim: boolean;
  when: string;
  facts: { name: string; text: string; verbatim?: boolean; href?: string }[];
  /** What other districts aim at by the same indicator; `null` for a quantity without one. */
  elsewhere: { district: string; slot: number; text: string; href: string }[] | null;
}

/** The reading of a quantity on the page of its plan. */
export function quantityReading(
  quantity: AlignedQuantity,
  mark: number | null,
  library: Library,
  edition: Edition,
): QuantityReading {
  const { words, say, to } = edition;
  const { sentence, status, subject, nature, modality, topic } = quantity;
  const { fact } = words.reading;
  const indicator = quantity.indicator === null ? null : library.comparison(quantity.indicator).indicator;
  return {
    sentence,
    mark,
    status,
    figure: figureText(quantity, library, edition),
    name: indicator ? say(indicator.name) : subject,
    verbatim: indicator === null,
    when: whenText(quantity, edition),
    facts: [
      { name: fact.subject, text: subject, verbatim: true },
      indicator
        ? { name: fact.indicator, text: say(indicator.name), href: to(routes.indicator(indicator.id)) }
        : { name: fact.indicator, text: words.reading.noIndicator },
      { name: fact.bound, text: boundInWords(quantity, edition) },
      {
        name: fact.status,
        text: words.phrase([
          words.statuses[status],
          words.measures[quantity.measure],
          ...(nature ? [words.natures[nature]] : []),
        ]),
      },
      ...(modality === null ? [] : [{ name: fact.modality, text: modality, verbatim: true }]),
      ...(topic === null ? [] : [{ name: fact.topic, text: say(library.topic(topic).shortName) }]),
    ],
    elsewhere: quantity.indicator === null ? null : elsewhere(quantity.indicator, quantity, library, edition),
  };
}

function boundInWords({ bound, inclusive }: AlignedQuantity, { words }: Edition): string {
  const limit = words.reading.limit(inclusive !== false);
  return bound === 'min' || bound === 'max' ? words.bounds[bound] + limit : words.bounds[bound];
}

function elsewhere(
  indicator: string,
  { district }: AlignedQuantity,
  library: Library,
  edition: Edition,
): QuantityReading['elsewhere'] {
  return library.comparison(indicator).said
    .filter((said) => said.district !== district)
    .flatMap(({ targets }) => targets)
    .map((target) => {
      const { slot, shortName } = library.district(target.district);
      return {
        district: edition.say(shortName),
        slot,
        text: figureText(target, library, edition) + edition.words.bracket(whenText(target, edition)),
        href: edition.to(routes.sentence(target.plan, target.sentence)),
      };
    });
}
