import { scaleLinear } from 'd3-scale';
import { boundGlyph, glyphReach, type BoundGlyph } from '../bound-glyph.ts';
import { placedMark } from '../district-mark.ts';
import { linesBox } from '../box-around.ts';
import { markKeys } from '../mark-keys.ts';
import { placeKeys } from '../place-keys.ts';
import { headStyle, nameStyle, noteStyle, quoteStyle, valueStyle } from '../row-styles.ts';
import { textBlock, type TextBlock } from '../text-block.ts';
import type { TextRun } from '../text-line.ts';
import { lineHeightPx } from '../text-width.ts';
import type { PlacedCourse, PlacedProfile, PlacedRow, PlacedTopic } from './placed.ts';
import type { ProfileCourse, ProfileLabels, ProfileRow, ProfileSeries } from './series.ts';

const columnsFromPx = 600;
const columnGapPx = 16;
/** The parts of a wide chart's width: the indicator, the base value, the course, the target. */
const columnParts = { indicator: 0.26, base: 0.17, plot: 0.27, target: 0.3 } as const;
const rowPadPx = 5;
const topicGapPx = 16;
const plotPx = 24;

/** Places a profile in a width of px, from 280: name, base, course and target side by side from 600 px, else stacked. */
export function layoutProfile(series: ProfileSeries, width: number): PlacedProfile {
  const { labels } = series;
  const placeRow = width >= columnsFromPx ? rowBeside : rowStacked;
  let top = 0;
  const topics = series.topics.map(({ name, href, rows }): PlacedTopic => {
    const ruleY = top + 0.5;
    const head = textBlock([{ text: name, style: headStyle, paint: 'ink' }], { x: 0, top: top + 6, width });
    const box = { x1: 0, y1: top + 2, x2: width, y2: head.bottom };
    top = head.bottom + 2;
    const placed = rows.map((row) => {
      const next = placeRow(row, labels, { top: top + rowPadPx, width });
      top = next.bottom + rowPadPx;
      return next.row;
    });
    top += topicGapPx;
    return { name, href, box, ruleY, lines: head.lines, rows: placed };
  });
  const courses = series.topics.flatMap(({ rows }) => rows).flatMap(({ course }) => (course ? [course] : []));
  const rest = soft(series.rest === null ? [] : [series.rest], { top, width });
  const scales = soft(courses.length === 0 ? [] : [labels.ownScale], { top: rest.bottom, width });
  const { keys, bottom } = placeKeys(
    markKeys(new Set(courses.map(glyphOf)), courses.length > 0, labels.key),
    {
      y: scales.bottom + 4,
      width,
    },
  );
  return { width, height: Math.ceil(bottom), topics, notes: [...rest.lines, ...scales.lines], keys };
}

function soft(texts: readonly string[], { top, width }: { top: number; width: number }): TextBlock {
  const runs = texts.map((text): TextRun => ({ text, style: noteStyle, paint: 'ink-soft' }));
  return textBlock(runs, { x: 0, top, width });
}

function glyphOf({ bound, inclusive }: ProfileCourse): BoundGlyph {
  return boundGlyph(bound, inclusive);
}

interface RowPlace {
  top: number;
  width: number;
}

function rowBeside(
  row: ProfileRow,
  labels: ProfileLabels,
  { top, width }: RowPlace,
): { row: PlacedRow; bottom: number } {
  const { indicator, base, plot, target } = columnsOf(width);
  const name = textBlock(nameRuns(row), { ...indicator, top });
  const words = textBlock(targetRuns(row), { ...target, top });
  const before = textBlock(baseRuns(row), { ...base, top });
  const bottom = Math.max(name.bottom, words.bottom, before.bottom, top + plotPx);
  const y = top + lineHeightPx(nameStyle) / 2;
  return {
    row: placedRow(row, labels, { name, words, before, course: { y, x1: plot.x, x2: plot.x + plot.width } }),
    bottom,
  };
}

function rowStacked(
  row: ProfileRow,
  labels: ProfileLabels,
  { top, width }: RowPlace,
): { row: PlacedRow; bottom: number } {
  const name = textBlock(nameRuns(row), { x: 0, top, width });
  const words = textBlock(targetRuns(row), { x: 0, top: name.bottom, width });
  const before = textBlock(baseRuns(row), { x: 0, top: words.bottom, width });
  const y = before.bottom + plotPx / 2;
  return {
    row: placedRow(row, labels, { name, words, before, course: { y, x1: 0, x2: width } }),
    bottom: row.course ? y + plotPx / 2 : before.bottom,
  };
}

type Column = Record<'x' | 'width', number>;

function columnsOf(width: number): Record<keyof typeof columnParts, Column> {
  const roomPx = width - 3 * columnGapPx;
  const widths = Object.values(columnParts).map((part) => part * roomPx);
  const [indicator, base, plot, target] = widths.map((columnPx, index): Column => ({
    x: widths.slice(0, index).reduce((x, before) => x + before + columnGapPx, 0),
    width: columnPx,
  })) as [Column, Column, Column, Column];
  return { indicator, base, plot, target };
}

function nameRuns({ name }: ProfileRow): TextRun[] {
  return [{ text: name, style: nameStyle, paint: 'ink' }];
}

function targetRuns({ text, verbatim, when }: ProfileRow): TextRun[] {
  const own: TextRun = verbatim
    ? { text, style: quoteStyle, paint: 'ink' }
    : { text, style: valueStyle, paint: 'ink', unbroken: true };
  return when === '' ? [own] : [own, { text: when, style: noteStyle, paint: 'ink-soft', gapPx: 8 }];
}

function baseRuns({ course, noBase }: ProfileRow): TextRun[] {
  const text = course ? course.baseText : noBase;
  return text === null ? [] : [{ text, style: noteStyle, paint: 'ink-soft' }];
}

/** Room at both ends of a course for the sign of a bound. */
const insetPx = Math.max(...Object.values(glyphReach).flatMap(({ left, right }) => [left, right]));

function placedRow(
  row: ProfileRow,
  { comma }: ProfileLabels,
  blocks: {
    name: TextBlock;
    words: TextBlock;
    before: TextBlock;
    course: { y: number; x1: number; x2: number };
  },
): PlacedRow {
  const { name, words, before } = blocks;
  const { course } = row;
  const spoken = [row.name, row.text, row.when].filter((part) => part !== '').join(comma);
  return {
    indicator: { href: row.nameHref, name: row.name, box: linesBox(name.lines), lines: name.lines },
    target: { href: row.href, name: spoken, box: linesBox(words.lines), lines: words.lines },
    course: course && {
      ...placeCourse(course, blocks.course),
      base: {
        href: course.baseHref,
        name: [row.name, course.baseText].join(comma),
        box: linesBox(before.lines),
        lines: before.lines,
      },
    },
    noBase: course ? [] : before.lines,
  };
}

function placeCourse(
  course: ProfileCourse,
  { y, x1, x2 }: { y: number; x1: number; x2: number },
): Omit<PlacedCourse, 'base'> {
  const x = scaleLinear(course.scale, [x1 + insetPx, x2 - insetPx]);
  return {
    y,
    x1: x.range()[0]!,
    x2: x.range()[1]!,
    baseX: x(course.base),
    mark: placedMark(glyphOf(course), { low: x(course.low), high: x(course.high) }),
  };
}
