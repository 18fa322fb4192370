// A classic script: pages that are opened from a disk may not load modules.
(() => {
  "use strict";

  const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase();
  const root = document.body.dataset.root;

  tieQuotes();
  search();

  // A quote, the words that tell its speaker, and its entry in the list light up together
  function tieQuotes() {
    const byAnchor = new Map();
    for (const element of document.querySelectorAll("[data-q], [data-of]")) {
      for (const anchor of anchorsOf(element)) {
        if (!byAnchor.has(anchor)) byAnchor.set(anchor, []);
        byAnchor.get(anchor).push(element);
      }
    }

    const tie = event => {
      for (const tied of document.querySelectorAll(".tied")) tied.classList.remove("tied");
      const at = event.target.closest?.("[data-q], [data-of]");
      if (!at) return;
      for (const anchor of anchorsOf(at)) {
        for (const element of byAnchor.get(anchor)) element.classList.add("tied");
      }
    };
    document.addEventListener("pointerover", tie);
    document.addEventListener("focusin", tie);
  }

  function anchorsOf(element) {
    return (element.dataset.q ?? element.dataset.of).split(" ");
  }

  function search() {
    const most = 40;
    const form = document.querySelector("form[role=search]");
    const box = document.getElementById("search");
    const results = document.getElementById("results");
    const status = results.querySelector("p");
    const list = results.querySelector("ul");
    let data = null;
    form.hidden = false;

    window.typedCorpusSearch = found => {
      data = found;
      data.foldedSpeakers = found.speakers.map(([name, description]) => fold(name + " " + description));
      data.foldedQuotes = found.quotes.map(([words, , , speaker]) => fold(words + " " + (found.speakers[speaker]?.[0] ?? "")));
      show();
    };

    const load = () => {
      if (document.getElementById("search-data")) return;
      const script = document.createElement("script");
      script.id = "search-data";
      script.src = root + "search-data.js";
      document.head.append(script);
    };

    box.addEventListener("focus", load);
    box.addEventListener("input", () => { load(); show(); });
    form.addEventListener("submit", event => {
      event.preventDefault();
      list.querySelector("a")?.focus();
    });
    document.querySelector("header").addEventListener("keydown", event => {
      if (event.key !== "Escape") return;
      box.value = "";
      show();
      box.focus();
    });

    function show() {
      const words = fold(box.value).split(/\s+/).filter(Boolean);
      results.hidden = words.length === 0;
      list.replaceChildren();
      if (words.length === 0) return;
      if (!data) {
        status.textContent = "Loading";
        return;
      }

      const matches = folded => folded.flatMap((text, i) => words.every(word => text.includes(word)) ? [i] : []);
      const speakers = matches(data.foldedSpeakers);
      const quotes = matches(data.foldedQuotes);
      const count = (number, one) => `${number.toLocaleString("en")} ${one}${number === 1 ? "" : "s"}`;
      const isCut = speakers.length > most || quotes.length > most;
      status.textContent = `${count(speakers.length, "speaker")}, ${count(quotes.length, "quote")}${isCut ? `; the first ${most} of each are shown` : ""}`;

      for (const i of speakers.slice(0, most)) {
        const [name, description, page] = data.speakers[i];
        add(page, name, description);
      }
      for (const i of quotes.slice(0, most)) {
        const [text, article, anchor, speaker] = data.quotes[i];
        const [title, page] = data.articles[article];
        add(`${page}#${anchor}`, text.length > 200 ? text.slice(0, 200) + "…" : text, [data.speakers[speaker]?.[0], title].filter(Boolean).join(", "));
      }
    }

    function add(page, text, where) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = root + page;
      link.textContent = text;
      item.append(link);
      if (where) {
        const place = document.createElement("span");
        place.className = "where";
        place.textContent = where;
        item.append(place);
      }
      list.append(item);
    }
  }
})();
