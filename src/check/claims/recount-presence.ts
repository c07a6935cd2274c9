import type { ClaimOf } from '../../schema/claim.ts';
import { folded, lacksTable, type Recount } from './claim-data.ts';
import type { RecountOf } from './recount-of.ts';

/** Looks again for what a district is said to state, to mention, or not to mention. */
export const recountPresence: { presence: RecountOf<'presence'> } = {
  presence(claim, recount) {
    return 'indicator' in claim.subject
      ? ofIndicator(claim, claim.subject.indicator, recount)
      : ofTopic(claim, claim.subject.topic, recount);
  },
};

function ofIndicator(claim: ClaimOf<'presence'>, indicator: string, recount: Recount): string[] {
  const { district, presence } = claim;
  const standing = recount.standing(indicator, district);
  return [
    ...(standing === presence ? [] : [`${district} is said to be ${presence}, the data say ${standing}`]),
    ...(presence === 'unstated'
      ? silence(claim, recount.indicator(indicator)?.lookedFor ?? [], recount)
      : []),
    ...(presence === 'mentioned' ? mention(claim, recount) : []),
    ...(presence === 'unavailable'
      ? claim.evidence.plans
          .filter((id) => !lacksTable(recount.plan(id)!))
          .map((id) => `plan ${id} lacks no table of indicators`)
      : []),
  ];
}

function ofTopic(claim: ClaimOf<'presence'>, id: string, recount: Recount): string[] {
  const { district, presence } = claim;
  const plans = recount.plansOf(district);
  const isOnTopic = plans.some(
    ({ sentenceTopics, quantities, goals }) =>
      Object.values(sentenceTopics).includes(id) ||
      quantities.some(({ status, topic }) => status === 'target' && topic === id) ||
      goals.some(({ topics }) => topics.includes(id)),
  );
  return [
    ...(isOnTopic ? [`${district} has text, a task or a target on ${id}`] : []),
    ...(presence === 'unstated' ? silence(claim, recount.topic(id)?.lookedFor ?? [], recount) : []),
    ...(presence === 'mentioned' ? mention(claim, recount) : []),
  ];
}

/** Whether any of the words looked for stands in the plans after all, or some of them were not looked for. */
function silence(
  { district, evidence }: ClaimOf<'presence'>,
  lookedFor: readonly string[],
  recount: Recount,
): string[] {
  return [
    ...(evidence.words.length === 0 ? ['no word was looked for'] : []),
    ...lookedFor.filter((word) => !evidence.words.includes(word)).map((word) => `${word} was not looked for`),
    ...evidence.words
      .filter((word) => recount.standsIn(word, district))
      .map((word) => `${word} stands in a plan of ${district}`),
    ...recount
      .plansOf(district)
      .filter(({ about }) => !evidence.plans.includes(about.id))
      .map(({ about }) => `plan ${about.id} was not searched`),
  ];
}

/** A mention needs a sentence of the district that holds one of the words it names, or a quantity. */
function mention({ district, evidence }: ClaimOf<'presence'>, recount: Recount): string[] {
  const own = new Set(recount.plansOf(district).map(({ about }) => about.id));
  const sentences = evidence.sentences.filter(({ plan }) => own.has(plan));
  if (sentences.length + evidence.quantities.length === 0) return ['no sentence mentions it'];
  return sentences
    .filter(({ plan, sentence }) => {
      const text = folded(recount.text(plan, sentence) ?? '');
      return !evidence.words.some((word) => text.includes(folded(word)));
    })
    .map(({ sentence }) => `sentence ${sentence} holds none of its words`);
}
