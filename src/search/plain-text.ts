/** A comma that groups the digits of a number: `1,500`, `1，500`. */
const groupingRe = /(?<=\d),(?=\d{3}(?:,\d{3})*(?!\d))/gu;
/** The sign of a ratio, as plans print it: `48∶52`. */
const ratioSign = '∶';

/**
 * Text as it is compared: full width as half width, capitals as small letters, numbers without grouping commas.
 * White space stays.
 * @example plainText('ＧＤＰ １，５００亿元') // 'gdp 1500亿元'
 */
export const plainText = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll(ratioSign, ':').replace(groupingRe, '');

/** Whether a character is one of those Chinese ones (U+4E00 to U+9FFF) that are compared as they stand: most of a plan's text. */
export const isIdeograph = (character: string): boolean => character >= '\u4e00' && character <= '\u9fff';

/** One character as it is compared. */
export const plainCharacter = (character: string): string =>
  character === ratioSign ? ':' : character.normalize('NFKC').toLowerCase();
