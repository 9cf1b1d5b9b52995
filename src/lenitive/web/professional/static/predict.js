// What the page lacks without a script: the case in the address, marks on fields, focus after "Predict", print and copy.
// The case stands in the fragment (#case=...), which browsers never send. What is in it: coded values only.

const START = "#case=";

const codedCase = () => document.querySelector("#answer [data-case]")?.dataset.case ?? "";

function putInAddress() {
  const text = codedCase();
  const fragment = text ? START + encodeURIComponent(text) : "";
  if (fragment !== location.hash && (text || location.hash.startsWith(START))) {
    const path = document.getElementById("case").getAttribute("action");
    history.replaceState(null, "", path + fragment);
  }
}

function markFields() {
  for (const slot of document.querySelectorAll("#case [id^='error-']")) {
    const field = document.getElementById(slot.id.slice("error-".length));
    if (!field) continue;
    if (slot.childElementCount) {
      field.setAttribute("aria-invalid", "true");
      slot.closest("details")?.setAttribute("open", "");
    } else {
      field.removeAttribute("aria-invalid");
    }
  }
}

function offerButtons() {
  const print = document.getElementById("print");
  if (print) {
    print.hidden = false;
    print.onclick = () => window.print();
  }
  const copy = document.getElementById("copy");
  if (copy && codedCase() && navigator.clipboard) {
    copy.hidden = false;
    copy.onclick = async () => {
      await navigator.clipboard.writeText(location.href);
      copy.textContent = "Link copied";
    };
  }
}

function openLink() {
  if (!location.hash.startsWith(START)) return;
  let text = location.hash.slice(START.length);
  try {
    text = decodeURIComponent(text);
  } catch {
    // left as it is: the server refuses it with a sentence
  }
  if (text === codedCase()) return;
  const form = document.getElementById("case");
  const token = form.querySelector("[name=csrfmiddlewaretoken]").value;
  window.htmx.ajax("POST", form.getAttribute("action"), {
    source: document.body,
    target: "#page",
    select: "#page",
    swap: "outerHTML",
    values: { coded: text.slice(0, 60000), csrfmiddlewaretoken: token },
  });
}

// A block that belongs to an earlier answer must not stand above a form that was changed since.
function dropStale() {
  if (!document.querySelector("#answer [data-case]")) document.querySelector("#opening .headline")?.remove();
}

function settle() {
  markFields();
  dropStale();
  offerButtons();
}

// Folded tables and limits come when one of them is opened: all of an answer at once. Who pressed the button there goes on from the head of what was opened.
const askedByDetails = (event) => {
  const button = event.detail.requestConfig?.elt;
  return button?.name === "part" ? button : null;
};
let unfolded = null;

document.addEventListener(
  "toggle",
  (event) => event.target.open && event.target.querySelector(":scope > div > [name=part]")?.click(),
  true,
);
document.addEventListener("htmx:beforeRequest", (event) => {
  if (!askedByDetails(event)) return;
  unfolded = askedByDetails(event).closest("details");
  document.getElementById("status").textContent = "Loading the tables and limits.";
});
document.addEventListener("htmx:afterRequest", (event) => {
  const button = askedByDetails(event);
  if (!button) return;
  if (!event.detail.successful) {
    const sentence = "The tables could not be loaded now. Wait a moment, then press the button.";
    document.getElementById("status").textContent = sentence;
    if (!button.previousElementSibling) button.insertAdjacentHTML("beforebegin", `<p class="error">${sentence}</p>`);
  } else if (document.activeElement === document.body) {
    unfolded?.querySelector("summary").focus();
  }
});

document.addEventListener("htmx:afterSettle", (event) => {
  settle();
  if (!askedByDetails(event)) putInAddress();
  // Whoever pressed "Predict" is led to the answer to that press; after a mere change the focus stays where it is.
  if (event.detail.requestConfig?.triggeringEvent?.type === "submit") {
    const next = document.getElementById("problems-card") ?? document.getElementById("answer-heading");
    next?.focus();
  }
});

// A press on the button takes the focus from the field that was just filled in: that change would ask on its own, and its
// answer would move the button away under the pointer before the press is done. The press asks for both.
let pressed = null;

document.addEventListener("pointerdown", (event) => {
  pressed = event.target.closest("#go");
});
document.addEventListener("htmx:beforeRequest", (event) => {
  if (pressed && event.detail.requestConfig.triggeringEvent?.type === "change") event.preventDefault();
});
for (const name of ["pointerup", "pointercancel"]) {
  document.addEventListener(name, (event) => {
    const isMissed = pressed && !pressed.contains(event.target);
    pressed = null;
    if (isMissed) document.getElementById("case").dispatchEvent(new Event("change"));
  });
}

// The server could not be reached, or broke: say so where the answer stands, and keep what was entered.
for (const name of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
  document.addEventListener(name, (event) => {
    if (askedByDetails(event)) return;
    const answer = document.getElementById("answer");
    if (!answer) return;
    document.getElementById("opening")?.replaceChildren();
    const status = event.detail.xhr?.status;
    const goes = document.getElementById("go").textContent;
    answer.innerHTML =
      '<div class="card empty content"><h2 id="answer-heading" tabindex="-1">No answer from the server</h2><p></p></div>';
    answer.querySelector("p").textContent =
      status === 403
        ? "The page was open for a long time, or cookies are off. Load the page again and send it once more."
        : `The answer could not be made now. What you entered is still here: press ${goes} to try again.`;
  });
}

// The names of medicines come when the first field for one is entered; without them the field is filled in as any other.
let medicines = null;

document.addEventListener("focusin", async (event) => {
  const list = event.target.list;
  if (!list?.dataset.from || list.childElementCount) return;
  medicines ??= fetch(list.dataset.from).then((answer) => (answer.ok ? answer.text() : ""));
  const options = await medicines.catch(() => "");
  if (options) list.innerHTML = options;
  else medicines = null;
});

// "Print with all tables" has brought the whole answer: what is left to do is to print it.
function printWhole() {
  if (document.querySelector("#answer .is-whole")) window.print();
}

window.addEventListener("hashchange", openLink);
settle();
if (location.hash.startsWith(START)) openLink();
else if (!document.querySelector("[data-is-example]")) putInAddress();
if (document.readyState === "complete") printWhole();
else window.addEventListener("load", printWhole);
