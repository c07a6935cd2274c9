import type { AlignedQuantity } from '../schema/aligned-quantity.ts';
import type { PlanReading } from '../schema/plan-reading.ts';
import type { Review, ReviewEntry } from '../schema/review.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';

/** The rule under which a number is left alone that a person found to be no quantity. */
const rejectedRule = 'rejected by a person';

/** The entries that are about quantities. */
type QuantityEntry = Exclude<ReviewEntry, { verdict: 'settle' }>;

/**
 * A reading as people corrected it: what they confirmed or corrected says so, what they rejected is a number left alone.
 * `gone` are the entries, by index, whose quote no quantity of the plan has, `unknown` those that name an indicator that the
 * vocabulary has not.
 */
export function applyReview(
  reading: PlanReading,
  review: Review,
  { indicators }: Pick<Vocabulary, 'indicators'>,
): { reading: PlanReading; gone: number[]; unknown: number[] } {
  const gone: number[] = [];
  const unknown: number[] = [];
  const found = new Map<string, QuantityEntry>();
  for (const [index, entry] of review.entries()) {
    if (entry.verdict === 'settle') continue;
    const about = reading.quantities.filter(
      ({ quote, cell }) => quote === entry.quote && cell === entry.cell,
    );
    if (about.length === 0) gone.push(index);
    if (
      entry.verdict === 'correct' &&
      entry.set.indicator != null &&
      !indicators.some(({ id }) => id === entry.set.indicator)
    )
      unknown.push(index);
    else for (const { id } of about) found.set(id, entry);
  }
  const topicOf = new Map(indicators.map(({ id, topic }) => [id, topic]));
  const rejected = reading.quantities.filter(({ id }) => found.get(id)?.verdict === 'reject');
  const lost = new Set(rejected.map(({ id }) => id));
  return {
    gone,
    unknown,
    reading: {
      ...reading,
      quantities: reading.quantities
        .filter(({ id }) => !lost.has(id))
        .map((quantity) => reviewed(quantity, found.get(quantity.id), topicOf)),
      goals: reading.goals.map((goal) => ({
        ...goal,
        quantities: goal.quantities.filter((id) => !lost.has(id)),
      })),
      numbers: {
        ...reading.numbers,
        leftAlone: [
          ...reading.numbers.leftAlone,
          ...rejected.map(({ sentence, start, end }) => ({ sentence, start, end, rule: rejectedRule })),
        ],
      },
    },
  };
}

function reviewed(
  quantity: AlignedQuantity,
  entry: QuantityEntry | undefined,
  topicOf: ReadonlyMap<string, string>,
): AlignedQuantity {
  if (!entry) return quantity;
  const checked = { ...quantity, readBy: 'person' as const, checkedOn: entry.on };
  if (entry.verdict !== 'correct') return checked;
  const { indicator } = entry.set;
  const corrected: AlignedQuantity = { ...checked, ...definedOf(entry.set) };
  if (indicator == null) return corrected;
  // What narrowed the indicator that the program found says nothing of another.
  return {
    ...corrected,
    alsoIndicators: [],
    definition: null,
    qualifier: null,
    ownName: null,
    topic: topicOf.get(indicator)!,
  };
}

/** The parts of a correction that are given. */
function definedOf(set: object): Partial<AlignedQuantity> {
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
}
