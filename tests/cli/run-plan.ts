import { execFile } from 'node:child_process';

/** What a run of `plan` gives: its exit status, standard output and standard error. */
export interface PlanRun {
  status: number;
  out: string;
  err: string;
}

/** Runs `plan` with arguments, on the content of a folder. */
export function runPlan(args: readonly string[], contentDir = 'content'): Promise<PlanRun> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['src/cli/plan.ts', ...args],
      { env: { ...process.env, CONTENT_DIR: contentDir }, maxBuffer: 2 ** 26 },
      (error, out, err) => {
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
      },
    );
    child.stdin?.end();
  });
}
