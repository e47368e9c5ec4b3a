// A table of the playbook as a grid. Without script the page is a text area with a Save button.
// Rows keep their text: a change writes the text of its cell and nothing else.

import { notSaved, post, say, unsay } from "console";
import { lateBox, problemItems } from "drafts";
import { keptWork, keptWords, offerKept } from "kept";

const form = document.querySelector("#editor-form");
const area = form.elements.text;
const data = form.dataset;
const path = new URL(form.action).pathname;
const state = document.querySelector("#editor-state");
const notice = document.querySelector("#editor-notice");
const about = document.querySelector("#grid-about");
const href = `${location.pathname}?${new URLSearchParams({ file: data.file })}`;
const work = keptWork({ draft: data.draft, file: data.file, view: "grid", of: "", name: "", href }, (is) => {
  document.querySelector("[data-kept-state]").textContent = keptWords(is);
});
const known = JSON.parse(data.columns);
const HIGH = 32;
const BEYOND = 8;

/** The text as the server has it, and the one that the shown one was made of. */
let kept = area.value;
let base = kept;
let seen = form.elements.seen.value;

// The text as rows. A row is {raw, kind, cells}; it never changes, an edit makes another one.

let comma = ",";

function separator(text) {
  const lines = text.replace(/^\uFEFF/, "").split("\n").map((line) => line.trim());
  const told = /^"?sep=([^"])"?$/.exec(lines[0] ?? "");
  if (told) return told[1];
  const heading = (lines.find((line) => line && !line.startsWith("#")) ?? "").replace(/"[^"]*"/g, "");
  const counts = [";", "\t", ","].map((each) => [heading.split(each).length, each]);
  const most = Math.max(...counts.map(([count]) => count));
  const best = counts.filter(([count]) => count === most).map(([, each]) => each);
  return most > 1 ? best[best.length - 1] : ",";
}

function places(raw) {
  const cells = [];
  const space = (letter) => letter === " " || letter === "\r" || (letter === "\t" && comma !== "\t");
  let at = raw.startsWith("\uFEFF") ? 1 : 0;
  for (;;) {
    let from = at;
    while (at < raw.length && space(raw[at])) at++;
    if (raw[at] === '"') {
      from = at++;
      while (at < raw.length && !(raw[at] === '"' && raw[at + 1] !== '"')) at += raw[at] === '"' ? 2 : 1;
      at++;
    }
    while (at < raw.length && raw[at] !== comma) at++;
    let to = Math.min(at, raw.length);
    while (from < to && space(raw[from])) from++;
    while (to > from && space(raw[to - 1])) to--;
    cells.push({ from, to });
    if (at >= raw.length) return cells;
    at++;
  }
}

const plain = (cell) =>
  cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;

function written(value, quoted) {
  const needs = quoted || value.includes(comma) || /["\n]/.test(value) || value !== value.trim() || value.startsWith("#");
  return needs ? `"${value.replaceAll('"', '""')}"` : value;
}

function rowOf(raw) {
  const words = raw.replace(/^\uFEFF/, "").trim();
  const note = words === "" || words.startsWith("#") || /^"?sep=[^"]"?$/.test(words);
  return note
    ? { raw, kind: "note", cells: [words] }
    : { raw, kind: "row", cells: places(raw).map(({ from, to }) => plain(raw.slice(from, to))) };
}

function withCell(row, column, value) {
  if (row.kind === "note") {
    return column === 0 ? rowOf(value) : row.cells[0] === "" ? withCell(rowOf(comma.repeat(columns - 1)), column, value) : row;
  }
  const cells = places(row.raw);
  if (column >= cells.length) {
    if (value === "") return row;
    const end = cells[cells.length - 1].to;
    return rowOf(row.raw.slice(0, end) + comma.repeat(column - cells.length + 1) + written(value, false) + row.raw.slice(end));
  }
  if ((row.cells[column] ?? "") === value) return row;
  const { from, to } = cells[column];
  return rowOf(row.raw.slice(0, from) + written(value, row.raw[from] === '"') + row.raw.slice(to));
}

