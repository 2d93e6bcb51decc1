// Answers for the meldcode at hand when there is no reception. `self.kept` says what belongs to this version. It watches
// over /meldcode and /m only, and what it keeps it fetched itself, without a cookie: never a page of somebody signed in.
const { version, pages, files } = self.kept;
const name = `meldcode-${version}`;
// Which units somebody opened tells where they work, so those have a place of their own that leaving fast empties.
const units = 'vestigingen';
const atHand = /^\/(meldcode(\/[^/]+){0,2}|m\/[^/]+)$/;
const patience = 4000;

const isPersonal = (text) => text.includes('data-owner=') || text.includes('action="/uitloggen"');

/** The answer when it may be kept; null when there is no such page, or it is not the same for everybody. A service that
 * cannot answer now is no reason to throw a copy away. */
const ask = async (address) => {
  const answer = await fetch(address, { credentials: 'omit', cache: 'no-store' });
  if (answer.status >= 500 || answer.status === 429) throw new Error(`${address}: ${answer.status}`);
  if (!answer.ok || answer.redirected) return null;
  const isPage = answer.headers.get('Content-Type')?.startsWith('text/html');
  return isPage && isPersonal(await answer.clone().text()) ? null : answer;
};

const take = async (cache, address) => {
  const answer = await ask(address);
  if (answer) await cache.put(address, answer);
  else await cache.delete(address);
};

// Two registrations install at the same time: the second finds everything there.
const fill = () =>
  navigator.locks.request(name, async () => {
    const cache = await caches.open(name);
    const missing = async (address) => !(await cache.match(address));
    const takeMissing = async (address) => (await missing(address)) && take(cache, address);
    await Promise.all([...pages, ...files].map(takeMissing));
    if (!(await caches.has(units))) return;
    const cards = await caches.open(units);
    await Promise.all((await cards.keys()).map(({ url }) => take(cards, new URL(url).pathname)));
  });

const forgetOldVersions = async () => {
  const old = (await caches.keys()).filter((each) => each.startsWith('meldcode-') && each !== name);
  await Promise.all(old.map((each) => caches.delete(each)));
  await self.clients.claim();
};

const page = async (request, path) => {
  const copy = await caches.match(path);
  if (!copy) return fetch(request).catch(async (lost) => (await caches.match('/meldcode')) ?? Promise.reject(lost));
  const answer = fetch(request).then((given) => (given.status < 500 ? given : copy), () => copy);
  return Promise.race([answer, new Promise((resolve) => setTimeout(resolve, patience, copy))]);
};

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(fill());
});

self.addEventListener('activate', (event) => event.waitUntil(forgetOldVersions()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && atHand.test(pathname)) event.respondWith(page(request, pathname));
  else if (files.includes(pathname + search))
    event.respondWith(caches.match(pathname + search).then((copy) => copy ?? fetch(request)));
});

// A page that is not kept for everybody asks for it when it is opened.
self.addEventListener('message', (event) => {
  const path = event.data?.keep;
  if (!atHand.test(path)) return;
  const place = path.startsWith('/m/') ? units : name;
  event.waitUntil(caches.open(place).then((cache) => take(cache, path)).catch(() => {}));
});
