import { districtsQuery, selectionStep } from '../../publish/chart-selection.ts';
import { builtSet } from '../routes/built-set.ts';
import type { Edition } from '../edition.ts';
import type { Library } from '../library.ts';
import { routes } from '../routes/address.ts';

/**
 * A choice of two districts and a topic, and where each choice leads: addresses with places for what is chosen. Without a
 * script, `index` lists every pair.
 */
export interface PairPicker {
  districts: { id: string; name: string; address: string }[];
  topics: { id: string; name: string }[];
  first: string;
  second: string;
  topic: string | null;
  pair: string;
  topicPair: string;
  index: string;
}

/** Where the list of all pairs stands on the page of comparisons. */
export const pairsAnchor = 'pairs';

/** Where any pair stands on any topic, if each has a page of its own; else where it is chosen. */
function anyTopicPairRoute(library: Library): string {
  const step = selectionStep(['{first}', '{second}']);
  return builtSet(library).leftOut === 0
    ? routes.topicPair('{topic}', step)
    : routes.topic('{topic}') + districtsQuery(step);
}

/** The picker with a pair, and a topic if one is given, already chosen; the first two districts else. */
export function pairPicker(
  library: Library,
  { say, to }: Edition,
  chosen: { first?: string; second?: string; topic?: string } = {},
): PairPicker | null {
  const { districts, vocabulary } = library;
  const [one, two] = districts;
  if (!one || !two) return null;
  return {
    districts: districts.map(({ id, name }) => ({ id, name: say(name), address: to(routes.district(id)) })),
    topics: vocabulary.topics.map(({ id, name }) => ({ id, name: say(name) })),
    first: chosen.first ?? one.id,
    second: chosen.second ?? two.id,
    topic: chosen.topic ?? null,
    pair: to(routes.pair('{first}', '{second}')),
    topicPair: to(anyTopicPairRoute(library)),
    index: `${to(routes.comparison)}#${pairsAnchor}`,
  };
}
