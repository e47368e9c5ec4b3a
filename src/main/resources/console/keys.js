// Keys: what each does on the page that is open, their list under "?", and the dialog of Ctrl-K that goes to anything.

const FIELD = "input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]";
const MAC = /Mac|iPhone|iPad/.test(navigator.platform);
const COMMAND = MAC ? "⌘" : "Ctrl";

/** The row of the field that was left by Escape; its actions are meant until the focus is elsewhere. */
let left = null;

/** Whether an action can be taken: it is shown and not switched off. */
function offered(element) {
  return !element.disabled && element.checkVisibility();
}

/** How an action or a field is called. */
function called(element) {
  const text = element.getAttribute("aria-label") || element.labels?.[0]?.textContent || element.textContent
    || element.placeholder || "";
  return text.replace(/\s+/g, " ").trim();
}

/** What a key does where the focus is: the action of its row, of a row around it, or of the page. */
function meant(key) {
  const all = [...document.querySelectorAll("[data-key]")].filter((one) => one.dataset.key === key && offered(one));
  const focused = document.activeElement === document.body ? left : document.activeElement;
  for (let row = focused?.closest("[data-row]"); row; row = row.parentElement.closest("[data-row]")) {
    const own = all.find((one) => one.closest("[data-row]") === row);
    if (own) return own;
  }
  return all.find((one) => !one.closest("[data-row]")) ?? all[0];
}

function press(element) {
  element.click();
  const opened = element.matches("summary") && element.closest("details[open]");
  if (!opened) return;
  const within = [...opened.querySelectorAll("input:not([type=hidden]), textarea, select, button, a")];
  within.find(offered)?.focus();
}

document.addEventListener("focusin", (event) => {
  if (event.target !== document.body) left = null;
});

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing || event.altKey || event.target.closest("dialog")) return;
  const command = event.ctrlKey || event.metaKey;
  if (command && event.key === "Enter") {
    const form = event.target.closest("details, form");
    const button = [...(form?.querySelectorAll("[data-enter]") ?? [])].find(offered);
    if (!button) return;
    event.preventDefault();
    button.click();
    return;
  }
  if (command) return;
  if (event.target.closest(FIELD)) {
    if (event.key === "Escape") {
      const row = event.target.closest("[data-row]");
      event.target.blur();
      left = row;
    }
    return;
  }
  if (event.key === "?") {
    event.preventDefault();
    showKeys();
    return;
  }
  const action = meant(event.key);
  if (!action) return;
  event.preventDefault();
  const row = action.closest("[data-row]");
  const rowKnown = row && (row.contains(document.activeElement) || row.contains(left));
  if (row && !rowKnown && document.querySelectorAll("[data-row]").length > 1) {
    // Which row is meant is not said: the first is shown, and the key pressed again acts on it.
    (row.querySelector("[data-open]") ?? action).focus();
    return;
  }
  press(action);
});

/** Tells the key of each action in its tooltip. */
function tellKeys(within) {
  for (const one of within.querySelectorAll("[data-key]")) tell(one, one.dataset.key);
  for (const one of within.querySelectorAll("[data-enter]")) tell(one, `${COMMAND}-Enter`);
}

function tell(element, key) {
  if (element.dataset.told === key) return;
  element.dataset.told = key;
  if (!element.title) element.title = `Key: ${key}`;
  else if (!element.title.includes(key)) element.title += ` (${key})`;
  element.setAttribute("aria-keyshortcuts", key.replace("⌘-", "Meta+").replace("Ctrl-", "Control+"));
}
tellKeys(document);
document.addEventListener("htmx:afterSettle", () => tellKeys(document));
new MutationObserver((changes) => {
  if (changes.some((change) => [...change.addedNodes].some((node) => node.nodeType === 1))) tellKeys(document);
}).observe(document.body, { childList: true, subtree: true });

// The list of keys

