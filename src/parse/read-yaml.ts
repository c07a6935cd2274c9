import type { VFile } from 'vfile';
import { LineCounter, isNode, parseDocument, visit, type Document } from 'yaml';
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
  const placeAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: line + yaml.linesBefore, column: col };
  };
  const document = parsed(yaml.text, lines);
  if (!document) {
    complain(file, 'Lists lie too deep in one another; write fewer brackets.', placeAt(0), ruleId);
    return undefined;
  }
  const faults = faultsOf(document);
  for (const { reason, offset } of faults) complain(file, reason, placeAt(offset), ruleId);
  if (faults.length > 0) return undefined;

  const value: unknown = document.toJS();
  const result = schema.safeParse(value);
  const placeOf = (path: readonly PropertyKey[]): Point => placeAt(offsetOf(document, path));
  if (result.success) return { value: result.data, placeOf };
  for (const issue of result.error.issues) {
    for (const { path, reason } of problemsOf(issue, value)) complain(file, reason, placeOf(path), ruleId);
  }
  return undefined;
}

/** The document of a YAML text; `undefined` if it lies deeper in brackets than the stack reaches. */
function parsed(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    return parseDocument(text, { lineCounter });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What makes a YAML document unreadable, and where. References are refused: they hide what is said, and a few of them a bomb. */
function faultsOf(document: Document): { reason: string; offset: number }[] {
  const faults = document.errors.map((error) => ({
    reason: `${error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/u, '')}; correct the YAML.`,
    offset: error.pos[0],
  }));
  visit(document, {
    Alias: (_, { source, range }) => {
      faults.push({
        reason: `“*${source}” refers to another part; write out what it stands for.`,
        offset: range?.[0] ?? 0,
      });
    },
  });
  return faults;
}

/** What a schema found wrong, as a maintainer would say it, and the path of the part it is about. */
function problemsOf(
  issue: z.core.$ZodIssue,
  value: unknown,
): { path: readonly PropertyKey[]; reason: string }[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      reason: `There is no key “${key}” here; correct its name or remove it.`,
    }));
  const name = nameOf(issue.path, value);
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
    return [{ path: issue.path, reason: `${name} is missing; expected ${issue.expected}, so add it.` }];
  return [{ path: issue.path, reason: `${name}: ${issue.message}` }];
}

/** The keys by which an entry of a list is known. */
const namingKeys = ['id', 'word', 'symbol'];

/** A path as a maintainer finds it: `gdp.measure` for the measure of the entry whose id is gdp. */
function nameOf(path: readonly PropertyKey[], value: unknown): string {
  let inner = value;
  const names = path.map((key) => {
    inner = (inner as Record<PropertyKey, unknown> | null | undefined)?.[key];
    if (typeof key !== 'number') return String(key);
    const naming = namingKeys.find(
      (each) => typeof (inner as Record<string, unknown> | null)?.[each] === 'string',
    );
    return naming === undefined ? `entry ${key + 1}` : String((inner as Record<string, unknown>)[naming]);
  });
  return names.length === 0 ? 'The whole' : names.join('.');
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
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
