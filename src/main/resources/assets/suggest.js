// Suggests pages while one types into the large field to search: the editable combobox with a list
// of the ARIA Authoring Practices. The field and its form are as they were without it.
const FEWEST_SIGNS = 2;
const PAUSE = 150;

const field = document.getElementById('q');
const list = document.createElement('ul');
const told = document.createElement('p');
let shown = [];
let active = -1;
let typed = '';
let pause = 0;
let asking = new AbortController();

// In a field of the type search some browsers take Escape, and no role is allowed.
field.type = 'text';
field.enterKeyHint = 'search';
field.autocomplete = 'off';
field.spellcheck = false;
field.setAttribute('role', 'combobox');
field.setAttribute('aria-autocomplete', 'list');
field.setAttribute('aria-controls', 'suggestions');
field.setAttribute('aria-expanded', 'false');
list.id = 'suggestions';
list.className = 'suggestions';
list.hidden = true;
list.setAttribute('role', 'listbox');
list.setAttribute('aria-label', 'Suggestions');
told.className = 'vh';
told.setAttribute('role', 'status');
field.form.append(list, told);

function mark(next) {
  if (shown[active]) shown[active].setAttribute('aria-selected', 'false');
  active = next;
  const option = shown[active];
  if (option) {
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', option.id);
  } else {
    field.removeAttribute('aria-activedescendant');
  }
}

function open(isOpen) {
  list.hidden = !isOpen;
  field.setAttribute('aria-expanded', String(isOpen));
  if (!isOpen) mark(-1);
}

function close() {
  clearTimeout(pause);
  asking.abort();
  typed = '';
  told.textContent = '';
  open(false);
}

// The address names where readers reach the atlas; this copy may be reached elsewhere.
function go(option) {
  close();
  location.assign(new URL(option.dataset.address).pathname);
}

function option(name, about, address, place) {
  const item = document.createElement('li');
  item.id = 'suggestion-' + place;
  item.dataset.address = address;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  const words = document.createElement('b');
  words.textContent = name;
  const small = document.createElement('span');
  small.className = 'small';
  small.textContent = about;
  item.append(words, ' ', small);
  item.addEventListener('click', () => go(item));
  return item;
}

function show([, names, abouts, addresses]) {
  mark(-1);
  shown = names.map((name, place) => option(name, abouts[place], addresses[place], place));
  list.replaceChildren(...shown);
  open(shown.length > 0);
  told.textContent =
    shown.length === 0 ? 'No suggestions' : shown.length === 1 ? '1 suggestion' : shown.length + ' suggestions';
}

async function ask() {
  asking = new AbortController();
  const { signal } = asking;
  try {
    const answer = await fetch('/search/suggestions?q=' + encodeURIComponent(typed), { signal });
    if (!answer.ok) throw new Error(answer.statusText);
    const suggestions = await answer.json();
    if (!signal.aborted) show(suggestions);
  } catch {
    // Stopped, or nobody answers: the form asks the same in its own way.
    if (!signal.aborted) close();
  }
}

field.addEventListener('input', (event) => {
  const now = field.value.trim();
  if (event.isComposing || now === typed) return;
  if ((now.match(/[\p{L}\p{N}]/gu) ?? []).length < FEWEST_SIGNS) {
    close();
    return;
  }
  clearTimeout(pause);
  asking.abort();
  typed = now;
  pause = setTimeout(ask, PAUSE);
});

const KEYS = {
  ArrowDown: () => mark(active + 1 < shown.length ? active + 1 : -1),
  ArrowUp: () => mark(active < 0 ? shown.length - 1 : active - 1),
  Home: () => active >= 0 && (mark(0), true),
  End: () => active >= 0 && (mark(shown.length - 1), true),
  Enter: () => active >= 0 && (go(shown[active]), true),
  Escape: () => close(),
};

// A key is the field's own where there is nothing to choose from, or nothing is chosen.
field.addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!list.hidden && KEYS[event.key] && KEYS[event.key]() !== false) event.preventDefault();
});

field.addEventListener('blur', close);
field.form.addEventListener('submit', close);

// A finger or a mouse on the list leaves the field where it is.
list.addEventListener('pointerdown', (event) => event.preventDefault());
list.addEventListener('mousedown', (event) => event.preventDefault());
