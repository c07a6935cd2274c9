import type { Rule } from '../rule.ts';

/** A plan's id is the name of its file, because its address is made of it: `content/plans/<id>.md`. */
export const idIsFileName: Rule = {
  id: 'id-is-file-name',
  severity: 'error',
  check({ about, placeOf, file }, complain) {
    if (file.stem !== about.id)
      complain(
        `The id is “${about.id}” but the file is named “${file.stem}”; make them equal.`,
        placeOf(['id']),
      );
  },
};
