const capitalWordRe = /^(?:\S*[A-Z]\S*[A-Z]|[A-Z]&)/u;

/** An English name as it stands within a sentence: `GDP growth` stays, `Life expectancy` does not. */
export const inSentence = (name: string): string =>
  capitalWordRe.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
