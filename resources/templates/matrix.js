"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const at = (name) => document.getElementById(name);
  const rows = [...document.querySelectorAll("tr.component")];
  const cells = rows.map((row) => [...row.querySelectorAll("td:not(.margin)")]);
  const heads = [...document.querySelectorAll("thead th:not(.lead):not(.margin)")];
  const last = data.stops.length - 1;
  const boxes = (name) => [...at(name).querySelectorAll("input")];
  const fold = (words) => words.toLocaleLowerCase();
  const columns = data.parties.map(() => last);
  const shown = cells.map(() => [...columns]);
  const found = new Map();

  // What is held on a day: the last step on or before it.
  function held(steps, stop) {
    let what = null;
    for (const [from, value] of steps) {
      if (from > stop) break;
      what = value;
    }
    return what;
  }

  function faceOf(row, column, stop) {
    const place = held(data.cells[row][column], stop);
    return place === null || place < 0 ? null : data.faces[place];
  }

  // ------------------------------------------------------------ cells

  function make(tag, className, ...inside) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    made.append(...inside);
    return made;
  }

  function inOwnDirection(tag, words) {
    const made = make(tag, "", words);
    made.dir = "auto";
    return made;
  }

  const moreOf = (face) => face.more.map((place) => data.about[place]);
  const isStep = (stance) => stance > 0 && stance < 100;

  function fill(cell, face) {
    cell.replaceChildren();
    cell.className = "";
    if (!face) return;
    const [first] = face.says;
    if (face.says.length > 1) cell.classList.add("differ");
    else if (isStep(first.stance)) cell.classList.add(`s${first.stance}`);
    if (face.says.some((say) => say.red)) cell.classList.add("red");
    for (const say of face.says) {
      const [sign, word] = data.stances[say.stance];
      const kind = isStep(say.stance) ? `s${say.stance}` : "none";
      const tile = make("b", `tile ${kind}${say.if ? " hollow" : ""}`, sign);
      const value = say.value === undefined ? "" : ` (${say.value})`;
      cell.append(make("p", "stance", tile, " ", make("span", "", word + value)));
      if (say.red) cell.append(make("p", "red-line", "Red line"));
      if (say.if) cell.append(make("p", "", make("b", "", "If"), " ", make("bdi", "", say.if)));
      if (say.words) cell.append(inOwnDirection("p", say.words));
    }
    for (const [sign, words] of face.marks || []) {
      const glyph = make("span", "", sign);
      glyph.setAttribute("aria-hidden", "true");
      const kind = "▲▼◆".includes(sign) ? "mark moved" : "mark";
      cell.append(make("p", kind, glyph, " ", make("bdi", "", words)));
    }
    const list = make("dl", "");
    for (const [name, value] of moreOf(face)) {
      list.append(make("dt", "", name), inOwnDirection("dd", value));
    }
    cell.append(make("details", "", make("summary", "", face.foot), list));
  }

  function fillMargin(cell, margin) {
    cell.replaceChildren();
    if (!margin || !margin[0]) return;
    const number = make("p", "", make("b", "", margin[0]), " ", make("span", "", margin[1]));
    cell.append(number, make("p", "", margin[2]));
  }

  // ------------------------------------------------------------ what is asked

  const everything = () => ({
    stop: last,
    text: "",
    parties: null,
    stances: new Set(),
    red: false,
    changed: false,
  });

  function fromControls() {
    const chosen = boxes("parties").filter((box) => box.checked);
    return {
      stop: at("day") ? Number(at("day").value) : last,
      text: at("text").value,
      parties: chosen.length === columns.length ? null : new Set(chosen.map((box) => box.value)),
      stances: new Set(boxes("stances").filter((box) => box.checked).map((box) => box.value)),
      red: at("red").checked,
      changed: at("changed") !== null && at("changed").checked,
    };
  }

  function toControls(asked) {
    if (at("day")) at("day").value = asked.stop;
    at("text").value = asked.text;
    for (const box of boxes("parties")) {
      box.checked = asked.parties === null || asked.parties.has(box.value);
    }
    for (const box of boxes("stances")) box.checked = asked.stances.has(box.value);
    at("red").checked = asked.red;
    if (at("changed")) at("changed").checked = asked.changed;
  }

  const wordOf = (code) => fold(data.stances[code][1]);
  const nameOf = (code) => wordOf(code).replace(/[\s,]+/g, "-");
  const several = (words) => new Set((words || "").split(",").filter((each) => each));

  function fromAddress() {
    const asked = everything();
    const given = new URLSearchParams(location.hash.slice(1));
    const day = given.get("as_of");
    if (day) {
      const later = data.stops.findIndex((stop) => stop.day > day);
      asked.stop = later < 0 ? last : Math.max(0, later - 1);
    }
    asked.text = given.get("text") || "";
    if (given.has("parties")) {
      const known = data.parties.map(([code]) => code);
      const named = several(given.get("parties"));
      asked.parties = new Set(known.filter((code) => named.has(code)));
    }
    const stances = several(given.get("stance"));
    asked.stances = new Set(Object.keys(data.stances).filter((code) => stances.has(nameOf(code))));
    asked.red = given.get("red") === "1";
    asked.changed = at("changed") !== null && given.get("changed") === "1";
    return asked;
  }

  function toAddress(asked) {
    const told = [];
    const add = (name, value) => {
      told.push(`${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`);
    };
    if (asked.stop !== last) add("as_of", data.stops[asked.stop].day);
    if (asked.text.trim()) add("text", asked.text.trim());
    if (asked.parties) add("parties", [...asked.parties].join());
    if (asked.stances.size) add("stance", [...asked.stances].map(nameOf).join());
    if (asked.red) add("red", "1");
    if (asked.changed) add("changed", "1");
    const words = told.join("&");
    history.replaceState(null, "", words ? `#${words}` : location.pathname + location.search);
  }

  // ------------------------------------------------------------ what is found

  function wordsOf(face) {
    if (!found.has(face)) {
      const said = face.says.flatMap((say) => [data.stances[say.stance][1], say.if, say.words]);
      const about = [...(face.marks || []), ...moreOf(face)].map(([, words]) => words);
      found.set(face, fold([...said, ...about].filter((each) => each).join(" ")));
    }
    return found.get(face);
  }

  function isFound(face, around, asked, wanted) {
    const isNarrow = asked.stances.size || asked.red || asked.changed;
    if (!face) return !isNarrow && wanted.every((word) => around.includes(word));
    const { says } = face;
    if (asked.stances.size && !says.some((say) => asked.stances.has(String(say.stance)))) {
      return false;
    }
    if (asked.red && !says.some((say) => say.red)) return false;
    if (asked.changed && !face.moved) return false;
    return wanted.every((word) => around.includes(word) || wordsOf(face).includes(word));
  }

  function filterWords(asked) {
    const words = [];
    if (asked.parties) words.push(`parties ${[...asked.parties].join(", ") || "none"}`);
    if (asked.stances.size) words.push([...asked.stances].map(wordOf).join(" or "));
    if (asked.red) words.push("red lines");
    if (asked.changed) words.push("changed");
    if (asked.text.trim()) words.push(`“${asked.text.trim()}”`);
    return words;
  }

  function show(asked) {
    const wanted = fold(asked.text).split(/\s+/).filter((word) => word);
    const isColumn = data.parties.map(([code]) => !asked.parties || asked.parties.has(code));
    const names = data.parties.map(([code, name]) => fold(`${code} ${name}`));
    let count = 0;
    let all = 0;
    heads.forEach((head, column) => { head.hidden = !isColumn[column]; });
    rows.forEach((row, n) => {
      let isRow = false;
      const title = fold(data.rows[n]);
      cells[n].forEach((cell, column) => {
        const face = faceOf(n, column, asked.stop);
        if (face !== faceOf(n, column, shown[n][column])) fill(cell, face);
        shown[n][column] = asked.stop;
        cell.hidden = !isColumn[column];
        if (face) all += 1;
        const isIn = isColumn[column] && isFound(face, `${title} ${names[column]}`, asked, wanted);
        cell.classList.toggle("out", !isIn && face !== null);
        isRow = isRow || isIn;
        if (isIn && face) count += 1;
      });
      row.hidden = !isRow;
      fillMargin(row.querySelector("td.margin"), held(data.margins[n], asked.stop));
    });
    for (const part of document.querySelectorAll("tbody")) {
      const inside = [...part.querySelectorAll("tr.component")];
      part.hidden = inside.every((row) => row.hidden) && inside.length > 0;
    }
    const width = isColumn.filter((each) => each).length + 2;
    for (const head of document.querySelectorAll("tr.chapter th")) head.colSpan = width;
    at("nothing").hidden = rows.some((row) => !row.hidden);
    tell(asked, count, all);
  }

  let telling = 0;

  function tell(asked, count, all) {
    const { words } = data.stops[asked.stop];
    const filters = filterWords(asked);
    const amount = filters.length ? `${count} of ${all}` : `${all}`;
    const said = `${amount} position${all === 1 ? "" : "s"}`;
    at("as-of").textContent = words;
    if (at("day")) {
      at("day-words").textContent = words;
      at("day").setAttribute("aria-valuetext", words);
      at("earlier").disabled = asked.stop === 0;
      at("later").disabled = asked.stop === last;
    }
    const parties = asked.parties ? `${asked.parties.size} of ${columns.length}` : "all";
    at("parties-words").textContent = parties;
    at("stances-words").textContent = [...asked.stances].map(wordOf).join(", ") || "all";
    const status = `${words}: ${[said, ...filters].join("; ")}`;
    // Said once the slider rests; a browser also keeps count of how often an address changes.
    clearTimeout(telling);
    const settle = () => { at("status").textContent = status; };
    if (asked.isFirst) settle();
    else telling = setTimeout(() => { settle(); toAddress(asked); }, 250);
  }

  // ------------------------------------------------------------ controls

  function changed() { show(fromControls()); }

  function step(by) {
    at("day").value = Number(at("day").value) + by;
    changed();
  }

  function tick(name, isOn) {
    for (const box of boxes(name)) box.checked = isOn;
    changed();
  }

  function reopen() {
    const asked = { ...fromAddress(), isFirst: true };
    toControls(asked);
    show(asked);
  }

  const form = at("controls");
  form.hidden = false;
  at("filters").open = matchMedia("(min-width: 641px)").matches;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", changed);
  if (at("day")) {
    at("earlier").addEventListener("click", () => step(-1));
    at("later").addEventListener("click", () => step(1));
  }
  at("all-parties").addEventListener("click", () => tick("parties", true));
  at("no-parties").addEventListener("click", () => tick("parties", false));
  at("reset").addEventListener("click", () => {
    toControls({ ...everything(), stop: fromControls().stop });
    changed();
  });
  const picks = [...document.querySelectorAll("details.pick")];
  document.addEventListener("click", (event) => {
    for (const pick of picks) if (!pick.contains(event.target)) pick.open = false;
  });
  for (const pick of picks) {
    pick.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !pick.open) return;
      pick.open = false;
      pick.querySelector("summary").focus();
    });
  }
  addEventListener("hashchange", reopen);
  reopen();
})();