function rowsOf(text) {
  comma = separator(text);
  const all = [];
  let raw;
  for (const line of text.split("\n")) {
    raw = raw === undefined ? line : `${raw}\n${line}`;
    // A cell may go over lines: its row ends where the quotation marks are even.
    const note = raw.trim().startsWith("#");
    if (!note && (raw.split('"').length - 1) % 2 === 1 && raw.split("\n").length < 50) continue;
    all.push(rowOf(raw));
    raw = undefined;
  }
  if (raw !== undefined) all.push(...raw.split("\n").map(rowOf));
  return all;
}

const textOf = () => rows.map((row) => row.raw).join("\n");
const empty = (row) => row.raw === "";

let rows = [];
let head = -1;
let columns = 1;
let names = [];
let kinds = [];
let numbers = [];

/** Reads what follows from the rows: the headings, and the number of each row as people count them. */
function look() {
  head = rows.findIndex((row) => row.kind === "row");
  names = head < 0 ? [] : rows[head].cells;
  columns = Math.max(1, names.length);
  const simple = (word) => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  kinds = names.map((name) => known.find((each) => each.headings.includes(simple(name))) ?? { choices: [], unit: "", meaning: "" });
  let line = 1;
  numbers = rows.map((row) => {
    const mine = line;
    line += row.raw.split("\n").length;
    return mine;
  });
}

/** The last line of a text that ends with a line break is no row. */
const count = () => (rows.length && empty(rows[rows.length - 1]) ? rows.length - 1 : rows.length);

// Changes, each of which can be taken back.

const past = [];
const future = [];

function change(splices) {
  const done = splices.filter(({ removed, added }) => removed.length !== added.length || removed.some((row, i) => row !== added[i]));
  if (!done.length) return;
  past.push({ splices: done, at: { ...here }, anchor: { ...anchor } });
  future.length = 0;
  perform(done);
  changed();
}

function perform(splices) {
  for (const { at, removed, added } of splices) rows.splice(at, removed.length, ...added);
  look();
}

function undo() {
  const last = past.pop();
  if (!last) return;
  perform([...last.splices].reverse().map(({ at, removed, added }) => ({ at, removed: added, added: removed })));
  future.push(last);
  go(last.at.row, last.at.column);
  changed();
}

function redo() {
  const next = future.pop();
  if (!next) return;
  perform(next.splices);
  past.push(next);
  changed();
}

// Where one is.

const here = { row: 0, column: 0 };
const anchor = { row: 0, column: 0 };

const block = () => ({
  top: Math.min(here.row, anchor.row),
  bottom: Math.max(here.row, anchor.row),
  left: Math.min(here.column, anchor.column),
  right: Math.max(here.column, anchor.column),
});

function go(row, column, extend = false) {
  here.row = Math.max(0, Math.min(count() - 1, row));
  here.column = Math.max(0, Math.min(columns - 1, column));
  if (!extend) Object.assign(anchor, here);
  reveal();
  draw();
}

// The page: what scrolls, of whose rows only those that are seen are there.

const box = document.createElement("div");
box.className = "grid";
box.tabIndex = 0;
box.setAttribute("role", "grid");
box.setAttribute("aria-label", `Table ${data.file}`);
box.setAttribute("aria-multiselectable", "true");
const top = document.createElement("div");
top.className = "grid-row grid-head";
top.setAttribute("role", "row");
const body = document.createElement("div");
body.className = "grid-body";
body.setAttribute("role", "rowgroup");
const shownRows = document.createElement("div");
shownRows.setAttribute("role", "presentation");
body.append(shownRows);
box.append(top, body);
area.closest(".editing").before(box);

let widths = [];

