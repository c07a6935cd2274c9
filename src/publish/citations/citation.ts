/** The styles a chart can be cited in. */
export const citationStyles = ['gbt7714', 'apa', 'bibtex', 'ris', 'csl'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** What is cited, in the language of the citation; dates like `2026-03-01`, `null` for a version that is not published yet. */
export interface Cited {
  siteName: string;
  title: string;
  address: string;
  version: { hash: string; date: string | null };
  /** `chart high-tech-enterprises cangshan~taijiang`: what a BibTeX key is made of. */
  key: string;
  /** The plan that all cited figures come from; `null` if they come from several. */
  plan: CitedPlan | null;
}

/** `date` is the day of adoption, issue or publication, whichever is known first. */
export interface CitedPlan {
  issuer: string;
  title: string;
  documentNumber: string | null;
  date: string;
}

/** The words of a citation: `数据版本`, and what announces the plan behind it: `据`. */
export interface CitationWords {
  version: string;
  accordingTo: string;
}

/** `2026-03-01`, `2026/03/01`, `March 1, 2026`. */
export type DateForm = 'iso' | 'slashed' | 'long';

/** A citation around its date of access, which is the reader's own day; `accessedAs` is that date's form. */
export interface Citation {
  style: CitationStyle;
  before: string;
  accessedAs: DateForm;
  after: string;
}

/** A citation in each style. */
export function citations(cited: Cited, words: CitationWords): Citation[] {
  return citationStyles.map((style) => ({ style, ...styles[style](cited, words) }));
}

const styles: Record<CitationStyle, (cited: Cited, words: CitationWords) => Omit<Citation, 'style'>> = {
  /** GB/T 7714—2025, data sets: responsible body, title, `[DS/OL]`, version, platform with date, day of citing, address. */
  gbt7714: ({ siteName, title, address, version, plan }, words) => ({
    before: `${siteName}. ${title}[DS/OL]. ${words.version} ${version.hash}. ${siteName}${version.date === null ? '' : `(${version.date})`}[`,
    accessedAs: 'iso',
    after: `]. ${address}.${plan ? ` ${words.accordingTo}${plan.issuer}. ${planTitle(plan)}[Z]. ${plan.date}.` : ''}`,
  }),
  /** APA 7, 10.9: a data set whose content may change has a date of retrieval. */
  apa: ({ siteName, title, address, version, plan }, words) => ({
    before: `${siteName}. (${version.date?.slice(0, 4) ?? 'n.d.'}). ${title} (${words.version} ${version.hash}) [Data set]. Retrieved `,
    accessedAs: 'long',
    after: `, from ${address}${plan ? ` (${words.accordingTo}${plan.issuer}, ${planTitle(plan)}, ${plan.date})` : ''}`,
  }),
  bibtex: ({ siteName, title, address, version, key, plan }, words) => {
    const fields = [
      ['author', `{${siteName}}`],
      ['title', `{${title}}`],
      ...(version.date === null ? [] : [['year', version.date.slice(0, 4)] as const]),
      ['version', version.hash],
      ...(plan ? [['note', planNote(plan, words)] as const] : []),
      ['url', address],
    ] as const;
    const lines = fields.map(
      ([name, value]) => `  ${name} = {${name === 'url' ? value : escaped(value)}},\n`,
    );
    return {
      before: `@misc{${citationKey(key)},\n${lines.join('')}  urldate = {`,
      accessedAs: 'iso',
      after: '}\n}',
    };
  },
  /** RIS, type `DATA`. */
  ris: ({ siteName, title, address, version, plan }, words) => {
    const fields = [
      ['TY', 'DATA'],
      ['AU', siteName],
      ['TI', title],
      ['PB', siteName],
      ...(version.date === null
        ? []
        : [
            ['PY', version.date.slice(0, 4)],
            ['DA', version.date.replaceAll('-', '/')],
          ]),
      ['ET', version.hash],
      ...(plan ? [['N1', planNote(plan, words)]] : []),
      ['UR', address],
    ];
    return {
      before: `${fields.map(([tag, value]) => `${tag}  - ${value}\n`).join('')}Y2  - `,
      accessedAs: 'slashed',
      after: '\nER  - ',
    };
  },
  /** CSL-JSON 1.0, type `dataset`, as one item. */
  csl: ({ siteName, title, address, version, key, plan }, words) => {
    const item = {
      id: citationKey(key),
      type: 'dataset',
      author: [{ literal: siteName }],
      title,
      publisher: siteName,
      version: version.hash,
      ...(version.date === null ? {} : { issued: { raw: version.date } }),
      ...(plan ? { note: planNote(plan, words) } : {}),
      URL: address,
    };
    const text = JSON.stringify([item], null, 2);
    return {
      before: `${text.slice(0, text.lastIndexOf('\n  }'))},\n    "accessed": { "raw": "`,
      accessedAs: 'iso',
      after: '" }\n  }\n]',
    };
  },
};

const citationKey = (key: string): string => key.replace(/[^a-z\d]+/gu, '-');

const planNote = (plan: CitedPlan, words: CitationWords): string =>
  `${words.accordingTo}${plan.issuer}, ${planTitle(plan)}, ${plan.date}`;

function planTitle({ title, documentNumber }: CitedPlan): string {
  return documentNumber ? `${title} (${documentNumber})` : title;
}

/** The characters that LaTeX gives a meaning of their own; the braces around a name and a title stay. */
const latexRe = /[#$%&_~^\\]/gu;

function escaped(text: string): string {
  return text.replace(latexRe, (sign) =>
    sign === '~'
      ? '\\textasciitilde{}'
      : sign === '^'
        ? '\\textasciicircum{}'
        : sign === '\\'
          ? '\\textbackslash{}'
          : `\\${sign}`,
  );
}
