// The text editor of the playbook. Without script the page is a text area with a Save button.

import { Annotation, EditorState } from "@codemirror/state";
import { EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { StreamLanguage, bracketMatching, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { forceLinting, lintGutter, linter, lintKeymap } from "@codemirror/lint";
import { notSaved, post, say, unsay } from "console";
import { lateBox, problemItems } from "drafts";
import { handed, keptWork, keptWords, offerKept } from "kept";
import { startPreview } from "preview";
import { colours, completing, ruleLanguage } from "rule-text";

const form = document.querySelector("#editor-form");
const area = form.elements.text;
const data = form.dataset;
const path = new URL(form.action).pathname;
const isRules = data.kind === "rules";
const state = document.querySelector("#editor-state");
const notice = document.querySelector("#editor-notice");
const Loaded = Annotation.define();

/** The text as the server has it, and its revision. */
let kept = data.unsaved === "true" ? undefined : area.value;
let seen = form.elements.seen.value;
let saving = false;

/** The text of the file that the shown one was made of. */
let base = kept;

// What is typed stays in this browser until it is saved.

const href = `${path}?${new URLSearchParams(data.rule ? { file: data.file, rule: data.rule } : { file: data.file })}`;
const work = keptWork({ draft: data.draft, file: data.file, view: "text", of: "", name: "", href }, (is) => {
  document.querySelector("[data-kept-state]").textContent = keptWords(is);
});

function keep(text) {
  if (text === kept) work.forget();
  else work.keep(seen, { text, base });
}

// Colours, by the words of the front end.

const rules = ruleLanguage(new Set([...data.facts.split(" "), ...data.opinions.split(" ")]));

const template = StreamLanguage.define({
  name: "template",
  startState: () => ({ until: null, style: null }),
  token(stream, at) {
    if (at.until) {
      const found = stream.string.indexOf(at.until, stream.pos);
      if (found < 0) stream.skipToEnd();
      else {
        stream.pos = found + at.until.length;
        at.until = null;
      }
      return at.style;
    }
    if (stream.sol() && stream.match(/^---.*/)) return "keyword";
    for (const [begin, until, style] of [["<#--", "-->", "comment"], ["${", "}", "variableName"]]) {
      if (stream.match(begin)) {
        at.until = until;
        at.style = style;
        return style;
      }
    }
    if (stream.match(/^<\/?[#@][^>]*>?/)) return "keyword";
    if (stream.match(/^<\/?[a-z][^>$]*>?/i)) return "typeName";
    if (!stream.match(/^[^<$]+/)) stream.next();
    return null;
  },
});

/** Asks something in the background; nothing comes back when that does not work. */
async function ask(what, fields) {
  try {
    const answer = await post(path + what, { file: data.file, ...fields }, true);
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

async function problems(editor) {
  const text = editor.state.doc.toString();
  const answer = await ask("/problems", { text });
  if (!answer || editor.state.doc.toString() !== text) return [];
  list(answer.problems);
  return answer.problems.map((problem) => ({
    from: problem.from,
    to: Math.max(problem.from, Math.min(problem.to, text.length)),
    severity: problem.severity,
    message: problem.message,
    actions: problem.nearest
      ? [{ name: `Write “${problem.nearest}”`, apply: (at, from, to) => at.dispatch({ changes: { from, to, insert: problem.nearest } }) }]
      : [],
  }));
}

function list(found) {
  document.querySelector("#no-problems").hidden = found.length > 0;
  document.querySelector("#problem-list").replaceChildren(
    ...problemItems(found, data.kind === "table" ? "Row" : "Line", (problem) => show(problem.from)));
}

function show(at) {
  view.dispatch({ selection: { anchor: Math.min(at, view.state.doc.length) }, scrollIntoView: true });
  view.focus();
}

// Whom the rule is about.

let waiting;
let asked = 0;

function askMatches() {
  clearTimeout(waiting);
  waiting = setTimeout(async () => {
    const mine = ++asked;
    const pane = document.querySelector("#matches");
    try {
      const answer = await post(path + "/matches",
        { file: data.file, text: view.state.doc.toString(), caret: view.state.selection.main.head }, true);
      if (answer.ok && mine === asked) pane.innerHTML = await answer.text();
    } catch {
      // The next key asks again.
    }
  }, 500);
}

// Saving.

function changed(update) {
  if (update.docChanged) {
    const text = update.state.doc.toString();
    keep(text);
    state.textContent = text === kept ? "" : "Not saved yet";
  }
  if (update.docChanged) previewChanged?.();
  if (isRules && (update.docChanged || update.selectionSet)) askMatches();
}

async function save() {
  if (saving) return true;
  saving = true;
  const text = view.state.doc.toString();
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
  return true;
}

function told(answer, text) {
  if (answer.saved) {
    kept = text;
    base = text;
    seen = String(answer.revision);
    form.elements.seen.value = seen;
    notice.replaceChildren();
    keep(view.state.doc.toString());
    state.textContent = view.state.doc.toString() === text ? "Saved" : "Not saved yet";
  } else if (answer.late) {
    state.textContent = "Not saved";
    late(answer.late, text);
  } else {
    state.textContent = `Not saved. ${answer.refused}`;
  }
}

/** Shows both texts; which one goes on is for the person to say. */
function late(other, mine) {
  const box = lateBox(other, mine, (text) => {
    const next = text ?? view.state.doc.toString();
    seen = String(other.revision);
    form.elements.seen.value = seen;
    kept = other.theirs ?? "";
    base = kept;
    notice.replaceChildren();
    replace(next);
    keep(next);
    state.textContent = next === kept ? "" : "Not saved yet: read it, then save";
    view.focus();
  });
  notice.replaceChildren(box);
  box.scrollIntoView({ block: "nearest" });
}

function replace(text) {
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, annotations: Loaded.of(true) });
}

/** The text of an earlier visit; one made of an older file is saved as such, and shown with what came since. */
function take(content, about) {
  work.adopt(about.id);
  seen = about.revision;
  form.elements.seen.value = seen;
  base = content.base;
  replace(content.text);
  keep(content.text);
  state.textContent = "Not saved yet";
  view.focus();
}

// The editor takes the place of the text area.

let previewChanged;

const extensions = [
  lineNumbers(),
  history(),
  drawSelection(),
  highlightActiveLine(),
  bracketMatching(),
  indentUnit.of("    "),
  syntaxHighlighting(colours),
  EditorView.cspNonce.of(document.querySelector('meta[name="style-nonce"]').content),
  EditorView.contentAttributes.of({ tabindex: "0", "aria-label": `Text of ${data.file}` }),
  EditorView.updateListener.of(changed),
  keymap.of([
    { key: "Mod-s", run: () => { save(); return true; } },
    ...closeBracketsKeymap, ...completionKeymap, ...lintKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab,
  ]),
];
if (isRules) {
  extensions.push(rules, closeBrackets(), lintGutter(), linter(problems, { delay: 400 }),
    autocompletion({ override: [completing((question) => ask("/completion", question))], icons: false }));
} else if (data.kind !== "text") {
  extensions.push(lintGutter(), linter(problems, { delay: 600 }));
}
if (data.kind === "template") extensions.push(template, EditorView.lineWrapping);

const host = document.createElement("div");
host.className = "editor";
area.before(host);
const view = new EditorView({ state: EditorState.create({ doc: area.value, extensions }), parent: host });
area.hidden = true;
document.querySelector('label[for="editor-text"]').hidden = true;
document.querySelector("#editor-keys").hidden = false;
if (location.pathname !== path) window.history.replaceState(null, "", href);
if (kept === undefined) {
  const sent = handed(data);
  if (sent) work.adopt(sent);
  state.textContent = "Not saved yet";
  keep(area.value);
}
offerKept(work, {
  now: () => ({ text: kept ?? view.state.doc.toString(), revision: seen }),
  takes: (about) => about.view === "text" || about.view === "grid",
  take,
  show: (box) => notice.replaceChildren(...(box ? [box] : [])),
}).catch(() => undefined);

/** The rule the cursor is in, or the last one before it. */
function ruleAt(text, caret) {
  let name = data.rule;
  for (const rule of text.matchAll(/^[ \t]*rule[ \t]+"([^"\n]*)"/gm)) {
    if (rule.index <= caret || !name) name = rule[1];
    if (rule.index > caret) break;
  }
  return name;
}

form.addEventListener("submit", (event) => {
  if (event.submitter?.id === "editor-form-view") {
    area.value = view.state.doc.toString();
    form.elements.seen.value = seen;
    form.elements.rule.value = ruleAt(area.value, view.state.selection.main.head);
    work.hand();
    return;
  }
  event.preventDefault();
  save();
});

// At the rule or the line that was asked for.
const line = Number(new URLSearchParams(location.search).get("line"));
const at = line > 0
  ? view.state.doc.line(Math.min(line, view.state.doc.lines)).from
  : data.rule ? view.state.doc.toString().indexOf(`rule "${data.rule}"`) : 0;
if (at > 0) {
  view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "start", yMargin: 40 }) });
}
if (data.kind !== "text") forceLinting(view);
if (isRules) askMatches();
if (data.kind === "template") {
  previewChanged = startPreview({
    path,
    file: data.file,
    text: () => view.state.doc.toString(),
    go: (where) => show(view.state.doc.line(Math.max(1, Math.min(where, view.state.doc.lines))).from),
  });
}
