// The line to the service: sends what waits, one entry after another, and tries again until it has gone through.
import { same } from './kinds.js';

const PATIENCE = 15000;
const LONGEST_WAIT = 60;

/** Whether this browser is still signed in as that person: every page tells. Throws when there is no line. */
async function isStill(owner) {
  const response = await fetch('/toegankelijkheid', { headers: { Accept: 'text/html' }, cache: 'no-store' });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return page.body.dataset.owner === owner;
}

const put = ({ attempt, question, answer, seen }) =>
  fetch(`/api/v1/attempts/${attempt}/answers/${encodeURIComponent(question)}`, {
    method: 'PUT',
    body: JSON.stringify({ ...answer, sequence: seen + 1 }),
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    keepalive: true, // it goes on when the page is left
    signal: AbortSignal.timeout?.(PATIENCE),
  });

/**
 * Tells by events, also what another tab heard: `saved`, `conflict`, `stays`, `refused` (each with attempt and question),
 * `submitted` (with attempt), and `state`, of which the value stands in {@link state}.
 */
export class Line extends EventTarget {
  constructor(queue) {
    super();
    this.queue = queue;
    this.state = 'up'; // or 'down', or 'signed-out'
    this.tries = 0;
    if ('BroadcastChannel' in window) {
      this.tabs = new BroadcastChannel(queue.prefix);
      this.tabs.onmessage = ({ data }) => this.tell(data.type, data.detail);
    }
    addEventListener('online', () => this.again());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.again());
  }

  tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  tellAll(type, detail) {
    this.tell(type, detail);
    this.tabs?.postMessage({ type, detail });
  }

  become(state) {
    this.state = state;
    this.tell('state');
  }

  /** Sends once more what the learner had to choose about in other quizzes: those may have been handed in since. */
  askAgain(except) {
    for (const { current, ...entry } of this.queue.entries()) {
      if (current && entry.attempt !== except) this.queue.put(entry);
    }
  }

  /** At once, however long the wait was. */
  again() {
    this.tries = 0;
    return this.flush();
  }

  /** Ends when all was sent that can be sent now. Called while it is busy, it looks once more at the end. */
  flush() {
    this.more = true;
    this.running ??= this.run().finally(() => (this.running = undefined));
    return this.running;
  }

  async run() {
    clearTimeout(this.timer);
    let failed = false;
    while (this.more) {
      this.more = false;
      for (const { attempt, question } of this.queue.entries()) {
        const entry = this.queue.get(attempt, question);
        if (!entry || entry.current) continue;
        const outcome = await this.send(entry);
        if (outcome === 'stop') return this.later();
        failed ||= outcome === 'failed';
      }
    }
    if (failed) return this.later();
    this.tries = 0;
    if (this.state !== 'up') this.become('up');
    return undefined;
  }

  later() {
    this.tries += 1;
    const wait = Math.min(LONGEST_WAIT, 2 ** this.tries) * (0.75 + Math.random() / 2);
    this.timer = setTimeout(() => this.flush(), wait * 1000);
  }

  /** `settled`, `failed` for this one only, or `stop` when no other will do better now. */
  async send(entry) {
    // noted before it goes, so that an answer of ours is known as ours when its reply gets lost
    this.queue.put({ ...entry, tried: [...entry.tried.filter((each) => !same(each, entry.answer)), entry.answer] });
    try {
      const response = await put(entry);
      return await this.heard(entry, response);
    } catch {
      this.become('down');
      return 'stop';
    }
  }

  async heard(entry, response) {
    const { status } = response;
    if (response.ok) this.saved(entry, await response.json());
    else if (status === 409) this.refused(entry, await response.json());
    else if (status === 400 || status === 413 || (status === 404 && (await isStill(this.queue.owner)))) {
      this.settle(entry, entry.seen);
      this.tellAll('refused', entry);
    } else {
      // 404: the attempt belongs to somebody else than this browser is signed in as
      const signedOut = [401, 403, 404].includes(status);
      this.become(signedOut ? 'signed-out' : 'down');
      return signedOut ? 'stop' : 'failed';
    }
    return 'settled';
  }

  saved(entry, { sequence, savedAt }) {
    this.settle(entry, sequence);
    this.tellAll('saved', { ...entry, sequence, savedAt });
  }

  /** The entry goes, unless the learner chose something else meanwhile: that builds on what was saved. */
  settle(entry, seen) {
    const now = this.queue.get(entry.attempt, entry.question);
    if (!now) return;
    if (same(now.answer, entry.answer)) return this.queue.drop(now);
    this.queue.put({ ...now, seen, tried: [] });
    this.more = true;
  }

  refused(entry, problem) {
    if (problem.errors?.[0]?.code === 'attempt-submitted') {
      this.queue.forget(entry.attempt);
      return this.tellAll('submitted', entry);
    }
    const { current } = problem;
    if (problem.errors?.[0]?.code === 'step-stays') {
      const waiting = this.queue.get(entry.attempt, entry.question);
      if (waiting) this.queue.drop(waiting);
      return this.tellAll('stays', entry);
    }
    if (same(current, entry.answer)) return this.saved(entry, current);
    const now = this.queue.get(entry.attempt, entry.question) ?? entry;
    const ours = current.sequence === entry.seen + 1 && now.tried.some((each) => same(each, current));
    if (ours || current.sequence <= entry.seen) {
      this.queue.put({ ...now, seen: current.sequence, tried: [] });
      this.more = true;
      return undefined;
    }
    this.queue.put({ ...now, current });
    return this.tellAll('conflict', entry);
  }
}
