/* Makes the frames of charts as high as what they show: <iframe … data-grows></iframe>. Needs nothing, keeps nothing. */
(function () {
  const frames = () => [...document.querySelectorAll('iframe[data-grows]')];
  addEventListener('message', (event) => {
    const height = event.data && event.data.planChartHeight;
    if (typeof height !== 'number') return;
    for (const frame of frames()) {
      if (frame.contentWindow === event.source) frame.style.height = `${Math.ceil(height)}px`;
    }
  });
  for (const frame of frames()) frame.contentWindow.postMessage({ planChartAsked: true }, '*');
})();
