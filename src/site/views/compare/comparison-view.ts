import { tasksClaim } from '../../../compare/claims/plan-claims.ts';
import { setsTarget } from '../../../compare/said.ts';
import type { IndicatorComparison } from '../../../compare/compare-indicator.ts';
import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import type { Topic } from '../../../schema/topic.ts';
import { routes } from '../../routes/address.ts';
import { differenceView, unstatedAnchor, type DifferenceView } from './difference-view.ts';
import { districtHead, type DistrictHead } from '../../parts/district-head.ts';
import type { Edition } from '../../edition.ts';
import { figureView, type FigureSetting, type FigureView } from '../../parts/figure-view.ts';
import { figureText } from '../../parts/figure-text.ts';
import { whenText } from '../../parts/when-text.ts';
import type { PageLink } from '../../parts/page-link.ts';
import { formerFigure } from '../succession/former-figure.ts';
import type { Library, ShownDistrict } from '../../library.ts';
import { pageNotes, type PageNotes, type NoteView } from '../../parts/page-notes.ts';
import { claimText } from '../../wording/claims/claim-text.ts';
import { reasonText } from '../../wording/reason-text.ts';
import { silenceView, type SilenceView } from '../../parts/silence-view.ts';
import { sentencesElsewhere, tasksOn, type TaskList, type TaskView } from './task-view.ts';
import { unitName } from '../../wording/unit-text.ts';

/** Districts side by side: topic by topic, indicator by indicator, with what only one of them counts, and the tasks. */
export interface ComparisonView {
  districts: DistrictHead[];
  topics: TopicView[];
  notes: NoteView[];
}

export interface TopicView {
  id: string;
  name: string;
  shortName: string;
  href: string;
  /** In words how two districts differ on the topic; `null` where more are compared. */
  difference: DifferenceView | null;
  rows: IndicatorRow[];
  /** Targets that no indicator of the vocabulary covers, a list a district; `null` if there is none at all. */
  others: OtherTargets[] | null;
  tasks: TaskList[];
  taskCounts: string;
  /** The claims of the counts. */
  taskClaims: string[];
  /** Sentences on the topic in goals about something else, a list a district; `null` if there are none at all. */
  elsewhere: TaskView['sentences'][] | null;
  /** The indicators for which no district sets a figure: how many, and their names. */
  neither: { count: string; names: string; anchor: string } | null;
}

export interface IndicatorRow {
  id: string;
  name: string;
  unit: string;
  href: string;
  caveats: string[];
  cells: IndicatorCell[];
  /** Of which districts nothing was found, and what was looked for; `null` where something was found of each. */
  unstated: { text: string; words: string } | null;
}

/** What one district says of one indicator: its targets, or its silence; and what it had reached before. */
export interface IndicatorCell {
  figures: StatedFigure[];
  silence: SilenceView | null;
  reached: { text: string; note: NoteView }[];
}

/** A target with the base it starts from, why it may stand apart, and other sentences that say the same. */
export interface StatedFigure {
  figure: FigureView;
  base: string | null;
  apart: string | null;
  /** The quantity, by its plan and id. */
  ref: string;
  /** What the plan before set for the same; `null` where there is none. */
  before: PageLink | null;
  alsoAt: NoteView[];
  /** What tells it from the other figures of its cell, in the plan's own words; `null` where it is the only one. */
  subject: string | null;
  /** Whether its quote stands above it already, as that of a table's row with several figures. */
  quoted: boolean;
}

export interface OtherTarget {
  subject: string;
  figure: FigureView;
}

/** Targets shown at once, and those folded. */
export interface OtherTargets {
  first: OtherTarget[];
  folded: OtherTarget[];
}

/** How many targets without an indicator stand open before the rest is folded. */
const openOthers = 3;

/** What the view is to show: which districts, which topics, and how much of each sentence around the words marked. */
export interface ComparisonSelection {
  districts: readonly ShownDistrict[];
  comparisons: readonly IndicatorComparison[];
  topics: readonly Topic[];
  room: number;
}

/** The comparison of a selection, with every topic of it, so that silence is seen too; sources are noted in `notes`. */
export function comparisonView(
  { districts, comparisons, topics, room }: ComparisonSelection,
  library: Library,
  edition: Edition,
  notes: PageNotes = pageNotes(library, edition),
): ComparisonView {
  const setting: FigureSetting = { library, edition, notes, room };
  return {
    districts: districts.map((district) => districtHead(district, edition)),
    topics: topics.map((topic) => topicView(topic, districts, comparisons, setting)),
    notes: notes.notes(),
  };
}

const isPair = (districts: readonly ShownDistrict[]): districts is readonly [ShownDistrict, ShownDistrict] =>
  districts.length === 2;

