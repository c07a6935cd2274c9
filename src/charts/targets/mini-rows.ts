import type { ChartDistrict } from '../chart-district.ts';
import { figureName, isNumber, spoken, statedDistricts, type NumberFigure } from './figures.ts';
import { silentDistricts } from './place-silent.ts';
import type { RelatedTarget, TargetsSeries } from './series.ts';

/** A line of a small chart: a figure on the track, or words behind a sign. */
export type MiniRow = FigureRow | WordsRow;
export interface FigureRow extends ChartDistrict {
  kind: 'figure';
  figure: NumberFigure;
}
/** `quoted` are the plan's own words; `spoken` is what a screen reader says of the line's link. */
export interface WordsRow extends ChartDistrict {
  kind: 'words';
  sign: 'dash' | 'diamond' | null;
  text: string;
  quoted: boolean;
  spoken: string;
  href: string;
}

/** First what is stated, then related targets of districts that state no other, then silence. */
export function miniRows(series: TargetsSeries): MiniRow[] {
  const { comma, relatedShort } = series.labels;
  const stated = statedDistricts(series).flatMap(({ slot, name, shortName, figures }) =>
    figures.map((figure): MiniRow => {
      const district = { slot, name, shortName };
      if (isNumber(figure)) return { ...district, kind: 'figure', figure };
      return {
        ...district,
        kind: 'words',
        sign: null,
        text: figure.text,
        quoted: true,
        spoken: figureName(name, figure, comma),
        href: figure.href,
      };
    }),
  );
  const related = onlyRelated(series).map((target): MiniRow => ({
    ...target,
    kind: 'words',
    sign: 'dash',
    text: `${relatedShort} ${target.text}`,
    quoted: false,
    spoken: spoken([target.name, target.text, target.period, target.reason], comma),
  }));
  const silent = silentDistricts(series).map((district): MiniRow => ({
    ...district,
    kind: 'words',
    sign: district.says === 'unavailable' ? 'diamond' : 'dash',
    quoted: false,
    spoken: spoken([district.name, district.text, district.note], comma),
  }));
  return [...stated, ...related, ...silent];
}

function onlyRelated({ districts, related }: TargetsSeries): RelatedTarget[] {
  const slots = new Set(districts.filter(({ says }) => says === 'related').map(({ slot }) => slot));
  return related.filter(({ slot }) => slots.has(slot));
}
