// The means to put an article right: a quote is chosen by its place in the address, and each change is sent at once.
(() => {
  "use strict";

  const panel = document.getElementById("review");
  const form = panel.querySelector("form");
  const heading = document.getElementById("chosen");
  const status = panel.querySelector("[role=status]");
  const quotes = JSON.parse(document.getElementById("quotes-data").textContent);
  const [split, names, details] = ["split", "names", "details"].map(id => document.getElementById(id));
  const { page, version } = panel.dataset;
  const keys = { a: "accept", n: "next", u: "undo", s: "split", j: "join", r: "names", d: "details" };
  let chosen = null;
  let isSending = false;

  status.textContent = sessionStorage.getItem("said") ?? "";
  sessionStorage.removeItem("said");
  addLineButtons();
  addDialogs();
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
    else if (button.dataset.do) act(button.dataset.do);
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    if (form.speaker.value.trim()) set(form.speaker.value.trim());
  });
  panel.addEventListener("keydown", event => {
    if (event.target === form.speaker || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    const key = event.key.toLowerCase();
    const cast = [...panel.querySelectorAll("[data-speaker]")].map(button => button.dataset.speaker).filter(Boolean);
    if (key === "0") set("");
    else if (/^[1-9]$/.test(key) && cast[key - 1]) set(cast[key - 1]);
    else if (keys[key]) act(keys[key]);
    else return;
    event.preventDefault();
  });

  function choose() {
    const anchor = location.hash.slice(1);
    chosen = Object.hasOwn(quotes, anchor) ? anchor : null;
    for (const quote of document.querySelectorAll(".quote.chosen")) quote.classList.remove("chosen");
    const { isNested, hasNext, speaker, text } = quotes[chosen] ?? {};
    form.hidden = chosen === null;
    button("accept").hidden = typeof speaker !== "string";
    button("split").hidden = chosen === null || isNested;
    button("join").hidden = !hasNext;
    button("names").hidden = !names.querySelector("option");
    if (chosen === null) return;
    const quote = document.getElementById(chosen);
    quote.classList.add("chosen");
    heading.textContent = `“${text.length > 160 ? text.slice(0, 160) + "…" : text}”`;
    for (const one of panel.querySelectorAll("[data-speaker]")) one.setAttribute("aria-pressed", String(one.dataset.speaker === speaker));
    heading.focus({ preventScroll: true });
    quote.scrollIntoView({ block: "center" });
  }

  function button(action) {
    return panel.querySelector(`[data-do=${action}]`);
  }

  function act(what) {
    if (button(what).hidden) return;
    if (what === "accept") set(quotes[chosen].speaker);
    else if (what === "undo") send("undo", {});
    else if (what === "next") location.href = `../next?after=${encodeURIComponent(`${page}~${chosen ?? ""}`)}`;
    else if (what === "join") correct("join", { quote: chosen });
    else if (what === "split") open(split, () => { split.querySelector("textarea").value = quotes[chosen].text; });
    else if (what === "names") open(names, showSpeaker);
    else if (what === "details") open(details);
  }

  function set(speaker) {
    if (chosen !== null) correct("speaker", { quote: chosen, speaker: speaker || null });
  }

  function correct(what, how) {
    send("correct", { what, page, version, ...how });
  }

  // What the compiler now sees is on the page that comes back
  async function send(where, body) {
    if (isSending) return;
    isSending = true;
    try {
      const answer = await fetch(`../${where}`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
      const said = await answer.text();
      const dialog = document.querySelector("dialog[open]");
      if (answer.ok || (answer.status === 409 && !dialog)) {
        sessionStorage.setItem("said", said);
        location.reload();
        return;
      }
      // What was typed can still be copied
      if (answer.status === 409) dialog.dataset.isOld = "";
      tell(said);
    } catch {
      tell("The review has ended: nothing was written");
    }
    isSending = false;
  }

  function tell(words) {
    (document.querySelector("dialog[open] .problem") ?? status).textContent = words;
  }

  function addDialogs() {
    for (const dialog of [split, names, details]) {
      dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
      dialog.addEventListener("close", () => { if (dialog.dataset.isOld !== undefined) location.reload(); });
    }
    names.querySelector("select").addEventListener("change", showSpeaker);
    onSave(split, fields => correct("parts", { quote: chosen, lines: fields.lines.split("\n").filter(line => line.trim()) }));
    onSave(names, fields => correct("name", { speaker: fields.who, name: fields.name, description: fields.description }));
    onSave(details, fields => correct("details", fields));
  }

  function onSave(dialog, save) {
    dialog.querySelector("form").addEventListener("submit", event => {
      event.preventDefault();
      tell("");
      save(Object.fromEntries(new FormData(event.target)));
    });
  }

  function open(dialog, fill) {
    dialog.querySelector("form").reset();
    dialog.querySelector(".problem").textContent = "";
    const who = dialog.querySelector("select");
    if (who && quotes[chosen]?.speaker) who.value = quotes[chosen].speaker;
    fill?.();
    dialog.showModal();
  }

  function showSpeaker() {
    const form = names.querySelector("form");
    form.elements.namedItem("name").value = form.who.value;
    form.elements.namedItem("description").value = form.who.selectedOptions[0].dataset.description;
  }

  function addLineButtons() {
    for (const block of document.querySelectorAll("[data-block]")) {
      const isBoilerplate = block.tagName === "LI";
      const button = document.createElement("button");
      button.type = "button";
      button.className = "line-button";
      button.textContent = isBoilerplate ? "is text" : "is boilerplate";
      button.addEventListener("click", () => correct("line", { block: Number(block.dataset.block), isBoilerplate: !isBoilerplate }));
      (block.querySelector("p, figcaption, h2, h3, h4, h5, h6") ?? block).append(button);
    }
  }
})();
