import { planSentences } from '../parse/plan-sentences.ts';
import type { OtherNumbers } from '../schema/plan-reading.ts';
import type { Span } from '../schema/plan-about.ts';
import type { Passage, PlanText, Section, Sentence } from '../schema/plan-text.ts';
import { modalities, type Modality, type Quantity } from '../schema/quantity.ts';
import { asWritten, inSimplified } from './as-written.ts';
import { statusAt, turnOf } from './discourse.ts';
import type { Grammar } from '../grammar/compile-grammar.ts';
import { isYearOf, periodAt } from './period.ts';
import type { PlanFrame } from './plan-frame.ts';
import { numbersOf, readSentence, type SentenceReading, type Spoken } from './read-sentence.ts';
import { scopeOf } from './scope.ts';
import { headingStanding, isPast, ownYears, sectionStandings, type Standing } from './standing.ts';
import type { Statement } from './statement.ts';
import { readTables } from './table.ts';
import { cuesBefore, type TimeCue } from './time-cue.ts';

/** What became of the numbers of a plan: each is in a quantity, left alone by a rule, or not understood. */
export interface Extraction {
  quantities: Quantity[];
  numbers: OtherNumbers;
}

type Prose = Exclude<Passage, { kind: 'row' }>;
type Row = Extract<Passage, { kind: 'row' }>;

/**
 * The quantities a plan states, in document order. `frame` is what the document says of its own years. Traditional
 * characters are read like simplified ones; quotes and words are as written.
 */
export function extractQuantities(text: PlanText, frame: PlanFrame, grammar: Grammar): Extraction {
  const plain = inSimplified(text);
  const extraction = readQuantities(plain, frame, grammar);
  return plain === text ? extraction : { ...extraction, quantities: asWritten(extraction.quantities, text) };
}

function readQuantities(text: PlanText, frame: PlanFrame, grammar: Grammar): Extraction {
  const extraction: Extraction = { quantities: [], numbers: { leftAlone: [], notUnderstood: [] } };
  const standings = sectionStandings(text.sections, frame);
  const ownWhole = grammar.places.ownWhole(
    Array.from(planSentences(text).values(), ({ text: sentence }) => sentence),
  );
  const rows = readTables(text, frame, grammar, standings);
  /** What a line like a heading, or a sentence like `主要预期目标是`, has turned the text to. */
  let turned: Standing | undefined;
  for (const section of text.sections) {
    const standing = standings.get(section.anchor)!;
    if (standing.said) turned = undefined;
    for (const passage of section.passages) {
      if (passage.kind === 'row') {
        const row = rows.get(passage.anchor);
        if (row) {
          extraction.quantities.push(...row.quantities);
          extraction.numbers.leftAlone.push(...row.leftAlone);
          extraction.numbers.notUnderstood.push(...row.notUnderstood);
        } else leaveRow(passage, grammar, extraction);
        continue;
      }
      turned = (titleLike(passage) && headingStanding(passageText(passage), section.role, frame)) || turned;
      const here = turned ? { ...turned, role: section.role } : standing;
      turned = readPassage(passage, section, here, frame, grammar, ownWhole, extraction) ?? turned;
    }
  }
  return extraction;
}

/** A row without quantities: its numbers name columns, or nobody understood them. */
function leaveRow({ header, sentences: [sentence] }: Row, grammar: Grammar, { numbers }: Extraction): void {
  const { anchor, text } = sentence!;
  for (const run of numbersOf(text, grammar)) {
    if (header) numbers.leftAlone.push({ sentence: anchor, ...run, rule: 'heading of a table' });
    else numbers.notUnderstood.push({ sentence: anchor, ...run });
  }
}

const longestTitle = 36;

/** Whether a passage reads as a title that was not marked as one: a short line that no mark ends. */
function titleLike({ sentences }: Prose): boolean {
  const only = sentences.length === 1 ? sentences[0]!.text : '';
  return only !== '' && only.length <= longestTitle && !/[。；：，！？]$/u.test(only);
}

function passageText({ sentences }: Prose): string {
  return sentences.map(({ text }) => text).join('');
}

function readPassage(
  passage: Prose,
  section: Section,
  standing: Standing,
  frame: PlanFrame,
  grammar: Grammar,
  ownWhole: string | null,
  extraction: Extraction,
): Standing | undefined {
  let turned: Standing | undefined;
  let here = standing;
  let spoken: Spoken = { topic: '', subjects: [] };
  const title = titleOf(passage, section);
  for (const sentence of passage.sentences) {
    const reading = readSentence(sentence.text, frame, grammar, spoken, title);
    spoken = reading.spoken;
    const turn = turnOf(reading.folded.text) ?? introStatus(reading, frame);
    const turnedTo = turn && turnedStanding(turn, reading, here, frame);
    if (turnedTo) here = turned = turnedTo;
    else here = announcedTime(reading, here, frame) ?? sentenceStanding(reading, here, frame);
    const origins = originYears(reading);
    reading.statements.forEach((statement, i) => {
      extraction.quantities.push(
        quantity(sentence, statement, i + 1, here, reading, origins, frame, grammar, ownWhole),
      );
    });
    const { leftAlone, notUnderstood } = extraction.numbers;
    leftAlone.push(...reading.leftAlone.map((number) => ({ sentence: sentence.anchor, ...number })));
    notUnderstood.push(...reading.notUnderstood.map((run) => ({ sentence: sentence.anchor, ...run })));
  }
  return turned;
}

const labelRe = /^(?:[—－–-]+|\d{1,3}[.．、]|[（(][^（()）]{1,3}[)）])\s*/u;

