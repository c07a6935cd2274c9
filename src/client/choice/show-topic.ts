import type { Language } from '../../schema/bilingual.ts';
import { chosenLibrary } from '../../site/chosen-library.ts';
import { editionOf } from '../../site/edition.ts';
import { chosenTopic, type ChosenRow } from '../../site/views/compare/chosen-topic.ts';
import { loadDistricts, loadWords } from './load-choice.ts';
import { setText, showHeading } from './show-heading.ts';

/**
 * Fetches what makes the page of a topic say what it says of chosen districts alone, and gives what says it; their columns are the
 * switch's own. Throws where the data do not come.
 */
export async function topicOf(districts: readonly string[], about: DOMStringMap): Promise<() => void> {
  const folder = about['folder']!;
  const [words, files] = await Promise.all([loadWords(folder), loadDistricts(folder, districts)]);
  const edition = editionOf(about['language'] as Language, about['base']!);
  const library = chosenLibrary(words, files);
  const chosen = chosenTopic(about['topic']!, library, edition, new URL(about['origin']!));
  return () => {
    showHeading(chosen.title, chosen.address);
    setText('.lead', chosen.answer);
    const ended = document.querySelector<HTMLElement>('.ended');
    if (ended) {
      ended.hidden = chosen.ended === null;
      ended.textContent = chosen.ended;
    }
    setText('.task-counts', chosen.taskCounts);
    for (const row of chosen.rows) showRow(row);
  };
}

function showRow({ id, caveats, unstated, apart }: ChosenRow): void {
  const row = document.querySelector(`.side-by-side #${id}`);
  if (!row) return;
  const head = row.querySelector('th')!;
  for (const old of head.querySelectorAll('.caveat, .looked-for')) old.remove();
  head.append(
    ...caveats.map((text) =>
      Object.assign(document.createElement('small'), { className: 'caveat', textContent: text }),
    ),
  );
  if (unstated) head.append(foldOf(unstated));
  for (const stated of row.querySelectorAll('.stated')) showReason(stated, apart);
}

function foldOf({ text, words }: { text: string; words: string }): HTMLElement {
  const fold = Object.assign(document.createElement('details'), { className: 'looked-for' });
  fold.append(
    Object.assign(document.createElement('summary'), { textContent: text }),
    Object.assign(document.createElement('p'), { textContent: words }),
  );
  return fold;
}

/** Why a figure is not on the axis may be another reason, or none, among fewer; where that is not clear, nothing is said. */
function showReason(stated: Element, apart: ChosenRow['apart']): void {
  const href = stated.querySelector('.figure a')?.getAttribute('href');
  const own = apart.filter((figure) => figure.href === href);
  const reason = own.length === 1 ? own[0]!.reason : null;
  const shown = stated.querySelector<HTMLElement>('.apart');
  if (shown) {
    shown.hidden = reason === null;
    shown.textContent = reason;
  } else if (reason !== null) {
    stated
      .querySelector('.when, .figure')
      ?.after(Object.assign(document.createElement('p'), { className: 'apart', textContent: reason }));
  }
}
