import * as z from 'zod';
import { boundWordSchema } from './bound-word.ts';
import { districtSchema } from './district.ts';
import { englishWordSchema } from './english-word.ts';
import { glossWordsSchema } from './gloss-words.ts';
import { grammarWordsSchema } from './grammar-words.ts';
import { headWordsSchema } from './head-words.ts';
import { indicatorSchema } from './indicator.ts';
import { officeSchema } from './office.ts';
import { roleWordSchema } from './role-word.ts';
import { synonymGroupSchema } from './synonym-group.ts';
import { titlesSchema } from './titles.ts';
import { topicSchema } from './topic.ts';
import { unitSchema } from './unit.ts';
import { textSchema } from './text.ts';

/** The data files that a non-programmer can edit, `content/<name>.yaml` each. */
export const vocabularySchema = z.strictObject({
  districts: z.array(districtSchema).min(1),
  topics: z.array(topicSchema).min(1),
  indicators: z.array(indicatorSchema).min(1),
  bounds: z.array(boundWordSchema).min(1),
  units: z.array(unitSchema).min(1),
  grammar: grammarWordsSchema,
  roles: z.array(roleWordSchema).min(1),
  /** Words around an indicator's wording that do not narrow what is measured. */
  neutral: z.array(textSchema).min(1),
  heads: headWordsSchema,
  titles: titlesSchema,
  offices: z.array(officeSchema),
  english: z.array(englishWordSchema),
  glosses: glossWordsSchema,
  /** Words of one meaning, so that readers find what plans call otherwise. */
  synonyms: z.array(synonymGroupSchema),
});
export type Vocabulary = z.infer<typeof vocabularySchema>;
