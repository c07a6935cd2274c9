/** `indicators/gdp/cangshan~taijiang/`, `compare/education/cangshan~taijiang/`, `print/cangshan~taijiang/` */
const selectionRe = /^(?<page>(?:indicators|compare)\/[^/~]+|print)\/(?<step>[^/]*~[^/]*)\/$/u;

/**
 * The selections of districts that indicators, topics and documents have a page of, among addresses: their steps by the page of
 * all, in order: `indicators/gdp`, `compare/education`, `print`.
 */
export function publishedSelections(addresses: readonly string[]): Record<string, string[]> {
  const found = addresses.flatMap((address) => {
    const { page, step } = selectionRe.exec(address)?.groups ?? {};
    return page === undefined || step === undefined ? [] : [{ page, step }];
  });
  const byPage = Map.groupBy(found, ({ page }) => page);
  return Object.fromEntries([...byPage].map(([page, own]) => [page, own.map(({ step }) => step).sort()]));
}
