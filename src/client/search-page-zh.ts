import { searchZh } from '../site/messages/search-zh.ts';
import { PlanSearch } from './search-page.ts';

customElements.define(
  'plan-search',
  class extends PlanSearch {
    constructor() {
      super(searchZh);
    }
  },
);
