import type { Passage, PlanText, Section, Sentence } from '../schema/plan-text.ts';
import type { Place } from '../schema/place.ts';
import type { Quantity } from '../schema/quantity.ts';
import { statusAt, turnOf } from './discourse.ts';
import type { Grammar } from './grammar.ts';
import type { PlanFrame } from './plan-frame.ts';
import { readSentence, type Statement } from './read-sentence.ts';
import { cuePeriod, fallbackPeriod, sectionStandings, type Standing } from './standing.ts';
import { readTables } from './table.ts';

/** A number that no rule understood and none left alone. */
export interface UnreadNumber {
  sentence: string;
  start: number;
  end: number;
  place: Place;
  text: string;
}

export interface Extraction {
  quantities: Quantity[];
  unread: UnreadNumber[];
}

/** The quantities a plan states, in document order. `frame` is what the document says of its own years. */
export function extractQuantities(text: PlanText, frame: PlanFrame, grammar: Grammar): Extraction {
  const extraction: Extraction = { quantities: [], unread: [] };
  const standings = sectionStandings(text.sections, frame);
  const rows = readTables(text, frame, grammar);
  let turned: Standing['status'] | undefined;
  for (const section of text.sections) {
    const standing = standings.get(section.anchor)!;
    if (section.heading !== '') turned = undefined;
    for (const passage of section.passages) {
      if (passage.kind === 'row') {
        extraction.quantities.push(...(rows.get(passage.anchor) ?? []));
        continue;
      }
      const here: Standing = turned === undefined ? standing : { ...standing, status: turned };
      turned = readPassage(passage, section, here, frame, grammar, extraction) ?? turned;
    }
  }
  return extraction;
}

function readPassage(
  passage: Exclude<Passage, { kind: 'row' }>,
  section: Section,
  standing: Standing,
  frame: PlanFrame,
  grammar: Grammar,
  extraction: Extraction,
): Standing['status'] | undefined {
  let turned: Standing['status'] | undefined;
  let here = standing;
  for (const sentence of passage.sentences) {
    const reading = readSentence(sentence.text, frame, grammar, '');
    const turn = turnOf(reading.folded.text);
    if (turn !== undefined) {
      turned = turn;
      here = { ...here, status: turn };
    }
    reading.statements.forEach((statement, n) => {
      extraction.quantities.push(quantity(sentence, statement, n + 1, section, here, frame, reading));
    });
    for (const { start, end } of reading.unread) {
      extraction.unread.push({
        sentence: sentence.anchor,
        start,
        end,
        place: sentence.place,
        text: sentence.text.slice(start, end),
      });
    }
  }
  return turned;
}

const modalityRe = /力争|争取|力求|确保|努力|预计|计划|预期/gu;

function quantity(
  sentence: Sentence,
  statement: Statement,
  n: number,
  section: Section,
  standing: Standing,
  frame: PlanFrame,
  { folded, cues }: ReturnType<typeof readSentence>,
): Quantity {
  const status = statusAt(folded.text, statement.at, cues, standing, frame);
  const cue = cues.filter(({ end }) => end <= statement.at).at(-1);
  const here: Standing = status === standing.status ? standing : { status, time: null };
  const period =
    statement.origin && !(cue && statement.at - cue.end < 3)
      ? fallbackPeriod(statement.measure, here, section.role, frame, true)
      : cue
        ? cuePeriod(cue, statement.measure, statement.yearly, frame)
        : fallbackPeriod(statement.measure, here, section.role, frame, false);
  const before = folded.text.slice(Math.max(0, statement.at - 60), statement.at);
  return {
    id: `${sentence.anchor}-${n}`,
    quote: sentence.text.slice(statement.start, statement.end),
    subject: statement.subject,
    value: statement.value,
    unit: statement.unit,
    bound: statement.bound,
    inclusive: statement.inclusive,
    measure: statement.measure,
    status: statement.origin ? 'achieved' : status,
    period,
    scope: 'district',
    modality: [...before.matchAll(modalityRe)].at(-1)?.[0] ?? null,
    nature: null,
    sentence: sentence.anchor,
    start: statement.start,
    end: statement.end,
    place: { ...sentence.place },
  };
}
