/** What was read, without the remarks on its sums. */
const readings = '.readings > :is(details, p:not(.check-mark))';

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

/** The mark in the paragraph, or the row of the table, that a reading was read from: the one in its place unless it says. */
function markOf(reading: HTMLElement): Element | undefined {
  const passage = reading.closest(passages)!;
  const place = reading.dataset['mark'] ?? [...passage.querySelectorAll(readings)].indexOf(reading);
  return [...passage.querySelectorAll('mark, tbody > tr')][Number(place)];
}
