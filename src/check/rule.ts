import type { VFile } from 'vfile';
import type { ReadPlan } from '../read/plan-reader.ts';
import type { ParsedPlan } from '../parse/parse-plan.ts';
import type { Point } from '../parse/read-yaml.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';

/** What a rule looks at before a file is parsed. */
export interface SourceUnderCheck {
  file: VFile;
}

/** What a rule looks at: one plan and the original it was converted from. */
export interface PlanUnderCheck extends ParsedPlan, SourceUnderCheck {
  /** The text of the original as received, `undefined` if there is no such file. */
  original: string | undefined;
  vocabulary: Vocabulary;
}

/** What a rule of reading looks at: one plan and what was read from it. */
export interface ReadingUnderCheck
  extends ReadPlan, Pick<PlanUnderCheck, 'placeOf' | 'file' | 'vocabulary'> {}

/** Tells of a problem: where, and in one sentence what is wrong, what was expected, and what to do. */
export type Complain = (reason: string, place: Point) => void;

/** One thing that can be wrong with a plan. An `error` stops the build; a `warning` asks the maintainer to look; a `note` asks nothing. */
export interface Rule<Checked = PlanUnderCheck> {
  id: string;
  severity: 'error' | 'warning' | 'note';
  check: (checked: Checked, complain: Complain) => void;
}
