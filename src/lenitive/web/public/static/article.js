// Comfort on an article: a button prints the page. How sure a section is opens without this file.

for (const button of document.querySelectorAll("[data-prints]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
