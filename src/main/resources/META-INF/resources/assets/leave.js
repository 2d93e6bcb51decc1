// Leaving ends the session, also when the line is gone at that moment: then as soon as a page shows that it still lives.
const LEFT = 'weg';

const kept = (act) => {
  try {
    return act();
  } catch {
    return null; // a browser that keeps nothing
  }
};

/** Notes that the session has to end. */
export const leave = () => kept(() => localStorage.setItem(LEFT, '1'));

const gone = () => kept(() => localStorage.removeItem(LEFT));

export const signOut = () =>
  fetch('/snel-weg', { method: 'POST', keepalive: true, redirect: 'manual' }).then(gone);

/** The meldcode at hand can come from this device, so that it tells nothing about the session. */
const isFromDevice = /^\/(meldcode|m)(\/|$)/.test(location.pathname);

/** Ends a session that should have ended before; true while it does so. */
export function leavesStill(owner) {
  if (!kept(() => localStorage.getItem(LEFT))) return false;
  if (!owner) {
    if (!isFromDevice) gone();
    return false;
  }
  const page = document.documentElement;
  page.hidden = true;
  signOut().then(() => location.reload(), () => (page.hidden = false));
  return true;
}
