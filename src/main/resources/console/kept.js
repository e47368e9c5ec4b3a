// What is typed and not saved yet, as this browser keeps it: by member, draft, file and revision.
// The text editor, the grid and all forms with data-kept keep it here, and offer it on the next visit.

import { post } from "console";

const DAYS = 30;
/** Entries of all members, characters of one, and characters of all; the oldest go first. */
const MOST = 60;
const LARGEST = 4_000_000;
const ALL = 40_000_000;

const member = document.querySelector('meta[name="member"]')?.content ?? "";
const HANDED = "nurture:handed";

let database;
const opening = new Promise((resolve, reject) => {
  const request = indexedDB.open("nurture", 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("abouts", { keyPath: "id" }).createIndex("place", "place");
    request.result.createObjectStore("contents");
  };
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    database = request.result;
    database.onversionchange = () => database.close();
    resolve(database);
  };
  // A browser that never answers keeps nothing.
  setTimeout(() => reject(new Error("no database")), 10_000);
});
opening.then(sweep).catch(() => undefined);

/** On disk when it is done: a browser that is killed a moment later has it. */
function change(step) {
  const transaction = database.transaction(["abouts", "contents"], "readwrite", { durability: "strict" });
  step(transaction.objectStore("abouts"), transaction.objectStore("contents"));
  transaction.commit?.();
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function sweep() {
  const all = await answer(database.transaction("abouts").objectStore("abouts").getAll());
  all.sort((one, other) => other.at - one.at);
  let size = 0;
  const gone = all.filter((about, place) => {
    size += about.size;
    return place >= MOST || size > ALL || about.at < Date.now() - DAYS * 86_400_000;
  });
  if (!gone.length) return;
  await change((abouts, contents) => gone.forEach(({ id }) => {
    abouts.delete(id);
    contents.delete(id);
  }));
}

const fresh = () => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("");
const works = [];

/** How it is told whether what is typed is kept. */
export const keptWords = (kept) =>
  kept === undefined ? "" : kept ? "Kept in this browser." : "This browser does not keep it; save soon.";

/**
 * What is typed in one view of a file.
 *
 * where: draft, file, view, of (the rule or entry it shows), name (of it, for people), href; for a form its
 *   action, and what is sent with it to be shown again
 * told: is given true once the typed text is kept, false where it cannot be, undefined when there is none
 */
export function keptWork(where, told) {
  const place = JSON.stringify([member, where.draft, where.file]);
  let id = fresh();
  let next;
  let writing = false;

  function written(job) {
    if (!job.content) {
      return change((abouts, contents) => {
        abouts.delete(job.id);
        contents.delete(job.id);
      });
    }
    const size = JSON.stringify(job.content).length;
    if (size > LARGEST) return Promise.reject(new Error("too large"));
    const about = { ...where, id: job.id, place, revision: job.revision, at: Date.now(), size };
    return change((abouts, contents) => {
      abouts.put(about);
      contents.put(job.content, job.id);
    });
  }

  /** One after the other; of what was typed meanwhile the newest. */
  async function write() {
    if (writing) return;
    writing = true;
    while (next) {
      let kept = true;
      let job;
      try {
        await opening;
        job = next;
        next = undefined;
        await written(job);
      } catch {
        job ??= next;
        next = undefined;
        kept = false;
      }
      if (!next) told(job.content ? kept : undefined);
    }
    writing = false;
  }

  const work = {
    where,
    keep(revision, content) {
      next = { id, revision: String(revision), content };
      write();
    },
    forget() {
      next = { id };
      write();
    },
    /** Goes on with what an earlier page kept. */
    adopt(other) {
      id = other;
    },
    /** The next page goes on with it: the form that is sent now carries it. */
    hand() {
      handOver(id, where);
    },
    flush() {
      if (!next || !database) return;
      const job = next;
      next = undefined;
      written(job).catch(() => undefined);
    },
    /** What other pages kept of this file; the newest first. */
    async others() {
      try {
        await opening;
        const all = await answer(database.transaction("abouts").objectStore("abouts").index("place").getAll(place));
        return all.filter((about) => about.id !== id).sort((one, other) => other.at - one.at);
      } catch {
        return [];
      }
    },
  };
  works.push(work);
  return work;
}

addEventListener("pagehide", () => works.forEach((work) => work.flush()));

/** The id of what the page before sent here, or nothing. */
export function handed(where) {
  try {
    const sent = JSON.parse(sessionStorage.getItem(HANDED));
    sessionStorage.removeItem(HANDED);
    return sent?.draft === where.draft && sent.file === where.file ? sent.id : undefined;
  } catch {
    return undefined;
  }
}

// The offer.

/**
 * Offers what an earlier page kept.
 *
 * now: gives the text of the file and its revision as the server has them
 * takes: whether this page can show an entry; another one is opened on its own page
 * take: is given the content and what it is about
 * show: puts the box on the page, or nothing
 */
export async function offerKept(work, { now, takes, take, show, alone = false }) {
  const asked = /^#take=(\w+)$/.exec(location.hash)?.[1];
  if (asked) history.replaceState(null, "", location.pathname + location.search);
  const all = (await work.others()).filter((about) => !alone || takes(about));
  for (const about of all) {
    const content = await answer(database.transaction("contents").objectStore("contents").get(about.id));
    if (!content || nothingNew(content, now())) await remove(about.id);
    else if (asked === about.id && takes(about)) return take(content, about);
    else if (!asked || !all.some(({ id }) => id === asked)) return offerOne(about, content);
  }

  function offerOne(about, content) {
    const box = element("section", "notice kept");
    box.setAttribute("aria-label", "Unsaved changes");
    const changed = String(now().revision) !== about.revision;
    const says = element("p", "", `You had unsaved changes of ${clock(about.at)}${inView(about, work.where)}.`);
    if (changed) says.append(" The file was changed since; when you save, you see both.");
    const buttons = element("div", "buttons");
    buttons.append(button("Take them", () => {
      if (!takes(about)) return elsewhere(about, content);
      show(undefined);
      take(content, about);
    }, "y"), button("Discard them", async () => {
      await remove(about.id);
      const gone = element("section", "notice kept");
      const back = element("div", "buttons");
      back.append(button("Undo", async () => {
        await change((abouts, contents) => {
          abouts.put(about);
          contents.put(content, about.id);
        });
        show(box);
      }, "z"));
      gone.append(element("p", "", `The changes of ${clock(about.at)} are discarded.`), back);
      show(gone);
    }, "x"));
    box.append(says, buttons, differences(content, now(), changed));
    show(box);
  }
}

/** Opens the page on which it was typed; a form is sent there as it was. */
function elsewhere(about, content) {
  if (!content.fields) {
    location.assign(`${about.href}#take=${about.id}`);
    return;
  }
  handOver(about.id, about);
  const form = element("form");
  form.method = "post";
  form.action = about.action;
  form.hidden = true;
  const token = document.querySelector('meta[name="form-token"]').content;
  for (const [name, value] of [...shownAgain(about, content), ["form-token", token]]) {
    // A text area keeps the ends of lines.
    const field = element("textarea");
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  form.submit();
}

const shownAgain = (about, content) =>
  [...content.fields.filter(([name]) => name !== "change"), ["text", content.base], ["change", about.again]];

function handOver(id, { draft, file }) {
  try {
    sessionStorage.setItem(HANDED, JSON.stringify({ id, draft, file }));
  } catch {
    // Then the next page offers it.
  }
}

function remove(id) {
  return change((abouts, contents) => {
    abouts.delete(id);
    contents.delete(id);
  }).catch(() => undefined);
}

const nothingNew = (content, now) =>
  content.fields ? !content.changes.length && content.base === now.text : content.text === now.text;

function inView(about, where) {
  if (about.view === where.view && about.of === where.of) return "";
  const named = about.name ? ` of “${about.name}”` : "";
  return { text: " in the text", grid: " in the grid", numbers: " in the form" }[about.view] ?? ` in the form${named}`;
}

function clock(at) {
  const day = new Date(at);
  const time = day.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return day.toDateString() === new Date().toDateString()
    ? time
    : `${day.toLocaleDateString("en-GB", { day: "numeric", month: "long" })}, ${time}`;
}

function differences(content, now, changed) {
  const details = document.createElement("details");
  details.append(element("summary", "", "What differs"));
  const others = changed && content.base !== undefined && content.base !== now.text;
  if (others) details.append(element("h3", "", "Your changes"));
  if (content.fields) {
    const list = element("ul", "plain kept-fields");
    for (const { label, was, typed } of content.changes) {
      const item = element("li", "", `${label}: `);
      if (was) item.append(element("del", "", was), " ");
      item.append(typed ? element("ins", "", typed) : "taken away");
      list.append(item);
    }
    details.append(list);
  } else details.append(lines(others ? content.base : now.text, content.text));
  if (others) details.append(element("h3", "", "What was saved in between"), lines(content.base, now.text));
  return details;
}

/** What became of a text, line by line, with a few lines around. */
export function lines(old, text) {
  const box = element("pre", "code diff");
  box.tabIndex = 0;
  const all = compared(old.split("\n"), text.split("\n"));
  const near = all.map((line, at) => all.slice(Math.max(0, at - 2), at + 3).some(([kind]) => kind !== " "));
  all.forEach(([kind, line], at) => {
    if (near[at]) box.append(element({ "+": "ins", "-": "del", " ": "span" }[kind], "", `${kind} ${line}`), "\n");
    else if (at && near[at - 1]) box.append(element("span", "why", "…"), "\n");
  });
  return box;
}

function compared(old, now) {
  let front = 0;
  while (front < old.length && front < now.length && old[front] === now[front]) front++;
  let back = 0;
  while (back < old.length - front && back < now.length - front
    && old[old.length - 1 - back] === now[now.length - 1 - back]) back++;
  const a = old.slice(front, old.length - back);
  const b = now.slice(front, now.length - back);
  const middle = [];
  if (a.length * b.length > 4_000_000) {
    middle.push(...a.map((line) => ["-", line]), ...b.map((line) => ["+", line]));
  } else {
    const wide = b.length + 1;
    const common = new Uint16Array((a.length + 1) * wide);
    for (let i = a.length - 1; i >= 0; i--) {
      for (let j = b.length - 1; j >= 0; j--) {
        common[i * wide + j] = a[i] === b[j]
          ? common[(i + 1) * wide + j + 1] + 1
          : Math.max(common[(i + 1) * wide + j], common[i * wide + j + 1]);
      }
    }
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && a[i] === b[j]) {
        middle.push([" ", a[i++]]);
        j++;
      } else if (i < a.length && (j === b.length || common[(i + 1) * wide + j] >= common[i * wide + j + 1])) {
        middle.push(["-", a[i++]]);
      } else middle.push(["+", b[j++]]);
    }
  }
  const same = (line) => [" ", line];
  return [...old.slice(0, front).map(same), ...middle, ...old.slice(old.length - back).map(same)];
}

