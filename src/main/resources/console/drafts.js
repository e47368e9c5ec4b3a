// What the editor and the grid show alike of a draft's file: a save that was late, and what is wrong.

import { lines } from "kept";

/**
 * Both texts of a save that was late. Which one goes on is for the person to say; `take` is given it,
 * or nothing for the text that is in the editor now.
 */
export function lateBox(other, mine, take) {
  const box = document.createElement("section");
  box.className = "warning big late";
  const heading = document.createElement("h2");
  heading.textContent = other.theirs === undefined
    ? "Not saved: the file was removed in between"
    : `Not saved: ${other.author || "another user"} saved this file in between`;
  const says = document.createElement("p");
  says.textContent = other.merged !== undefined
    ? "Both changes are in different lines, so both can go on in one text. Read it, then save."
    : other.theirs !== undefined
      ? "Both changed the same lines. With your text, save again: it takes the place of theirs."
      : "With your text, save again: the file is there anew.";
  const buttons = document.createElement("div");
  buttons.className = "buttons";
  const offer = (label, key, text) => {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.key = key;
    button.textContent = label;
    button.addEventListener("click", () => take(text));
    buttons.append(button);
  };
  if (other.merged !== undefined) offer("Go on with both changes", "b", other.merged);
  offer("Go on with my text", "y", undefined);
  if (other.theirs !== undefined) offer("Go on with theirs", "h", other.theirs);
  const shown = (label, content) => {
    const details = document.createElement("details");
    const summary = document.createElement("summary");
    summary.textContent = label;
    const pre = document.createElement("pre");
    pre.className = "code";
    pre.tabIndex = 0;
    pre.textContent = content;
    details.append(summary, pre);
    return details;
  };
  box.append(heading, says, buttons);
  if (other.theirs !== undefined) {
    const details = document.createElement("details");
    details.open = other.merged === undefined;
    const summary = document.createElement("summary");
    summary.textContent = "What differs between theirs and mine";
    details.append(summary, lines(other.theirs, mine));
    box.append(details);
  }
  box.append(shown("My text", mine));
  if (other.theirs !== undefined) box.append(shown("Their text", other.theirs));
  return box;
}

/** What is wrong, each with a button that leads to its place. */
export function problemItems(found, word, go) {
  return found.map((problem) => {
    const item = document.createElement("li");
    const where = document.createElement("button");
    where.type = "button";
    where.className = "place";
    where.dataset.open = "";
    item.dataset.row = "";
    where.textContent = problem.line ? `${word} ${problem.line}` : "File";
    where.addEventListener("click", () => go(problem));
    item.append(where, " ");
    if (problem.severity === "warning") {
      const chip = document.createElement("span");
      chip.className = "chip busy";
      chip.textContent = "look";
      item.append(chip, " ");
    }
    item.append(problem.message);
    return item;
  });
}
