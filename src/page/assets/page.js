/* What the pages can do beyond reading and asking, where scripts run. */

for (const button of document.querySelectorAll('button[data-copy]')) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  const label = button.textContent;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = button.dataset.copied;
    setTimeout(() => {
      button.textContent = label;
    }, 2_000);
  });
}

// An answer takes a moment: a second press would ask again. A page that comes back from the browser's memory is fresh.
for (const form of document.forms) {
  form.addEventListener('submit', () => {
    form.setAttribute('aria-busy', 'true');
  });
}
addEventListener('pageshow', () => {
  for (const form of document.forms) form.removeAttribute('aria-busy');
});
