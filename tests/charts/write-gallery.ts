/**
 * Writes the gallery of charts for developers to look at, light, dark and in grey: `npm run gallery`. The site does not
 * have it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gallery, looks } from './gallery.ts';

const folder = new URL('../../test-results/gallery/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const look of looks) writeFileSync(new URL(`${look}.html`, folder), gallery(look));
console.log(new URL('light.html', folder).pathname);
