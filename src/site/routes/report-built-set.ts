import { languages } from '../../schema/bilingual.ts';
import type { Library } from '../library.ts';
import { chartPreviews } from '../views/charts/chart-previews.ts';
import { wholeCharts } from '../views/charts/shared-chart.ts';
import { builtSet } from './built-set.ts';

/** The sizes of a city that the report looks ahead to. */
const ahead: readonly number[] = [13, 30];
/** So many of the pages without a picture of their own are named. */
const named = 5;

/**
 * What the rule of the built set gives for a library, in lines: pages and pictures in all languages, the same for a city of
 * more districts at the present share of pairs that both state something, and the pages that share a picture.
 */
export function builtSetReport(library: Library): string[] {
  const { groups, pairs, indicatorPairs, topicPairs, documents, leftOut } = builtSet(library);
  const { mostPairPages, mostPictures } = library.settings;
  const { drawn, sharing } = chartPreviews(library);
  const count = (pages: number): string => (pages * languages.length).toLocaleString('en-US');
  const whole = wholeCharts(library).length;
  const wanted = indicatorPairs.length + topicPairs.length + documents.size + leftOut;
  const perPair = pairs.length === 0 ? 0 : wanted / pairs.length;
  const grown = ahead.map((districts) => {
    const grownPairs = (districts * (districts - 1)) / 2;
    const ofPairs = Math.min(grownPairs * perPair, mostPairPages / languages.length);
    const pictures = Math.min((whole + grownPairs * (1 + perPair)) * languages.length, mostPictures);
    return `${districts} districts in a city about ${count(Math.round(whole + grownPairs + ofPairs))} pages and at most ${pictures.toFixed(0)} pictures`;
  });
  return [
    `${library.districts.length} districts in ${groups.length === 1 ? '1 city' : `${groups.length} cities`}: ${count(whole)} charts, ` +
      `${count(pairs.length)} pages of pairs, ${count(indicatorPairs.length)} of an indicator and ${count(topicPairs.length)} of a topic of a pair, ${count(documents.size)} documents; ` +
      `${count(drawn.length)} pictures of at most ${mostPictures}`,
    ...(leftOut === 0
      ? []
      : [
          `${count(leftOut)} more of a pair would be beyond the ${mostPairPages} that the site allows: they are chosen on the pages of all districts`,
        ]),
    `at this rate ${grown.join(', ')}`,
    ...(sharing.length === 0
      ? []
      : [
          `${count(sharing.length)} pages share the picture of their indicator: ${sharing
            .slice(0, named)
            .map(({ chart, step }) => `${chart} ${step ?? ''}`.trim())
            .join(', ')}${sharing.length > named ? ' …' : ''}`,
        ]),
  ];
}
