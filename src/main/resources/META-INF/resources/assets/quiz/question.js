// One question on the page: what is chosen, what was saved, and what the learner is told about the difference.
import { answerOf, made, same, show, words } from './kinds.js';

const time = (instant) => new Date(instant).toLocaleTimeString('nl', { hour: '2-digit', minute: '2-digit' });

const element = (name, className, text) => Object.assign(document.createElement(name), { className, textContent: text });

/** The question as the service made it: on a slow line somebody can answer before this script is here. */
const asMade = (field) => new DOMParser().parseFromString(field.outerHTML, 'text/html').querySelector('[data-question]');

// How long the keys must rest before typed words are saved.
const REST = 1000;

export class Question {
  /**
   * `answer` is what the service has, `known` what the fields held when they were last read or filled: as long as the
   * fields still say so, nobody touched them since.
   *
   * @param quiz { attempt, module, queue, line, texts, goOn }; goOn fetches the next step of a case
   */
  constructor(field, quiz) {
    this.field = field;
    this.quiz = quiz;
    this.id = field.dataset.question;
    this.seen = field.querySelector('[data-seen]');
    this.status = field.querySelector('[data-status]');
    this.problem = field.querySelector('[data-problem]');
    const before = asMade(field);
    this.known = answerOf(before);
    this.answer = 'unsaved' in field.dataset ? null : made(before);
    this.said = this.status.textContent;
    this.isHalf = false; // begun here, and not enough yet to be an answer
    this.isAhead = false; // of its entry: that was saved, and another tab did not take it away yet
    if (field.dataset.kind === 'case') this.listenToButton();
    else this.listenToFields();
    if (this.entry) this.restore();
    else if ('unsaved' in field.dataset && field.dataset.kind !== 'case') this.changed();
    else this.catchUp();
  }

  listenToFields() {
    this.field.addEventListener('change', () => this.changed());
    this.field.addEventListener('input', ({ target }) => {
      if (target.type !== 'text') return;
      clearTimeout(this.resting);
      this.resting = setTimeout(() => this.catchUp(), REST);
      this.tell('');
    });
  }

  /** A step of a case cannot be taken back, so a slip of the thumb does not make it: the button does. */
  listenToButton() {
    this.field.querySelector('[data-save-step] button')?.addEventListener('click', (event) => {
      event.preventDefault();
      if (!this.field.querySelector('input:checked')) this.tell(this.quiz.texts.chooseStep);
      else if (!this.entry && same(answerOf(this.field), this.answer)) this.quiz.goOn(this);
      else this.changed();
    });
  }

  /** Whether the learner did something here that nobody took up yet. */
  get touched() {
    return this.field.dataset.kind !== 'case' && !same(answerOf(this.field), this.known);
  }

  /** Takes up what was typed, also when the field was not left yet. */
  catchUp() {
    if (this.touched) this.changed();
  }

  get entry() {
    return this.quiz.queue.get(this.quiz.attempt, this.id);
  }

  get sequence() {
    return Number(this.seen.value);
  }

  tell(text) {
    if (this.status.textContent !== text) this.status.textContent = text;
  }

  changed() {
    clearTimeout(this.resting);
    const answer = answerOf(this.field);
    const entry = this.entry;
    this.known = answer;
    this.isHalf = !answer;
    if (!answer) return this.tell(this.quiz.texts.incomplete);
    if (!entry && same(answer, this.answer)) return this.tell(this.said);
    const { attempt, module, queue, line } = this.quiz;
    const base = entry ?? { attempt, module, question: this.id, seen: this.sequence, tried: [] };
    queue.put({ ...base, answer, at: Date.now() });
    if (base.current) return this.ask(this.entry);
    this.tellWaiting();
    line.flush();
  }

  tellWaiting() {
    const { line, queue, texts } = this.quiz;
    const { entry } = this;
    if (!entry) return;
    const kept = queue.isDurable(entry) ? texts.kept : texts.notKept;
    this.tell(line.state === 'up' ? texts.saving : kept);
  }

