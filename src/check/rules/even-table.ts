import type { Rule } from '../rule.ts';

/** Every row of a table has as many cells as its header, so that no figure slips into another column. */
export const evenTable: Rule = {
  id: 'even-table',
  severity: 'error',
  check({ text }, complain) {
    let columns = 0;
    for (const passage of text.sections.flatMap((section) => section.passages)) {
      if (passage.kind !== 'row') continue;
      if (passage.header) columns = passage.cells.length;
      else if (passage.cells.length !== columns)
        complain(
          `The row has ${passage.cells.length} cells but its table ${columns} columns; write every cell, empty ones too.`,
          passage.sentences[0]!.place,
        );
    }
  },
};
