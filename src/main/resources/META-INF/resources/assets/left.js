// Runs before the page is shown. Whoever left fast does not meet again what was read, when somebody presses "back" or
// when the browser still has the page in memory.
{
  const { neutral } = document.currentScript.dataset;
  const hasLeft = () => document.cookie.split('; ').includes('weg=1');
  const leave = () => {
    document.documentElement.hidden = true;
    location.replace(neutral);
  };

  if (hasLeft()) {
    if (performance.getEntriesByType('navigation')[0]?.type === 'back_forward') leave();
    else document.cookie = 'weg=; path=/; max-age=0';
  }

  // A page that was left by signing out does not come back from the back/forward cache; any other one is read again.
  addEventListener('pageshow', (event) => {
    if (event.persisted) hasLeft() ? leave() : location.reload();
  });
}
