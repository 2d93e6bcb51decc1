// Saves each answer of a quiz at once. Without this script the form's own buttons do the same for all answers together.
const form = document.querySelector('form[data-quiz]');

class Question {
  constructor(field) {
    this.field = field;
    this.id = field.dataset.question;
    this.inputs = [...field.querySelectorAll('input[name^="antwoord-"]')];
    this.seen = field.querySelector('[data-seen]');
    this.status = field.querySelector('[data-status]');
    this.problem = field.querySelector('[data-problem]');
    this.saved = this.chosen().join();
    this.busy = false;
    this.tries = 0;
    field.addEventListener('change', () => this.changed());
  }

  chosen() {
    return this.inputs.filter((input) => input.checked).map((input) => input.value).sort();
  }

  get dirty() {
    return this.conflict || this.chosen().join() !== this.saved;
  }

  changed() {
    if (this.conflict) return;
    this.tell(form.dataset.saving);
    this.save();
  }

  tell(text) {
    if (this.status.textContent !== text) this.status.textContent = text;
  }

  async save() {
    if (this.busy || this.conflict || !this.dirty) return;
    this.busy = true;
    clearTimeout(this.timer);
    const chosen = this.chosen();
    const sequence = Number(this.seen.value) + 1;
    try {
      await this.answered(await put(form.dataset.quiz + encodeURIComponent(this.id), { chosen, sequence }), chosen);
    } catch {
      this.unsure = { sequence, chosen: chosen.join() };
      this.later(form.dataset.notSaved);
    } finally {
      this.busy = false;
    }
    if (!this.timer && this.dirty) this.save();
  }

  async answered(response, chosen) {
    if (response.ok) return this.stored(chosen, await response.json());
    if (response.status === 401) return this.later(form.dataset.signedOut);
    if (response.status === 409) return this.refused(await response.json());
    if (response.status === 400 || response.status === 404) {
      this.saved = chosen.join();
      return this.tell(form.dataset.wrong);
    }
    return this.later(form.dataset.notSaved);
  }

  stored(chosen, answer) {
    this.saved = [...chosen].sort().join();
    this.seen.value = answer.sequence;
    this.tries = 0;
    this.timer = undefined;
    this.tell(form.dataset.saved.replace('#', time(answer.savedAt)));
  }

  refused(problem) {
    if (problem.errors?.[0]?.code === 'attempt-submitted') {
      location.assign(form.dataset.result);
      return;
    }
    const { current } = problem;
    const own = current.sequence === this.unsure?.sequence && [...current.chosen].sort().join() === this.unsure.chosen;
    // An answer of ours that was stored although its reply got lost is no conflict.
    if (own) return this.stored(current.chosen, current);
    this.ask(current);
  }

  // Another device was first: the learner says which answer stays.
  ask(current) {
    const labels = this.inputs.filter((input) => current.chosen.includes(input.value));
    const texts = labels.map((input) => input.parentElement.textContent.trim().replace(/\.$/, '')).join(' / ');
    this.conflict = true;
    this.seen.value = current.sequence;
    this.saved = [...current.chosen].sort().join();
    const text = document.createElement('p');
    text.className = 'utrecht-form-field-error-message';
    text.setAttribute('role', 'alert');
    text.textContent = form.dataset.conflict.replace('#', texts || form.dataset.nothing);
    const actions = document.createElement('div');
    actions.className = 'site-actions';
    actions.append(
      this.button(form.dataset.keep, () => this.save()),
      this.button(form.dataset.take, () => this.show(current)),
    );
    this.problem.replaceChildren(text, actions);
    this.tell('');
  }

  button(label, act) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'nl-button nl-button--secondary';
    button.textContent = label;
    button.addEventListener('click', () => {
      this.conflict = false;
      this.problem.replaceChildren();
      this.field.focus();
      act();
    });
    return button;
  }

  // What is stored, perhaps by another device.
  show(answer) {
    for (const input of this.inputs) input.checked = answer.chosen.includes(input.value);
    this.seen.value = answer.sequence;
    this.saved = this.chosen().join();
    if (answer.savedAt) this.tell(form.dataset.saved.replace('#', time(answer.savedAt)));
  }

  later(text) {
    this.tell(text);
    this.tries += 1;
    const wait = Math.min(30, 2 ** this.tries) * (0.75 + Math.random() / 2);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.save();
    }, wait * 1000);
  }

  now() {
    clearTimeout(this.timer);
    this.timer = undefined;
    return this.save();
  }
}

const time = (instant) => new Date(instant).toLocaleTimeString('nl', { hour: '2-digit', minute: '2-digit' });

const put = (address, body) =>
  fetch(address, {
    method: 'PUT',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    signal: AbortSignal.timeout?.(15000),
  });

if (form) {
  const questions = [...form.querySelectorAll('[data-question]')].map((field) => new Question(field));
  const status = form.querySelector('[data-form-status]');
  let leaving = false;

  addEventListener('online', () => questions.forEach((each) => each.dirty && each.now()));
  addEventListener('beforeunload', (event) => {
    if (!leaving && questions.some((each) => each.dirty)) event.preventDefault();
  });

  // The form sends all answers along, so it only has to wait for saves that are under way.
  form.addEventListener('submit', (event) => {
    if (questions.some((each) => each.busy || each.conflict)) {
      event.preventDefault();
      status.textContent = form.dataset.wait;
      return;
    }
    status.textContent = '';
    leaving = true;
  });

  // Back from another device: show what was saved there, unless something here still has to be saved.
  document.addEventListener('visibilitychange', async () => {
    if (document.visibilityState !== 'visible' || questions.some((each) => each.dirty || each.busy)) return;
    try {
      const response = await fetch(`/leren/${form.dataset.module}/toets`, { headers: { Accept: 'text/html' } });
      if (!response.ok || response.redirected) return;
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const other = page.querySelector('form[data-quiz]');
      if (other?.dataset.quiz !== form.dataset.quiz) return location.assign(form.dataset.result);
      for (const question of questions) {
        const there = other.querySelector(`[data-question="${CSS.escape(question.id)}"]`);
        const sequence = Number(there.querySelector('[data-seen]').value);
        if (question.dirty || sequence <= Number(question.seen.value)) continue;
        const chosen = [...there.querySelectorAll('input[checked]')].map((input) => input.value);
        question.show({ chosen, sequence });
        question.tell(there.querySelector('[data-status]').textContent);
      }
    } catch {
      // no connection: the next save tells
    }
  });
}
