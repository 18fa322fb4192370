// The means to put an article right: a quote is chosen by its place in the address, and each change is sent at once.
(() => {
  "use strict";

  const panel = document.getElementById("review");
  const form = panel.querySelector("form");
  const heading = document.getElementById("chosen");
  const status = panel.querySelector("[role=status]");
  const accept = panel.querySelector("[data-do=accept]");
  const speakers = JSON.parse(document.getElementById("speakers-of-quotes").textContent);
  const { page, version } = panel.dataset;
  let chosen = null;

  status.textContent = sessionStorage.getItem("said") ?? "";
  sessionStorage.removeItem("said");
  addLineButtons();
  choose();

  // A browser takes the focus away when it goes to the place in the address
  window.addEventListener("load", () => requestAnimationFrame(() => {
    choose();
    panel.dataset.ready = "";
  }));
  window.addEventListener("hashchange", choose);
  document.querySelector(".text").addEventListener("click", event => {
    const quote = event.target.closest(".quote[id]");
    if (quote && !event.target.closest("a")) location.hash = quote.id;
  });
  panel.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.speaker !== undefined) set(button.dataset.speaker);
    else act(button.dataset.do);
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    if (form.speaker.value.trim()) set(form.speaker.value.trim());
  });
  panel.addEventListener("keydown", event => {
    if (event.target === form.speaker || event.ctrlKey || event.altKey || event.metaKey) return;
    const key = event.key.toLowerCase();
    const names = [...panel.querySelectorAll("[data-speaker]")].map(button => button.dataset.speaker).filter(Boolean);
    if (key === "0") set("");
    else if (/^[1-9]$/.test(key) && names[key - 1]) set(names[key - 1]);
    else if (key === "a" || key === "n" || key === "u") act({ a: "accept", n: "next", u: "undo" }[key]);
    else return;
    event.preventDefault();
  });

  function choose() {
    const anchor = location.hash.slice(1);
    chosen = anchor in speakers ? anchor : null;
    for (const quote of document.querySelectorAll(".quote.chosen")) quote.classList.remove("chosen");
    form.hidden = accept.hidden = chosen === null;
    if (chosen === null) return;
    const quote = document.getElementById(chosen);
    quote.classList.add("chosen");
    heading.textContent = `“${quote.textContent.slice(0, 160)}”`;
    for (const button of panel.querySelectorAll("[data-speaker]")) button.setAttribute("aria-pressed", String(button.dataset.speaker === speakers[chosen]));
    heading.focus({ preventScroll: true });
    quote.scrollIntoView({ block: "center" });
  }

  function act(what) {
    if (what === "accept") set(chosen === null ? "" : speakers[chosen]);
    else if (what === "undo") send("undo", {});
    else if (what === "next") location.href = `../next?after=${encodeURIComponent(`${page}~${chosen ?? ""}`)}`;
  }

  function set(speaker) {
    if (chosen !== null) send("correct", { page, version, quote: chosen, speaker: speaker || null });
  }

  // What the compiler now sees is on the page that comes back
  async function send(what, body) {
    try {
      const answer = await fetch(`../${what}`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
      const said = await answer.text();
      if (answer.ok || answer.status === 409) {
        sessionStorage.setItem("said", said);
        location.reload();
      } else {
        status.textContent = said;
      }
    } catch {
      status.textContent = "The review has ended: nothing was written";
    }
  }

  function addLineButtons() {
    for (const block of document.querySelectorAll("[data-block]")) {
      const isBoilerplate = block.tagName === "LI";
      const button = document.createElement("button");
      button.type = "button";
      button.className = "line-button";
      button.textContent = isBoilerplate ? "is text" : "is boilerplate";
      button.addEventListener("click", () => send("correct", { page, version, block: Number(block.dataset.block), isBoilerplate: !isBoilerplate }));
      (block.querySelector("p, h2, h3, h4, h5, h6") ?? block).append(button);
    }
  }
})();
