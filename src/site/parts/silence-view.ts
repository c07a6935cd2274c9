import { setsTarget, type DistrictSaid, type Presence } from '../../compare/said.ts';
import type { Edition } from '../edition.ts';
import type { Library } from '../library.ts';
import type { NoteBook, NoteView } from './note-book.ts';

/** What stands where a district sets no target: never a dash alone, always words. */
export interface SilenceView {
  kind: Exclude<Presence, 'stated' | 'ranked'>;
  text: string;
  mentions: NoteView[];
}

/** Sentences that only speak of an indicator are many in some plans; the first few show where to look. */
const mentionsShown = 3;

/** The words for a district's silence on an indicator, or `null` if it states a target. */
export function silenceView(
  said: DistrictSaid,
  library: Library,
  { words }: Edition,
  notes: NoteBook,
): SilenceView | null {
  if (setsTarget(said)) return null;
  const { district, mentions } = said;
  const presence = said.presence as SilenceView['kind'];
  const kinds = library.district(district).plans.map(({ about }) => about.kind);
  return {
    kind: presence,
    text: presence === 'unstated' ? words.presence.unstated(kinds) : words.presence[presence],
    mentions: [...new Set(mentions.map(({ plan, sentence }) => notes.cite(plan, sentence)))].slice(
      0,
      mentionsShown,
    ),
  };
}
