import { plainForm } from './plain-form.ts';

/** An amount of money that things must have to be counted, before what says so: `亿元以上`, `超千万元`, `5000万元`. */
const amountRe = /(?<![人户每])(?<number>[\d.,]*[一二三四五六七八九十百千]*)(?<scale>[万亿])元/gu;
/** Words after an amount that make it the base of a rate: `万元GDP能耗`. */
const baseOfRateRe = /^(?:的?地区|国内)?(?:生产总值|gdp|产值|工业增加值|工业总产值)/u;

/** The sizes in money that a name asks of the things it counts: `税收超千万元楼宇` → `千万`. */
export function thresholdsIn(name: string): string[] {
  const { text } = plainForm(name);
  return [...text.matchAll(amountRe)]
    .filter((match) => !baseOfRateRe.test(text.slice(match.index + match[0].length)))
    .map(({ groups }) => (groups!['number']! + groups!['scale']!).replace(/^[1一](?=[千百十万亿])/u, ''));
}

/** Whether a subject asks another size of the things counted than an indicator's name does. */
export function contradictsThreshold(subject: string, name: string): boolean {
  const asked = thresholdsIn(name);
  const own = thresholdsIn(subject);
  return asked.length > 0 && own.length > 0 && !own.some((threshold) => asked.includes(threshold));
}
