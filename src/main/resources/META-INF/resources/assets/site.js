// Leaves at once: replaces this page in the history, then ends the session behind the scenes.
const exit = document.querySelector('[data-quick-exit]');
exit?.addEventListener('click', (event) => {
  event.preventDefault();
  navigator.sendBeacon?.('/snel-weg');
  document.documentElement.hidden = true;
  location.replace('https://www.google.nl/search?q=weer');
});

// A page that was left by signing out does not come back from the back/forward cache.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});
