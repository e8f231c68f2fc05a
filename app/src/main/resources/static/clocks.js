// Clocks of an incident count on between two visits; the server's words stand until the first tick.
(() => {
  const span = (template, ms) => {
    const minutes = Math.floor(Math.abs(ms) / 60000);
    const [long, middle, short] = template.split('|');
    const days = Math.floor(minutes / 1440), hours = Math.floor(minutes / 60);
    return days > 1 ? long.replace('#d', days).replace('#h', hours % 24)
      : hours > 0 ? middle.replace('#h', hours).replace('#m', minutes % 60) : short.replace('#m', minutes);
  };
  const tick = () => document.querySelectorAll('[data-due]').forEach(clock => {
    const left = new Date(clock.dataset.due) - Date.now();
    const words = span(left < 0 ? clock.dataset.late : clock.dataset.left, left);
    if (clock.textContent !== words) clock.textContent = words;
  });
  setInterval(tick, 30000);
})();
