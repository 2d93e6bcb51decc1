// The quiz page: saves each answer at once. Without this script the form's own buttons do so for all answers together.
import { Line } from './line.js';
import { notice } from './notice.js';
import { Question } from './question.js';
import { Queue } from './queue.js';

const LONGEST_WAIT = 20000;

const form = document.querySelector('form[data-quiz]');
const texts = form.dataset;
const status = form.querySelector('[data-form-status]');
const address = `/leren/${texts.module}/toets`;
const queue = new Queue(document.body.dataset.owner);
const line = new Line(queue);
const quiz = { attempt: texts.quiz, module: texts.module, queue, line, texts, goOn };
const questions = new Map();
const waiting = () => queue.of(quiz.attempt);
let sending = false; // the form is on its way
let over = false; // handed in, here or elsewhere
let wasDown = false;

for (const field of form.querySelectorAll('[data-question]')) questions.set(field.dataset.question, new Question(field, quiz));

const link = (href, text) => Object.assign(document.createElement('a'), { className: 'nl-link', href, textContent: text });
const counted = (one, many, count) => (count === 1 ? one : many.replace('#', count));

/** One line for the whole form. */
function summary() {
  const conflicts = waiting().filter((entry) => entry.current).length;
  const kept = waiting().length - conflicts;
  if (line.state === 'signed-out') {
    return [`${texts.signedOut} `, link(`/inloggen?terug=${encodeURIComponent(address)}`, texts.signIn)];
  }
  if (conflicts) return [counted(texts.oneConflict, texts.manyConflicts, conflicts)];
  if (kept && line.state === 'down') return [counted(texts.oneKept, texts.manyKept, kept)];
  return [wasDown && !kept ? texts.allSaved : ''];
}

function tell(...parts) {
  if (over) return;
  const text = parts.map((part) => part.textContent ?? part).join('');
  if (status.textContent !== text) status.replaceChildren(...parts);
}

function state() {
  wasDown ||= line.state !== 'up';
  for (const entry of waiting()) if (!entry.current) questions.get(entry.question)?.tellWaiting();
  tell(...summary());
}

function on(type, act) {
  line.addEventListener(type, ({ detail }) => {
    const question = questions.get(detail?.question);
    if (detail.attempt === quiz.attempt && question) act(question, detail);
    tell(...summary());
  });
}

on('saved', (question, detail) => {
  question.saved(detail);
  if (question.field.dataset.kind === 'case') goOn(question);
});
on('stays', async (question) => {
  replace(question.id, await read());
  questions.get(question.id).stayed();
});
on('conflict', (question) => question.restore());
on('refused', (question) => question.refused());
on('submitted', () => ended());
line.addEventListener('state', state);
queue.onChange(quiz.attempt, (id) => questions.get(id)?.heard());

/** The page as the service has it now; null when it cannot be had, undefined when the quiz is over. */
async function read() {
  const response = await fetch(address, { headers: { Accept: 'text/html' } }).catch(() => null);
  if (response?.redirected) line.become('signed-out');
  if (!response?.ok || response.redirected) return null;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (page.body.dataset.owner !== document.body.dataset.owner) return null;
  const there = page.querySelector('form[data-quiz]');
  return there?.dataset.quiz === quiz.attempt ? there : undefined;
}

/** A case shows its next step after each choice, and only the service knows which. */
function replace(id, there) {
  const fresh = there?.querySelector(`[data-question="${CSS.escape(id)}"]`);
  const { field } = questions.get(id);
  if (!fresh || questions.get(id).entry) return;
  const focused = field.contains(document.activeElement);
  field.replaceWith(fresh);
  questions.set(id, new Question(fresh, quiz));
  if (focused) fresh.focus();
}

/** Shows where a choice that was saved leads to; when that cannot be had now, the button asks once more. */
async function goOn(question) {
  const there = await read();
  if (there === undefined) return ended();
  if (there) replace(question.id, there);
  else question.tell(texts.goOnLater);
  return undefined;
}

/** Handed in elsewhere, or begun anew: nothing here counts any more. */
function ended() {
  if (over) return;
  sending = true;
  queue.forget(quiz.attempt);
  for (const { field } of questions.values()) field.disabled = true;
  for (const button of form.querySelectorAll('button')) button.disabled = true;
  tell(`${texts.submitted} `, link(texts.result, texts.seeResult));
  over = true;
  status.scrollIntoView({ block: 'center' });
}

/** Shows what another device saved. */
async function reread() {
  if (sending || document.visibilityState !== 'visible') return;
  const there = await read();
  if (there === undefined) return ended();
  for (const field of there?.querySelectorAll('[data-question]') ?? []) {
    const question = questions.get(field.dataset.question);
    if (field.dataset.kind === 'case' && field.dataset.route !== question.field.dataset.route) replace(question.id, there);
    else question.reread(field);
  }
}

// The form sends all answers along; it goes when all of them were saved.
async function submit(event) {
  if (sending) return event.preventDefault();
  catchUp();
  sending = true;
  if (!waiting().length && navigator.onLine) return undefined;
  event.preventDefault();
  tell(texts.wait);
  await Promise.race([line.again(), new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
  sending = false;
  if (!waiting().length && navigator.onLine) return form.requestSubmit(event.submitter);
  const choose = waiting().find((entry) => entry.current);
  if (choose) questions.get(choose.question).field.focus();
  return tell(...(choose || line.state === 'signed-out' ? summary() : [texts.notAll]));
}

function catchUp() {
  for (const question of questions.values()) question.catchUp();
}

form.addEventListener('submit', submit);
form.addEventListener('change', () => {
  wasDown = line.state !== 'up';
  tell(...summary());
});
document.addEventListener('visibilitychange', () => {
  catchUp();
  reread();
});
addEventListener('pagehide', catchUp);
addEventListener('online', reread);
addEventListener('beforeunload', (event) => {
  if (!sending && waiting().some((entry) => !queue.isDurable(entry))) event.preventDefault();
});
notice(queue, line, quiz.attempt);
line.flush();
