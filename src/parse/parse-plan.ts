import type { VFile } from 'vfile';
import { planAboutSchema, type PlanAbout } from '../schema/plan-about.ts';
import type { PlanText } from '../schema/plan-text.ts';
import type { RoleWord } from '../schema/role-word.ts';
import { frontMatter } from './front-matter.ts';
import { parsePlanText } from './parse-plan-text.ts';
import { readYaml, type YamlValue } from './read-yaml.ts';

/** A plan as its file gives it: what the front matter says about it, and its text. */
export interface ParsedPlan {
  about: PlanAbout;
  /** Where a part of the front matter stands in the file. */
  placeOf: YamlValue<PlanAbout>['placeOf'];
  text: PlanText;
}

/**
 * Reads one plan's Markdown file, front matter and text. Every problem of the front matter is a message in `file`, with
 * its place; then the result is `undefined`.
 */
export function parsePlan(file: VFile, roles: readonly RoleWord[]): ParsedPlan | undefined {
  const source = String(file);
  const yaml = frontMatter(source)?.yaml;
  if (yaml === undefined) {
    const { reason, line } = frontMatterFault(source);
    const place = { line, column: 1 };
    file.message(reason, { place, ruleId: 'missing-front-matter', source: 'plan' }).fatal = true;
    return undefined;
  }
  const about = readYaml({ text: yaml, linesBefore: 1 }, planAboutSchema, file, 'front-matter');
  return about && { about: about.value, placeOf: about.placeOf, text: parsePlanText(source, roles) };
}

/** A line of three hyphens, whatever white space is around it. */
const markRe = /^\s*---\s*$/u;

/** Why no front matter was found in a file, and on which line. */
function frontMatterFault(source: string): { reason: string; line: number } {
  const lines = source.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (!markRe.test(lines[first] ?? ''))
    return {
      reason:
        'The file has no front matter; begin it with the plan’s id, district, kind and so on between two lines of ---, as `plan new` writes it.',
      line: 1,
    };
  if (first > 0 || lines[0]!.trimEnd() !== '---' || !/^---\r?$/u.test(lines[0]!))
    return {
      reason:
        'The front matter must begin on the first line with --- alone; remove what stands before or after it.',
      line: first + 1,
    };
  return { reason: 'The front matter is not closed; put a line of --- alone after its last key.', line: 1 };
}
