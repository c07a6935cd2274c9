/** The most that prices are taken to rise in a year, in percent; China's GDP deflator has seldom risen faster since 2012. */
const mostYearly = 3;

/**
 * Whether rising prices alone can explain that levels of money grow faster than their stated growth: plans state growth at
 * constant prices and levels at current ones. Both growths are in percent over so many years.
 */
export function priceRiseExplains(stated: number, implied: number, years: number): boolean {
  const yearly = (((1 + implied / 100) / (1 + stated / 100)) ** (1 / years) - 1) * 100;
  return yearly > 0 && yearly <= mostYearly;
}
