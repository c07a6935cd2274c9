import { defineConfig } from 'vitest/config';
import config from './vitest.config.ts';

/** The tests that build whole sites: too slow for every change. */
export default defineConfig({ ...config, test: { ...config.test, include: ['tests/full/**/*.test.ts'] } });
