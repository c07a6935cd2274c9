import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { District } from '../../src/schema/district.ts';

/** A city is what is set side by side; Fuzhou has thirteen districts and counties. */
const districtsOfCity = 13;
/** Two of these make a name; there is no such place. */
const syllables = '东南西北中上下前后内外长永安定宁平清明新丰'.match(/./gu)!;
const latin =
  'dong nan xi bei zhong shang xia qian hou nei wai chang yong an ding ning ping qing ming xin feng'.split(
    ' ',
  );

/** A number with the unit behind it, which is a figure and no date, label or name. Years stay. */
const figureRe =
  /(?<![\d.])(?!(?:19|20)\d\d(?!\d))(?!100(?!\d))\d{2,}(?=(?:\.\d+)?\s*(?:%|亿元|万元|万人|家|个|公里|张|所|套|项))/gu;

/**
 * Writes a content folder of `count` districts to `folder`, each with one plan: the published districts first, then made ones
 * whose plans are the published ones with other names and, by `seed`, other figures. The same seed gives the same content.
 */
export function writeSyntheticContent(folder: string, count: number, seed: number): void {
  cpSync('content', folder, { recursive: true });
  const plans = readdirSync('content/plans').map((name) => name.replace(/\.md$/u, ''));
  const isOf = (plan: string, { id }: District): boolean => plan.startsWith(`${id}-`);
  const known = (parse(readFileSync('content/districts.yaml', 'utf8')) as District[]).filter((district) =>
    plans.some((plan) => isOf(plan, district)),
  );
  const templates = known.flatMap((district) =>
    plans.filter((plan) => isOf(plan, district)).map((plan) => ({ district, plan })),
  );
  const made = Array.from({ length: Math.max(0, count - known.length) }, (_, place) =>
    madeDistrict(known.length + place),
  );
  writeFileSync(join(folder, 'districts.yaml'), stringify([...known, ...made].slice(0, count)));
  for (const [place, district] of made.entries()) {
    const { district: model, plan } = templates[place % templates.length]!;
    const id = `${district.id}-${plan.slice(model.id.length + 1)}`;
    const rename = (text: string): string =>
      text
        .replaceAll(plan, id)
        .replaceAll(`district: ${model.id}`, `district: ${district.id}`)
        .replaceAll(model.shortName.zh, district.shortName.zh)
        .replaceAll(model.shortName.en, district.shortName.en)
        .replace(figureRe, (figure) => otherFigure(figure, seed + place));
    for (const path of [`plans/${plan}.md`, `originals/${plan}.txt`])
      writeFileSync(
        join(folder, path.replace(plan, id)),
        rename(readFileSync(join('content', path), 'utf8')),
      );
  }
}

function madeDistrict(place: number): District {
  const [first, second] = [Math.floor(place / syllables.length) % syllables.length, place % syllables.length];
  const round = Math.floor(place / syllables.length ** 2);
  const third = round === 0 ? '' : syllables[round]!;
  const id = [latin[first], latin[second], ...(round === 0 ? [] : [latin[round]])].join('');
  const zh = syllables[first]! + syllables[second]! + third;
  const en = id[0]!.toUpperCase() + id.slice(1);
  const city = Math.floor(place / districtsOfCity);
  return {
    id: `made-${id}`,
    name: { zh: `${zh}区`, en: `${en} District` },
    shortName: { zh, en },
    code: String(400_000 + place),
    city:
      city === 0
        ? { id: 'fuzhou', zh: '福州市', en: 'Fuzhou' }
        : { id: `made-city-${city}`, zh: `第${city}市`, en: `City ${city}` },
    slot: place % districtsOfCity,
  };
}

/** Another number of as many digits: the same figure of the same plan always gives the same. */
function otherFigure(figure: string, seed: number): string {
  let state = seed + 1;
  for (const digit of figure) state = (state * 48_271 + Number(digit) + 1) % 0x7fffffff;
  return [...figure]
    .map((digit, at) => {
      state = (state * 48_271) % 0x7fffffff;
      return at === 0 ? digit : String(state % 10);
    })
    .join('');
}
