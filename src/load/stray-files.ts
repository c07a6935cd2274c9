import { basename, extname, join } from 'node:path';
import { VFile } from 'vfile';
import { namesIn } from './plan-paths.ts';

/**
 * The files of a content folder that nothing reads, each with a warning that says so: in `plans/` what does not end in
 * `.md`, in `originals/` what no plan names, in `reviews/` what is of no plan.
 */
export async function strayFiles(
  contentDir: string,
  plans: readonly string[],
  originals: ReadonlySet<string>,
): Promise<VFile[]> {
  const ids = new Set(plans.map((path) => basename(path, '.md')));
  const others = (await namesIn(join(contentDir, 'plans'))).filter((name) => extname(name) !== '.md');
  const unused = (await namesIn(join(contentDir, 'originals'))).filter((name) => !originals.has(name));
  const reviews = (await namesIn(join(contentDir, 'reviews'))).filter(
    (name) => !ids.has(basename(name, '.yaml')),
  );
  return [
    ...reviews.map((name) =>
      stray(
        join(contentDir, 'reviews', name),
        'There is no plan of this name; reviews are <plan-id>.yaml. Rename or remove it.',
      ),
    ),
    ...others.map((name) =>
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
