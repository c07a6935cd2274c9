import { versionChanges, type PlanChange } from '../../../publish/data/data-version-changes.ts';
import type { PlanRecord, VersionContent } from '../../../schema/version-record.ts';
import { routes } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import type { PageHead } from '../../parts/page-head.ts';

/** What changed in the data from version to version, the newest first. */
export interface DataVersionsView {
  head: PageHead;
  versions: VersionView[];
}

/** A version: what its record says of it, and what a comparison with the one before found. */
export interface VersionView {
  hash: string;
  date: string | null;
  current: boolean;
  note: string;
  changes: string[];
}

/** The file that holds the record of the present version. */
export const versionFile = 'data/version.json';

/** The view of the versions of the data; a present version that is not recorded yet comes first, and says so. */
export function dataVersionsView(library: Library, edition: Edition): DataVersionsView {
  const { content, versions, version } = library;
  const { words, say, to } = edition;
  const { changes } = words.share;
  const recorded = versions.some(({ hash }) => hash === content.hash);
  const all = [...(recorded ? [] : [{ ...content, date: version.date, note: null }]), ...versions];
  return {
    head: {
      route: routes.dataChanges,
      area: 'data',
      title: changes.title,
      description: changes.lead,
      trail: [{ name: words.dataPage.name, href: to(routes.data) }],
    },
    versions: all.map((own, index) => {
      const before = all[index + 1];
      const { note } = own;
      return {
        hash: own.hash,
        date: own.date,
        current: own.hash === content.hash,
        note: note ? say(note) : changes.unrecorded,
        changes: before ? changeTexts(before, own, library, edition) : [changes.first],
      };
    }),
  };
}

/** The record of the present version as a file, to be put into `content/versions.yaml` with a date and a note. */
export function versionRecordText({ content }: Library): string {
  return `${JSON.stringify(content, null, 1)}\n`;
}

function changeTexts(
  before: VersionContent,
  after: VersionContent,
  library: Library,
  edition: Edition,
): string[] {
  const { changes } = edition.words.share;
  const { plans, vocabulary } = versionChanges(before, after);
  const texts = [
    ...plans.map((change) => planText(change, library, edition)),
    ...(vocabulary ? [changes.vocabulary] : []),
  ];
  return texts.length > 0 ? texts : [changes.none];
}

function planText(change: PlanChange, { readings }: Library, { words, say }: Edition): string {
  const { plan: texts, counts } = words.share.changes;
  const about = readings.find((reading) => reading.about.id === change.plan)?.about;
  const name = about ? say(about.shortTitle) : change.plan;
  const countsOf = ({ quantities, targets }: PlanRecord): string => counts(quantities, targets);
  switch (change.kind) {
    case 'added':
      return texts.added(name, countsOf(change.after));
    case 'removed':
      return texts.removed(name);
    case 'text':
    case 'reading':
      return texts[change.kind](name, countsOf(change.before), countsOf(change.after));
  }
}
