import { reachedClaim } from '../../../compare/claims/count-claims.ts';
import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import { noTopic } from '../../../schema/claim.ts';
import { bounds, natures, statuses } from '../../../schema/quantity.ts';
import { routes } from '../../routes/address.ts';
import type { PageLink } from '../../parts/page-link.ts';
import { districtHead, type DistrictHead } from '../../parts/district-head.ts';
import type { Edition } from '../../edition.ts';
import { figureView, type FigureView } from '../../parts/figure-view.ts';
import type { Library } from '../../library.ts';
import { pageNotes } from '../../parts/page-notes.ts';
import { claimText } from '../../wording/claims/claim-text.ts';
import { targetsIn, targetsText } from '../../wording/claims/targets-text.ts';
import type { PageHead } from '../../parts/page-head.ts';
import { unitLabel } from '../../wording/unit-text.ts';

/** Every quantity of every plan in tables by topic, the targets first: complete, plain, each row leading to its sentence. */
export interface TargetsView {
  head: PageHead;
  lead: string;
  jumps: PageLink[];
  /** The names and values by which the rows can be filtered; only values that some row has. */
  filters: { name: keyof TargetKeys; label: string; options: { value: string; label: string }[] }[];
  topics: TargetTopic[];
}

export interface TargetTopic {
  id: string;
  name: string;
  count: string;
  targets: TargetRow[];
  /** What is reached already, and base values. */
  reached: TargetRow[];
}

/** A quantity; `indicator` is what it was aligned to, `null` if nothing. */
export interface TargetRow {
  district: DistrictHead;
  plan: string;
  /** Its id in the plan. */
  id: string;
  subject: string;
  indicator: PageLink | null;
  figure: FigureView;
  status: string;
  isTarget: boolean;
  keys: TargetKeys;
  /** The number by which rows of one unit are sorted; the lower end of a range, empty for a relative goal. */
  number: string;
}

/** The values of a row that filters look at; empty where the plan says nothing. */
export interface TargetKeys {
  district: string;
  topic: string;
  status: string;
  bound: string;
  nature: string;
  year: string;
  unit: string;
}

/** The year of the quantities that are for no stated time. */
const noYear = 'none';

const filterNames = ['district', 'topic', 'status', 'bound', 'nature', 'year', 'unit'] as const;

/** The view of the list of all targets. */
export function targetsView(library: Library, edition: Edition): TargetsView {
  const { words, say } = edition;
  const setting = { library, edition, notes: pageNotes(library, edition), room: 0 };
  const quantities = library.readings.flatMap((reading) => reading.quantities);
  const heads = new Map(library.districts.map((district) => [district.id, districtHead(district, edition)]));
  const rowOf = (quantity: AlignedQuantity): TargetRow => ({
    district: heads.get(quantity.district)!,
    plan: quantity.plan,
    id: quantity.id,
    subject: quantity.subject,
    indicator: quantity.indicator === null ? null : linkToIndicator(quantity.indicator, library, edition),
    figure: figureView(quantity, setting),
    status: words.statuses[quantity.status],
    isTarget: quantity.status === 'target',
    keys: keysOf(quantity),
    number: /^-?[\d.]+/u.exec(quantity.value ?? '')?.[0] ?? '',
  });
  const groups = Map.groupBy(quantities, ({ topic }) => topic ?? noTopic);
  const topics = [
    ...library.vocabulary.topics.map(({ id, name, shortName }) => ({
      id,
      name: say(name),
      shortName: say(shortName),
    })),
    { id: noTopic, name: words.targets.noTopic, shortName: words.targets.noTopic },
  ].filter(({ id }) => groups.has(id));
  const lead = words.targets.lead(claimText(reachedClaim(library.readings), library, edition));
  return {
    head: {
      route: routes.targets,
      area: 'targets',
      title: words.targets.title(targetsText(targetsIn(library), library, edition)),
      description: lead,
      trail: [],
    },
    lead,
    filters: filtersOf(quantities, topics, library, edition),
    jumps: topics.map(({ id, shortName }) => ({ name: shortName, href: `#${id}` })),
    topics: topics.map(({ id, name }) => {
      const rows = groups.get(id)!.map(rowOf);
      const own = targetsText(targetsIn(library, { topic: id }), library, edition);
      const targets = rows.filter(({ isTarget }) => isTarget);
      const reached = rows.filter(({ isTarget }) => !isTarget);
      return { id, name, count: words.targets.count(own, reached.length), targets, reached };
    }),
  };
}

function keysOf({ district, topic, status, bound, nature, period, unit }: AlignedQuantity): TargetKeys {
  return {
    district,
    topic: topic ?? noTopic,
    status,
    bound,
    nature: nature ?? '',
    year: period?.slice(-4) ?? noYear,
    unit: unit ?? '',
  };
}

function filtersOf(
  quantities: readonly AlignedQuantity[],
  topics: readonly { id: string; shortName: string }[],
  library: Library,
  edition: Edition,
): TargetsView['filters'] {
  const { words, say } = edition;
  const keys = quantities.map(keysOf);
  const known = {
    district: library.districts.map(({ id, shortName }) => ({ value: id, label: say(shortName) })),
    topic: topics.map(({ id, shortName }) => ({ value: id, label: shortName })),
    status: statuses.map((value) => ({ value, label: words.statuses[value] })),
    bound: bounds.map((value) => ({ value, label: words.bounds[value] })),
    nature: natures.map((value) => ({ value, label: words.natures[value] })),
    year: [...new Set(keys.map(({ year }) => year))]
      .sort()
      .map((value) => ({ value, label: value === noYear ? words.figure.noPeriod : value })),
    unit: [...new Set(keys.map(({ unit }) => unit))]
      .filter((value) => value !== '')
      .sort()
      .map((value) => ({ value, label: unitLabel(value, library, edition) })),
  };
  return filterNames.map((name) => ({
    name,
    label: words.explorer.filters[name],
    options: known[name].filter(({ value }) => keys.some((row) => row[name] === value)),
  }));
}

function linkToIndicator(id: string, library: Library, { say, to }: Edition): PageLink {
  return {
    name: say(library.comparison(id).indicator.name),
    href: to(routes.indicator(id)),
  };
}