  /** Shows what waits on this device, chosen before or in another tab. */
  restore() {
    const { entry } = this;
    // what another tab saved can be known here before its entry is seen
    this.isAhead = Boolean(entry) && entry.seen < this.sequence && same(entry.answer, this.answer);
    if (!entry || this.keepsTyped()) return;
    this.fill(entry.answer);
    if (entry.current) this.ask(entry);
    else this.tellWaiting();
  }

  /** What the learner did since is newer than anything that comes in: it is taken up instead. */
  keepsTyped() {
    const keeps = this.touched || this.isHalf;
    if (keeps) this.changed();
    return keeps;
  }

  fill(answer) {
    if (!same(answer, answerOf(this.field))) show(this.field, answer);
    this.known = answerOf(this.field);
    this.isHalf = false;
  }

  saved({ answer, sequence, savedAt }) {
    if (sequence < this.sequence) return;
    this.seen.value = sequence;
    this.answer = answer;
    this.said = this.quiz.texts.saved.replace('#', time(savedAt));
    this.settle();
  }

  settle() {
    if (this.entry) {
      this.restore();
      this.isAhead = true;
      return;
    }
    this.isAhead = false;
    this.problem.replaceChildren();
    if (this.keepsTyped()) return;
    this.fill(this.answer);
    this.tell(this.said);
  }

  /** Another tab put an entry or took it away. What tabs tell each other may be here before that. */
  heard() {
    if (this.entry) this.restore();
    else if (this.isAhead) this.settle();
  }

  /** What the service has, as the page shows it when it is read again. */
  reread(there) {
    const sequence = Number(there.querySelector('[data-seen]').value);
    this.catchUp();
    // who is busy here has not seen it, and is asked when the answer comes in
    if (this.entry || this.isHalf || sequence <= this.sequence) return;
    this.seen.value = sequence;
    this.answer = answerOf(there);
    if (this.answer) this.fill(this.answer);
    this.said = there.querySelector('[data-status]').textContent;
    this.tell(this.said);
  }

  /** A step of a case was made before, perhaps elsewhere: it is shown, and said. */
  stayed() {
    const text = element('p', 'utrecht-form-field-error-message', this.quiz.texts.stays);
    text.setAttribute('role', 'alert');
    this.problem.replaceChildren(text);
  }

  refused() {
    this.tell(this.quiz.texts.wrong);
  }

  /** Another device was first: the learner says which answer stays. */
  ask({ answer, current }) {
    const { texts } = this.quiz;
    const said = (each) => `"${words(this.field, each) || texts.nothing}"`;
    const text = texts.both.replace('#1', () => said(current)).replace('#2', () => said(answer));
    const question = element('p', 'utrecht-form-field-error-message', text);
    question.setAttribute('role', 'alert');
    const actions = element('div', 'site-actions', '');
    actions.append(
      this.button(texts.keep, () => this.keepMine(current)),
      this.button(texts.take, () => this.takeTheirs(current)),
    );
    this.problem.replaceChildren(question, actions);
    this.tell('');
  }

  keepMine(current) {
    const { current: answered, ...entry } = this.entry;
    this.quiz.queue.put({ ...entry, seen: current.sequence, tried: [] });
    this.tellWaiting();
    this.quiz.line.flush();
  }

  takeTheirs(current) {
    this.quiz.queue.drop(this.entry);
    this.fill(current);
    const { attempt, line } = this.quiz;
    const { sequence, savedAt } = current;
    line.tellAll('saved', { attempt, question: this.id, answer: current, sequence, savedAt });
  }

  button(label, act) {
    const button = element('button', 'nl-button nl-button--secondary', label);
    button.type = 'button';
    button.addEventListener('click', () => {
      this.problem.replaceChildren();
      this.field.focus();
      if (this.entry) act();
    });
    return button;
  }
}
