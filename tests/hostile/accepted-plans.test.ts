import { it } from 'vitest';
import { expectAcceptedShown } from './accepted-plans.ts';

it('what check accepts is drawn, written and described', () => expectAcceptedShown(6));
