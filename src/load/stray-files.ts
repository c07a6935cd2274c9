import { extname, join } from 'node:path';
import { VFile } from 'vfile';
import { namesIn } from './plan-paths.ts';

/**
 * The files of a content folder that nothing reads, each with a warning that says so: in `plans/` what does not end in
 * `.md`, in `originals/` what no plan names.
 */
export async function strayFiles(contentDir: string, originals: ReadonlySet<string>): Promise<VFile[]> {
  const plans = (await namesIn(join(contentDir, 'plans'))).filter((name) => extname(name) !== '.md');
  const unused = (await namesIn(join(contentDir, 'originals'))).filter((name) => !originals.has(name));
  return [
    ...plans.map((name) =>
      stray(
        join(contentDir, 'plans', name),
        'Only files named <plan-id>.md are read here; rename or remove it.',
      ),
    ),
    ...unused.map((name) =>
      stray(
        join(contentDir, 'originals', name),
        'No plan that was read names this original; name it or remove it.',
      ),
    ),
  ];
}

function stray(path: string, reason: string): VFile {
  const file = new VFile({ path });
  file.message(reason, { place: { line: 1, column: 1 }, ruleId: 'stray-file', source: 'plan' });
  return file;
}
