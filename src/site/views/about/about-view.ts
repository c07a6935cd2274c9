import type { SiteSettings } from '../../../schema/site-settings.ts';
import type { Edition } from '../../edition.ts';
import { routes } from '../../routes/address.ts';
import type { Library } from '../../library.ts';
import { reasons } from '../../../schema/claim.ts';
import type { PageHead } from '../../parts/page-head.ts';
import { planFacts } from '../plans/plan-facts.ts';

/** The page about the method: the rules, and what every source is and lacks. */
export interface AboutView {
  head: PageHead;
  lead: string;
  reasons: string[];
  sourcesLead: string;
  sources: SourceView[];
  citation: string;
  /** How to report an error, where the site’s settings say to whom. */
  contact: { name: string; href: string } | null;
  licence: string[];
}

/** A plan as a source: its facts, its gaps, what was cut from its text, and what was corrected in it. */
export interface SourceView {
  id: string;
  title: string;
  originalTitle: string;
  href: string;
  issuer: string;
  documentNumber: string | null;
  facts: string[];
  source: string;
  gaps: { quote: string; note: string }[];
  cuts: string[];
  errata: { text: string; reason: string }[];
}

/** The view of the page about the method; `origin` is the site's, for the example of a citation. */
export function aboutView(library: Library, edition: Edition, origin: URL): AboutView {
  const { words, say, to } = edition;
  const { settings, version, readings, districts } = library;
  const lead = words.about.lead(say(settings.region));
  const { data, texts } = settings.licence;
  return {
    head: {
      route: routes.about,
      area: 'about',
      title: words.about.title,
      description: lead,
      trail: [],
    },
    lead,
    reasons: reasons.map((reason) => words.reasons[reason]),
    sourcesLead: words.about.sources.lead(readings.length, districts.length),
    sources: readings.map((reading) => {
      const { about } = reading;
      return {
        id: about.id,
        title: say(about.shortTitle),
        originalTitle: about.title.zh,
        href: to(routes.plan(about.id)),
        issuer: say(about.issuer),
        documentNumber: about.documentNumber,
        facts: planFacts(reading, library, edition),
        source: say(about.source.name),
        gaps: about.gaps.map(({ quote, note }) => ({ quote, note: say(note) })),
        cuts: [...about.cuts, ...about.cutLines].map(({ reason }) => say(reason)),
        errata: about.errata.map(({ printed, corrected, reason }) => ({
          text: words.about.sources.erratum(printed, corrected),
          reason: say(reason),
        })),
      };
    }),
    citation: words.about.citing.example(
      say(settings.name),
      version,
      new URL(to(routes.comparison), origin).href,
    ),
    contact: contactOf(settings),
    licence: [words.about.licence.data(data.name), say(texts)],
  };
}

function contactOf({ contact }: SiteSettings): AboutView['contact'] {
  if (contact === null) return null;
  return { name: contact, href: contact.startsWith('https:') ? contact : `mailto:${contact}` };
}
