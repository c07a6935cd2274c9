/** A share from 0 to 1 as per cent, to two decimals: a bare number for a data file. */
export const percentOf = (share: number): number => Number((share * 100).toFixed(2));
