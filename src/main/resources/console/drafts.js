// What the editor and the grid do alike with the text of a draft's file: keep it, and show a save that was late.

/** The unsaved texts of one file in this browser, by revision. */
export function unsavedTexts(data) {
  const place = `nurture:text:${data.draft}:${data.file}:`;
  return {
    /** False where the browser keeps nothing. */
    keep(revision, text) {
      try {
        localStorage.setItem(place + revision, text);
        return true;
      } catch {
        return false;
      }
    },
    forget(revision) {
      try {
        localStorage.removeItem(place + revision);
      } catch {
        // Then nothing was kept there.
      }
    },
    /** The one of an earlier visit; the newest revision first. */
    newest() {
      const revisions = [];
      try {
        for (let i = 0; i < localStorage.length; i++) {
          const name = localStorage.key(i);
          if (name.startsWith(place)) revisions.push(name.slice(place.length));
        }
        revisions.sort((one, other) => Number(other) - Number(one));
        return revisions.length
          ? { revision: revisions[0], text: localStorage.getItem(place + revisions[0]) }
          : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

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
  const buttons = document.createElement("div");
  buttons.className = "buttons";
  const offer = (label, text) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", () => take(text));
    buttons.append(button);
  };
  if (other.merged !== undefined) offer("Go on with both changes", other.merged);
  offer("Go on with my text", undefined);
  if (other.theirs !== undefined) offer("Go on with theirs", other.theirs);
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
  box.append(heading, buttons, shown("My text", mine));
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