function showKeys() {
  const dialog = opened("keys-of-page", "Keys of this page");
  const head = document.createElement("div");
  head.className = "panel-head";
  const heading = document.createElement("h2");
  heading.textContent = "Keys of this page";
  const list = document.createElement("dl");
  list.className = "key-list";
  for (const [key, does] of keysOfPage()) {
    const row = document.createElement("div");
    const term = document.createElement("dt");
    for (const part of key.split(" ")) {
      const mark = document.createElement("kbd");
      mark.textContent = part;
      term.append(mark, " ");
    }
    const says = document.createElement("dd");
    says.textContent = does;
    row.append(term, says);
    list.append(row);
  }
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Close";
  close.title = "Key: Esc";
  close.addEventListener("click", () => dialog.close());
  head.append(heading, close);
  dialog.append(head, list);
  dialog.showModal();
  close.focus();
}

function keysOfPage() {
  const keys = new Map();
  const add = (key, does) => {
    const known = keys.get(key);
    if (!known) keys.set(key, does);
    else if (!known.split("; ").includes(does)) keys.set(key, `${known}; ${does}`);
  };
  for (const one of document.querySelectorAll("[data-key]")) {
    if (offered(one)) add(one.dataset.key, called(one) + (one.closest("[data-row]") ? " (of the row)" : ""));
  }
  for (const one of document.querySelectorAll("[data-focus-key]")) {
    if (offered(one)) add(one.dataset.focusKey, `Go to the field “${called(one)}”`);
  }
  if ([...document.querySelectorAll("[data-row] [data-open]")].some(offered)) {
    add("j", "Next row");
    add("k", "Previous row");
  }
  if ([...document.querySelectorAll("[data-row] a[data-open]")].some(offered)) add("Enter", "Open the row");
  if ([...document.querySelectorAll("[data-choose]")].some(offered)) add("x", "Choose the row");
  if ([...document.querySelectorAll("[data-enter]")].some(offered)) add(`${COMMAND} Enter`, "Send the form of the field");
  add(`${COMMAND} K`, "Go to a candidate, rule, template, draft, version, page or action");
  add("Esc", "Leave a field, close a dialog");
  add("?", "This list");
  return keys;
}

/** A dialog that is gone when it closes; the focus goes back to where it was. */
function opened(name, label) {
  const before = document.activeElement;
  const dialog = document.createElement("dialog");
  dialog.className = `over ${name}`;
  dialog.setAttribute("aria-label", label);
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (before?.isConnected) before.focus();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

// Going to anything

const HERE = "On this page";
const MOST_ACTIONS = 8;
const PAUSE = 120;

document.addEventListener("keydown", (event) => {
  const asked = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "k";
  if (!asked) return;
  event.preventDefault();
  event.stopPropagation();
  const open = document.querySelector("dialog[open]");
  if (!open) goTo();
  // Asked for again, it waits for another word in the place of the old one.
  else if (open.matches(".go-to")) open.querySelector("input").select();
}, true);

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-go]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  goTo();
});
for (const mark of document.querySelectorAll("[data-go] kbd")) mark.textContent = `${COMMAND} K`;

/** The actions of the page that is open, as results. */
function actions(words) {
  return [...document.querySelectorAll("[data-key]")]
    .filter((one) => offered(one) && !one.closest("[data-row]"))
    .map((one) => ({ kind: HERE, label: called(one), hint: `Key ${one.dataset.key}`, run: () => press(one) }))
    .filter((one) => words.every((word) => one.label.toLowerCase().includes(word)))
    .slice(0, MOST_ACTIONS);
}

