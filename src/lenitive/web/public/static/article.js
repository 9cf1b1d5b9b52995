// Comfort on an article: a grade shows its sources in a sheet over the page, so that nobody loses the line they read.
// Without this file a grade leads to the list of sources at the end of the page.

const sheet = document.getElementById("sheet");

function fill(badge) {
  sheet.querySelector("h2").textContent = badge.title;
  for (const meaning of sheet.querySelectorAll("[data-grade]")) {
    meaning.hidden = meaning.dataset.grade !== badge.textContent;
  }
  const items = badge.dataset.sources.split(" ").map((name) => {
    const item = document.createElement("li");
    const source = document.getElementById(`source-${name}`);
    item.append(...(source ? [...source.cloneNode(true).childNodes] : [name]));
    return item;
  });
  sheet.querySelector("ul").replaceChildren(...items);
}

if (sheet?.showPopover) {
  document.querySelector(".article").addEventListener("click", (event) => {
    const badge = event.target.closest("a.grade[href^='#source-']");
    if (!badge || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    fill(badge);
    sheet.showPopover();
    sheet.focus();
    sheet.addEventListener("toggle", (change) => change.newState === "closed" && badge.focus(), { once: true });
  });
}

for (const button of document.querySelectorAll("[data-prints]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
