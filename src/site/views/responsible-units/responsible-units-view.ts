import { responsibleClaim } from '../../../compare/claims/plan-claims.ts';
import type { ReadGoal } from '../../../schema/plan-reading.ts';
import type { ResponsibleUnit } from '../../../schema/responsible-unit.ts';
import { routes } from '../../routes/address.ts';
import type { PageLink } from '../../parts/page-link.ts';
import { districtHead, type DistrictHead } from '../../parts/district-head.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { claimText } from '../../wording/claims/claim-text.ts';
import { bareOfficeName, officeFinder } from '../../wording/office-name.ts';
import type { PageHead } from '../../parts/page-head.ts';
import { titleIn } from '../../wording/title-in.ts';

/** Who is to do it: the tasks of each office, district beside district, and what each plan says of responsible units. */
export interface ResponsibleUnitsView {
  head: PageHead;
  lead: string;
  plans: ResponsibleUnitsOfPlan[];
  jumps: PageLink[];
  /** Offices that have tasks in several districts, those of most districts and tasks first. */
  shared: OfficeView[];
  /** Offices that have tasks in one district only. */
  single: OfficeView[];
}

/** How many of a plan's tasks name responsible units, in words; `missing` says what our text of it lacks. */
export interface ResponsibleUnitsOfPlan {
  district: DistrictHead;
  title: string;
  href: string;
  claim: string;
  says: string;
  names: boolean;
  missing: string[];
}

/**
 * An office, under one name in all districts. `verbatim` says that the vocabulary does not know it, so that `name` is the
 * plan's own; `wordings` are what the plans call it where that is not its name.
 */
export interface OfficeView {
  anchor: string;
  name: string;
  verbatim: boolean;
  count: string;
  districts: OfficeTasks[];
  /** Districts that name responsible units, but not this office. */
  without: DistrictHead[];
}

/** The tasks of an office in a district; `units` is what its plans call the office. */
export interface OfficeTasks {
  district: DistrictHead;
  units: string;
  first: ResponsibleUnitTask[];
  folded: ResponsibleUnitTask[];
}

/** How many tasks stand open before the rest is folded. */
const openTasks = 2;

/**
 * A task by its own title; `translated` is the title in the language of the edition, `null` where that is the plan's own;
 * `role` says where the unit only leads or only supports it, `duties` what the plan gives it to do of the task.
 */
export interface ResponsibleUnitTask {
  title: string;
  translated: string | null;
  href: string;
  role: string | null;
  duties: Duty[];
}

/** What a unit is to do, verbatim, and the address of the sentence that says so. */
export interface Duty {
  text: string;
  href: string;
}

/** A unit as a plan names it, and a task it is to do. */
interface Assignment {
  office: string;
  unit: ResponsibleUnit;
  goal: ReadGoal;
}

/** The view of responsible units. */
export function responsibleUnitsView(library: Library, edition: Edition): ResponsibleUnitsView {
  const { words, say, to } = edition;
  const find = officeFinder(library.vocabulary.offices);
  const heads = library.districts.map((district) => districtHead(district, edition));
  const headOf = (district: string): DistrictHead => heads.find(({ id }) => id === district)!;
  const assignments = library.readings
    .flatMap(({ goals }) => goals)
    .flatMap((goal) =>
      goal.responsibleUnits.map((unit): Assignment => {
        const bare = bareOfficeName(unit.name, library.district(goal.district));
        return { office: find(bare)?.name.zh ?? bare, unit, goal };
      }),
    );
  const naming = new Set(assignments.map(({ goal }) => goal.district));
  const offices = [...Map.groupBy(assignments, ({ office }) => office)]
    .map(([office, own]) => ({ office, own, byDistrict: Map.groupBy(own, ({ goal }) => goal.district) }))
    .sort((a, b) => b.byDistrict.size - a.byDistrict.size || b.own.length - a.own.length)
    .map(({ office, own, byDistrict }): OfficeView & { shared: boolean } => {
      const known = library.vocabulary.offices.find(({ name }) => name.zh === office);
      return {
        anchor: known?.id ?? `unit-${office}`,
        name: known ? say(known.name) : office,
        verbatim: !known,
        count: words.units.tasks(new Set(own.map(({ goal }) => goal)).size),
        districts: heads
          .filter(({ id }) => byDistrict.has(id))
          .map((district) => officeTasks(district, byDistrict.get(district.id)!, library, edition)),
        without: heads.filter(({ id }) => naming.has(id) && !byDistrict.has(id)),
        shared: byDistrict.size > 1,
      };
    });
  const shared = offices.filter((office) => office.shared);
  return {
    head: {
      route: routes.units,
      area: 'units',
      title: words.units.title,
      description: words.units.lead,
      trail: [],
    },
    lead: words.units.lead,
    plans: library.readings.map((reading) => {
      const { about } = reading;
      const claim = responsibleClaim(reading);
      return {
        district: headOf(about.district),
        title: say(about.shortTitle),
        href: to(routes.plan(about.id)),
        claim: claim.id,
        says: claimText(claim, library, edition),
        names: claim.count > 0,
        missing:
          claim.count > 0
            ? []
            : about.gaps.filter(({ kind }) => kind === 'annex').map(({ note }) => say(note)),
      };
    }),
    jumps: shared.map(({ name, anchor }) => ({ name, href: `#${anchor}` })),
    shared,
    single: offices.filter((office) => !office.shared),
  };
}

function officeTasks(
  district: DistrictHead,
  assignments: readonly Assignment[],
  library: Library,
  edition: Edition,
): OfficeTasks {
  const { words, to } = edition;
  const tasks = [...Map.groupBy(assignments, ({ goal }) => goal)].map(
    ([{ plan, anchor, title }, own]): ResponsibleUnitTask => {
      const [role, ...others] = new Set(own.map(({ unit }) => unit.role));
      return {
        title,
        translated: titleIn(edition, library, title),
        href: to(routes.sentence(plan, anchor)),
        role: others.length === 0 && role !== 'responsible' ? words.units.roles[role!] : null,
        duties: own.flatMap(({ unit: { duty, sentence } }) =>
          duty === null ? [] : [{ text: duty, href: to(routes.sentence(plan, sentence)) }],
        ),
      };
    },
  );
  return {
    district,
    units: words.units.written([...new Set(assignments.map(({ unit }) => unit.name))]),
    first: tasks.slice(0, openTasks),
    folded: tasks.slice(openTasks),
  };
}
