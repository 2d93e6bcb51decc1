// What stands in the fields of one question, by its kind, in the shape that the API takes.
const checked = (field) => [...field.querySelectorAll('input:checked')].map((input) => input.value);
const selects = (field) => [...field.querySelectorAll('select')];
const text = (element) => element.textContent.trim().replace(/\.$/, '');
const labels = (field, values) =>
  [...field.querySelectorAll('input[name^="antwoord-"]')].filter((input) => values.includes(input.value)).map((input) => text(input.parentElement));

// Of a radio that was never touched there is nothing to save; boxes may all be empty.
const choice = {
  read: (field) => {
    const chosen = checked(field).sort();
    return chosen.length || field.dataset.kind === 'any-of' ? { chosen } : null;
  },
  show: (field, { chosen = [] }) => {
    for (const input of field.querySelectorAll('input[name^="antwoord-"]')) input.checked = chosen.includes(input.value);
  },
  words: (field, { chosen = [] }) => labels(field, chosen),
};

const kinds = {
  'one-of': choice,
  'any-of': choice,
  // Every place once, or all of them empty; half an order is no answer yet.
  order: {
    read: (field) => {
      const places = selects(field).map((select) => ({ option: select.dataset.option, place: select.value }));
      const given = places.filter(({ place }) => place);
      if (given.length && new Set(given.map(({ place }) => place)).size !== places.length) return null;
      return { chosen: given.sort((one, other) => one.place - other.place).map(({ option }) => option) };
    },
    show: (field, { chosen = [] }) => {
      for (const select of selects(field)) select.value = String(chosen.indexOf(select.dataset.option) + 1 || '');
    },
    words: (field, { chosen = [] }) =>
      chosen.map((option) => text(field.querySelector(`[data-option="${CSS.escape(option)}"]`).parentElement.querySelector('[data-text]'))),
  },
  match: {
    read: (field) => ({
      pairs: Object.fromEntries(
        selects(field).filter((select) => select.value).map((select) => [select.dataset.left, select.value]).sort(),
      ),
    }),
    show: (field, { pairs = {} }) => {
      for (const select of selects(field)) select.value = pairs[select.dataset.left] ?? '';
    },
    words: (field, { pairs = {} }) =>
      selects(field)
        .filter((select) => pairs[select.dataset.left])
        .map((select) => {
          const right = [...select.options].find((option) => option.value === pairs[select.dataset.left]);
          return `${text(select.labels[0])} → ${text(right)}`;
        }),
  },
  short: {
    // the service keeps one space between words too
    read: (field) => ({ text: field.querySelector('input[type="text"]').value.replace(/[\s\p{Cc}]+/gu, ' ').trim() }),
    show: (field, answer) => {
      field.querySelector('input[type="text"]').value = answer.text ?? '';
    },
    words: (field, answer) => (answer.text ? [answer.text] : []),
  },
  // The steps that were made, and the choice of the next; the page itself shows where they lead.
  case: {
    made: (field) => ({ chosen: field.dataset.route?.split(' ') ?? [] }),
    read: (field) => ({ chosen: [...kinds.case.made(field).chosen, ...checked(field)] }),
    show: () => {},
    words: (field, { chosen = [] }) => labels(field, chosen),
  },
};

const kind = (field) => kinds[field.dataset.kind];

/** The answer in the fields; null while it is not complete enough to be one. */
export const answerOf = (field) => kind(field).read(field);

/** The answer that the service had when it made the page: in a case without the choice that is only marked. */
export const made = (field) => kind(field).made?.(field) ?? answerOf(field);

/** Puts an answer into the fields. */
export const show = (field, answer) => kind(field).show(field, answer);

/** Whether two answers say the same. */
export const same = (one, other) => JSON.stringify(plain(one)) === JSON.stringify(plain(other));

/** An answer in the words of the page; empty for none. */
export const words = (field, answer) => kind(field).words(field, answer).join(' / ');

const plain = (answer) => answer && [answer.chosen ?? null, answer.pairs ? Object.entries(answer.pairs).sort() : null, answer.text ?? null];
