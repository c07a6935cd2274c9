import type { AlignedQuantity } from '../schema/aligned-quantity.ts';
import { routes } from './address.ts';
import type { Door } from './comparison-pages.ts';
import { districtHead, type DistrictHead } from './district-head.ts';
import type { Edition } from './edition.ts';
import { figureView, type FigureView } from './figure-view.ts';
import type { Library } from './library.ts';
import { noteBook } from './note-book.ts';
import type { PageHead } from './page-head.ts';

/** Every quantity of every plan in tables by topic: complete, plain, and each row leading to its sentence. */
export interface TargetsView {
  head: PageHead;
  lead: string;
  jumps: Door[];
  topics: TargetTopic[];
}

export interface TargetTopic {
  id: string;
  name: string;
  count: string;
  rows: TargetRow[];
}

/** A quantity; `indicator` is what it was aligned to, `null` if nothing. */
export interface TargetRow {
  district: DistrictHead;
  subject: string;
  indicator: Door | null;
  figure: FigureView;
  status: string;
  isTarget: boolean;
}

/** The place of the quantities that no topic claims. */
const noTopic = 'no-topic';

/** The view of the list of all targets. */
export function targetsView(library: Library, edition: Edition): TargetsView {
  const { words, say } = edition;
  const setting = { library, edition, notes: noteBook(library, edition), room: 0 };
  const quantities = library.readings.flatMap((reading) => reading.quantities);
  const heads = new Map(library.districts.map((district) => [district.id, districtHead(district, edition)]));
  const rowOf = (quantity: AlignedQuantity): TargetRow => ({
    district: heads.get(quantity.district)!,
    subject: quantity.subject,
    indicator: quantity.indicator === null ? null : indicatorDoor(quantity.indicator, library, edition),
    figure: figureView(quantity, setting),
    status: words.statuses[quantity.status],
    isTarget: quantity.status === 'target',
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
  const targets = quantities.filter(({ status }) => status === 'target').length;
  const lead = words.targets.lead(quantities.length - targets);
  return {
    head: {
      route: routes.targets,
      area: 'targets',
      title: words.targets.title(targets),
      description: lead,
      trail: [],
    },
    lead,
    jumps: topics.map(({ id, shortName }) => ({ name: shortName, href: `#${id}` })),
    topics: topics.map(({ id, name }) => {
      const rows = groups.get(id)!.map(rowOf);
      const own = rows.filter(({ isTarget }) => isTarget).length;
      return { id, name, count: words.targets.count(own, rows.length - own), rows };
    }),
  };
}

function indicatorDoor(id: string, library: Library, { say, to }: Edition): Door {
  return {
    name: say(library.comparison(id).indicator.name),
    href: to(routes.indicator(id)),
  };
}
