/**
 * The colours of the charts: a CSS custom property each, so that a page can be light or dark; this is the light value, which a
 * file of its own takes. A district's colour is set by its slot; its name and shape tell it as well.
 */
export const lightColours = {
  ink: '#1d1f23',
  'ink-soft': '#53575f',
  rule: '#dedbd4',
  'rule-soft': '#ece9e3',
  paper: '#ffffff',
  missing: '#7a5a00',
  'district-1': '#005a8c',
  'district-2': '#b34700',
  'district-3': '#00755a',
  'district-4': '#93447a',
  'district-5': '#6b5b00',
  'district-6': '#a3123f',
  'district-7': '#3d4fb0',
  'district-8': '#006a73',
} as const;
export type Paint = keyof typeof lightColours;

/** The value of a `fill` or `stroke` attribute on a page: `var(--ink)`. */
export function colour(paint: Paint): string {
  return `var(--${paint})`;
}

const districtPaints = [
  'district-1',
  'district-2',
  'district-3',
  'district-4',
  'district-5',
  'district-6',
  'district-7',
  'district-8',
] as const satisfies readonly Paint[];

/** The colour of the district in a slot, from 0. There are eight; with nine shapes, 72 slots differ from each other. */
export function districtPaint(slot: number): Paint {
  return districtPaints[slot % districtPaints.length]!;
}