function measure() {
  widths = names.map((name, column) => {
    let longest = name.length;
    for (const row of rows) if (row.kind === "row") longest = Math.max(longest, (row.cells[column] ?? "").length + (kinds[column].unit ? 9 : 0));
    return Math.max(6, Math.min(30, longest + 3));
  });
  box.style.setProperty("--columns", `3.5rem ${widths.map((width) => `${width}ch`).join(" ")}`);
}

function cellElement(tag, text) {
  const cell = document.createElement(tag);
  cell.textContent = text;
  return cell;
}

/** Problems by row, as they were found last. */
let found = new Map();

let headed = "";

function drawHead() {
  headed = names.join("\t");
  layout++;
  measure();
  const corner = cellElement("div", "");
  corner.className = "grid-number";
  corner.setAttribute("role", "columnheader");
  corner.append(Object.assign(document.createElement("span"), { className: "unseen", textContent: "Row" }));
  top.replaceChildren(corner, ...names.map((name, column) => {
    const cell = cellElement("div", name);
    cell.prepend(Object.assign(document.createElement("span"), { className: "why", textContent: `${letter(column)} ` }));
    cell.setAttribute("role", "columnheader");
    cell.title = `${letter(column)}: ${kinds[column].meaning || name}`;
    return cell;
  }));
  box.setAttribute("aria-colcount", String(columns + 1));
}

