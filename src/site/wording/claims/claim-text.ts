import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import type { Claim, ClaimKind, ClaimOf, QuantityRef } from '../../../schema/claim.ts';
import { goalsOf } from '../../../compare/claims/count-claims.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { figureInWords, figureText, valueText } from '../../parts/figure-text.ts';
import { periodText, whenText } from '../../parts/when-text.ts';
import { becauseText } from '../reason-text.ts';
import { indicatorName } from './indicator-name.ts';

/** How many districts a title can name before it only counts them. */
const namedDistricts = 3;
/** How long a plan's own words may be, to be quoted in a title. */
const longestWords = 20;

type Teller<Kind extends ClaimKind> = (claim: ClaimOf<Kind>, library: Library, edition: Edition) => string;

/** A claim in the words of the edition, as pages and `claims.json` print it. */
export function claimText(claim: Claim, library: Library, edition: Edition): string {
  return (tellers[claim.kind] as Teller<ClaimKind>)(claim, library, edition);
}

/** What a count of targets leaves out, because it would count it twice; `null` where there is nothing of the kind. */
export function targetsBesides(
  { repetitions, parts }: ClaimOf<'targets'>,
  { words }: Edition,
): string | null {
  return repetitions + parts === 0 ? null : words.claims.targetsBesides(repetitions, parts);
}

/** How many figures a claim on a district's targets counts, as part of a title; a table that our text lacks is said. */
export function targetsOfText(
  { within, figures, relative }: ClaimOf<'targets'>,
  library: Library,
  edition: Edition,
): string {
  const { shortName, plans } = library.district(within.district!);
  const lacksTable = plans.some(({ about }) => about.gaps.some(({ kind }) => kind === 'indicator-table'));
  return edition.words.claims.targetsOf(edition.say(shortName), figures, relative, lacksTable);
}

const tellers: { [Kind in ClaimKind]: Teller<Kind> } = {
  targets: (claim, _, { words }) => words.claims.targets(goalsOf(claim), claim.figures),
  total: ({ of, count }, _, { words }) => words.claims.total[of](count),
  sums: ({ verdict, count }, _, { words }) => words.claims.sums[verdict](count),
  presence: ({ presence, district, evidence }, library, { words }) =>
    presence === 'unstated'
      ? words.claims.presence.unstated(library.district(district).plans.length, evidence.words.length)
      : words.claims.presence[presence],
  indicator: indicatorText,
  both: ({ indicator, figures, districts }, library, edition) => {
    const quantities = figures.map((ref) => library.quantity(ref));
    return edition.words.claims.both(
      edition.say(library.comparison(indicator).indicator.name),
      figuresText(districts, quantities, library, edition),
    );
  },
  incomparable: (claim, library, edition) =>
    edition.words.claims.incomparable(
      edition.say(library.comparison(claim.indicator).indicator.name),
      incomparableReason(claim, library, edition),
    ),
  'one-of-two': ({ district, other, indicator, otherPresence }, library, edition) =>
    edition.words.claims.oneOfTwo[otherPresence](
      shortName(district, library, edition),
      edition.say(library.comparison(indicator).indicator.name),
      shortName(other, library, edition),
    ),
  neither: ({ indicators, missing }, library, edition) =>
    missing.length === 0
      ? edition.words.claims.neither(indicators.length)
      : edition.words.claims.unknown(
          missing.map((district) => shortName(district, library, edition)),
          indicators.length,
        ),
  comparable: ({ indicators, comparable }, _, { words }) =>
    words.claims.comparable(indicators.length, comparable.length),
  standing: (claim, library, edition) =>
    edition.words.claims.ofDistrict(
      shortName(claim.district, library, edition),
      standingText(claim, edition),
    ),
  course: ({ district, finding, target, growth, reached, year }, library, edition) => {
    const [aim, rate] = [library.quantity(target), library.quantity(growth)];
    return edition.words.claims.course(
      shortName(district, library, edition),
      aim.indicator === null ? aim.subject : edition.say(library.comparison(aim.indicator).indicator.name),
      valueText(rate, library, edition),
      year,
      valueText({ ...aim, value: reached }, library, edition),
      valueText(aim, library, edition),
      library.findings.find(({ id }) => id === finding)!.explanations.includes('constant-prices'),
    );
  },
  tasks: ({ district, goals }, library, edition) =>
    edition.words.claims.tasks(shortName(district, library, edition), goals.length),
  responsible: ({ count }, _, { words }) => words.claims.responsible(count),
  ended: ({ plan, year, asOf, ahead }, library, { words }) =>
    library.plan(plan).about.span === null
      ? words.claims.pastTargets(year, asOf)
      : words.claims.ended(year, asOf, ahead),
};

