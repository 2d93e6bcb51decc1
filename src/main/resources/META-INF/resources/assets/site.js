import { leave, leavesStill, signOut } from './leave.js';
import { forgetOthers, wipe, waiting } from './quiz/queue.js';

const { owner } = document.body.dataset;

// Answers that wait on this device belong to one person: on a page of somebody else they go.
if (!leavesStill(owner) && owner) {
  forgetOthers(owner);
  if (waiting(owner) && !document.querySelector('form[data-quiz]')) import('./quiz/elsewhere.js');
}

// Leaves at once: replaces this page in the history, empties what was kept here, and ends the session behind the scenes.
document.querySelector('[data-quick-exit]')?.addEventListener('click', (event) => {
  event.preventDefault();
  document.documentElement.hidden = true;
  document.title = '';
  wipe();
  leave();
  signOut().catch(() => {});
  location.replace(event.currentTarget.dataset.quickExit);
});

// Signing out empties this device, but not before what waits was sent or given up.
for (const form of document.querySelectorAll('form[action="/uitloggen"]')) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (waiting(owner)) await (await import('./quiz/elsewhere.js')).sendNow(5000);
    if (waiting(owner) && !confirm(form.dataset.loses)) return;
    wipe();
    leave();
    form.submit();
  });
}

// A page that was left by signing out does not come back from the back/forward cache; any other one is read again.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});
