import { checkArithmetic } from '../../src/check/arithmetic/check-arithmetic.ts';
import { compareDistricts } from '../../src/compare/compare-districts.ts';
import { libraryOf, type Library } from '../../src/site/library.ts';
import { readSample, vocabulary } from '../check/arithmetic/read-sample.ts';
import { sampleSettings } from '../samples/sample-settings.ts';

const name = { zh: '某区', en: 'Some District' };
const district = {
  id: 'sample',
  name,
  shortName: name,
  code: '350199',
  city: { id: 'city', ...name },
  slot: 0,
};

/** A library of one plan of one district, read from its text as the site reads it. */
export function libraryWith(text: string): Library {
  const readings = [readSample(text)];
  return libraryOf({
    settings: sampleSettings,
    vocabulary: { ...vocabulary, districts: [district] },
    districts: [district],
    readings,
    comparisons: compareDistricts(vocabulary, [district], readings),
    findings: checkArithmetic(readings, vocabulary),
    version: { hash: 'abcd1234', date: '2026-01-01' },
    content: { hash: 'abcd1234', vocabulary: 'abcd1234', plans: {} },
    versions: [],
    selections: {},
  });
}
