// A button that prints the page; without this file it stays hidden, and the browser's own menu prints.

for (const button of document.querySelectorAll("[data-prints]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