const letter = (column) => (column < 26 ? "" : letter(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** The rest of what a cell says: how many days a policy number is, or the unit of a number. */
function detail(column, value) {
  const kind = kinds[column];
  if (!kind?.unit || !value) return "";
  if (/^\d+$/.test(value)) return value === "1" ? kind.unit.replace(/s$/, "") : kind.unit;
  return kind.choices.find((choice) => choice.value === value)?.detail ?? "";
}

function rowElement(index) {
  const row = rows[index];
  const element = document.createElement("div");
  element.className = `grid-row ${index === head ? "grid-heading" : row.kind === "note" ? "grid-note" : ""}`;
  element.setAttribute("role", "row");
  element.setAttribute("aria-rowindex", String(index + 2));
  element.style.transform = `translateY(${index * HIGH}px)`;
  const wrong = found.get(row) ?? [];
  const number = cellElement("div", String(numbers[index]));
  number.className = wrong.length ? "grid-number wrong" : "grid-number";
  number.setAttribute("role", "rowheader");
  element.append(number);
  const long = row.kind === "note" && row.cells[0] !== "";
  for (let column = 0; column < (long ? 1 : columns); column++) {
    const value = row.cells[column] ?? "";
    const cell = cellElement("div", value.replaceAll("\n", " "));
    cell.id = `cell-${index}-${column}`;
    cell.setAttribute("role", "gridcell");
    cell.setAttribute("aria-colindex", String(column + 2));
    const more = detail(column, value);
    if (more && row.kind === "row" && index !== head) {
      const unit = cellElement("span", more);
      unit.className = "why";
      cell.append(" ", unit);
    }
    cell.setAttribute("aria-selected", "false");
    if (long) cell.className = "grid-long";
    const mine = wrong.filter((problem) => problem.column === column + 1);
    if (mine.length) {
      cell.classList.add("wrong");
      cell.title = mine.map((problem) => problem.message).join("\n");
      cell.setAttribute("aria-invalid", "true");
    }
    element.append(cell);
  }
  return element;
}

let drawn = { from: 0, to: 0 };
/** The rows that are there, by their place; one is made anew only when it says something else. */
let lines = new Map();
let layout = 0;
let marked = [];

function draw() {
  const from = Math.max(0, Math.floor(box.scrollTop / HIGH) - BEYOND);
  const to = Math.min(count(), Math.ceil((box.scrollTop + box.clientHeight) / HIGH) + BEYOND);
  body.style.height = `${count() * HIGH}px`;
  const next = new Map();
  for (let index = from; index < to; index++) {
    const old = lines.get(index);
    const wrong = found.get(rows[index]);
    const same = old && old.row === rows[index] && old.number === numbers[index] && old.wrong === wrong
      && old.layout === layout && old.heading === (index === head);
    next.set(index, same ? old
      : { row: rows[index], number: numbers[index], wrong, layout, heading: index === head, element: rowElement(index) });
  }
  for (const [index, line] of lines) if (next.get(index) !== line) line.element.remove();
  let cursor = shownRows.firstChild;
  for (const { element } of next.values()) {
    if (element === cursor) cursor = cursor.nextSibling;
    else shownRows.insertBefore(element, cursor);
  }
  lines = next;
  drawn = { from, to };
  mark();
  box.setAttribute("aria-rowcount", String(count() + 1));
  const long = rows[here.row]?.kind === "note" && rows[here.row].cells[0] !== "";
  box.setAttribute("aria-activedescendant", `cell-${here.row}-${long ? 0 : here.column}`);
  const kind = kinds[here.column];
  about.textContent = rows[here.row]?.kind === "row" && here.row !== head && kind
    ? `Row ${numbers[here.row]}, ${names[here.column]}: ${kind.meaning || "text"}`
    : `Row ${numbers[here.row] ?? ""}`;
}

/** Shows which cells are chosen and which one is edited next. */
function mark() {
  for (const cell of marked) {
    cell.classList.remove("chosen", "here");
    cell.setAttribute("aria-selected", "false");
  }
  marked = [];
  const { top: first, bottom, left, right } = block();
  for (let index = Math.max(first, drawn.from); index <= Math.min(bottom, drawn.to - 1); index++) {
    const cells = lines.get(index)?.element.children ?? [];
    const long = cells.length === 2 && columns > 1;
    for (let column = long ? 0 : left; column <= (long ? 0 : right); column++) {
      const cell = cells[column + 1];
      if (!cell) continue;
      cell.classList.add("chosen");
      cell.classList.toggle("here", index === here.row && (long || column === here.column));
      cell.setAttribute("aria-selected", "true");
      marked.push(cell);
    }
  }
}

function reveal() {
  const from = here.row * HIGH;
  const high = box.clientHeight - HIGH - 18;
  if (from < box.scrollTop) box.scrollTop = from;
  else if (from + HIGH > box.scrollTop + high) box.scrollTop = from + HIGH - high;
  const cell = top.children[here.column + 1];
  if (!cell) return;
  const number = top.children[0].offsetWidth;
  if (cell.offsetLeft - number < box.scrollLeft) box.scrollLeft = cell.offsetLeft - number;
  else if (cell.offsetLeft + cell.offsetWidth > box.scrollLeft + box.clientWidth) {
    box.scrollLeft = cell.offsetLeft + cell.offsetWidth - box.clientWidth;
  }
}

box.addEventListener("scroll", () => {
  const from = Math.max(0, Math.floor(box.scrollTop / HIGH) - 2);
  const to = Math.min(count(), Math.ceil((box.scrollTop + box.clientHeight) / HIGH) + 2);
  if (from < drawn.from || to > drawn.to) draw();
}, { passive: true });

// Editing a cell.

let field;
let input;
let list;
let picked = -1;

function edit(value) {
  const row = rows[here.row];
  const long = row.kind === "note" && row.cells[0] !== "";
  if (long) here.column = 0;
  const kind = kinds[here.column] ?? { choices: [] };
  input = document.createElement("input");
  input.className = "grid-input";
  input.setAttribute("aria-label", long ? "Remark" : names[here.column] ?? "Cell");
  input.autocomplete = "off";
  input.spellcheck = false;
  input.value = value ?? row.cells[here.column] ?? "";
  const cell = top.children[here.column + 1];
  input.style.top = `${here.row * HIGH}px`;
  input.style.left = `${cell?.offsetLeft ?? 0}px`;
  input.style.width = long ? "40rem" : `${Math.max(cell?.offsetWidth ?? 0, 120)}px`;
  list = document.createElement("ul");
  list.className = "grid-choices";
  list.id = "grid-choices";
  list.setAttribute("role", "listbox");
  list.hidden = true;
  list.style.top = `${(here.row + 1) * HIGH}px`;
  list.style.left = input.style.left;
  const offers = !long && here.row !== head && kind.choices.length > 0;
  if (offers) {
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-controls", "grid-choices");
  }
  picked = -1;
  const offer = () => {
    if (!offers) return;
    const word = input.value.toLowerCase();
    const some = kind.choices.filter((choice) => value === undefined || choice.value.toLowerCase().includes(word)).slice(0, 60);
    picked = -1;
    list.replaceChildren(...some.map((choice, index) => {
      const option = cellElement("li", choice.value);
      option.id = `grid-choice-${index}`;
      option.setAttribute("role", "option");
      option.dataset.value = choice.value;
      if (choice.detail) option.append(" ", Object.assign(document.createElement("span"), { className: "why", textContent: choice.detail }));
      option.addEventListener("mousedown", (event) => {
        event.preventDefault();
        input.value = choice.value;
        commit(1, 0);
      });
      return option;
    }));
    list.hidden = !some.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
  };
  input.addEventListener("input", () => {
    value = input.value;
    offer();
    keep();
  });
  input.addEventListener("keydown", editKey);
  input.addEventListener("blur", () => { if (input) commit(0, 0); });
  draw();
  // A row of its own to readers of the grid, who expect nothing else in it.
  const held = document.createElement("div");
  held.setAttribute("role", "gridcell");
  held.append(input, list);
  field = document.createElement("div");
  field.setAttribute("role", "row");
  field.append(held);
  body.append(field);
  offer();
  input.focus();
  if (value === undefined) input.select();
}

function editKey(event) {
  event.stopPropagation();
  if (event.isComposing) return;
  if (event.key === "Escape") {
    close();
    keep();
  } else if (event.key === "Enter") {
    commit(event.shiftKey ? -1 : 1, 0);
  } else if (event.key === "Tab") {
    commit(0, event.shiftKey ? -1 : 1);
  } else if ((event.ctrlKey || event.metaKey) && event.key === "s") {
    commit(0, 0);
    save();
  } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !list.hidden) {
    const options = [...list.children];
    picked = (picked + (event.key === "ArrowDown" ? 1 : options.length - (picked < 0 ? 0 : 1))) % options.length;
    options.forEach((option, index) => option.setAttribute("aria-selected", String(index === picked)));
    options[picked].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[picked].id);
    input.value = options[picked].dataset.value;
  } else {
    return;
  }
  event.preventDefault();
}

