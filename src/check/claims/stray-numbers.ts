import { shiftDecimal } from '../../text/shift-decimal.ts';
import type { Claim, PublishedClaim } from '../../schema/claim.ts';
import type { Recount } from './claim-data.ts';

/** A number with what English writes of its power: `8`, `13,100`, `150 billion` */
const numberRe =
  /(?<!per )(?<![\d.,])(?<digits>\d+(?:,\d{3})*(?:\.\d+)?)(?: (?<power>[mb]illion|trillion))?/gu;
/** The powers of ten with which Chinese units begin. */
const powersOfUnits: Readonly<Record<string, number>> = { 千元: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 };
const powers: Readonly<Record<string, number>> = { million: 6, billion: 9, trillion: 12 };

function numbersIn(text: string): string[] {
  return [...text.matchAll(numberRe)].map(({ groups }) => {
    const { digits = '', power } = groups!;
    const plain = digits.replaceAll(',', '');
    return power === undefined ? plain : shiftDecimal(plain, powers[power]!);
  });
}

/** The numbers in a claim's text that neither it counts nor its evidence states. */
export function strayNumbers({ claim, text }: PublishedClaim, recount: Recount): string[] {
  const stated = [...ownNumbers(claim), ...evidenceNumbers(claim, recount)];
  const known = new Set([
    ...stated,
    ...unitPowers(claim, recount).flatMap((tens) => stated.map((number) => shiftDecimal(number, tens))),
  ]);
  return (['zh', 'en'] as const).flatMap((language) =>
    numbersIn(text[language])
      .filter((number) => !known.has(number))
      .map((number) => `its ${language} text says ${number}, which nothing states`),
  );
}

/** The powers of ten that the units of its figures say (亿元: 8), which English writes out in the number. */
function unitPowers(claim: Claim, { quantity }: Recount): number[] {
  const units = claim.evidence.quantities.map((ref) => quantity(ref)?.unit ?? '');
  return Object.entries(powersOfUnits)
    .filter(([word]) => units.some((unit) => unit.startsWith(word)))
    .map(([, tens]) => tens);
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
