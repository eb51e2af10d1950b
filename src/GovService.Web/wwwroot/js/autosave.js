// Posts what was typed within two seconds. Without it the form saves on its buttons.
const mark = document.querySelector("[data-autosave]");
if (mark) {
  const form = mark.form;
  const status = document.getElementById("saved");
  const changed = new Set();
  let timer, stopped;
  let open = 0; // saves under way, one after the other
  let saves = Promise.resolve();

  const say = (text) => status && (status.textContent = text);

  async function save() {
    const names = [...changed, mark.name];
    changed.clear();
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (names.includes(name) || name.startsWith("__")) body.append(name, value);
    try {
      const answer = await fetch(mark.dataset.autosave, { method: "POST", body, redirect: "error" });
      const reply = await answer.json();
      say(reply.text);
      if (answer.ok) mark.value = reply.revision;
      else stopped = true; // changed in another tab: nothing is overwritten
    } catch {
      names.forEach((name) => changed.add(name));
      say(mark.dataset.failed);
    }
  }

  function plan() {
    timer ??= setTimeout(() => {
      timer = undefined;
      open++;
      saves = saves.then(save).finally(() => open--);
    }, 1500);
  }

  form.addEventListener("input", ({ target }) => {
    if (stopped || !target.name || target.type === "file") return;
    changed.add(target.name);
    plan();
  });

  // An answer that decides which fields are asked presses the button behind it.
  form.addEventListener("change", ({ target }) => {
    const next = target.closest(".field")?.nextElementSibling;
    if (next?.matches(".decides")) next.querySelector("button").click();
  });

  form.addEventListener("submit", async (event) => {
    clearTimeout(timer);
    timer = undefined;
    if (!open) return;
    event.preventDefault();
    await saves;
    form.requestSubmit(event.submitter);
  });
}