function close() {
  input = undefined;
  field?.remove();
  field = undefined;
  list = undefined;
  box.focus({ preventScroll: true });
  draw();
}

function commit(down, right) {
  const value = input.value;
  const { row, column } = here;
  close();
  const next = withCell(rows[row], column, value);
  change([{ at: row, removed: [rows[row]], added: [next] }]);
  go(row + down, column + right);
}

// Rows and blocks.

const blank = () => rowOf(comma.repeat(columns - 1));

function act(what) {
  const { top: from, bottom: to } = block();
  const some = rows.slice(from, to + 1);
  if (what === "insert") {
    change([{ at: here.row + 1, removed: [], added: [blank()] }]);
    go(here.row + 1, 0);
  } else if (what === "duplicate") {
    change([{ at: to + 1, removed: [], added: some.map((row) => rowOf(row.raw)) }]);
    go(to + 1, here.column);
  } else if (what === "delete") {
    change([{ at: from, removed: some, added: [] }]);
    go(from, here.column);
  } else if ((what === "up" && from > 0) || (what === "down" && to + 1 < count())) {
    const step = what === "up" ? -1 : 1;
    const other = rows[step < 0 ? from - 1 : to + 1];
    change([step < 0
      ? { at: from - 1, removed: [other, ...some], added: [...some, other] }
      : { at: from, removed: [...some, other], added: [other, ...some] }]);
    here.row += step;
    anchor.row += step;
    reveal();
    draw();
  } else if (what === "undo") undo();
  else if (what === "redo") redo();
}

