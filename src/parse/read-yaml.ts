import type { VFile } from 'vfile';
import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type * as z from 'zod';

/** Where in its file a YAML text begins: lines above its first line. */
export interface YamlText {
  text: string;
  linesBefore: number;
}

/** A YAML value in its schema's shape, and where each part of it stands in the file. */
export interface YamlValue<T> {
  value: T;
  placeOf: (path: readonly PropertyKey[]) => Point;
}

/** A line and column, from 1. */
export interface Point {
  line: number;
  column: number;
}

/**
 * Parses YAML at the border: the value in the schema's shape, or `undefined` with a message in `file` for every problem,
 * at the line and column where it stands, under `ruleId`.
 */
export function readYaml<T>(
  yaml: YamlText,
  schema: z.ZodType<T>,
  file: VFile,
  ruleId: string,
): YamlValue<T> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(yaml.text, { lineCounter: lines });
  const placeAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: line + yaml.linesBefore, column: col };
  };
  for (const error of document.errors) {
    const reason = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/u, '');
    complain(file, `${reason}; mend the YAML.`, placeAt(error.pos[0]), ruleId);
  }
  if (document.errors.length > 0) return undefined;

  const result = schema.safeParse(document.toJS());
  const placeOf = (path: readonly PropertyKey[]): Point => placeAt(offsetOf(document, path));
  if (result.success) return { value: result.data, placeOf };
  for (const issue of result.error.issues) {
    for (const { path, reason } of problemsOf(issue)) complain(file, reason, placeOf(path), ruleId);
  }
  return undefined;
}

/** What a schema found wrong, as a maintainer would say it, and the path of the part it is about. */
function problemsOf(issue: z.core.$ZodIssue): { path: readonly PropertyKey[]; reason: string }[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      reason: `There is no key “${key}” here; correct its name or remove it.`,
    }));
  const name = issue.path.map(String).join('.') || 'The whole';
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
    return [{ path: issue.path, reason: `${name} is missing; expected ${issue.expected}, so add it.` }];
  return [{ path: issue.path, reason: `${name}: ${issue.message}` }];
}

function complain(
  file: VFile,
  reason: string,
  place: { line: number; column: number },
  ruleId: string,
): void {
  const message = file.message(reason, { place, ruleId, source: 'plan' });
  message.fatal = true;
}

/** Where the value at a path begins, or the nearest part around it that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      if (isScalar(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
    } else break;
    const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
    if (range) offset = range[0];
  }
  return offset;
}