function element(tag, name, text) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  if (text !== undefined) made.textContent = text;
  return made;
}

function button(label, press, key) {
  const made = element("button", "", label);
  made.type = "button";
  if (key) made.dataset.key = key;
  made.addEventListener("click", press);
  return made;
}

// Forms.

/** What is known of a form, by its view and what it shows; it outlasts the exchange of its content. */
const known = new Map();
const watched = new WeakSet();

const keyOf = (form) => `${form.dataset.kept}\n${form.dataset.of ?? ""}`;
const fieldsOf = (form) => [...new FormData(form)].filter(([name]) => name !== "form-token" && name !== "form-id" && name !== "text");
const revisionOf = (form) => (form.elements.seen ?? form.elements.revision)?.value ?? "0";

function watch(form) {
  watched.add(form);
  const { kept: view, draft, file, of = "", name = "", again = "", href, unsaved } = form.dataset;
  const action = new URL(form.action).pathname;
  const key = keyOf(form);
  const first = !known.has(key);
  if (first) {
    const told = (kept) => {
      const says = document.querySelector(`form[data-kept="${view}"] [data-kept-state]`);
      if (says) says.textContent = kept === undefined ? "" : `Not saved yet. ${keptWords(kept)}`;
    };
    known.set(key, { work: keptWork({ draft, file, view, of, name, href, action, again }, told) });
  }
  const state = known.get(key);
  const clean = unsaved !== "true";
  if (clean || !state.first) {
    state.first = fieldsOf(form);
    state.clean = clean;
  }
  const sent = first ? handed({ draft, file }) : undefined;
  if (!clean) {
    if (sent) state.work.adopt(sent);
    keepForm(form, state);
  }
  for (const each of ["input", "change"]) form.addEventListener(each, () => keepForm(form, state));
  form.addEventListener("submit", (event) => {
    if (event.submitter?.value === "text") state.work.hand();
  });
  if (view === "form") history.replaceState(null, "", href);
  return first;
}

