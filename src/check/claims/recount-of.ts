import type { ClaimKind, ClaimOf } from '../../schema/claim.ts';
import { type Recount } from './claim-data.ts';

/** What contradicts a claim of one kind; nothing if it holds. */
export type RecountOf<Kind extends ClaimKind> = (claim: ClaimOf<Kind>, recount: Recount) => string[];
