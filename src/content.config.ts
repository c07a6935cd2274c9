import { defineCollection } from 'astro:content';
import { contentDir } from './load/content-dir.ts';
import { planLoader } from './site/plan-loader.ts';

export const collections = { plans: defineCollection({ loader: planLoader(contentDir) }) };
