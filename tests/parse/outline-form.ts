import type { PlanText } from '../../src/schema/plan-text.ts';

/** A parsed text in short, for fixtures: what a reviewer must see, without anchors and places. */
export function outlineForm({ sections, goals }: PlanText): object {
  return {
    sections: sections.map(({ depth, label, title, role, passages }) => ({
      heading: `${depth} ${role} ${label ?? '·'} ${title}`,
      passages: passages.map((passage) =>
        passage.kind === 'row'
          ? { kind: passage.header ? 'header' : 'row', table: passage.table, cells: passage.cells }
          : {
              kind: passage.kind,
              ...(passage.lead === null ? {} : { lead: passage.lead }),
              sentences: passage.sentences.map(({ text }) => text),
            },
      ),
    })),
    goals: goals.map(
      ({ role, label, title, sentences }) => `${role} ${label ?? '·'} ${title} (${sentences.length})`,
    ),
  };
}
