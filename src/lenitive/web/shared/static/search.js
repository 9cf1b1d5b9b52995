// The search over any page: its button and the / key open it, Escape and its close button close it and give the focus
// back, the arrows walk through what was found. Without this file the button leads to the page /search.

const dialog = document.getElementById("search");
const input = document.getElementById("search-q");
const found = document.getElementById("search-found");
const status = document.getElementById("search-status");
let opener = null;

// htmx is loaded when it is first needed: most pages for reading do without. It starts itself on a complete page only.
function loadExchange() {
  if (window.htmx || document.querySelector("script[data-exchange]")) return;
  if (document.readyState !== "complete") {
    window.addEventListener("load", loadExchange, { once: true });
    return;
  }
  const script = document.createElement("script");
  script.src = dialog.dataset.htmx;
  script.dataset.exchange = "";
  // What was typed before it was there is looked for now.
  script.addEventListener("load", () => input.value && input.dispatchEvent(new Event("seek")));
  document.head.append(script);
}

function open(from) {
  opener = from;
  loadExchange();
  document.querySelectorAll("[popover]").forEach((each) => each.matches(":popover-open") && each.hidePopover());
  dialog.showModal();
  input.focus();
  input.select();
}

function close() {
  dialog.close();
}

function isTyping(target) {
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

function walk(step) {
  const places = [input, ...found.querySelectorAll("a:not(.read-as a), button")];
  const here = Math.max(places.indexOf(document.activeElement), 0);
  places[Math.min(Math.max(here + step, 0), places.length - 1)].focus();
}

if (dialog?.showModal) {
  for (const link of document.querySelectorAll("[data-opens-search]")) {
    link.setAttribute("aria-haspopup", "dialog");
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(link);
    });
    link.addEventListener("pointerenter", loadExchange, { once: true });
  }
  document.addEventListener("keydown", (event) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing);
    if (event.key === "/" && isPlain && !dialog.open && !isTyping(event.target)) {
      event.preventDefault();
      open(document.activeElement);
    }
  });
  dialog.addEventListener("keydown", (event) => {
    // A field for search would only empty itself at Escape.
    if (event.key === "Escape") {
      event.preventDefault();
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      walk(event.key === "ArrowDown" ? 1 : -1);
    }
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("[data-closes-search]")) close();
  });
  dialog.addEventListener("close", () => {
    if (opener?.isConnected) opener.focus();
  });
  for (const name of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
    dialog.addEventListener(name, (event) => {
      event.stopPropagation();
      found.replaceChildren();
      status.textContent = status.dataset.failed;
    });
  }
}
