import { forgetOthers, wipe, waiting } from './quiz/queue.js';

// Answers that wait on this device belong to one person: on a page of somebody else they go.
const { owner } = document.body.dataset;
if (owner) forgetOthers(owner);
if (owner && waiting(owner) && !document.querySelector('form[data-quiz]')) import('./quiz/elsewhere.js');

// Where tabs move sideways, the one of this page is in sight.
for (const tab of document.querySelectorAll('.site-tabs [aria-current]')) {
  const list = tab.closest('ul');
  const [here, whole] = [tab.getBoundingClientRect(), list.getBoundingClientRect()];
  list.scrollLeft += here.left - whole.left - (whole.width - here.width) / 2;
}

// What a form answers is met first, and the title says when it is a mistake.
const answer = document.querySelector('main .utrecht-alert[role]:not([hidden])');
if (answer?.matches('[role="alert"], .utrecht-alert--error')) {
  document.title = `${document.querySelector('main').dataset.mistake}: ${document.title}`;
}
if (answer && !location.hash && document.activeElement === document.body) {
  answer.tabIndex = -1;
  answer.focus();
}

// Which units were opened on this device tells where somebody works.
const forgetUnits = () => self.caches?.delete('vestigingen').catch(() => {});
if (document.querySelector('.site-done')) forgetUnits();

const markLeft = () => {
  document.cookie = 'weg=1; path=/; SameSite=Strict';
};

// Leaves at once: replaces this page in the history, empties what was kept here, and ends the session behind the scenes.
// Earlier pages of this tab see the mark and leave as well, see left.js.
document.querySelector('[data-quick-exit]')?.addEventListener('click', (event) => {
  event.preventDefault();
  document.documentElement.hidden = true;
  document.title = '';
  markLeft();
  forgetUnits();
  wipe();
  fetch('/snel-weg', { method: 'POST', keepalive: true, redirect: 'manual' }).catch(() => {});
  location.replace(event.currentTarget.dataset.quickExit);
});

// Signing out empties this device, but not before what waits was sent or given up.
for (const form of document.querySelectorAll('form[action="/uitloggen"]')) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (waiting(owner)) await (await import('./quiz/elsewhere.js')).sendNow(5000);
    if (waiting(owner) && !confirm(form.dataset.loses)) return;
    wipe();
    if (!navigator.onLine) markLeft(); // the next request ends the session
    form.submit();
  });
}
