import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { District } from '../../schema/district.ts';
import type { PlanAbout } from '../../schema/plan-about.ts';
import type { Mention, PlanReading, ReadGoal } from '../../schema/plan-reading.ts';
import type { Passage, PlanText } from '../../schema/plan-text.ts';
import type { TopicId } from '../../schema/topic.ts';
import { isTask } from '../../compare/claims/plan-claims.ts';
import type { RoleOf, TargetRole } from '../../compare/target-roles.ts';
import type { TextMeasure, TextShares } from '../../compare/text-shares.ts';
import { planSentences } from '../../parse/plan-sentences.ts';

/**
 * What a district's plans say, as far as pages show it when readers set districts of their choice side by side: fetched when
 * they are chosen, 15 KB (gzip) for two long plans.
 */
export interface DistrictFile {
  district: District;
  plans: PlanInBrief[];
}

/** A quantity without what is as usual (`usual`), without its plan, and with its id as a number within its sentence. */
type QuantityInBrief = Partial<Omit<AlignedQuantity, 'id' | 'plan' | 'district'>> & {
  sentence: string;
  id: string;
  role?: TargetRole;
};

interface PlanInBrief {
  about: PlanAbout;
  /** The sentences of the quantities of indicators, by anchor; of a table's row its cells. */
  sentences: Record<string, string | string[]>;
  /** Those of indicators whole; of other targets no more than counts and years ask for. */
  quantities: QuantityInBrief[];
  /** The first of each indicator that has no target. */
  mentions: Partial<Mention>[];
  /** Of each topic its first goal, and how many goals and tasks there are. */
  goals: Record<TopicId, { first: string; goals: number; tasks: number }>;
  passing: Record<TopicId, string>;
  /** How much of the text is on each topic, by measure. */
  shares: Record<TextMeasure, SharesInBrief>;
}

interface SharesInBrief {
  characters: number;
  topics: Record<TopicId, { characters: number; sentence: string }>;
}

type SharesOf = (reading: PlanReading, measure: TextMeasure) => TextShares;

/** What most quantities have, and one in brief does not say. */
const usual: Omit<AlignedQuantity, 'id' | 'sentence' | 'plan' | 'district'> = {
  quote: '',
  cell: null,
  subject: '',
  ownName: null,
  value: null,
  unit: null,
  bound: 'exact',
  inclusive: null,
  measure: 'level',
  yearly: false,
  status: 'target',
  period: null,
  periodFrom: null,
  direction: null,
  act: null,
  stage: null,
  scope: 'district',
  modality: null,
  nature: null,
  start: 0,
  end: 0,
  place: { line: 1, column: 1, offset: 0 },
  indicator: null,
  alsoIndicators: [],
  definition: null,
  qualifier: null,
  goal: '',
  topic: null,
  readBy: 'program',
  checkedOn: null,
};

/** What the pages of plans alone show. */
const unshown = {
  ...{ cuts: [], cutLines: [], errata: [], sums: [] },
  source: { name: { zh: '', en: '' }, original: '', address: null, fetched: null, pages: null },
} satisfies Partial<PlanAbout>;

/** The file of a district and its plans. */
export function districtFile(
  { id, name, shortName, code, city, slot }: District,
  plans: readonly PlanReading[],
  roleOf: RoleOf,
  sharesOf: SharesOf,
): DistrictFile {
  return {
    district: { id, name, shortName, code, city, slot },
    plans: plans.map((plan) => planInBrief(plan, roleOf, sharesOf)),
  };
}

function planInBrief(reading: PlanReading, roleOf: RoleOf, sharesOf: SharesOf): PlanInBrief {
  const { about, text, quantities, mentions, goals, passing } = reading;
  const ofIndicators = quantities.filter(isOfIndicator);
  const found = planSentences(text);
  const aimed = new Set(
    ofIndicators
      .filter(({ status }) => status === 'target')
      .flatMap(({ indicator, alsoIndicators }) => [indicator, ...alsoIndicators]),
  );
  const shares = (measure: TextMeasure): SharesInBrief => {
    const { characters, byTopic } = sharesOf(reading, measure);
    return { characters, topics: Object.fromEntries(byTopic) };
  };
  return {
    about: { ...about, ...unshown },
    sentences: sentencesIn(text, new Set(ofIndicators.map(({ sentence }) => sentence))),
    quantities: quantities
      .filter((quantity) => isOfIndicator(quantity) || quantity.status === 'target')
      .map((quantity) => quantityInBrief(quantity, found.get(quantity.sentence)!.text, roleOf)),
    mentions: [...Map.groupBy(mentions, ({ indicator }) => indicator)]
      .filter(([indicator]) => !aimed.has(indicator))
      .map(([indicator, [first]]) => ({ indicator, sentence: first!.sentence })),
    goals: Object.fromEntries(
      [...new Set(goals.flatMap(({ topics }) => topics))].map((topic) => {
        const own = goals.filter(({ topics }) => topics.includes(topic));
        return [topic, { first: own[0]!.anchor, goals: own.length, tasks: own.filter(isTask).length }];
      }),
    ),
    passing: Object.fromEntries(Object.entries(passing).map(([topic, [first]]) => [topic, first!.sentence])),
    shares: { all: shares('all'), own: shares('own') },
  };
}