/** How a district stands to a set of indicators, where it is named already. */
export function standingText(
  { stated, ranked, mentioned, unavailable }: ClaimOf<'standing'>,
  { words }: Edition,
): string {
  return words.claims.standing({
    stated: stated.length,
    ranked: ranked.length,
    mentioned: mentioned.length,
    unavailable: unavailable.length,
  });
}

/** That a district shares no axis with another: it states no figure, or none that can be compared; `null` if it does. */
export function standsAlone(
  { district, stated, comparable }: ClaimOf<'standing'>,
  library: Library,
  edition: Edition,
): string | null {
  return comparable.length > 0
    ? null
    : edition.words.claims.standsAlone(shortName(district, library, edition), stated.length);
}

/** The figures of a pair, each with its district, and its year where the two differ: `仓山 8%，台江 7%，到 2025 年`. */
export function figuresText(
  districts: readonly string[],
  quantities: readonly AlignedQuantity[],
  library: Library,
  edition: Edition,
): string {
  return edition.words.difference.figures(
    quantities.map((quantity, index) => ({
      district: shortName(districts[index]!, library, edition),
      figure: figureText(quantity, library, edition),
      when: periodText(quantity, library, edition) ?? edition.words.figure.noPeriod,
    })),
  );
}

/** Why two targets of one indicator cannot be set side by side. */
export function incomparableReason(
  { indicator, target, against, reasons }: ClaimOf<'incomparable'>,
  library: Library,
  edition: Edition,
): string {
  return becauseText(
    library.quantity(target),
    reasons,
    library.comparison(indicator).indicator,
    against && library.quantity(against),
    edition,
  );
}

function shortName(district: string, library: Library, { say }: Edition): string {
  return say(library.district(district).shortName);
}

function indicatorText(claim: ClaimOf<'indicator'>, library: Library, edition: Edition): string {
  const texts = edition.words.claims.indicator;
  const { indicator } = library.comparison(claim.indicator);
  const figures = claim.figures.map((ref: QuantityRef) => library.quantity(ref));
  const name = indicatorName(indicator, figures, edition);
  const names = (districts: readonly string[]): string =>
    districts.length > namedDistricts
      ? texts.countOfDistricts(districts.length)
      : texts.districts(districts.map((district) => shortName(district, library, edition)));
  const othersText = (...standings: readonly (keyof typeof texts.others)[]): string[] =>
    standings
      .filter((standing) => claim.others[standing].length > 0)
      .map((standing) => texts.others[standing](names(claim.others[standing])));
  const others = othersText('ranked', 'mentioned', 'unavailable');
  const unavailable = othersText('unavailable');

  switch (claim.agreement) {
    case 'alone': {
      const [one] = figures;
      const text = figureText(one!, library, edition);
      const figure =
        figures.length > 1
          ? texts.severalOfOne(figures.length)
          : one!.measure === indicator.measure
            ? text
            : edition.words.indicator.figureWhen(text, whenText(one!, library, edition));
      const isOnly = others.length === 0 && claim.others.unstated.length > 0;
      const title = (isOnly ? texts.only : texts.alone)(names(claim.stating), name, figure);
      return texts.withOthers(title, others);
    }
    case 'several':
      return figures.length > namedDistricts
        ? texts.many(claim.stating.length, name)
        : texts.several(
            figures.map((figure) =>
              texts.part(
                shortName(figure.district, library, edition),
                figureInWords(figure, library, edition),
              ),
            ),
            name,
          );
    case 'apart':
      return texts.apart(names(claim.stating), name);
    case 'ranked': {
      const [one, ...more] = figures;
      const quoted = figureText(one!, library, edition);
      const title =
        more.length === 0
          ? texts.rankedAlone(names(claim.others.ranked), name, quoted.length > longestWords ? null : quoted)
          : texts.ranked(name);
      return texts.withOthers(title, unavailable);
    }
    case 'none':
      return texts.withOthers(texts.none(name), unavailable);
  }
}
