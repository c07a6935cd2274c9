import { profileTable } from '../../../charts/profile/profile-table.ts';
import { drawProfile, drawProfileParts } from '../../../charts/profile/render.ts';
import type { ProfileCourse, ProfileSeries } from '../../../charts/profile/series.ts';
import { routes } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import type { Library, ShownDistrict } from '../../library.ts';
import type { Chart, ChartRecords } from './chart.ts';
import type { ChartKind } from './chart-kind.ts';
import { chartSource } from './chart-source.ts';
import { profileSeries, profileTargets, type ProfileTarget } from './profile-series.ts';
import { targetsIn } from '../../wording/claims/targets-text.ts';
import { quantityRecord, recordColumns } from './quantity-record.ts';

/** The id of the chart of a district's profile. */
export function profileId(district: string): string {
  return `profile-${district}`;
}

/** Whether a district states targets that a profile can show. */
export function hasProfile(district: ShownDistrict, library: Library): boolean {
  return profileTargets(district, library).length > 0;
}

/** The profile of each district that states targets of an indicator. */
export const profileKind: ChartKind = {
  ids: (library) =>
    library.districts.filter((district) => hasProfile(district, library)).map(({ id }) => profileId(id)),
  make: (id, library, edition) =>
    profileChart(
      library.districts.find((district) => profileId(district.id) === id)!,
      library,
      edition,
    ),
  selectable: false,
  choosable: false,
  hasSheet: () => true,
  area: 'charts',
};

/** How many rows a preview has room for. */
const fewRows = 3;

function profileChart(district: ShownDistrict, library: Library, edition: Edition): Chart {
  const { words, say, to } = edition;
  const { profile } = words.forms;
  const targets = profileTargets(district, library);
  const counted = targets.reduce((all, { figure }) => all + 1 + (figure?.alsoAt.length ?? 0), 0);
  const stated = targetsIn(library, { district: district.id }).evidence.quantities.length;
  const others = stated - counted;
  const series = profileSeries(
    district,
    targets,
    others === 0 ? null : profile.rest(others),
    library,
    edition,
  );
  const drawn = drawnProfile(series, district, edition);
  const few = fewOf(targets);
  const small = {
    ...profileSeries(district, few, moreThan(few, targets, edition), library, edition),
    title: series.title,
  };
  return {
    id: profileId(district.id),
    area: 'charts',
    title: series.title,
    subtitle: profile.subtitle,
    description: series.description,
    summary: series.description,
    draw: (id, width) => drawProfile(drawn, { id, width }),
    drawSmall: (id, width) => drawProfile(small, { id, width }),
    drawParts: (id, width, mostPx) => drawProfileParts(drawn, { id, width }, mostPx),
    smallNote: '',
    table: () => profileTable(series),
    records: (full) => profileRecords(series, targets, library, edition, full),
    quantities: targets.flatMap(({ target, figure }) => (figure?.base ? [target, figure.base] : [target])),
    ...chartSource(
      targets.map(({ target }) => target.plan),
      library,
      edition,
    ),
    districtsShown: 1,
    more: { name: profile.link(say(district.name)), href: to(routes.district(district.id)) },
  };
}

/** Of a profile what a picture tells: the targets that have a base value, by how far they go from it; all where none has. */
function drawnProfile(series: ProfileSeries, { id }: ShownDistrict, { words, to }: Edition): ProfileSeries {
  const { profile } = words.forms;
  const rows = series.topics.flatMap((topic) => topic.rows);
  const based = rows.filter(({ course }) => course !== null);
  if (based.length === 0) return series;
  const others = rows.length - based.length;
  const rest = [
    ...(others === 0 ? [] : [profile.withoutBase(others)]),
    ...(series.rest === null ? [] : [series.rest]),
  ];
  return {
    ...series,
    topics: [
      {
        name: profile.byChange,
        href: to(routes.district(id)),
        rows: based.sort((a, b) => relativeChange(b.course!) - relativeChange(a.course!)),
      },
    ],
    rest: rest.length === 0 ? null : rest.join(words.gap),
  };
}

/** How far a target lies from its base value, by that value. */
function relativeChange({ base, high }: ProfileCourse): number {
  return base === 0 ? Infinity : Math.abs(high - base) / Math.abs(base);
}

/** The targets that say most in a few rows: those with a base value first, and of each topic one first. */
function fewOf(targets: readonly ProfileTarget[]): ProfileTarget[] {
  const based = targets.filter(({ figure }) => figure?.base);
  const candidates = [...based, ...targets.filter((target) => !based.includes(target))];
  const firsts = candidates.filter(
    ({ comparison }, index) =>
      candidates.findIndex((other) => other.comparison.indicator.topic === comparison.indicator.topic) ===
      index,
  );
  return [...new Set([...firsts, ...candidates])].slice(0, fewRows);
}

function moreThan(
  few: readonly ProfileTarget[],
  all: readonly ProfileTarget[],
  { words }: Edition,
): string | null {
  const more = all.length - few.length;
  return more === 0 ? null : words.forms.profile.more(more);
}

function profileRecords(
  series: ProfileSeries,
  targets: readonly ProfileTarget[],
  library: Library,
  edition: Edition,
  full: (address: string) => string,
): ChartRecords {
  const { columns, rows } = profileTable(series);
  return {
    columns: [...columns, ...recordColumns],
    rows: rows.map((cells, index) => [
      ...cells.map(({ text }) => text),
      ...quantityRecord(targets[index]!.target, library, edition, full),
    ]),
  };
}
