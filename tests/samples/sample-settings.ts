import type { SiteSettings } from '../../src/schema/site-settings.ts';

/** The settings of a site of an invented city. */
export const sampleSettings: SiteSettings = {
  name: { zh: '某市规划对照', en: 'Some City’s Plans' },
  region: { zh: '某市', en: 'Some City' },
  asOf: '2026-01-01',
  contact: null,
  feedback: null,
  mostPictures: 1000,
  mostPairPages: 1000,
  licence: { data: { name: 'MIT', url: null }, texts: { zh: '官方文件。', en: 'Official documents.' } },
};
