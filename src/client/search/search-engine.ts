/** What a search needs besides its page: the page loads this with the first search. */
export { indexFolder } from '../../search/index-form.ts';
export { searchPlans } from '../../search/search-plans.ts';
export { answerView } from './search-answer.ts';
export { openIndex } from './search-pack.ts';
export { statusText } from './search-status.ts';
