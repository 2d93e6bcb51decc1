// Answers on this device that the service did not confirm yet: one entry per question, under the key of its person.
// In localStorage and not in IndexedDB, because there a write is done before the next line runs: closing the tab right
// after a choice loses nothing. Other tabs hear of it too.
const PREFIX = 'antwoord.';
const KEPT = 7 * 24 * 3600 * 1000;

// What the browser refuses to keep lives as long as the page.
const memory = new Map();

const attempt = (act, otherwise) => {
  try {
    return act();
  } catch {
    return otherwise;
  }
};
const onDisk = () => attempt(() => Object.keys(localStorage), []);
const keys = () => [...new Set([...onDisk(), ...memory.keys()])].filter((key) => key.startsWith(PREFIX));
const remove = (key) => {
  memory.delete(key);
  attempt(() => localStorage.removeItem(key));
};
const write = (key, text) => {
  const kept = attempt(() => (localStorage.setItem(key, text), true), false);
  if (kept) memory.delete(key);
  else memory.set(key, text);
};
const read = (key) =>
  attempt(() => {
    const entry = JSON.parse(memory.get(key) ?? localStorage.getItem(key));
    return entry && Date.now() - entry.at < KEPT ? entry : null;
  }, null);

/**
 * The entries of one person: { attempt, question, module, answer, seen, tried, at, current? }. `seen` is the sequence
 * that the answer builds on, `tried` what was sent on top of it, `current` the answer of another device when the learner
 * has to choose.
 */
export class Queue {
  constructor(owner) {
    this.owner = owner;
    this.prefix = `${PREFIX}${owner}.`;
  }

  key(id, question) {
    return `${this.prefix}${id}.${question}`;
  }

  entries() {
    return keys()
      .filter((key) => key.startsWith(this.prefix))
      .map(read)
      .filter(Boolean)
      .sort((a, b) => a.at - b.at);
  }

  of(id) {
    return this.entries().filter((entry) => entry.attempt === id);
  }

  get(id, question) {
    return read(this.key(id, question));
  }

  put(entry) {
    write(this.key(entry.attempt, entry.question), JSON.stringify(entry));
  }

  /** Whether it is still there after the browser was closed. */
  isDurable(entry) {
    return !memory.has(this.key(entry.attempt, entry.question));
  }

  drop(entry) {
    remove(this.key(entry.attempt, entry.question));
  }

  forget(id) {
    this.of(id).forEach((entry) => this.drop(entry));
  }

  /** Calls with the question when another tab put an entry of this attempt or took it away. */
  onChange(id, act) {
    const start = this.key(id, '');
    addEventListener('storage', ({ key }) => {
      if (key?.startsWith(start)) act(key.slice(start.length));
    });
  }
}

/** How many entries of this person wait. */
export const waiting = (owner) => (owner ? new Queue(owner).entries().length : 0);

/** Empties this device, whosever it was. */
export function wipe() {
  keys().forEach(remove);
  attempt(() => sessionStorage.clear());
}

/** What is somebody else's, too old or unreadable goes. */
export function forgetOthers(owner) {
  for (const key of keys()) if (!key.startsWith(`${PREFIX}${owner}.`) || !read(key)) remove(key);
}
