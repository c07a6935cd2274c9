import { searchEn } from '../../site/views/search/search-en.ts';
import { PlanSearch } from './search-page.ts';

customElements.define(
  'plan-search',
  class extends PlanSearch {
    constructor() {
      super(searchEn);
    }
  },
);
