import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import { boundSign } from '../wording/bound-sign.ts';
import { checkMarks, type CheckMark } from './check-mark.ts';
import type { Edition } from '../edition.ts';
import { excerpt, wholeRow, type Excerpt } from './excerpt.ts';
import type { Library } from '../library.ts';
import type { NoteBook, NoteView } from './note-book.ts';
import { relativeWords } from '../wording/relative-words.ts';
import { unitSuffix, unitText, type UnitText } from '../wording/unit-text.ts';

/**
 * A quantity as pages show it: the figure first, with the sign of its bound, then when it is for, then the plan's words.
 * A relative goal has no `number`; its `words` are the plan's own. `spoken` says the sign for those who hear the page.
 */
export interface FigureView {
  sign: string;
  spoken: string;
  number: string | null;
  unit: UnitText | null;
  words: string | null;
  /** The whole figure as one run of text. */
  text: string;
  when: string;
  modality: string | null;
  nature: string | null;
  excerpt: Excerpt;
  /** Whether the words are a row of a table. */
  inTable: boolean;
  note: NoteView;
  /** Where the figure does not fit the plan's other figures. */
  checks: CheckMark[];
}

/** What a page gives a figure to be shown on it. */
export interface FigureSetting {
  library: Library;
  edition: Edition;
  notes: NoteBook;
  /** How many characters of the sentence to show on either side of the words marked. */
  room: number;
}

/** The view of a quantity on a page. */
export function figureView(quantity: AlignedQuantity, setting: FigureSetting): FigureView {
  const { library, edition, notes, room } = setting;
  const { value, unit, modality, nature, plan, sentence, start, end } = quantity;
  const place = library.place(plan, sentence);
  return {
    sign: boundSign(quantity),
    spoken: spokenBound(quantity, edition),
    number: value === null ? null : numberText(value),
    unit: value === null || unit === null ? null : unitText(library, edition, unit),
    words: value === null ? relativeWords(quantity, edition) : null,
    text: figureText(quantity, library, edition),
    when: whenText(quantity, edition),
    modality: modality && edition.words.modalities[modality],
    nature: nature && edition.words.natures[nature],
    excerpt:
      place.passage.kind === 'row'
        ? wholeRow(place.passage.cells)
        : excerpt(place.sentence.text, start, end, room),
    inTable: place.passage.kind === 'row',
    note: notes.cite(plan, sentence),
    checks: checkMarks(quantity, library, edition),
  };
}

/** The figure as a run of text, `≥8%`, `>600 家`; a relative goal in the plan's own words. */
export function figureText(quantity: AlignedQuantity, library: Library, edition: Edition): string {
  return quantity.value === null
    ? relativeWords(quantity, edition)
    : boundSign(quantity) + valueText(quantity, library, edition);
}

/** The figure in a sentence: `不低于 8%`, `more than 600 establishments`. */
export function figureInWords(quantity: AlignedQuantity, library: Library, edition: Edition): string {
  const { bound, inclusive, value } = quantity;
  const { inWords } = edition.words.figure;
  return value === null
    ? inWords.relative(relativeWords(quantity, edition))
    : inWords[bound](valueText(quantity, library, edition), inclusive !== false);
}

/** `8%`, `600 家`: number and unit without the bound. Only a sign such as `%` stands close to the number. */
export function valueText({ value, unit }: AlignedQuantity, library: Library, edition: Edition): string {
  const number = numberText(value ?? '');
  return unit === null ? number : number + unitSuffix(unit, library, edition);
}

/** `10..15` as it is printed. */
function numberText(value: string): string {
  return value.replace('..', '–');
}

function spokenBound({ bound, inclusive }: AlignedQuantity, { words }: Edition): string {
  const { spoken } = words.figure;
  if (bound === 'min' || bound === 'max') return spoken[bound](inclusive !== false);
  return bound === 'about' ? spoken.about : '';
}

/** The year or span alone: `到 2025 年`, `2021—2025 年`; `null` where the plan gives none. */
export function periodText({ period, measure, status }: AlignedQuantity, { words }: Edition): string | null {
  if (period === null) return null;
  const [from, to = null] = period.split('-') as [string, string?];
  const text = words.figure.period(from, to);
  return measure === 'level' && status === 'target' ? words.figure.when.level(text, to !== null) : text;
}

/**
 * When the quantity is for, and whether it is a rate or a change, and of each year: `到 2025 年`, `2021—2025 年年均增速`,
 * `2021—2025 年每年`.
 */
export function whenText(
  { period, measure, yearly, status, quote }: AlignedQuantity,
  { words }: Edition,
): string {
  const { when, noPeriod } = words.figure;
  if (period === null) return noPeriod;
  const [from, to = null] = period.split('-') as [string, string?];
  const text = words.figure.period(from, to);
  if (measure === 'level') return when.level(text, to !== null || status !== 'target');
  if (measure === 'count') return when.count(text, yearly);
  if (measure === 'change') return when.change(text, yearly, directionOf(quote));
  return status === 'achieved' && to !== null && !yearly ? when.growthOver(text) : when.growth(text, yearly);
}

/** `新增`, `提高`; and `下降`, `压缩`. */
const upRe = /新增|净增|增加|增长|新建|提高|提升|扩大/u;
const downRe = /下降|降低|降幅|减少|减排|压缩|压减|削减|缩短/u;

/** Whether words tell of more or of less; `null` if they tell of neither or both. */
function directionOf(words: string): 'up' | 'down' | null {
  const [up, down] = [upRe.test(words), downRe.test(words)];
  return up === down ? null : up ? 'up' : 'down';
}
