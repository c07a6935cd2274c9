import type { Claim, PublishedClaim } from '../../schema/claim.ts';
import type { Recount } from './claim-data.ts';

/** A number; the power of ten of a unit’s English name (`× 100 million yuan`, `per 10 thousand`) is part of its unit. */
const numberRe = /(?<!(?:×|per) )(?<![\d.])\d+(?:\.\d+)?/gu;
const numbersIn = (text: string): string[] => text.match(numberRe) ?? [];

/** The numbers in a claim's text that neither it counts nor its evidence states. */
export function strayNumbers({ claim, text }: PublishedClaim, recount: Recount): string[] {
  const known = new Set([...ownNumbers(claim), ...evidenceNumbers(claim, recount)]);
  return (['zh', 'en'] as const).flatMap((language) =>
    numbersIn(text[language])
      .filter((number) => !known.has(number))
      .map((number) => `its ${language} text says ${number}, which nothing states`),
  );
}

/** The numbers of a claim's own fields, the lengths of its lists, and the sums that its text may tell. */
function ownNumbers(claim: Claim): string[] {
  const lists = Object.values(claim).filter((value) => Array.isArray(value));
  const counts = Object.values(claim).filter((value) => typeof value === 'number');
  return [
    ...counts.map(String),
    ...lists.map(({ length }) => String(length)),
    ...(claim.kind === 'presence' ? [String(claim.evidence.words.length)] : []),
    ...(claim.kind === 'targets' ? [String(claim.figures + claim.relative)] : []),
    ...(claim.kind === 'indicator' ? Object.values(claim.others).map(({ length }) => String(length)) : []),
    ...(claim.kind === 'course' ? [claim.reached] : []),
    ...(claim.kind === 'ended' ? numbersIn(claim.asOf) : []),
  ];
}

/** The numbers of what a claim rests on: values, years and words of its quantities, and the names of its subject. */
function evidenceNumbers(claim: Claim, { quantity, indicator }: Recount): string[] {
  const quantities = claim.evidence.quantities.flatMap((ref) => quantity(ref) ?? []);
  const subject = 'indicator' in claim ? indicator(claim.indicator) : undefined;
  return [
    ...quantities.flatMap(({ value, period, subject: own, quote, cell, unit, qualifier, scope }) => [
      ...(value ?? '').split(/[.]{2}|:/u),
      ...[value, period, own, quote, cell, unit, qualifier, scope].flatMap((words) => numbersIn(words ?? '')),
    ]),
    ...(subject
      ? [subject.name, ...subject.definitions.map(({ name }) => name)].flatMap(({ zh, en }) => [
          ...numbersIn(zh),
          ...numbersIn(en),
        ])
      : []),
  ];
}
