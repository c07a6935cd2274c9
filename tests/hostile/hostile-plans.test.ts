import { describe, expect, it } from 'vitest';
import { hasErrors, messageLines } from '../../src/load/message-lines.ts';
import { everythingHarmless, hostileCases } from './cases.ts';
import { libraryOfReading, loaded } from './content-of.ts';
import { expectShownWhole } from './shown-whole.ts';

/** `plan.md:3:7  plan:rule-id  …` in one line, without a trace of the program’s own calls. */
const placedRe = /^\S+\.md:\d+:\d+ {2}plan:[\w-]+ {2}\S[^\n]*$/u;
const traceRe = /\bat \S+ \(|node:internal|\.ts:\d/u;

describe('a hostile plan is harmless text, or refused at its place', () => {
  it.each(hostileCases)('$name', async ({ files, refusedBy }) => {
    const { file } = await loaded(files);
    const rules = file.messages.filter(({ fatal }) => fatal).map(({ ruleId }) => ruleId);
    if (refusedBy === null) expect(rules).toEqual([]);
    else expect(rules).toContain(refusedBy);
    for (const line of messageLines(file)) {
      expect(line).toMatch(placedRe);
      expect(line).not.toMatch(traceRe);
    }
  });
});

it('all that is harmless is drawn, written and described, and nothing of it runs', async () => {
  const { file, read } = await loaded(everythingHarmless());
  expect(hasErrors(file), messageLines(file).join('\n')).toBe(false);
  expectShownWhole(libraryOfReading(read!.reading));
});
