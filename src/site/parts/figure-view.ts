import { figureText } from './figure-text.ts';
import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import { boundSign } from '../wording/bound-sign.ts';
import { checkMarks, type CheckMark } from './check-mark.ts';
import type { Edition } from '../edition.ts';
import { excerpt, wholeRow, type Excerpt } from './excerpt.ts';
import type { Library } from '../library.ts';
import type { PageNotes, NoteView } from './page-notes.ts';
import { relativeWords } from '../wording/relative-words.ts';
import { whenAlone, yearNote } from './when-text.ts';
import { glossOf, type GlossRun } from '../wording/gloss/gloss-text.ts';
import { amountText, type UnitText } from '../wording/unit-text.ts';

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
  /** The number and unit as the plan writes them, where the edition writes another number; `null` where it does not. */
  original: string | null;
  /** What the target says in the language of the edition, as a sentence of ours; `null` where that is the plan's own. */
  gloss: GlossRun[] | null;
  /** The whole figure as one run of text. */
  text: string;
  when: string;
  /** Where the year comes from, in a word, if not from the sentence itself; `null` if it does, or there is none. */
  yearNote: string | null;
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
  notes: PageNotes;
  /** How many characters of the sentence to show on either side of the words marked. */
  room: number;
}

/** The view of a quantity on a page. */
export function figureView(quantity: AlignedQuantity, setting: FigureSetting): FigureView {
  const { library, edition, notes, room } = setting;
  const { value, modality, nature, plan, sentence, start, end } = quantity;
  const amount = value === null ? null : amountText(quantity, library, edition);
  const place = library.place(plan, sentence);
  return {
    sign: boundSign(quantity),
    spoken: spokenBound(quantity, edition),
    number: amount && amount.number,
    unit: amount && amount.unit,
    words: value === null ? relativeWords(quantity, edition) : null,
    original: amount && amount.original,
    gloss: glossOf(quantity, library, edition),
    text: figureText(quantity, library, edition),
    when: whenAlone(quantity, library, edition),
    yearNote: yearNote(quantity, edition),
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

function spokenBound({ bound, inclusive }: AlignedQuantity, { words }: Edition): string {
  const { spoken } = words.figure;
  if (bound === 'min' || bound === 'max') return spoken[bound](inclusive !== false);
  return bound === 'about' ? spoken.about : '';
}