function clear() {
  const { top: from, bottom, left, right } = block();
  const removed = rows.slice(from, bottom + 1);
  const added = removed.map((row) => {
    let next = row;
    for (let column = left; column <= right; column++) next = row.kind === "row" ? withCell(next, column, "") : next;
    return next;
  });
  change([{ at: from, removed, added }]);
}

function copied() {
  const { top: from, bottom, left, right } = block();
  return rows.slice(from, bottom + 1)
    .map((row) => Array.from({ length: right - left + 1 }, (none, at) => row.cells[left + at] ?? "")
      .map((value) => (/[\t\n"]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join("\t"))
    .join("\n");
}

/** Cells as spreadsheets put them on the clipboard. */
function pasted(text) {
  const all = [[]];
  let cell = "";
  let quoted = false;
  const clean = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let at = 0; at < clean.length; at++) {
    const next = clean[at];
    if (quoted) {
      if (next === '"' && clean[at + 1] === '"') cell += clean[++at];
      else if (next === '"') quoted = false;
      else cell += next;
    } else if (next === '"' && cell === "") quoted = true;
    else if (next === "\t" || next === "\n") {
      all[all.length - 1].push(cell);
      cell = "";
      if (next === "\n") all.push([]);
    } else cell += next;
  }
  all[all.length - 1].push(cell);
  return all.map((line) => line.map((value) => value.replace(/\s*\n\s*/g, " ").trim()));
}

const isRemark = (row) => row.kind === "note" && row.cells[0] !== "";

/** Writes a block from the cell one is at; a single value fills all that is chosen. */
function paste(text) {
  const lines = pasted(text);
  const { top: from, bottom, left, right } = block();
  const one = lines.length === 1 && lines[0].length === 1;
  const values = one
    ? Array.from({ length: bottom - from + 1 }, () => Array.from({ length: right - left + 1 }, () => lines[0][0]))
    : lines;
  const removed = [];
  const added = [];
  let at = from;
  for (const line of values) {
    // A remark between the rows stays where it is.
    while (at < count() && isRemark(rows[at])) {
      removed.push(rows[at]);
      added.push(rows[at++]);
    }
    const there = at < count();
    let row = there ? rows[at] : blank();
    if (there) removed.push(row);
    at++;
    line.forEach((value, next) => { if (left + next < columns) row = withCell(row, left + next, value); });
    added.push(row);
  }
  change([{ at: from, removed, added }]);
  const wide = Math.max(...values.map((line) => line.length));
  here.row = from + added.length - 1;
  here.column = Math.min(columns - 1, left + wide - 1);
  Object.assign(anchor, { row: from, column: left });
  if (left + wide > columns) state.textContent = `Pasted without ${left + wide - columns} columns that the table does not have`;
  draw();
}

box.addEventListener("copy", (event) => {
  if (input) return;
  event.clipboardData.setData("text/plain", copied());
  event.preventDefault();
});
box.addEventListener("cut", (event) => {
  if (input) return;
  event.clipboardData.setData("text/plain", copied());
  event.preventDefault();
  clear();
});
box.addEventListener("paste", (event) => {
  if (input) return;
  event.preventDefault();
  const text = event.clipboardData.getData("text/plain");
  if (text) paste(text);
});

// Keys and the mouse.

let leaving = false;

box.addEventListener("keydown", (event) => {
  if (input || event.isComposing) return;
  const { row, column } = here;
  const control = event.ctrlKey || event.metaKey;
  const page = Math.max(1, Math.floor(box.clientHeight / HIGH) - 2);
  const extend = event.shiftKey;
  const wasLeaving = leaving;
  leaving = false;
  if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) act(event.key === "ArrowUp" ? "up" : "down");
  else if (event.altKey) return;
  else if (event.key === "ArrowDown") go(control ? count() - 1 : row + 1, column, extend);
  else if (event.key === "ArrowUp") go(control ? 0 : row - 1, column, extend);
  else if (event.key === "ArrowRight") go(row, control ? columns - 1 : column + 1, extend);
  else if (event.key === "ArrowLeft") go(row, control ? 0 : column - 1, extend);
  else if (event.key === "PageDown") go(row + page, column, extend);
  else if (event.key === "PageUp") go(row - page, column, extend);
  else if (event.key === "Home") go(control ? 0 : row, 0, extend);
  else if (event.key === "End") go(control ? count() - 1 : row, columns - 1, extend);
  else if (event.key === "Escape") {
    leaving = true;
    go(row, column);
  } else if (event.key === "Tab") {
    if (wasLeaving || (extend ? column === 0 && row === 0 : column === columns - 1 && row === count() - 1)) return;
    if (extend) go(column ? row : row - 1, column ? column - 1 : columns - 1);
    else go(column < columns - 1 ? row : row + 1, column < columns - 1 ? column + 1 : 0);
  } else if (control && event.key === "Enter") act("insert");
  else if (event.key === "Enter" || event.key === "F2") edit();
  else if (control && event.key === "Delete") act("delete");
  else if (event.key === "Delete" || event.key === "Backspace") clear();
  else if (control && event.key.toLowerCase() === "d") act("duplicate");
  else if (control && event.key === "a") {
    Object.assign(anchor, { row: 0, column: 0 });
    Object.assign(here, { row: count() - 1, column: columns - 1 });
    draw();
  } else if (control && (event.key === "y" || (event.key.toLowerCase() === "z" && extend))) redo();
  else if (control && event.key === "z") undo();
  else if (control && event.key === "s") save();
  else if (!control && event.key.length === 1) edit(event.key);
  else return;
  event.preventDefault();
});

function at(event) {
  const cell = event.target.closest("[role=gridcell], .grid-number");
  const line = cell?.closest(".grid-row");
  if (!line || line === top) return undefined;
  const row = Number(line.getAttribute("aria-rowindex")) - 2;
  return cell.classList.contains("grid-number")
    ? { row, column: columns - 1, from: 0 }
    : { row, column: Number(cell.getAttribute("aria-colindex")) - 2 };
}

box.addEventListener("mousedown", (event) => {
  const place = event.target.closest(".grid-input, .grid-choices") ? undefined : at(event);
  if (!place || event.button !== 0) return;
  event.preventDefault();
  if (input) commit(0, 0);
  box.focus({ preventScroll: true });
  if (place.from === 0 && !event.shiftKey) Object.assign(anchor, { row: place.row, column: 0 });
  Object.assign(here, { row: place.row, column: place.column });
  if (place.from !== 0 && !event.shiftKey) Object.assign(anchor, here);
  draw();
  const drag = (moved) => {
    const next = at(moved);
    if (!next || (next.row === here.row && next.column === here.column)) return;
    Object.assign(here, { row: next.row, column: place.from === 0 ? columns - 1 : next.column });
    draw();
  };
  box.addEventListener("mouseover", drag);
  addEventListener("mouseup", () => box.removeEventListener("mouseover", drag), { once: true });
});
box.addEventListener("dblclick", (event) => {
  if (!input && at(event)) edit();
});

for (const button of document.querySelectorAll(".grid-tools [data-do]")) {
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", () => {
    act(button.dataset.do);
    box.focus({ preventScroll: true });
  });
}

