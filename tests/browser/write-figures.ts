import { pageWeights } from './page-weights.ts';
import { sites } from './sites.ts';

// Prints what the heaviest page of each kind of the built site weighs, in KB as sent.
const kb = (bytes: number): string => (bytes / 1024).toFixed(1);
const rows = [...pageWeights(sites.published)].map(([kind, { path, weight }]) => ({
  kind,
  html: kb(weight.html),
  css: kb(weight.css),
  script: kb(weight.script),
  images: kb(weight.images),
  all: kb(weight.html + weight.css + weight.script + weight.images),
  page: path,
}));
console.table(rows);
