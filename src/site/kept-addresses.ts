import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { builtAddresses, loadAddresses } from '../load/built-addresses.ts';
import { contentDir } from '../load/content-dir.ts';
import { brokenPromises } from '../publish/addresses/recorded-addresses.ts';

/** Fails a build that lacks an address that was published once, or whose ids name something else than they did. */
export function keptAddresses(): AstroIntegration {
  return {
    name: 'kept-addresses',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const recorded = await loadAddresses(contentDir);
        if (recorded.addresses.length === 0) return;
        const broken = brokenPromises(recorded, await builtAddresses(fileURLToPath(dir)));
        if (broken.length > 0) throw new Error(`Published addresses are not kept:\n${broken.join('\n')}`);
      },
    },
  };
}
