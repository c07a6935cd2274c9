import { searchZh } from '../../site/views/search/search-zh.ts';
import { PlanSearch } from './search-page.ts';

customElements.define(
  'plan-search',
  class extends PlanSearch {
    constructor() {
      super(searchZh);
    }
  },
);