/** What a passage's lead-in or its section's heading mentions. */
function titleOf({ lead }: Prose, { title }: Section): string {
  return (lead ?? title).replace(labelRe, '').replace(/[。：:]$/u, '');
}

/** How near its start a sentence names the time that holds for the passage from there on. */
const openingWidth = 14;

/** What a line that announces others (`到2025年将实现：`) says of their status. */
function introStatus(
  { cues, folded, statements }: SentenceReading,
  frame: PlanFrame,
): Standing['status'] | undefined {
  const cue = cues.find(({ kind }) => kind !== 'since');
  if (!cue || statements.length > 0 || !folded.text.endsWith('：')) return undefined;
  return isPast(cue, frame) ? 'achieved' : 'target';
}

/** The standing after a sentence that turns the text to what was done or is to come: `今后五年的主要目标是：`. */
function turnedStanding(
  status: Standing['status'],
  { cues }: SentenceReading,
  here: Standing,
  frame: PlanFrame,
): Standing | undefined {
  const cue = cues.find((each) => each.kind !== 'since' && isPast(each, frame) !== (status === 'target'));
  if (!cue?.span) return status === here.status ? undefined : { ...here, status, time: null };
  const { kind, span } = cue;
  return {
    ...here,
    status,
    time: kind === 'during' ? { kind, span } : timeOf(kind, span, { ...here, status }, frame),
  };
}

/** The time that words of time give what follows; `null` where they only say what holds anyway. */
function timeOf(kind: TimeCue['kind'], span: Span, standing: Standing, frame: PlanFrame): Standing['time'] {
  const years = ownYears(standing, frame);
  const usual = years !== null && span.to === years.to && (kind !== 'during' || span.from === years.from);
  return usual ? null : { kind, span };
}

/** A year that only the sentence before the numbers names: `某市举行2022年第四季度开工活动。此次共有98个项目…`. */
function announcedTime(
  { cues, statements }: SentenceReading,
  here: Standing,
  frame: PlanFrame,
): Standing | undefined {
  const dated = cues.filter(({ kind, span }) => kind !== 'since' && span !== null);
  const [cue] = dated;
  if (statements.length > 0 || dated.length !== 1 || here.time !== null || ownYears(here, frame) !== null)
    return undefined;
  return { ...here, time: { kind: cue!.kind, span: cue!.span! } };
}

/** The standing after a sentence that opens with words of time: `五年来，…`, `到2023年底，…`. */
function sentenceStanding({ cues, folded }: SentenceReading, here: Standing, frame: PlanFrame): Standing {
  const cue = cues.find(({ kind }) => kind !== 'since');
  if (!cue || cue.start > openingWidth || !/^(?:是|[^，。；]{0,6}[，：])/u.test(folded.text.slice(cue.end)))
    return here;
  const past = isPast(cue, frame);
  if (past === undefined) return here;
  const status = past ? 'achieved' : 'target';
  return { ...here, status, time: cue.span && timeOf(cue.kind, { ...cue.span }, { ...here, status }, frame) };
}

/** The years in which movements begin, each with where its number stands: they are of no other number. */
function originYears({ statements, cues }: SentenceReading): Map<TimeCue, number> {
  return new Map(
    statements.flatMap(({ origin, at }) => {
      const cue = origin ? cuesBefore(cues, at).at(-1) : undefined;
      return cue && isYearOf(cue, at) ? [[cue, at] as const] : [];
    }),
  );
}

/** Whether words of time stand inside a segment that ends before a number: `年均增长6%，到2026年突破360亿元；新增就业…`. */
function isOfItsSegment({ start, end }: TimeCue, text: string, at: number): boolean {
  return /[^；：。]{2}$/u.test(text.slice(0, start)) && text.slice(end, at).includes('；');
}

const modalityRe = new RegExp(modalities.join('|'), 'gu');
const modalityReach = 60;

function quantity(
  sentence: Sentence,
  statement: Statement,
  n: number,
  standing: Standing,
  { folded, cues }: SentenceReading,
  originYears: ReadonlyMap<TimeCue, number>,
  frame: PlanFrame,
  grammar: Grammar,
  ownWhole: string | null,
): Quantity {
  const { start, end, at, value, unit, subject, bound, inclusive, measure, yearly, overall, origin } =
    statement;
  const { act, stage, clauseAt, moved } = statement;
  const before = cuesBefore(cues, at);
  const ownCues = before.filter(
    (cue, i) => (originYears.get(cue) ?? at) === at && !(i > 0 && isOfItsSegment(cue, folded.text, at)),
  );
  const status = statusAt(folded.text, at, ownCues, standing, frame);
  const here: Standing = status === standing.status ? standing : { ...standing, status, time: null };
  const lead = folded.text.slice(Math.max(0, at - modalityReach), at);
  return {
    id: `${sentence.anchor}.${n}`,
    quote: sentence.text.slice(start, end),
    cell: null,
    subject,
    value,
    unit,
    bound,
    inclusive,
    measure,
    yearly,
    status: origin ? 'achieved' : status,
    ...periodAt(
      {
        measure,
        unit,
        subject,
        yearly,
        overall,
        origin,
        moved,
        cues: ownCues,
        before,
        at,
        listAt: statement.listAt,
        clauseAt,
        standing: here,
      },
      frame,
    ),
    direction: grammar.directionOf(subject, measure, statement.clause),
    act,
    stage,
    scope: scopeOf(statement.place, grammar.places, ownWhole),
    modality: ([...lead.matchAll(modalityRe)].at(-1)?.[0] ?? null) as Modality | null,
    nature: null,
    sentence: sentence.anchor,
    start,
    end,
    place: { ...sentence.place },
  };
}
