// Locks after 15 minutes without use, on a shared device after 2: the page is hidden first, then the server is told. A click on Lock does the same.

const form = document.querySelector("form[data-lock]");
const IDLE_MS = Number(form?.dataset.lock || 15) * 60 * 1000;
let usedAt = Date.now();

function hide() {
  document.documentElement.classList.add("veiled");
}

for (const kind of ["pointerdown", "keydown", "scroll"]) {
  document.addEventListener(kind, () => { usedAt = Date.now(); }, { passive: true });
}
form?.addEventListener("submit", hide);
setInterval(() => {
  if (Date.now() - usedAt >= IDLE_MS && !document.documentElement.classList.contains("veiled")) {
    hide();
    form?.submit();
  }
}, 1000);
// A page that the browser kept for its Back button is not shown: it is asked for again.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) {
    hide();
    location.reload();
  }
});
