// Keeps the light and the text size that a reader chose, in this browser only. It stands behind the
// panel, so that a page is drawn in them at once. Without it every page works, and begins anew.
// Escape closes the panel or the menu and leads back to what opened it.
for (const name of ['th', 'size']) {
  try {
    const kept = document.getElementById(localStorage.getItem('display-' + name));
    if (kept && kept.name === name) kept.checked = true;
    for (const choice of document.getElementsByName(name)) {
      choice.addEventListener('change', () => localStorage.setItem('display-' + name, choice.id));
    }
  } catch {
    // The browser stores nothing: the panel still works for this page.
  }
}
document.addEventListener('keydown', (pressed) => {
  const open = document.querySelector('details:is(.display, .menu)[open]');
  if (pressed.key === 'Escape' && open) {
    open.open = false;
    open.querySelector('summary').focus();
  }
});
