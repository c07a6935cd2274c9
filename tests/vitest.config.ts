import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/!(full)/**/*.test.ts', 'tests/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/bench/**'],
    testTimeout: 60_000,
    // No module keeps what a test could change: loading each once for all files saves a third of the time.
    isolate: false,
  },
});
