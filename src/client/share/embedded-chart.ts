/** An embedded chart: stays light where its address asks for `?theme=light`, and tells the page around it how high it is. */
if (new URLSearchParams(location.search).get('theme') === 'light')
  document.documentElement.dataset['theme'] = 'light';

// The height is no secret, so that any page may hear it.
const report = (): void => {
  parent.postMessage({ planChartHeight: document.body.getBoundingClientRect().height }, '*');
};

new ResizeObserver(report).observe(document.body);
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (typeof data === 'object' && data !== null && 'planChartAsked' in data) report();
});
