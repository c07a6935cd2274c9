import type { Rule } from '../rule.ts';

/** A plan's district is one of `content/districts.yaml`. */
export const knownDistrict: Rule = {
  id: 'known-district',
  severity: 'error',
  check({ about, placeOf, vocabulary }, complain) {
    const ids = vocabulary.districts.map(({ id }) => id);
    if (!ids.includes(about.district))
      complain(
        `There is no district “${about.district}”; expected one of ${ids.join(', ')}, or add it to districts.yaml.`,
        placeOf(['district']),
      );
  },
};