function keepForm(form, state) {
  const fields = fieldsOf(form);
  if (state.clean && JSON.stringify(fields) === JSON.stringify(state.first)) {
    state.work.forget();
    return;
  }
  const before = new Map(state.first);
  const after = new Map(fields);
  const changes = [];
  for (const [name, typed] of fields) {
    const was = before.get(name) ?? "";
    if ((was === typed && before.has(name)) || !seen(form, name)) continue;
    if (before.has(name) || !controlOf(form, name).options) {
      if (was !== typed) changes.push({ label: labelOf(form, name), was: shown(form, name, was), typed: shown(form, name, typed) });
    } else if (name.endsWith(".fact")) {
      changes.push({ label: "One more condition", was: "", typed: typed || "no fact chosen yet" });
    }
  }
  for (const [name, was] of state.first) {
    if (!after.has(name) && was && /\.(text|field|fact)$/.test(name)) changes.push({ label: "A row", was, typed: "" });
  }
  state.work.keep(revisionOf(form), { fields, base: form.elements.text?.value ?? "", changes: changes.slice(0, 100) });
}

const controlOf = (form, name) => {
  const found = form.elements[name];
  return found instanceof RadioNodeList ? found[0] : found;
};
const seen = (form, name) => {
  const control = controlOf(form, name);
  return control && control.type !== "hidden" && !/^new-/.test(name);
};

