// Single keys for a queue: a convenience for those who want it. Off in inputs, with modifiers, in dialogs and when switched off.
const off = "desk-keys-off";
const isOn = () => localStorage.getItem(off) === null;
const rows = () => [...document.querySelectorAll("[data-queue] tbody tr")];
const here = () => document.activeElement?.closest("[data-queue] tbody tr");

function showHelp() {
  const help = document.querySelector("[data-keys]");
  if (!help || help.open) return;
  help.querySelector("[data-keys-toggle]").checked = isOn();
  help.showModal();
}

function move(step) {
  const all = rows();
  const next = all.indexOf(here()) + step;
  all[here() ? Math.min(Math.max(next, 0), all.length - 1) : 0]?.querySelector("a").focus();
}

const keys = {
  j: () => move(1),
  k: () => move(-1),
  x: () => here()?.querySelector("input[type=checkbox]")?.click(),
  o: () => here()?.querySelector("a").click(),
  c: () => here()?.querySelector("[data-claim]")?.click(),
  "?": showHelp,
};

document.addEventListener("keydown", (event) => {
  if (!document.querySelector("[data-queue]") || !isOn()) return;
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (event.target.closest("input:not([type=checkbox]), textarea, select, dialog, [contenteditable]")) return;
  const act = keys[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

document.addEventListener("click", ({ target }) => target.closest?.("[data-keys-open]") && showHelp());
document.addEventListener("change", ({ target }) => {
  if (!target.matches("[data-keys-toggle]")) return;
  if (target.checked) localStorage.removeItem(off);
  else localStorage.setItem(off, "1");
});
