import * as z from 'zod';

/** Words of one meaning as readers and plans write them: `[养老院, 敬老院, 老人院]`. */
export const synonymGroupSchema = z.array(z.string().regex(/^\p{Script=Han}{2,}$/u)).min(2);
export type SynonymGroup = z.infer<typeof synonymGroupSchema>;
