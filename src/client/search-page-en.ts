import { searchEn } from '../site/messages/search-en.ts';
import { PlanSearch } from './search-page.ts';

customElements.define(
  'plan-search',
  class extends PlanSearch {
    constructor() {
      super(searchEn);
    }
  },
);