/** A choice is shown by its words. */
function shown(form, name, value) {
  const control = controlOf(form, name);
  if (control.type === "radio") {
    const chosen = [...form.elements[name]].find?.((radio) => radio.value === value) ?? control;
    return value && chosen.labels[0].textContent.trim();
  }
  return [...control.options ?? []].find((option) => option.value === value)?.textContent ?? value;
}

function labelOf(form, name) {
  const control = controlOf(form, name);
  if (control.type === "radio") return control.closest("fieldset")?.querySelector("legend")?.textContent.trim() ?? name;
  const label = control.getAttribute?.("aria-label")
    ?? (control.labels?.[0]?.querySelector("b, .meaning") ?? control.labels?.[0]?.firstChild)?.textContent.trim();
  const fact = control.closest?.("li.row")?.querySelector('select[name$=".fact"], .row-head b');
  const row = fact?.value ?? fact?.textContent;
  return row && fact !== control ? `${row}, ${label}` : label ?? name;
}

function takeForm(form, state, content, about) {
  if (!about.again) {
    state.work.adopt(about.id);
    for (const [name, value] of content.fields) {
      const control = form.elements[name];
      if (!control?.matches?.('input:not([type="hidden"], [type="checkbox"]), textarea, select') || control.value === value) continue;
      control.value = value;
      control.dispatchEvent(new Event("input", { bubbles: true }));
    }
    keepForm(form, state);
    return;
  }
  // The server shows the form as it was, over the text it was made of.
  post(about.action, shownAgain(about, content)).then(async (reply) => {
    const next = reply.ok && new DOMParser().parseFromString(await reply.text(), "text/html").querySelector("#content");
    if (!next) throw new Error(String(reply.status));
    state.work.adopt(about.id);
    document.querySelector("#content").replaceWith(next);
    window.htmx.process(next);
    window.htmx.trigger(next, "htmx:afterSettle", {});
  }).catch(() => offer(form, state));
}

function offer(form, state) {
  let box;
  offerKept(state.work, {
    now: () => ({ text: form.elements.text?.value ?? "", revision: revisionOf(form) }),
    takes: (about) => about.view === state.work.where.view && about.of === state.work.where.of,
    take: (content, about) => takeForm(form, state, content, about),
    alone: !form.elements.text,
    show: (next) => {
      box?.remove();
      box = next;
      if (next) (form.closest(".editing") ?? form).before(next);
    },
  }).catch(() => undefined);
}

function watchAll() {
  for (const form of document.querySelectorAll("form[data-kept]")) {
    if (!watched.has(form) && watch(form)) offer(form, known.get(keyOf(form)));
  }
}

document.addEventListener("htmx:afterSettle", (event) => {
  const by = event.detail.requestConfig?.elt;
  const sent = by?.closest("form[data-kept]");
  if (sent && !by.matches("[data-asks]")) settled(sent, event.detail.xhr);
  watchAll();
});
watchAll();

/** Forgets what was sent where the server shows it as saved, or took it and went on. */
function settled(sent, xhr) {
  const key = keyOf(sent);
  const form = [...document.querySelectorAll("form[data-kept]")].find((each) => keyOf(each) === key);
  const done = sent.dataset.done;
  if (document.querySelector('#content [data-unsaved="true"]') || (done && !new URL(xhr.responseURL).pathname.startsWith(done))) return;
  known.get(key)?.work.forget();
  if (!form) known.delete(key);
}
