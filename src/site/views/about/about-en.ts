import type { aboutZh } from './about-zh.ts';

/** The page about the method, in English. */
export const aboutEn: typeof aboutZh = {
  name: 'About',
  title: 'How we read, how we compare, where we may be wrong',
  lead: (region) =>
    `This site sets the published plans of the districts and counties of ${region} side by side. Every figure comes from a plan and leads back to its sentence; whatever we computed ourselves is marked as ours.`,

  reading: {
    title: 'How we read',
    points: [
      'Nothing is lost. The whole text of each plan is here. What is not plan text (a hosting site’s header and footer, tables of contents, page numbers, disclaimers) is cut item by item, by name, and misprints are corrected only through the errata listed below.',
      'Every figure leads to its sentence: each number, table cell and mark on a chart links to the place in the plan. A quotation is an exact run of the plan’s text, or the site does not build.',
      'A figure holds what is measured, the number, its unit, its bound (at least, more than, at most, about), its measure (a level, a rate of growth, a change, a count of works), its year, and whether it is a target, an achievement or a base value.',
      'Where a sentence names no year, its section and the plan’s own span tell it: in a five-year plan a level is for the last year, growth and change are for the whole span; in a one-year plan everything is for that year. Where the plan has no span either, we say that no year is given.',
    ],
  },
  saying: {
    title: 'Stated, mentioned, not found, unavailable',
    points: [
      'A target with a figure; or only a rank or a comparison such as “among the city’s best”, which we quote and never turn into a number.',
      'Mentioned, no target found: the plan names it and, as far as we found, sets nothing to reach.',
      'Nothing found: none of the words we looked for stands anywhere in the text. Which words these are is listed at each such place; a plan may still say it in words that we did not think of.',
      'Table missing from our text: the plan points to a table of indicators that the text we have lacks. The target may stand there, so this is not counted as silence.',
    ],
  },
  comparing: {
    title: 'When two targets can be compared',
    points: [
      'Two targets share an axis only if indicator, measure, definition, scope and unit agree. Units that can be converted are, and we say so.',
      'Targets for different years may share an axis, each with its year on it and a caution beside it.',
      'Anything else stands beside the chart as related but not comparable, with the reason.',
      'Nothing is interpolated, estimated or ranked.',
    ],
    reasons: 'The reasons for keeping two figures apart are:',
  },
  sources: {
    title: 'Documents, gaps, cuts and errata',
    lead: (plans, districts) =>
      `The documents (${plans}, from ${districts === 1 ? 'one district' : `${districts} districts`}) may differ in kind and in the years they cover. Bear that in mind in every comparison.`,
    issuer: 'Issued by',
    number: 'Document number',
    facts: 'Dates and years',
    source: 'Source of the text',
    gaps: 'Missing from the text we have',
    cuts: (count) => (count === 1 ? '1 cut that is not plan text' : `${count} cuts that are not plan text`),
    errata: (count) => (count === 1 ? '1 erratum' : `${count} errata`),
    erratum: (printed, corrected) => `“${printed}” corrected to “${corrected}”`,
    download: 'Download texts and data',
  },
  citing: {
    title: 'How to cite',
    lead: 'To quote a plan, cite the plan itself. To cite a comparison, give the address, the data version and the date of access, for example:',
    example: (site, { hash, date }, url) =>
      `${site}. Data version ${hash}${date === null ? '' : ` (${date})`}. Accessed [date]. ${url}`,
    promise:
      'Addresses are promises: the ids of indicators, districts, plans and sentences never change their meaning.',
  },
  errors: {
    title: 'Found an error?',
    text: '“Report a misreading” beside each figure fills in the address and the sentence for you; or write to us with the address of the page, the sentence, and how you read it. Every sentence has an address of its own; with it we can find the place.',
    contact: 'Contact: ',
  },
  licence: {
    title: 'Licence',
    data: (name) => `Data and vocabularies are published under the ${name} licence.`,
  },
};
