/** So much of the window below the line is where the reader looks first. */
const readingShare = 1 / 3;

/**
 * Changes the page without moving it under the reader. What is read is the first of the `places` that begins shortly below
 * `line` (px from the top of the window), or else the one that reaches below it. It stays where it is; if the change takes it
 * out, what `insteadOf` gives for it does, or comes to the line.
 */
export function holdPlace(
  places: Iterable<HTMLElement>,
  line: number,
  insteadOf: (place: HTMLElement) => HTMLElement,
  change: () => void,
): void {
  const begin = (element: HTMLElement): number => element.getBoundingClientRect().top;
  const inSight = [...places].filter((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > Math.max(top, line) && top < innerHeight;
  });
  const near = line + (innerHeight - line) * readingShare;
  const read = inSight.find((element) => begin(element) >= line && begin(element) < near) ?? inSight[0];
  if (!read) {
    change();
    return;
  }
  const instead = insteadOf(read);
  const [readTop, insteadTop] = [begin(read), Math.max(line, begin(instead))];
  change();
  const isLeft = read.getClientRects().length > 0;
  const moved = isLeft ? begin(read) - readTop : begin(instead) - insteadTop;
  scrollBy({ top: moved, behavior: 'instant' });
}
