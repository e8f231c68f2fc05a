// The words come first: scripts are fetched once the page is painted. This one stands in the page itself (web.StartScript).
(() => {
  'use strict';
  const { scripts, earlier } = document.currentScript.dataset;
  let begun;
  const begin = async () => {
    if (begun) return;
    begun = true;
    // Where somebody was signed in before, keys are forgotten and typed text is looked after on a visitor's pages too.
    const known = earlier && (sessionStorage.length || !indexedDB.databases || (await indexedDB.databases()).some(d => d.name === 'naungan'));
    for (const src of (known ? earlier + ' ' + scripts : scripts).split(' ')) {
      const script = document.createElement('script');
      script.src = src;
      script.async = false;
      document.head.append(script);
    }
  };
  document.addEventListener('DOMContentLoaded', () => {
    requestAnimationFrame(() => setTimeout(begin));
    // A tab in the background is never painted.
    setTimeout(begin, 1000);
  });
})();
