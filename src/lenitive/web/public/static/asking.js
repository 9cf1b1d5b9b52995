// The ten questions: one at a time on a phone, with progress and the way back; answers kept on this device if asked for, until
// the tab is closed; the page to take along can be shared and printed. Without this file the form is one long page.

const KEPT = "lenitive-ten-questions";
const form = document.querySelector("[data-asking]");

function kept() {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT));
  } catch {
    return null; // blocked by the browser, or not ours
  }
}

function keep(value) {
  try {
    if (value) sessionStorage.setItem(KEPT, JSON.stringify(value));
    else sessionStorage.removeItem(KEPT);
    return true;
  } catch {
    return false;
  }
}

for (const each of document.querySelectorAll("[data-clears]")) each.addEventListener("click", () => keep(null));
for (const button of document.querySelectorAll("[data-prints]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
for (const button of document.querySelectorAll("[data-shares]")) {
  const told = document.querySelector("[data-shared]");
  button.hidden = !(navigator.share || navigator.clipboard);
  button.addEventListener("click", async () => {
    const text = document.querySelector(".take-along").innerText;
    try {
      if (navigator.share) await navigator.share({ title: document.title, text });
      else {
        await navigator.clipboard.writeText(text);
        told.textContent = told.dataset.shared;
      }
    } catch {
      // She closed the window of the telephone: nothing to say.
    }
  });
}

if (form) {
  const questions = [...form.querySelectorAll(".question")];
  const fields = [...form.querySelectorAll(".question input, .question textarea")];
  const keeps = form.querySelector("[data-keep]");
  const progress = form.querySelector("[data-progress]");
  const steps = form.querySelector("[data-steps]");
  const head = document.querySelector(".asking .page-head");
  let at = 0;

  const answers = () => ({
    at,
    ticked: fields.filter((each) => each.checked).map((each) => each.id),
    words: Object.fromEntries(fields.filter((each) => each.tagName === "TEXTAREA").map((each) => [each.id, each.value])),
  });
  const remember = () => keeps.checked && keep(answers());

  function fill(from) {
    for (const each of fields) {
      if (each.tagName === "TEXTAREA") each.value = from.words?.[each.id] ?? each.value;
      else each.checked = from.ticked?.includes(each.id) ?? each.checked;
    }
  }

  function show(next, { moves = true, pushes = true } = {}) {
    at = Math.min(Math.max(next, 0), questions.length - 1);
    questions.forEach((each, place) => each.classList.toggle("is-here", place === at));
    head.classList.toggle("is-behind", at > 0);
    form.classList.toggle("is-last", at === questions.length - 1);
    form.classList.toggle("is-first", at === 0);
    progress.querySelector("[data-words]").textContent = progress.querySelector("[data-words]").dataset.words;
    progress.querySelector("[data-at]").textContent = at + 1;
    progress.querySelector("progress").value = at + 1;
    form.querySelector("[data-back]").hidden = at === 0;
    form.querySelector("[data-next]").hidden = at === questions.length - 1;
    if (pushes) history.pushState({ at }, "");
    if (moves) {
      const heading = questions[at].querySelector("h2");
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      progress.scrollIntoView({ block: "start" });
    }
    remember();
  }

  const before = kept();
  const isFilled = fields.some((each) => each.checked || (each.tagName === "TEXTAREA" && each.value));
  if (before) {
    keeps.checked = true;
    if (!isFilled) fill(before);
  }
  form.querySelector("[data-keeps]").hidden = !keep(before);
  const asked = questions.findIndex((each) => `#${each.id}` === location.hash);
  const start = history.state?.at ?? (asked >= 0 ? asked : before && !isFilled ? before.at : 0);
  // A form that was sent back shows everything. Which of the two a screen gets is for the style sheet: narrow, one at a time.
  if (!("isRefused" in form.dataset)) {
    form.classList.add("is-stepped");
    progress.hidden = steps.hidden = false;
    show(start, { moves: false, pushes: false });
  }
  if (!history.state) history.replaceState({ at }, "");

  form.querySelector("[data-next]").addEventListener("click", () => show(at + 1));
  form.querySelector("[data-back]").addEventListener("click", () => show(at - 1));
  window.addEventListener("popstate", (event) => {
    if (event.state && "at" in event.state) show(event.state.at, { pushes: false });
  });
  form.addEventListener("input", remember);
  keeps.addEventListener("change", () => (keeps.checked ? remember() : keep(null)));
  form.querySelector("[data-clears]").addEventListener("click", () => {
    for (const each of fields) {
      if (each.tagName === "TEXTAREA") each.value = "";
      else each.checked = false;
    }
    keeps.checked = false;
    const told = form.querySelector("[data-cleared]");
    told.textContent = told.dataset.cleared;
    show(0, { moves: false, pushes: false });
  });
}
