import type { ShareMessages } from './share-zh.ts';

/** The messages of sharing, downloading, embedding and citing a chart, in English. */
export const shareEn: ShareMessages = {
  together: (districts) =>
    [districts.slice(0, -1).join(', '), ...districts.slice(-1)].filter((part) => part !== '').join(' and '),
  title: (finding, selection) => (selection === null ? finding : `${finding} (${selection})`),

  row: 'Share this chart',
  address: 'Lasting address',
  addressNotes: {
    group:
      'It means all districts of the city: when others are added, it stays, and the chart shows them too.',
    chosen: 'It names the districts chosen; when others are added to the site, it still means only these.',
  },
  copyLink: 'Copy link',
  copied: 'Copied',
  notCopied: 'Not copied: please select the text and copy it',
  send: 'Send…',
  copyPicture: 'Copy picture',
  download: 'Download',
  files: { svg: 'SVG', csv: 'CSV' },
  fileNames: { svg: 'Download this chart as SVG', csv: 'Download the data of this chart as CSV' },
  pictures: {
    sheet: { name: 'PNG', label: 'Download this chart as PNG, for slides and documents' },
    preview: { name: 'PNG', label: 'Download this chart as PNG, 1200×630 pixels' },
  },
  embed: 'Embed',
  embedNote:
    'Put this code into a page: the chart follows the width of its column. It holds no script and tracks nobody.',
  embedCode: 'Code to embed the chart',
  copyCode: 'Copy code',
  embedGrows:
    'A page that may hold a script can use this instead: the frame grows with its chart. Add ?theme=light to the address for a light chart on a dark system too.',
  embedGrowsCode: 'Code of a frame that grows',
  copyGrowing: 'Copy code with script',
  seeEmbed: 'See it embedded',
  cite: 'Cite',
  citeNote: 'The date of access is today; without scripts please fill it in.',
  accessed: 'date of access',
  copyCitation: (style) => `Copy ${style}`,
  styles: {
    gbt7714: 'GB/T 7714—2025',
    apa: 'APA',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  citation: { version: 'Data version', accordingTo: 'After: ' },

  choose: {
    first: 'District',
    second: 'and',
    show: 'Compare',
    lostTopic:
      'The data of the districts chosen did not come: the columns are those chosen, title and answer are as they were. Please check the connection and try again.',
    lost: 'The data of the districts chosen did not come; this page is as it was. Please check the connection and try again.',
  },
  all: 'All districts',
  picture: (title) => `Chart: ${title}`,

  embedded: (siteName) => `Full chart, sentences and data at ${siteName}`,

  csv: {
    plan: 'Plan',
    topic: 'Topic',
    district: 'District',
    shown: 'Text in the chart',
  },

  lost: {
    asked: 'You may be looking for:',
    unknown: ['In the address,', 'names no district with plans.'],
    noChart: 'There is no such chart here.',
    allCharts: 'See all charts',
    ordered: 'Districts stand after “?districts=” in an address.',
  },

  changes: {
    kept: 'The files of this version, kept as they were',
    keptTitle: (hash) => `The files of data version ${hash}`,
    keptLead:
      'The data, charts and charts’ data published when this version was recorded, kept byte for byte; later versions do not touch them.',
    name: 'Data versions',
    title: 'What changed in the data',
    lead: 'Every download and every citation carries the version of the data. It is computed from all texts, readings and vocabularies: the same content gives the same version, any change another.',
    link: 'What changed between versions',
    current: 'Current version',
    unrecorded: 'Nobody has described this version yet; the differences below were found by comparison.',
    first: 'The first version.',
    none: 'Neither the plans nor the figures read from them have changed; other parts of the reading have.',
    counts: (quantities, targets) => `${quantities} figures, ${targets} of them targets`,
    plan: {
      added: (plan, counts) => `${plan} is new: ${counts}.`,
      removed: (plan) => `${plan} was withdrawn.`,
      text: (plan, before, after) => `The text of ${plan} has changed; ${before} before, ${after} now.`,
      reading: (plan, before, after) => `${plan} is read differently; ${before} before, ${after} now.`,
    },
    vocabulary: 'The vocabularies have changed.',
    record: 'Machine-readable record of this version',
  },
};
