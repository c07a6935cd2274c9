import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { planReader } from '../../src/read/plan-reader.ts';
import { checkArithmetic } from '../../src/check/arithmetic/check-arithmetic.ts';
import { compareDistricts } from '../../src/compare/compare-districts.ts';
import { loadVocabulary } from '../../src/load/load-vocabulary.ts';
import { parsePlan } from '../../src/parse/parse-plan.ts';
import type { District } from '../../src/schema/district.ts';
import { libraryOf, type Library } from '../../src/site/library.ts';
import { sampleSettings } from '../samples/sample-settings.ts';

const plans = ['mawei-plan', 'jinan-plan', 'changle-plan'];

/**
 * A library of three small invented plans (`tests/fixtures/site/`): two five-year plans, one of them without its table of
 * indicators, and a plan for one year. `place` may put their districts elsewhere.
 */
export async function sampleLibrary(
  place: (district: District) => District = (district) => district,
): Promise<Library> {
  const { vocabulary } = await loadVocabulary('content');
  const read = planReader(vocabulary!);
  const readings = plans.map((name) => {
    const path = `tests/fixtures/site/${name}.md`;
    return read(parsePlan(new VFile({ path, value: readFileSync(path, 'utf8') }), vocabulary!.roles)!)
      .reading;
  });
  const districts = readings.map(({ about }) =>
    place(vocabulary!.districts.find(({ id }) => id === about.district)!),
  );
  return libraryOf({
    settings: sampleSettings,
    vocabulary: vocabulary!,
    districts,
    readings,
    comparisons: compareDistricts(vocabulary!, districts, readings),
    findings: checkArithmetic(readings, vocabulary!),
    version: { hash: '01234567', date: '2026-01-01' },
    content: { hash: '01234567', vocabulary: '01234567', plans: {} },
    versions: [],
    selections: {},
  });
}
