/** The styles a chart can be cited in. */
export const citationStyles = ['gbt7714', 'apa', 'bibtex'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** What is cited, in the language of the citation; dates like `2026-03-01`. */
export interface Cited {
  siteName: string;
  title: string;
  address: string;
  version: { hash: string; date: string };
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

/** A citation around its date of access, which is the reader's own day; `accessedAs` is that date's form. */
export interface Citation {
  style: CitationStyle;
  before: string;
  accessedAs: 'iso' | 'long';
  after: string;
}

/** A citation in each style. */
export function citations(cited: Cited, words: CitationWords): Citation[] {
  return citationStyles.map((style) => ({ style, ...styles[style](cited, words) }));
}

const styles: Record<CitationStyle, (cited: Cited, words: CitationWords) => Omit<Citation, 'style'>> = {
  /** GB/T 7714—2015, 4.6 and 8.3: an electronic resource, `[DB/OL]`, with the day of update and of citing. */
  gbt7714: ({ siteName, title, address, version, plan }, words) => ({
    before: `${siteName}. ${title}[DB/OL]. ${words.version} ${version.hash}. (${version.date})[`,
    accessedAs: 'iso',
    after: `]. ${address}.${plan ? ` ${words.accordingTo}${plan.issuer}. ${planTitle(plan)}[Z]. ${plan.date}.` : ''}`,
  }),
  /** APA 7, 10.9: a data set whose content may change has a date of retrieval. */
  apa: ({ siteName, title, address, version, plan }, words) => ({
    before: `${siteName}. (${version.date.slice(0, 4)}). ${title} (${words.version} ${version.hash}) [Data set]. Retrieved `,
    accessedAs: 'long',
    after: `, from ${address}${plan ? ` (${words.accordingTo}${plan.issuer}, ${planTitle(plan)}, ${plan.date})` : ''}`,
  }),
  bibtex: ({ siteName, title, address, version, key, plan }, words) => {
    const fields = [
      ['author', `{${siteName}}`],
      ['title', `{${title}}`],
      ['year', version.date.slice(0, 4)],
      ['version', version.hash],
      ...(plan ? [['note', `${words.accordingTo}${plan.issuer}, ${planTitle(plan)}, ${plan.date}`]] : []),
      ['url', address],
    ] as const;
    const lines = fields.map(
      ([name, value]) => `  ${name} = {${name === 'url' ? value : escaped(value!)}},\n`,
    );
    return {
      before: `@misc{${key.replace(/[^a-z\d]+/gu, '-')},\n${lines.join('')}  urldate = {`,
      accessedAs: 'iso',
      after: '}\n}',
    };
  },
};

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
