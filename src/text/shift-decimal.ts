/**
 * A decimal string with its point moved to the right, exactly: what a number is in units a power of ten smaller.
 * @example shiftDecimal('13.1', 4) // '131000'
 */
export function shiftDecimal(decimal: string, places: number): string {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = decimal.slice(sign.length).split('.');
  const zeros = '0'.repeat(Math.abs(places));
  const digits = zeros + whole + fraction + zeros;
  const point = zeros.length + whole.length + places;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/u, '');
  const right = digits.slice(point).replace(/0+$/u, '');
  return `${sign}${left || '0'}${right === '' ? '' : `.${right}`}`;
}