function goTo() {
  const dialog = opened("go-to", "Go to");
  dialog.innerHTML = `
    <input type="search" role="combobox" aria-expanded="true" aria-controls="go-list" aria-autocomplete="list"
      aria-label="Candidate, person of the team, rule, template, draft, version, page or action" autocomplete="off" spellcheck="false"
      maxlength="100" placeholder="Candidate, colleague, rule, template, draft, version, page or action">
    <p class="unseen" role="status"></p>
    <div class="go-found"><div id="go-list" role="listbox" aria-label="What was found"></div></div>
    <p class="why keys"><kbd>↑</kbd> <kbd>↓</kbd> choose <kbd>Enter</kbd> go <kbd>Esc</kbd> close</p>`;
  const field = dialog.querySelector("input");
  const list = dialog.querySelector("[role=listbox]");
  const frame = dialog.querySelector(".go-found");
  const status = dialog.querySelector("[role=status]");
  let results = [];
  let at = 0;
  let asked = 0;
  let pausing;

  const choose = (index) => {
    const options = list.querySelectorAll("[role=option]");
    options[at]?.setAttribute("aria-selected", "false");
    at = options.length ? (index + options.length) % options.length : 0;
    field.removeAttribute("aria-activedescendant");
    if (!options.length) return;
    options[at].setAttribute("aria-selected", "true");
    options[at].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", options[at].id);
  };

  const show = (found, words) => {
    results = found;
    list.replaceChildren(...groups(found));
    list.hidden = found.length === 0;
    field.setAttribute("aria-expanded", String(!list.hidden));
    frame.replaceChildren(list);
    at = 0;
    choose(0);
    status.textContent = found.length === 1 ? "1 found" : `${found.length} found`;
    if (found.length === 0) {
      const nothing = document.createElement("p");
      nothing.className = "nothing";
      nothing.textContent = `Nothing has all of the words “${words}”. Try fewer, or another spelling.`;
      frame.append(nothing);
    }
    list.dataset.words = words;
  };

  const ask = async () => {
    const number = ++asked;
    const text = field.value.trim();
    const own = actions(text.toLowerCase().split(/\s+/).filter((word) => word));
    try {
      const answer = await fetch(`/go/found?words=${encodeURIComponent(text)}`, { headers: { "HX-Request": "true" } });
      if (!answer.ok) throw new Error(String(answer.status));
      const found = await answer.json();
      // The last answer wins, and none comes after the dialog.
      if (number === asked && dialog.open) show([...own, ...found], text);
    } catch {
      if (number !== asked || !dialog.open) return;
      show(own, text);
      status.textContent = "The server did not answer. Load the page again, or try again in a moment.";
      const trouble = document.createElement("p");
      trouble.className = "warning";
      trouble.textContent = status.textContent;
      frame.append(trouble);
    }
  };

  const go = (elsewhere) => {
    const chosen = results[at];
    if (!chosen) return;
    if (elsewhere && chosen.href) {
      window.open(chosen.href, "_blank", "noopener");
      return;
    }
    dialog.close();
    if (chosen.run) chosen.run();
    else location.assign(chosen.href);
  };

  field.addEventListener("input", () => {
    clearTimeout(pausing);
    pausing = setTimeout(ask, PAUSE);
  });
  field.addEventListener("keydown", async (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(at + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Escape") {
      // A search field would first be emptied.
      event.preventDefault();
      dialog.close();
    } else if (event.key === "Enter") {
      event.preventDefault();
      const elsewhere = event.ctrlKey || event.metaKey;
      // What was typed fast and entered at once is waited for.
      if (list.dataset.words !== field.value.trim()) {
        clearTimeout(pausing);
        await ask();
      }
      go(elsewhere);
    }
  });
  list.addEventListener("mousemove", (event) => {
    const option = event.target.closest("[role=option]");
    if (option && Number(option.dataset.at) !== at) choose(Number(option.dataset.at));
  });
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (!option) return;
    choose(Number(option.dataset.at));
    go(event.ctrlKey || event.metaKey);
  });
  dialog.showModal();
  field.focus();
  ask();
}

/** Results under the heading of their kind, each an option. */
function groups(found) {
  const all = new Map();
  found.forEach((one, index) => {
    let group = all.get(one.kind);
    if (!group) {
      group = document.createElement("div");
      group.setAttribute("role", "group");
      group.setAttribute("aria-label", one.kind);
      const heading = document.createElement("p");
      heading.className = "go-kind";
      heading.setAttribute("aria-hidden", "true");
      heading.textContent = one.kind;
      group.append(heading);
      all.set(one.kind, group);
    }
    const option = document.createElement("div");
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.id = `go-option-${index}`;
    option.dataset.at = String(index);
    const label = document.createElement("span");
    label.textContent = one.label;
    option.append(label);
    if (one.hint) {
      const hint = document.createElement("span");
      hint.className = "why";
      hint.textContent = one.hint;
      option.append(" ", hint);
    }
    group.append(option);
  });
  return [...all.values()];
}
