import { defineCollection } from 'astro:content';
import { planLoader } from './site/plan-loader.ts';

export const collections = { plans: defineCollection({ loader: planLoader('content') }) };
