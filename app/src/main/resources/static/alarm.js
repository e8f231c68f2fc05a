// A pressing incident reaches every page of the offices that must know: a banner, a sound until somebody stops it, the tab's title.
(() => {
  'use strict';
  const region = document.querySelector('[data-alarm]');
  if (!region) return;
  const words = JSON.parse(region.dataset.words), title = document.title;
  const name = 'naungan-siaga-' + document.body.dataset.who;
  const channel = self.BroadcastChannel && new BroadcastChannel(name);
  // What was silenced in this tab stays silent on its next page.
  const silenced = new Set((sessionStorage.getItem('siaga') || '').split(' '));
  const shown = new Map(), alarms = [];
  let audio, beat, leads, wait = 1000;

  const make = (tag, text, of, type) => {
    const made = document.createElement(tag);
    made.textContent = text;
    if (type) made.className = type;
    of.append(made);
    return made;
  };
  const tone = () => [880, 660, 880].forEach((pitch, i) => {
    const note = audio.createOscillator(), volume = audio.createGain(), at = audio.currentTime + i * 0.25;
    note.frequency.value = pitch;
    volume.gain.setValueAtTime(0.4, at);
    volume.gain.exponentialRampToValueAtTime(0.001, at + 0.24);
    note.connect(volume).connect(audio.destination);
    note.start(at);
    note.stop(at + 0.25);
  });
  // A browser that nobody has touched yet keeps still; then one button asks for the touch.
  const allow = () => {
    if (!beat || !audio || audio.state === 'running' || region.querySelector('.sound')) return;
    const line = make('p', words.blocked + ' ', region, 'sound');
    make('button', words.sound, line).onclick = () => { audio.resume().then(tone); line.remove(); };
  };
  const strike = () => {
    document.title = document.title === title ? words.title + ' ' + title : title;
    if (navigator.vibrate && navigator.userActivation && navigator.userActivation.hasBeenActive) navigator.vibrate([300, 150, 300]);
    if (audio && audio.state === 'running') tone();
  };
  const ring = () => {
    if (beat || !leads && document.hidden) return;
    try { audio = audio || new AudioContext(); audio.resume().catch(() => {}); } catch { /* No sound here. */ }
    beat = setInterval(strike, 2000);
    setTimeout(() => { if (beat) strike(); allow(); }, 100);
  };
  const hush = ids => {
    for (const id of ids) {
      silenced.add(id);
      const line = shown.get(id);
      if (line) line.querySelectorAll('button').forEach(button => button.remove());
    }
    sessionStorage.setItem('siaga', [...silenced].slice(-50).join(' '));
    if ([...shown.keys()].some(id => !silenced.has(id))) return;
    clearInterval(beat);
    beat = 0;
    document.title = title;
    region.querySelectorAll('.sound').forEach(line => line.remove());
  };
  const still = () => {
    const ids = [...shown.keys()];
    hush(ids);
    if (channel) channel.postMessage({ ids });
  };
  const show = alarm => {
    if (shown.has(alarm.id) || silenced.has(alarm.id)) return;
    // A board of incidents that is open looks again.
    document.body.dispatchEvent(new Event('siaga'));
    const line = make('p', '', region, 'alarm');
    region.prepend(line);
    shown.set(alarm.id, line);
    alarms.push(alarm);
    make('b', alarm.text, line);
    const open = make('a', words.open, line, 'button');
    open.href = alarm.href;
    open.onclick = still;
    const stop = make('button', words.hush, line);
    stop.type = 'button';
    stop.onclick = still;
    ring();
  };
  const deaf = is => {
    const line = region.querySelector('.deaf');
    if (!is && line) line.remove();
    if (!is || line) return;
    make('a', words.again, make('p', words.deaf + ' ', region, 'deaf')).href = location.href;
  };

  // One stream a browser: the page that holds the lock listens for the others.
  const listen = () => new Promise(() => {
    leads = true;
    const open = () => {
      const source = new EventSource(region.dataset.alarm);
      source.onopen = () => { wait = 1000; deaf(false); };
      source.onerror = () => {
        source.close();
        if (wait > 4000) deaf(true);
        // A node that comes back must not meet everybody at once.
        setTimeout(open, wait * (1 + Math.random()));
        wait = Math.min(wait * 2, 30e3);
      };
      source.addEventListener('siaga', e => {
        const alarm = JSON.parse(e.data);
        show(alarm);
        if (channel) channel.postMessage({ alarm });
      });
      addEventListener('pagehide', () => source.close());
    };
    open();
  });
  if (channel) {
    channel.onmessage = ({ data }) => {
      if (data.alarm) show(data.alarm);
      else if (data.ids) hush(data.ids);
      else if (leads) alarms.filter(alarm => !silenced.has(alarm.id)).forEach(alarm => channel.postMessage({ alarm }));
    };
    // A page that comes late asks what rings.
    channel.postMessage({});
  }
  if (channel && navigator.locks) navigator.locks.request(name, listen);
  else listen();
})();
