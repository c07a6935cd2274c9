/** `年均浓度` is the mean of a year, not an amount of each. */
const yearlyRe = /(?<!每[人户名亩吨])每年|年均(?!浓度|气温|降水|降雨|径流|值)/gu;

/** Where the last word of a text stands that says its number is for each year; the text begins at `from`. */
export function yearlyWordAt(text: string, from: number): number | undefined {
  const last = [...text.matchAll(yearlyRe)].at(-1);
  return last && from + last.index;
}
