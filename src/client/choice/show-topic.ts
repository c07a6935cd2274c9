import type { Language } from '../../schema/bilingual.ts';
import { editionOf, type Edition } from '../../site/edition.ts';
import { chosenTopic, type ChosenRow } from '../../site/views/compare/chosen-topic.ts';
import { chineseRuns } from '../../site/wording/chinese-runs.ts';
import { loadLibrary } from './load-choice.ts';
import { setText, showHeading } from './show-heading.ts';

/**
 * Fetches what makes the page of a topic say what it says of chosen districts alone, and gives what says it; their columns are the
 * switch's own. Throws where the data do not come.
 */
export async function topicOf(
  districts: readonly string[],
  isAll: boolean,
  about: DOMStringMap,
): Promise<() => void> {
  const library = await loadLibrary(about['folder']!, districts);
  const edition = editionOf(about['language'] as Language, about['base']!);
  const chosen = chosenTopic(about['topic']!, library, edition, new URL(about['origin']!), isAll);
  return () => {
    showHeading(chosen.title, chosen.address);
    setText('.lead', chosen.answer);
    const ended = document.querySelector<HTMLElement>('.ended');
    if (ended) {
      ended.hidden = chosen.ended === null;
      ended.textContent = chosen.ended;
    }
    setText('.task-counts', chosen.taskCounts);
    for (const row of chosen.rows) showRow(row, edition);
  };
}

function showRow({ id, caveats, unstated, apart }: ChosenRow, { language }: Edition): void {
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
  for (const stated of row.querySelectorAll<HTMLElement>('.stated'))
    showReason(stated, apart[stated.dataset['quantity']!] ?? null, language);
}

function foldOf({ text, words }: { text: string; words: string }): HTMLElement {
  const fold = Object.assign(document.createElement('details'), { className: 'looked-for' });
  fold.append(
    Object.assign(document.createElement('summary'), { textContent: text }),
    Object.assign(document.createElement('p'), { textContent: words }),
  );
  return fold;
}

/** Why a figure is not on the axis, which may be another reason, or none, among fewer districts. */
function showReason(stated: HTMLElement, reason: string | null, language: Language): void {
  const shown = stated.querySelector<HTMLElement>('.apart')!;
  shown.hidden = reason === null;
  const runs = language === 'zh' ? [{ text: reason ?? '', chinese: false }] : chineseRuns(reason ?? '');
  shown.replaceChildren(
    ...runs.map(({ text, chinese }) =>
      chinese ? Object.assign(document.createElement('span'), { lang: 'zh-CN', textContent: text }) : text,
    ),
  );
}
