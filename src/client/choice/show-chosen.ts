export { showChart } from './show-chart.ts';
export { showComparison } from './show-comparison.ts';
