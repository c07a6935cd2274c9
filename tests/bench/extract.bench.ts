/**
 * How long reading plans takes, set against `remark-parse` with `remark-gfm` alone on the same text in the same run,
 * and how it grows with length: `node tests/bench/extract.bench.ts`.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { compileGrammar } from '../../src/grammar/compile-grammar.ts';
import { extractQuantities } from '../../src/extract/extract-quantities.ts';
import { framePlan } from '../../src/extract/plan-frame.ts';
import { parsePlanText } from '../../src/parse/parse-plan-text.ts';
import { vocabularySchema } from '../../src/schema/vocabulary.ts';

const content = new URL('../../content/', import.meta.url);
const yaml = (name: string): unknown => parse(readFileSync(new URL(`${name}.yaml`, content), 'utf8'));
const roles = vocabularySchema.shape.roles.parse(yaml('roles'));
const { bounds, units, grammar: words } = vocabularySchema.shape;
const grammar = compileGrammar({
  bounds: bounds.parse(yaml('bounds')),
  units: units.parse(yaml('units')),
  grammar: words.parse(yaml('grammar')),
});
const remark = unified().use(remarkParse).use(remarkGfm).freeze();

const rounds = 7;
/** The median time of several rounds in milliseconds. */
function timeMs(run: () => unknown): number {
  run();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

function read(source: string): void {
  const text = parsePlanText(source, roles);
  extractQuantities(text, framePlan(text), grammar);
}

const plans = readdirSync(new URL('plans/', content)).map((name) =>
  readFileSync(new URL(`plans/${name}`, content), 'utf8'),
);
const alone = timeMs(() => plans.forEach((source) => remark.parse(source)));
const parsing = timeMs(() => plans.forEach((source) => parsePlanText(source, roles)));
const both = timeMs(() => plans.forEach(read));
console.log(`remark-parse + remark-gfm  ${alone.toFixed(1)} ms`);
console.log(`parse                      ${parsing.toFixed(1)} ms  ${(parsing / alone).toFixed(2)} ×`);
console.log(
  `parse + extract            ${both.toFixed(1)} ms  ${(both / alone).toFixed(2)} ×  (at most 3 ×)`,
);

/** Lines made to cost a careless pattern dear, each repeated to a length. */
const hostile: Record<string, string> = {
  'digits and dots': '1.1.1.1',
  'digits and dashes': '1—1—',
  'Chinese numerals': '一百二十三至',
  brackets: '（）1个',
  'open brackets': '（1个',
  'open quotes': '“1个',
  spaces: '1    ',
  'numbers without a pause': '1万个工程',
  'clauses without end': '力争建成中小学校12所，',
  'enumerations without end': '建成12所、',
  'from and to': '从1提高到2，',
  years: '到2025年较2020年',
  'a noun without end': '持续推进综合',
};
console.log('\ngrowth of one line from n to 10 n (10 is linear)');
for (const [name, piece] of Object.entries(hostile)) {
  const [short, long] = [20_000, 200_000].map((length) => {
    const sentence = piece.repeat(length / piece.length);
    const section = {
      anchor: 'h',
      depth: 0,
      heading: '',
      label: null,
      title: '',
      role: 'goal' as const,
      parent: null,
      place: { line: 1, column: 1, offset: 0 },
      passages: [
        {
          kind: 'paragraph' as const,
          anchor: 'p',
          lead: null,
          sentences: [{ anchor: 's', text: sentence, place: { line: 1, column: 1, offset: 0 } }],
        },
      ],
    };
    const frame = {
      kind: null,
      span: { from: 2021, to: 2025 },
      outlook: null,
      last: 2020,
      now: 2021,
      assumed: false,
      reports: false,
    };
    return timeMs(() => extractQuantities({ sections: [section], goals: [] }, frame, grammar));
  });
  console.log(
    `${name.padEnd(26)} ${short!.toFixed(1).padStart(8)} ms ${long!.toFixed(1).padStart(8)} ms  ${(long! / short!).toFixed(1)} ×`,
  );
}

const large = plans.map((source) => source.replace(/^---[\s\S]*?\n---\n/u, '')).join('\n');
console.log('\nwhole documents');
for (const megabytes of [1, 4]) {
  const source = large.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(large)));
  const start = performance.now();
  read(source);
  const ms = performance.now() - start;
  console.log(
    `${(Buffer.byteLength(source) / 1e6).toFixed(1).padStart(5)} MB  ${(ms / 1000).toFixed(2)} s  ${((Buffer.byteLength(source) / 1e6 / ms) * 1000).toFixed(2)} MB/s`,
  );
}
