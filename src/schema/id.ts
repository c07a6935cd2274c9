import * as z from 'zod';

/** An id that may stand in an address: lower-case words and numbers joined by hyphens, `high-tech-enterprises`. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'expected lower-case words joined by hyphens');
