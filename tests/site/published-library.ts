import { readdirSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { checkArithmetic } from '../../src/check/arithmetic/check-arithmetic.ts';
import { compareDistricts } from '../../src/compare/compare-districts.ts';
import { loadSiteSettings } from '../../src/load/load-site-settings.ts';
import { loadVocabulary } from '../../src/load/load-vocabulary.ts';
import { parsePlan } from '../../src/parse/parse-plan.ts';
import { planReader } from '../../src/read/plan-reader.ts';
import { libraryOf, type Library } from '../../src/site/library.ts';

/** A library of the plans in `content/`, as the site is built from. */
export async function publishedLibrary(): Promise<Library> {
  const { vocabulary } = await loadVocabulary('content');
  const read = planReader(vocabulary!);
  const all = readdirSync('content/plans').map((name) => {
    const path = `content/plans/${name}`;
    return read(parsePlan(new VFile({ path, value: readFileSync(path, 'utf8') }), vocabulary!.roles)!)
      .reading;
  });
  const districts = vocabulary!.districts.filter(({ id }) => all.some(({ about }) => about.district === id));
  const readings = districts.flatMap(({ id }) => all.filter(({ about }) => about.district === id));
  return libraryOf({
    settings: await loadSiteSettings('content'),
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
