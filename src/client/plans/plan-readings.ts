/** What was read, without the remarks on its sums. */
const readings = '.readings > :is(details, p:not(.check-mark, .report))';

/** A paragraph or a table with its readings. */
const passages = '.plan-text > section > div';

/** Ties the readings beside the text to the marks in it: opening one marks its words, a click on a mark opens its reading. */
export function tieReadings(root: HTMLElement): void {
  root.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.matches(readings)) return;
      markOf(target)?.classList.toggle('chosen', target.open);
    },
    true,
  );
  root.addEventListener('click', ({ target }) => {
    const mark = target instanceof Element ? target.closest('mark') : null;
    const passage = mark?.closest(passages);
    if (!mark || !passage) return;
    const reading = [...passage.querySelectorAll<HTMLElement>(readings)].find(
      (candidate) => markOf(candidate) === mark,
    );
    if (reading instanceof HTMLDetailsElement) reading.open = true;
    reading?.scrollIntoView({ block: 'nearest' });
  });
}

/** Closes the reading that is open, if any, and gives back the focus that was in it. */
export function closeReading(root: HTMLElement): void {
  const open = root.querySelector<HTMLDetailsElement>('.readings > details[open]');
  if (!open) return;
  if (open.contains(document.activeElement)) open.querySelector('summary')!.focus();
  open.open = false;
}

/** The mark in the paragraph, or the row of the table, that a reading was read from: unless it says, the one after that of the reading before. */
function markOf(reading: HTMLElement): Element | undefined {
  const passage = reading.closest(passages)!;
  let mark = -1;
  for (const each of passage.querySelectorAll<HTMLElement>(readings)) {
    mark = Number(each.dataset['mark'] ?? mark + 1);
    if (each === reading) break;
  }
  return [...passage.querySelectorAll('mark, tbody > tr')][mark];
}
