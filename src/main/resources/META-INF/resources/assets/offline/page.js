// On the pages of the meldcode at hand: from now on they open without reception. Nothing is announced: no question to
// install, no notification.
addEventListener('beforeinstallprompt', (event) => event.preventDefault());

const keep = async () => {
  for (const scope of ['/meldcode', '/m/']) {
    await navigator.serviceWorker.register('/dienst.js', { scope, updateViaCache: 'none' });
  }
  if (!document.querySelector('[data-keep]')) return;
  const { active } = await navigator.serviceWorker.ready;
  active.postMessage({ keep: location.pathname });
};

// A browser that refuses (private window, storage full) still shows every page online.
if ('serviceWorker' in navigator) keep().catch(() => {});
