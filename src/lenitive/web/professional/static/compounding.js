// What the pages of the compounding room lack without a script: a list that narrows while typing, print, copy a link,
// today's date by a press, and the short address of a calculation.

const letters = (text) => text.toLowerCase().normalize("NFKD").replace(/[^a-z0-9%]+/g, " ").trim();

function narrow(box) {
  const words = letters(box.value).split(" ").filter(Boolean);
  let count = 0;
  for (const section of document.querySelectorAll(`${box.dataset.filters} section`)) {
    const title = letters(section.querySelector("h2").textContent);
    let shown = 0;
    for (const item of section.querySelectorAll("li")) {
      const text = `${title} ${letters(item.textContent)}`;
      item.hidden = !words.every((word) => text.includes(word));
      shown += item.hidden ? 0 : 1;
    }
    section.hidden = !shown;
    count += shown;
  }
  document.getElementById("found").textContent = !words.length
    ? ""
    : count
      ? `${count} found`
      : "None found. Write less of the word, or clear the box to see all.";
}

function settle() {
  for (const box of document.querySelectorAll("[data-filters]")) {
    box.closest("[hidden]")?.removeAttribute("hidden");
    box.oninput = () => narrow(box);
    box.onkeydown = (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      document.querySelector(`${box.dataset.filters} section:not([hidden]) li:not([hidden]) a`)?.focus();
    };
    narrow(box);
  }
  for (const button of document.querySelectorAll("[data-prints]")) {
    button.hidden = false;
    button.onclick = () => window.print();
  }
  for (const button of document.querySelectorAll("[data-copies]")) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.onclick = async () => {
      await navigator.clipboard.writeText(location.href);
      button.textContent = "Link copied";
    };
  }
  for (const button of document.querySelectorAll("[data-today]")) {
    button.hidden = false;
    button.onclick = () => {
      const now = new Date();
      const two = (number) => String(number).padStart(2, "0");
      const field = document.getElementById(button.dataset.today);
      field.value = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
      field.focus();
    };
  }
}

// Fields left empty need not stand in the address.
const link = document.querySelector("[data-link]")?.dataset.link;
if (link) history.replaceState(null, "", location.pathname + link);
document.addEventListener("htmx:afterSettle", settle);
settle();
