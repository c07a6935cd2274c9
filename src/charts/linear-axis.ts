import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { textWidth, type TextStyle } from './text-width.ts';

/** A linear axis before it has a place: its domain, and its ticks with their texts. */
export interface LinearAxis {
  domain: readonly [number, number];
  zeroBased: boolean;
  ticks: readonly Tick[];
}
export interface Tick {
  value: number;
  text: string;
}
export interface PlacedTick extends Tick {
  x: number;
}

/** Below this share of the largest value, the differences between values would be crushed on an axis from zero. */
const narrowSpread = 0.04;
const groupedFrom = 10_000;

/**
 * The axis for values, not empty. It includes zero, so that lengths from zero may be drawn and read, unless all values
 * lie so near each other that their differences could not be seen (life expectancy: 79.5 and 80.2 years). Such an axis
 * is not `zeroBased`: only points may be drawn on it, and the chart has to say that it does not begin at zero.
 */
export function linearAxis(values: readonly number[], tickCount: number): LinearAxis {
  const [low, high] = extent(values) as [number, number];
  const largest = Math.max(Math.abs(low), Math.abs(high));
  const spread = high - low;
  const zeroBased = spread === 0 || spread >= largest * narrowSpread;
  return axisOver(
    zeroBased
      ? [Math.min(low, 0), largest === 0 ? 1 : Math.max(high, 0)]
      : [low - spread / 4, high + spread / 4],
    { zeroBased, largest, tickCount },
  );
}

/** An axis from zero is kept for points where it takes no more than this share of its length before them. */
const emptyShare = 0.4;

/**
 * The axis for values that are drawn as points, not as lengths: it begins near the least of them, so that their
 * differences are seen, unless zero is near. Values of both signs, and equal ones, are shown with zero.
 */
export function pointAxis(values: readonly number[], tickCount: number): LinearAxis {
  const [low, high] = extent(values) as [number, number];
  const largest = Math.max(Math.abs(low), Math.abs(high));
  const spread = high - low;
  const nearest = low > 0 ? low : high < 0 ? -high : 0;
  const zeroBased = spread === 0 || nearest <= largest * emptyShare;
  if (zeroBased) return linearAxis([0, ...values], tickCount);
  const margin = spread / 4;
  return axisOver([low - margin, high + margin], { zeroBased, largest, tickCount });
}

function axisOver(
  wanted: [number, number],
  { zeroBased, largest, tickCount }: { zeroBased: boolean; largest: number; tickCount: number },
): LinearAxis {
  const scale = scaleLinear(wanted, [0, 1]).nice(tickCount);
  const format = scale.tickFormat(tickCount, largest >= groupedFrom ? ',f' : 'f');
  const ticks = scale.ticks(tickCount).map((value) => ({ value, text: format(value) }));
  const [from, to] = scale.domain() as [number, number];
  return { domain: [from, to], zeroBased, ticks };
}

/** The ticks that have room from `x1` to `x2`: each second, third … one is kept, with zero or else the first among them. */
export function placeTicks(
  { domain, ticks }: LinearAxis,
  { x1, x2 }: { x1: number; x2: number },
  style: TextStyle,
): PlacedTick[] {
  const scale = scaleLinear(domain, [x1, x2]);
  const placed = ticks.map((tick) => ({ ...tick, x: scale(tick.value) }));
  const origin = Math.max(
    0,
    placed.findIndex(({ value }) => value === 0),
  );
  for (let step = 1; step < placed.length; step += 1) {
    const kept = placed.filter((_, index) => (index - origin) % step === 0);
    if (kept.every((tick, index) => index === 0 || apart(kept[index - 1]!, tick, style))) return kept;
  }
  return placed.slice(origin, origin + 1);
}

const tickGapPx = 12;

function apart(a: PlacedTick, b: PlacedTick, style: TextStyle): boolean {
  return b.x - a.x >= (textWidth(a.text, style) + textWidth(b.text, style)) / 2 + tickGapPx;
}
