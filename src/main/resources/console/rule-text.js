// The language of rules in a text editor: its colours, and the words that may stand at a place.

import { HighlightStyle, StreamLanguage } from "@codemirror/language";
import { tags } from "@lezer/highlight";

const keywords = new Set(
  "rule when then end not exists forall accumulate and or in contains memberOf insert true false".split(" "));

/**
 * Colours by the words of the front end.
 *
 * types: names of facts and opinions
 */
export const ruleLanguage = (types) => StreamLanguage.define({
  name: "rules",
  token(stream) {
    if (stream.eatSpace()) return null;
    if (stream.match(/^\/\/.*/)) return "comment";
    if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return "string";
    if (stream.match(/^\$\w+/)) return "variableName";
    if (stream.match(/^\d[\d.]*/)) return "number";
    const word = stream.match(/^[A-Za-z_]\w*/);
    if (word) {
      const name = word[0];
      if (keywords.has(name)) return "keyword";
      if (types.has(name)) return "typeName";
      if (/^[A-Z][A-Z0-9_]*$/.test(name)) return "atom";
      return /^[A-Z]/.test(name) ? "typeName" : null;
    }
    stream.next();
    return null;
  },
});

export const colours = HighlightStyle.define([
  { tag: tags.keyword, class: "tok-keyword" },
  { tag: tags.typeName, class: "tok-fact" },
  { tag: tags.variableName, class: "tok-variable" },
  { tag: tags.atom, class: "tok-policy-number" },
  { tag: tags.number, class: "tok-number" },
  { tag: tags.string, class: "tok-text" },
  { tag: tags.comment, class: "tok-remark" },
]);

/**
 * What CodeMirror asks for words.
 *
 * ask: is given a text and a place in it, and gives what the server answers, or nothing
 */
export const completing = (ask) => async (context) => {
  const text = context.state.doc.toString();
  if (!context.explicit && !/[\w"(.]$/.test(text.slice(Math.max(0, context.pos - 1), context.pos))) return null;
  const answer = await ask({ text, caret: context.pos });
  if (!answer || !answer.words.length) return null;
  return {
    from: answer.from,
    to: answer.to,
    filter: false,
    options: answer.words.map((word) => ({
      label: word.label, type: word.kind, detail: word.detail, info: word.info || undefined, apply: word.apply,
    })),
  };
};