// What is wrong, and saving.

let waiting;

function changed() {
  if (here.row >= count()) here.row = Math.max(0, count() - 1);
  if (anchor.row >= count()) anchor.row = here.row;
  state.textContent = textOf() === kept ? "" : "Not saved yet";
  if (headed !== names.join("\t")) drawHead();
  draw();
  clearTimeout(waiting);
  keep();
  waiting = setTimeout(() => {
    measure();
    check();
  }, 250);
}

/** What is being typed into a cell counts. */
function keep() {
  const text = input
    ? rows.map((row, index) => (index === here.row ? withCell(row, here.column, input.value) : row).raw).join("\n")
    : textOf();
  if (text === kept) work.forget();
  else work.keep(seen, { text, base });
}

async function check() {
  const text = textOf();
  const counted = [...numbers];
  const those = [...rows];
  try {
    const answer = await post(`${path}/problems`, { file: data.file, text }, true);
    if (!answer.ok || text !== textOf()) return;
    const { problems } = await answer.json();
    found = new Map();
    for (const problem of problems) {
      const index = counted.indexOf(problem.line);
      if (index >= 0) found.set(those[index], [...(found.get(those[index]) ?? []), problem]);
    }
    document.querySelector("#no-problems").hidden = problems.length > 0;
    document.querySelector("#problem-list").replaceChildren(...problemItems(problems, "Row", (problem) => {
      box.focus({ preventScroll: true });
      go(Math.max(0, numbers.indexOf(problem.line)), Math.max(0, problem.column - 1));
    }));
    draw();
  } catch {
    // The next change asks again.
  }
}

