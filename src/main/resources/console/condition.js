// The condition of a segment as text: an editor in the place of the text area, which stays what is sent.

import { EditorState } from "@codemirror/state";
import { EditorView, drawSelection, keymap } from "@codemirror/view";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { setDiagnostics } from "@codemirror/lint";
import { post } from "console";
import { colours, completing, ruleLanguage } from "rule-text";

let shown;

async function ask(question) {
  try {
    const answer = await post("/segments/new/completion", question, true);
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

function start(area) {
  const host = document.createElement("div");
  host.className = "editor condition-editor";
  area.before(host);
  let passing = false;
  const view = new EditorView({
    parent: host,
    state: EditorState.create({
      doc: area.value,
      extensions: [
        history(), drawSelection(), bracketMatching(), closeBrackets(), indentUnit.of("    "), EditorView.lineWrapping,
        syntaxHighlighting(colours), ruleLanguage(new Set(area.dataset.facts.split(" "))),
        autocompletion({ override: [completing(ask)], icons: false }),
        EditorView.cspNonce.of(document.querySelector('meta[name="style-nonce"]').content),
        EditorView.contentAttributes.of({ "aria-label": "Condition", "aria-describedby": "segment-found" }),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged || passing) return;
          area.value = update.state.doc.toString();
          passing = true;
          area.dispatchEvent(new Event("input", { bubbles: true }));
          passing = false;
        }),
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...historyKeymap]),
      ],
    }),
  });
  // What is put into the text area by others, as what an earlier visit kept.
  area.addEventListener("input", () => {
    if (passing || area.value === view.state.doc.toString()) return;
    passing = true;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: area.value } });
    passing = false;
  });
  document.querySelector('label[for="when"]')?.addEventListener("click", () => view.focus());
  area.hidden = true;
  shown = { area, view };
  mark();
}

/** Shows what the count says is wrong at its place in the text. */
function mark() {
  if (!shown?.area.isConnected) return;
  const { doc } = shown.view.state;
  const marks = [...document.querySelectorAll("#segment-found [data-line]")].map((mistake) => {
    const line = doc.line(Math.max(1, Math.min(Number(mistake.dataset.line), doc.lines)));
    const from = Math.min(line.to, line.from + Math.max(0, Number(mistake.dataset.column) - 1));
    const word = /^\w+/.exec(doc.sliceString(from, line.to));
    return { from, to: Math.min(line.to, from + (word ? word[0].length : 1)), severity: "error", message: mistake.dataset.says };
  });
  shown.view.dispatch(setDiagnostics(shown.view.state, marks));
}

function look() {
  const area = document.querySelector("textarea#when[data-facts]");
  if (area && area !== shown?.area) {
    shown?.view.destroy();
    start(area);
  } else mark();
}

document.addEventListener("htmx:afterSettle", look);
look();
