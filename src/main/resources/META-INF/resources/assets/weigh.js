// Weighing, question by question, in this page only: nothing is sent, nothing is stored, and leaving wipes it.
const form = document.querySelector('form[data-weigh]');

class Question {
  constructor(field) {
    this.field = field;
    this.note = field.querySelector('textarea');
    field.querySelector('[data-scripted]').hidden = false;
  }

  get chosen() {
    return this.field.querySelector('input:checked');
  }

  get then() {
    return this.chosen?.closest('div').querySelector('[data-then]');
  }

  show(visible) {
    this.field.hidden = !visible;
    for (const text of this.field.querySelectorAll('[data-then]')) text.hidden = text !== this.then;
  }

  lines(number) {
    const text = this.field.querySelector('[data-text]').textContent.trim();
    const note = this.note.value.trim();
    const lines = [`${number}. ${text}`, `${form.dataset.answer}: ${this.chosen.value}`];
    return note ? [...lines, `${form.dataset.note}: ${note}`] : lines;
  }
}

if (form) {
  const questions = [...form.querySelectorAll('[data-question]')].map((field) => new Question(field));
  const end = form.querySelector('[data-end]');
  const status = form.querySelector('[data-status]');
  const byHand = form.querySelector('div[data-by-hand]');

  // Those up to the first without an answer, or with an answer that ends the questions.
  const answered = () => {
    const last = questions.findIndex((each) => !each.chosen || 'done' in each.chosen.dataset);
    return last < 0 ? questions.length : last + 1;
  };

  const show = () => {
    const visible = answered();
    questions.forEach((each, index) => each.show(index < visible));
    const last = questions[visible - 1];
    end.hidden = !last.chosen;
    form.querySelector('[data-outcome]').replaceChildren(...(last.then ? last.then.cloneNode(true).childNodes : []));
    byHand.hidden = true;
  };

  const text = () => {
    const today = new Date().toLocaleDateString('nl', { day: 'numeric', month: 'long', year: 'numeric' });
    const parts = questions.slice(0, answered()).map((each, index) => each.lines(index + 1).join('\n'));
    const outcome = form.querySelector('[data-outcome]').textContent.trim();
    return [form.dataset.heading.replace('#', today), form.dataset.framework, ...parts, outcome].join('\n\n');
  };

  const wipe = () => {
    form.reset();
    for (const area of form.querySelectorAll('textarea')) area.value = '';
    status.textContent = '';
    show();
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', (event) => {
    if (event.target.type !== 'radio') return;
    status.textContent = '';
    show();
  });
  form.querySelector('[data-copy]').addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text());
      status.textContent = form.dataset.copied;
    } catch {
      status.textContent = form.dataset.byHand;
      byHand.hidden = false;
      byHand.querySelector('textarea').value = text();
      byHand.querySelector('textarea').select();
    }
  });
  form.querySelector('[data-wipe]').addEventListener('click', () => {
    wipe();
    status.textContent = form.dataset.wiped;
    questions[0].field.focus();
  });
  // Also when it is only put aside for the back button, and when the browser restores what was typed.
  addEventListener('pagehide', wipe);
  addEventListener('pageshow', wipe);
}