let saving = false;

async function save() {
  if (saving) return;
  saving = true;
  const text = textOf();
  state.textContent = "Saving…";
  try {
    const answer = await post(path, { file: data.file, seen, text });
    if (!answer.ok) throw new Error(String(answer.status));
    unsay();
    told(await answer.json(), text);
  } catch (failure) {
    state.textContent = "Not saved yet";
    say(notSaved(failure), document.querySelector(".editor-bar"), save);
  } finally {
    saving = false;
  }
}

function told(answer, text) {
  if (answer.saved) {
    kept = text;
    base = text;
    seen = String(answer.revision);
    form.elements.seen.value = seen;
    notice.replaceChildren();
    keep();
    state.textContent = textOf() === kept ? "Saved" : "Not saved yet";
  } else if (answer.late) {
    state.textContent = "Not saved";
    const other = answer.late;
    const late = lateBox(other, text, (chosen) => {
      seen = String(other.revision);
      form.elements.seen.value = seen;
      kept = other.theirs ?? "";
      base = kept;
      notice.replaceChildren();
      replace(chosen ?? textOf());
      if (textOf() !== kept) state.textContent = "Not saved yet: read it, then save";
      box.focus();
    });
    notice.replaceChildren(late);
    late.scrollIntoView({ block: "nearest" });
  } else {
    state.textContent = `Not saved. ${answer.refused}`;
  }
}

/** Puts another text in the place of all rows; it can be taken back as any change. */
function replace(text) {
  if (text !== textOf()) change([{ at: 0, removed: [...rows], added: rowsOf(text) }]);
  else changed();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (input) commit(0, 0);
  save();
});

// The grid takes the place of the text area.

rows = rowsOf(kept);
area.closest(".editing").hidden = true;
document.querySelector('label[for="editor-text"]').hidden = true;
document.querySelector("#editor-keys").hidden = false;
document.querySelector(".grid-tools").hidden = false;
look();
drawHead();
go(head < 0 ? 0 : rows.findIndex((row, index) => index > head && row.kind === "row"), 0);
new ResizeObserver(() => draw()).observe(box);
const line = Number(new URLSearchParams(location.search).get("line"));
if (line > 0) go(numbers.findLastIndex((number) => number <= line), 0);
check();
offerKept(work, {
  now: () => ({ text: kept, revision: seen }),
  takes: (about) => about.view === "text" || about.view === "grid",
  take(content, about) {
    work.adopt(about.id);
    seen = about.revision;
    form.elements.seen.value = seen;
    base = content.base;
    replace(content.text);
    box.focus();
  },
  show: (offered) => notice.replaceChildren(...(offered ? [offered] : [])),
}).catch(() => undefined);
