import { markKeys } from '../mark-keys.ts';
import { placeKeys } from '../place-keys.ts';
import { statedDistricts } from './figures.ts';
import { isWorthAnAxis, placeCards } from './place-cards.ts';
import { placeNotes } from './place-notes.ts';
import type { PlacedPlot, PlacedTargets } from './placed.ts';
import { narrowPlot } from './plot-narrow.ts';
import { widePlot } from './plot-wide.ts';
import type { TargetsSeries } from './series.ts';

const wideFromPx = 560;
const ruleGapPx = 14;

const nothing: PlacedPlot = { axis: null, heads: [], figures: [], entries: [], bottom: 0 };

/**
 * Places a chart of targets in a width of px, from 280: marks on an axis, or numbers where an axis would compare nothing;
 * then the key of its signs, then what stands in words. From 560 px the texts stand beside their marks if they have room
 * there, else above them.
 */
export function layoutTargets(series: TargetsSeries, width: number): PlacedTargets {
  const plot = statedDistricts(series).length === 0 ? nothing : placePlot(series, width);
  const { keys, bottom: keyBottom } = placeKeys(
    markKeys(
      new Set(plot.figures.map(({ mark }) => mark.glyph)),
      plot.figures.some(({ base }) => base !== null),
      series.labels.key,
    ),
    { y: plot.bottom + 4, width },
  );
  const ruleY = (keys.length === 0 ? plot.bottom : keyBottom) + ruleGapPx / 2;
  const notesTop = plot === nothing ? 0 : ruleY + ruleGapPx / 2;
  const notes = placeNotes(series, { y: notesTop, width });
  return {
    markScale: 1,
    width,
    height: Math.ceil(notes.entries.length === 0 ? ruleY : notes.bottom),
    axis: plot.axis,
    heads: plot.heads,
    figures: plot.figures,
    entries: [...plot.entries, ...notes.entries],
    keys,
    rules: plot === nothing || notes.entries.length === 0 ? [] : [ruleY],
    headings: notes.headings,
  };
}

function placePlot(series: TargetsSeries, width: number): PlacedPlot {
  if (!isWorthAnAxis(series)) return placeCards(series, width);
  return (width >= wideFromPx ? widePlot(series, width) : null) ?? narrowPlot(series, width);
}
