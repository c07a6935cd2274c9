/** `/indicators/gdp/cangshan~taijiang/` */
const selectionRe = /^indicators\/(?<indicator>[^/]+)\/(?<step>[^/]*~[^/]*)\/$/u;

/** The selections of districts that indicators have a page of, among addresses: their steps by indicator, in order. */
export function publishedSelections(addresses: readonly string[]): Record<string, string[]> {
  const found = addresses.flatMap((address) => {
    const { indicator, step } = selectionRe.exec(address)?.groups ?? {};
    return indicator === undefined || step === undefined ? [] : [{ indicator, step }];
  });
  const byIndicator = Map.groupBy(found, ({ indicator }) => indicator);
  return Object.fromEntries(
    [...byIndicator].map(([indicator, own]) => [indicator, own.map(({ step }) => step).sort()]),
  );
}
