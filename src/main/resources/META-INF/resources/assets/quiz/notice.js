// Tells on any page how many answers wait on this device, and leads to their quiz.
export function notice(queue, line, except) {
  const place = document.querySelector('[data-waiting]');
  if (!place) return;
  line.askAgain(except);
  const tell = () => {
    const entries = queue.entries().filter((entry) => entry.attempt !== except);
    place.hidden = !entries.length;
    if (!entries.length) return place.replaceChildren();
    const text = document.createElement('p');
    text.className = 'utrecht-paragraph';
    const { one, many, go } = place.dataset;
    const link = Object.assign(document.createElement('a'), { className: 'nl-link', textContent: go });
    link.href = `/leren/${encodeURIComponent(entries[0].module)}/toets`;
    text.append(`${entries.length === 1 ? one : many.replace('#', entries.length)} `, link);
    if (place.textContent !== text.textContent) place.replaceChildren(text);
    return undefined;
  };
  for (const type of ['saved', 'conflict', 'refused', 'submitted', 'state']) line.addEventListener(type, tell);
  tell();
}
