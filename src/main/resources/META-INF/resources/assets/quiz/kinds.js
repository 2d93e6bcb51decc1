// How each kind of question is read from the page, shown on it, compared and said in words.
const inputs = (field) => [...field.querySelectorAll('input[name^="antwoord-"]')];

/** The answer in this field, or null while it is not complete. */
export function answerOf(field) {
  const chosen = inputs(field).filter((input) => input.checked).map((input) => input.value);
  return chosen.length || field.dataset.kind === 'any-of' ? { chosen: chosen.sort() } : null;
}

export function show(field, answer) {
  for (const input of inputs(field)) input.checked = answer.chosen.includes(input.value);
}

export function same(one, other) {
  const text = (answer) => JSON.stringify([...(answer?.chosen ?? [])].sort());
  return text(one) === text(other);
}

/** For a sentence; empty when nothing is chosen. */
export function words(field, answer) {
  return inputs(field)
    .filter((input) => answer.chosen.includes(input.value))
    .map((input) => input.parentElement.textContent.trim().replace(/\.$/, ''))
    .join(' / ');
}
