"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const at = (name) => document.getElementById(name);
  const rows = [...document.querySelectorAll("tr.component")];
  const cells = rows.map((row) => [...row.querySelectorAll("td:not(.margin)")]);
  const heads = [...document.querySelectorAll("thead th:not(.lead):not(.margin)")];
  const last = data.stops.length - 1;
  const words = data.words;
  const kinds = new Intl.PluralRules(words.language);
  const boxes = (name) => [...at(name).querySelectorAll("input")];
  const fold = (words) => words.toLocaleLowerCase();
  const columns = data.parties.map(() => last);
  const shown = cells.map(() => [...columns]);
  const found = new Map();

  // ------------------------------------------------------------ words

  const written = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, words.thousands);

  function phrase(form, values) {
    return form.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
  }

  // A sentence whose form a number decides.
  function phraseOf(forms, number, values) {
    return phrase(forms[kinds.select(number)] || forms.other, { ...values, n: written(number) });
  }

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
      if (say.red) cell.append(make("p", "red-line", words.redLine));
      if (say.if) cell.append(make("p", "", make("b", "", words.if), " ", make("bdi", "", say.if)));
      if (say.words) cell.append(inOwnDirection("p", say.words));
    }
    for (const [sign, told] of face.marks || []) {
      const glyph = make("span", "", sign);
      glyph.setAttribute("aria-hidden", "true");
      const kind = "▲▼◆".includes(sign) ? "mark moved" : "mark";
      cell.append(make("p", kind, glyph, " ", make("bdi", "", told)));
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
  // An address is the same in every language.
  const nameOf = (code) => fold(data.stances[code][2]).replace(/[\s,]+/g, "-");
  const several = (named) => new Set((named || "").split(",").filter((each) => each));

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
    const fragment = told.join("&");
    history.replaceState(null, "", fragment ? `#${fragment}` : location.pathname + location.search);
  }

  // ------------------------------------------------------------ what is found

  function wordsOf(face) {
    if (!found.has(face)) {
      const said = face.says.flatMap((say) => [data.stances[say.stance][1], say.if, say.words]);
      const about = [...(face.marks || []), ...moreOf(face)].map(([, each]) => each);
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
    const told = [];
    if (asked.parties) {
      const names = [...asked.parties].join(words.comma);
      told.push(names ? phrase(words.parties, { names }) : words.noParties);
    }
    if (asked.stances.size) told.push([...asked.stances].map(wordOf).join(words.or));
    if (asked.red) told.push(words.redLines);
    if (asked.changed) told.push(words.changed);
    if (asked.text.trim()) told.push(`“${asked.text.trim()}”`);
    return told;
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
    const day = data.stops[asked.stop].words;
    const filters = filterWords(asked);
    const said = filters.length
      ? phraseOf(words.positionsOf, all, { count: written(count) })
      : phraseOf(words.positions, all, {});
    at("as-of").textContent = day;
    if (at("day")) {
      at("day-words").textContent = day;
      at("day").setAttribute("aria-valuetext", day);
      at("earlier").disabled = asked.stop === 0;
      at("later").disabled = asked.stop === last;
    }
    at("parties-words").textContent = asked.parties
      ? phrase(words.someOf, { count: asked.parties.size, all: columns.length })
      : words.allParties;
    const stances = [...asked.stances].map(wordOf).join(words.comma);
    at("stances-words").textContent = stances || words.allStances;
    const value = [said, ...filters].join(words.semicolon);
    const status = phrase(words.status, { label: day, value });
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
