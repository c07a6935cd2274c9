import { flowText } from '../flow-text.ts';
import { stackLines, type PlacedLine } from '../text-line.ts';
import type { Column, PlacedEntry, PlacedGroup } from './placed.ts';
import { placeRelated } from './place-related.ts';
import { placeSilent, silentDistricts, type SilentDistrict } from './place-silent.ts';
import type { TargetsSeries } from './series.ts';
import { lineHeightPx } from '../text-width.ts';
import { headingStyle } from './type-scale.ts';

/** What stands in words below the axis. */
export interface PlacedNotes {
  headings: readonly PlacedLine[];
  entries: readonly PlacedEntry[];
  bottom: number;
}

const twoColumnsFromPx = 680;
const columnGapPx = 32;
const groupGapPx = 12;
/** More silent districts than these stand in two columns. */
const longColumn = 5;

/** Related targets with their reasons, and silent districts in words: beside each other where there is room. */
export function placeNotes(series: TargetsSeries, { y, width }: { y: number; width: number }): PlacedNotes {
  const { related, labels } = series;
  const silent = silentDistricts(series);
  const beside = related.length > 0 && silent.length > 0 && width >= twoColumnsFromPx;
  const columnPx = beside ? (width - columnGapPx) / 2 : width;
  const relatedNotes =
    related.length === 0
      ? { headings: [], entries: [], bottom: y }
      : under(labels.relatedHeading, { x: 0, y, width: columnPx }, (column) =>
          placeRelated(related, labels.comma, column),
        );
  if (silent.length === 0) return relatedNotes;
  const place = beside
    ? { x: columnPx + columnGapPx, y, width: columnPx }
    : { x: 0, y: related.length === 0 ? y : relatedNotes.bottom + groupGapPx, width };
  const split = !beside && width >= twoColumnsFromPx && silent.length > longColumn;
  const silentNotes = under(labels.silentHeading, place, (column) =>
    split ? placeHalves(silent, labels.comma, column) : placeSilent(silent, labels.comma, column),
  );
  return {
    headings: [...relatedNotes.headings, ...silentNotes.headings],
    entries: [...relatedNotes.entries, ...silentNotes.entries],
    bottom: Math.max(relatedNotes.bottom, silentNotes.bottom),
  };
}

function placeHalves(silent: readonly SilentDistrict[], comma: string, column: Column): PlacedGroup {
  const middle = Math.ceil(silent.length / 2);
  const width = (column.width - columnGapPx) / 2;
  const left = placeSilent(silent.slice(0, middle), comma, { ...column, width });
  const right = placeSilent(silent.slice(middle), comma, {
    x: column.x + width + columnGapPx,
    y: column.y,
    width,
  });
  return { entries: [...left.entries, ...right.entries], bottom: Math.max(left.bottom, right.bottom) };
}

function under(heading: string, column: Column, place: (column: Column) => PlacedGroup): PlacedNotes {
  const lines = flowText([{ text: heading, style: headingStyle, paint: 'ink' }], column.width);
  const placed = stackLines(lines, { x: column.x, y: column.y + 18 }, lineHeightPx(headingStyle));
  const { entries, bottom } = place({ ...column, y: placed.at(-1)!.y + 12 });
  return { headings: placed, entries, bottom };
}
