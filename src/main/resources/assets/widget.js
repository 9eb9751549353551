// The programme on somebody else's page: one script tag, and the list stands behind it. It lives in a shadow root, so that
// the page's styles and ours do not meet; what people wrote goes in as text and never as markup.
(words => {
  const tag = document.currentScript;
  const meeting = new URL('.', tag.src).href;
  const [, site, slug] = meeting.match(/^(.*\/)([^/]+)\/$/);
  const asked = [tag.dataset.language, tag.closest('[lang]')?.lang, navigator.language];
  const lang = asked.map(one => (one || '').toLowerCase().split('-')[0]).find(one => words[one]) || 'en';
  const [dir, programme, cancelled, venueTimes, notLoaded] = words[lang];

  const el = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const link = (href, label, language) =>
    el('a', {href: /^https?:/.test(href) ? href : meeting}, el('bdi', language ? {lang: language} : {}, label));
  const title = ({title, titles = {}, textLanguage}) => {
    const mine = [textLanguage, ...Object.keys(titles)].find(one => one && titles[one] && (one + '-').startsWith(lang + '-'));
    return mine ? [titles[mine], mine] : [title, textLanguage];
  };
  const css = `
    div { background: #fdfcf9; color: #1b1f24; font: 1rem/1.45 system-ui, sans-serif; padding: 1rem; overflow-wrap: anywhere }
    h2 { font-size: 1.25rem; margin: 1rem 0 .25rem } h3 { font-size: 1rem; margin: .75rem 0 .25rem; border-block-start: 1px solid #d5d3cb }
    ul { list-style: none; margin: 0; padding: 0 } li { margin-block-end: .5rem } p { margin: 0 } span { color: #545c66; font-size: .875rem }
    b { color: #a3231b } a { color: #1a4f9c } a:focus-visible { outline: 3px solid #1b1f24; outline-offset: 2px }`;

  const box = el('div', {lang, dir}, el('p', {}, link(meeting + 'programme', programme)));
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', programme);
  const host = el('div', {});
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'block', 'important');
  const root = host.attachShadow({mode: 'open'});
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(el('style', {}, css));
  }
  root.append(box);
  tag.after(host);

  const date = new Intl.DateTimeFormat((lang === 'en' ? 'en-GB' : lang) + '-u-nu-latn',
    {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});
  const line = session => {
    const facts = [session.code, session.type, session.room].filter(Boolean).map(one => one.name || one);
    const item = el('li', {}, link(session.url, ...title(session)), el('br', {}));
    const about = el('span', {}, session.start.slice(11, 16) + '–' + session.end.slice(11, 16));
    facts.forEach(fact => about.append(' · ', el('bdi', {}, fact)));
    item.append(about);
    if (session.state === 'CANCELLED') item.append(' ', el('b', {}, cancelled));
    return item;
  };
  const show = sessions => {
    let day, hour, list;
    box.append(el('p', {}, el('span', {}, venueTimes)));
    for (const session of sessions.filter(one => one.start)) {
      if (session.day !== day) box.append(el('h2', {}, date.format(new Date(session.day))));
      if (session.day !== day || session.start !== hour) {
        box.append(el('h3', {}, session.start.slice(11, 16)), list = el('ul', {}));
      }
      [day, hour] = [session.day, session.start];
      list.append(line(session));
    }
  };
  const read = async () => {
    const first = new URL(site + 'api/v1/meetings/' + slug + '/sessions?limit=500');
    for (const name of ['day', 'track']) if (tag.dataset[name]) first.searchParams.set(name, tag.dataset[name]);
    const sessions = [];
    for (let next = first.href; next;) {
      const answer = await fetch(next, {credentials: 'omit'});
      if (!answer.ok) throw new Error(answer.status);
      const page = await answer.json();
      sessions.push(...page.sessions);
      next = page.next;
    }
    return sessions;
  };
  read().then(show, () => box.append(el('p', {}, notLoaded)));
})