function topicView(
  { id, name, shortName }: Topic,
  districts: readonly ShownDistrict[],
  comparisons: readonly IndicatorComparison[],
  setting: FigureSetting,
): TopicView {
  const { library, edition } = setting;
  const ofTopic = comparisons.filter(({ indicator }) => indicator.topic === id);
  const stated = ofTopic.filter(({ said }) => said.some(setsTarget));
  const rows = stated.map((found) => indicatorRow(found, setting));
  const unstated = ofTopic.filter((comparison) => !stated.includes(comparison));
  const others = districts.map((district) => otherTargets(id, district, setting));
  const tasks = districts.map((district) => tasksOn(id, district.id, library, edition));
  const elsewhere = districts.map((district) => sentencesElsewhere(id, district.id, library, edition));
  const counts = districts.map((district) => tasksClaim(id, district.id, library.readings));
  const { comparison } = edition.words;
  return {
    id,
    name: edition.say(name),
    shortName: edition.say(shortName),
    href: edition.to(routes.topic(id)),
    difference: isPair(districts) ? differenceView(ofTopic, districts, id, library, edition) : null,
    rows,
    others: others.some(({ first }) => first.length > 0) ? others : null,
    tasks,
    taskCounts: counts.map((claim) => claimText(claim, library, edition)).join(' · '),
    taskClaims: counts.map((claim) => claim.id),
    elsewhere: elsewhere.some((sentences) => sentences.length > 0) ? elsewhere : null,
    neither:
      unstated.length === 0
        ? null
        : {
            anchor: unstatedAnchor(id),
            count: comparison.neither(unstated.length),
            names: edition.words.list(unstated.map(({ indicator }) => edition.say(indicator.name))),
          },
  };
}

/** One indicator over the districts of its comparison. */
export function indicatorRow(comparison: IndicatorComparison, setting: FigureSetting): IndicatorRow {
  const { library, edition } = setting;
  const { indicator, unit, caveats, said } = comparison;
  return {
    id: indicator.id,
    name: edition.say(indicator.name),
    unit: unitName(unit, indicator.name.zh, library, edition),
    href: edition.to(routes.indicator(indicator.id)),
    caveats: caveats.map((caveat) => edition.words.caveats[caveat]),
    unstated: unstatedText(comparison, library, edition),
    cells: said.map((district) => ({
      figures: statedFigures(district.district, comparison, setting),
      silence: silenceView(district, library, edition, setting.notes),
      reached: setsTarget(district) ? [] : reachedTexts(district.reached, setting),
    })),
  };
}

/** The districts of which nothing was found, and the words that were looked for. */
export function unstatedText(
  { indicator, said }: IndicatorComparison,
  library: Library,
  { words, say }: Edition,
): IndicatorRow['unstated'] {
  const silent = said.filter(({ presence }) => presence === 'unstated');
  return silent.length === 0
    ? null
    : {
        text: words.comparison.nothingFound(
          silent.map(({ district }) => say(library.district(district).shortName)),
        ),
        words: words.comparison.lookedFor(indicator.lookedFor),
      };
}

const refText = ({ plan, id }: AlignedQuantity): string => `${plan} ${id}`;

/** The targets of one district: those on the axis first, then those that stand apart. */
export function statedFigures(
  district: string,
  comparison: IndicatorComparison,
  setting: FigureSetting,
): StatedFigure[] {
  const { library, edition, notes } = setting;
  const onAxis = comparison.figures
    .filter(({ target }) => target.district === district)
    .map(({ target, base, alsoAt }) => ({
      figure: figureView(target, setting),
      base: base && baseText(base, setting),
      apart: null,
      before: formerFigure(target, library, edition),
      alsoAt: alsoAt.map(({ plan, sentence }) => notes.cite(plan, sentence)),
      subject: target.subject,
      quoted: false,
      ref: refText(target),
    }));
  const apart: StatedFigure[] = [];
  const byText = new Map<string, StatedFigure>();
  for (const related of comparison.related) {
    const { target } = related;
    if (target.district !== district) continue;
    const reason = reasonText(related, comparison, edition);
    const key = [figureText(target, library, edition), whenText(target, library, edition), reason].join('|');
    const same = byText.get(key);
    if (same) {
      same.alsoAt.push(notes.cite(target.plan, target.sentence));
      continue;
    }
    const figure = {
      figure: figureView(target, setting),
      base: null,
      apart: reason,
      before: formerFigure(target, library, edition),
      alsoAt: [],
      subject: target.subject,
      quoted: false,
      ref: refText(target),
    };
    byText.set(key, figure);
    apart.push(figure);
  }
  return distinct([...onAxis, ...apart]);

  function baseText(base: AlignedQuantity, { edition: { words } }: FigureSetting): string {
    return words.figure.from(base.period ?? words.figure.noPeriod, figureText(base, library, edition));
  }
}

/** Names several figures of a cell by what tells them apart, and quotes each run of a plan once. */
function distinct(figures: readonly StatedFigure[]): StatedFigure[] {
  const subjects = new Set(figures.map(({ subject }) => subject));
  const quotes = new Set<string>();
  return figures.map((one) => {
    const { before, marked } = one.figure.excerpt;
    const quote = `${one.figure.note.number} ${one.figure.inTable ? '' : before + marked}`;
    const quoted = quotes.has(quote);
    quotes.add(quote);
    return { ...one, quoted, subject: subjects.size > 1 && one.subject !== '' ? one.subject : null };
  });
}

function reachedTexts(
  reached: readonly AlignedQuantity[],
  { library, edition, notes }: FigureSetting,
): IndicatorCell['reached'] {
  return reached.map((quantity) => ({
    text: edition.words.figure.reached(
      figureText(quantity, library, edition),
      whenText(quantity, library, edition),
    ),
    note: notes.cite(quantity.plan, quantity.sentence),
  }));
}

function otherTargets(topic: string, { plans }: ShownDistrict, setting: FigureSetting): OtherTargets {
  const others = plans
    .flatMap(({ quantities }) => quantities)
    .filter(({ indicator, status, topic: own }) => indicator === null && status === 'target' && own === topic)
    .map((quantity) => ({ subject: quantity.subject, figure: figureView(quantity, setting) }));
  return { first: others.slice(0, openOthers), folded: others.slice(openOthers) };
}