function sentencesIn({ sections }: PlanText, anchors: ReadonlySet<string>): PlanInBrief['sentences'] {
  const texts = sections
    .flatMap(({ passages }) => passages)
    .flatMap((passage) =>
      passage.sentences.map(
        ({ anchor, text }) => [anchor, passage.kind === 'row' ? passage.cells : text] as const,
      ),
    );
  return Object.fromEntries(texts.filter(([anchor]) => anchors.has(anchor)));
}

function isOfIndicator({ indicator, alsoIndicators }: AlignedQuantity): boolean {
  return indicator !== null || alsoIndicators.length > 0;
}

/** What is known of a target of no indicator. */
const counting: ReadonlySet<string> = new Set(['period', 'topic']);
/** What a quantity's place in the file says, and what no comparison asks for. */
const leftOut: ReadonlySet<string> = new Set(['id', 'sentence', 'plan', 'district', 'place', 'goal']);

function quantityInBrief(quantity: AlignedQuantity, text: string, roleOf: RoleOf): QuantityInBrief {
  const { id, sentence, start, end, quote } = quantity;
  const whole = isOfIndicator(quantity);
  const isRun = text.slice(start, end) === quote;
  const role = roleOf(quantity);
  const said = Object.entries(quantity).filter(
    ([name, value]) =>
      !leftOut.has(name) &&
      (whole || counting.has(name)) &&
      !(name === 'quote' && isRun) &&
      JSON.stringify(value) !== JSON.stringify(usual[name as keyof typeof usual]),
  );
  return {
    ...(Object.fromEntries(said) as Partial<AlignedQuantity>),
    sentence,
    id: id.startsWith(sentence) ? id.slice(sentence.length) : ` ${id}`,
    ...(role === null ? {} : { role }),
  };
}

/** Plans that came in brief: as readings, with what is not read from their text again. */
export interface PlansRead {
  readings: PlanReading[];
  roleOf: RoleOf;
  sharesOf: SharesOf;
}

/** The plans of some files, as readings that hold what the files do. */
export function plansRead(files: readonly DistrictFile[]): PlansRead {
  const roles = new Map<string, TargetRole>();
  const shares = new Map<string, PlanInBrief['shares']>();
  const readings = files.flatMap(({ district, plans }) =>
    plans.map((plan) => {
      const { id } = plan.about;
      const reading = readingOf(plan, district.id);
      reading.quantities.forEach((quantity, index) => {
        const { role } = plan.quantities[index]!;
        if (role !== undefined) roles.set(`${id} ${quantity.id}`, role);
      });
      shares.set(id, plan.shares);
      return reading;
    }),
  );
  return {
    readings,
    roleOf: ({ plan, id }) => roles.get(`${plan} ${id}`) ?? null,
    sharesOf: ({ about }, measure) => {
      const { characters, topics } = shares.get(about.id)![measure];
      return { characters, byTopic: new Map(Object.entries(topics)) };
    },
  };
}

function readingOf(plan: PlanInBrief, district: string): PlanReading {
  const { about, sentences, quantities, mentions, goals, passing, shares } = plan;
  const passages = Object.entries(sentences).map(([anchor, text]) => passageOf(anchor, text));
  const texts = new Map(
    passages.flatMap((passage) => passage.sentences).map(({ anchor, text }) => [anchor, text]),
  );
  const word = { start: 0, end: 1, word: '', within: null };
  return {
    about,
    text: {
      sections: [
        {
          ...{ anchor: '', depth: 0, heading: '', label: null, title: '', parent: null, place: usual.place },
          role: 'goal',
          passages,
        },
      ],
      goals: [],
    },
    quantities: quantities.map(({ id, ...said }) => {
      const { start, end } = { ...usual, ...said };
      const whole = {
        ...usual,
        quote: texts.get(said.sentence)?.slice(start, end) ?? '',
        ...said,
        id: id.startsWith(' ') ? id.slice(1) : said.sentence + id,
        plan: about.id,
        district,
      };
      delete whole.role;
      return whole satisfies AlignedQuantity;
    }),
    mentions: mentions.map((mention) => ({ ...word, ...mention }) as Mention),
    goals: Object.entries(goals).flatMap(([topic, { first, goals: count, tasks }]) =>
      Array.from({ length: count }, (_, index): ReadGoal => ({
        ...{ anchor: first, topics: [topic], plan: about.id, district, section: '', label: null },
        ...{ responsibleUnits: [], quantities: [], sentences: [first] },
        title: index < tasks ? topic : '',
        role: 'goal',
      })),
    ),
    numbers: { leftAlone: [], notUnderstood: [] },
    sentenceTopics: Object.fromEntries(
      Object.entries(shares.all.topics).map(([topic, { sentence }]) => [sentence, topic]),
    ),
    passing: Object.fromEntries(
      Object.entries(passing).map(([topic, sentence]) => [topic, [{ ...word, sentence }]]),
    ),
  };
}

/** How the cells of a table's row make a sentence. */
const cellJoint = ' | ';

function passageOf(anchor: string, said: string | string[]): Passage {
  const { place } = usual;
  return typeof said === 'string'
    ? { kind: 'paragraph', anchor: '', lead: null, sentences: [{ anchor, text: said, place }] }
    : {
        ...{ kind: 'row', anchor: '', table: 0, header: false, cells: said },
        sentences: [{ anchor, text: said.join(cellJoint), place }],
      };
}
