// What pages do by script. Without it they work all the same, a page at a time.

const meta = (name) => document.querySelector(`meta[name="${name}"]`);

/** Requests to be repeated once the member has signed in again. */
const waiting = [];

document.addEventListener("htmx:configRequest", (event) => {
  const token = meta("form-token");
  if (token) event.detail.headers["X-Form-Token"] = token.content;
  // An address says what is asked and nothing else.
  if (event.detail.verb === "get") {
    for (const [name, value] of [...event.detail.formData]) {
      if (value === "") event.detail.formData.delete(name);
    }
    if (!event.detail.formData.has("touch")) event.detail.formData.delete("days");
  }
});

document.addEventListener("htmx:responseError", (event) => {
  const { xhr, requestConfig } = event.detail;
  if (needsSession(xhr.status, xhr.getResponseHeader("x-other-session"))) {
    waiting.push(requestConfig);
    if (!document.querySelector("dialog.sign-in-again")) signInAgain();
  } else if (xhr.status >= 500) {
    failed(requestConfig, new Error(String(xhr.status)), alertOf(xhr.responseText));
  } else {
    say(alertOf(xhr.responseText), barOf(requestConfig));
  }
});

document.addEventListener("htmx:sendError", (event) => failed(event.detail.requestConfig, new TypeError(),
  "The server cannot be reached. Nothing was changed; try again in a moment."));

// What was said of a request that failed is gone once one works.
document.addEventListener("htmx:beforeOnLoad", (event) => {
  if (event.detail.xhr.status < 400) unsay();
});

/** What the page of an answer says went wrong. */
function alertOf(html) {
  const answer = new DOMParser().parseFromString(html, "text/html");
  return answer.querySelector(".trouble .lead, main [role=alert]")?.textContent
    ?? "This did not work. Nothing was changed; try again.";
}

/** The bar with the buttons of a form whose text is kept. */
const barOf = ({ elt }) => elt.closest("form[data-kept]")?.querySelector(".editor-bar");

/** A request that did not come through; a form is sent again on request. */
function failed(request, failure, says) {
  const bar = barOf(request);
  say(bar ? notSaved(failure) : says, bar, request.verb === "post" ? () => repeat(request) : undefined);
}

/** The session ended, or another one was begun in another tab. */
const needsSession = (status, other) => status === 401 || (status === 403 && other !== null);

/** Why a save did not come through; what was typed is kept in the browser then. */
export const notSaved = (failure) =>
  failure instanceof TypeError
    ? "Not saved: the server cannot be reached. What you typed stays here; save again in a moment."
    : failure.message === "not signed in"
      ? "Not saved: you are not signed in. What you typed stays here; save again to sign in."
      : "Not saved: the server cannot save right now. What you typed stays here; save again in a moment.";

/**
 * Shows a sentence in a bar of buttons, or above the content, and reads it out.
 *
 * again: what a button does to try again, if there is one
 */
export function say(text, bar, again) {
  unsay();
  const notice = document.createElement("p");
  notice.id = "said";
  notice.className = "warning big";
  notice.setAttribute("role", "alert");
  (bar ?? document.querySelector("#content")).prepend(notice);
  notice.append(text);
  if (again) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Try again";
    button.dataset.key = "y";
    button.addEventListener("click", again);
    notice.append(" ", button);
  }
  notice.scrollIntoView({ block: "nearest" });
}

/** What was said holds no more. */
export const unsay = () => document.querySelector("#said")?.remove();

/** Does again what was pressed, with what is in the form by now. */
function repeat({ elt, triggeringEvent }) {
  const pressed = triggeringEvent?.submitter;
  if (elt.matches("form")) elt.requestSubmit(pressed?.isConnected ? pressed : undefined);
  else if (elt.matches("button")) elt.click();
  else window.htmx.trigger(elt, triggeringEvent?.type ?? "click");
}

/** Opens a dialog over the page, which stays as it is. */
async function signInAgain() {
  const dialog = document.createElement("dialog");
  dialog.className = "sign-in-again";
  dialog.setAttribute("aria-labelledby", "sign-in-heading");
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("close", () => {
    for (const request of waiting.splice(0)) request.giveUp?.();
  });
  document.body.append(dialog);
  await ask(dialog, fetch("/sign-in?as=dialog"));
}

async function ask(dialog, request) {
  let answer;
  try {
    answer = await request;
  } catch {
    dialog.remove();
    for (const request of waiting.splice(0)) request.giveUp?.();
    say("The server cannot be reached. Nothing was changed; try again in a moment.");
    return;
  }
  if (answer.status === 204) {
    goOn(dialog, answer.headers);
    return;
  }
  const form = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("form");
  if (!form) {
    dialog.remove();
    for (const request of waiting.splice(0)) request.giveUp?.();
    say("Signing in did not work. Nothing was changed; reload the page.");
    return;
  }
  const email = form.elements.email;
  if (!email.value) email.value = meta("member")?.dataset.email ?? "";
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(form));
    ask(dialog, fetch("/sign-in?as=dialog", { method: "POST", body: fields }));
  });
  form.querySelector("[data-continue]")?.addEventListener("click", () =>
    ask(dialog, fetch("/sign-in?as=dialog")));
  form.querySelector("[data-cancel]")?.addEventListener("click", () => dialog.close());
  dialog.replaceChildren(form);
  if (!dialog.open) dialog.showModal();
  (email.value ? form.elements.password : email).focus();
}

/** Repeats what waited, in the name of the same member alone. */
function goOn(dialog, headers) {
  if (headers.has("x-go-to")) {
    location.assign(headers.get("x-go-to"));
    return;
  }
  if (headers.get("x-member") !== meta("member")?.content) {
    location.reload();
    return;
  }
  const token = headers.get("x-form-token");
  meta("form-token").content = token;
  for (const field of document.querySelectorAll('input[name="form-token"]')) field.value = token;
  const requests = waiting.splice(0);
  dialog.close();
  dialog.remove();
  for (const request of requests) {
    if (request.again) {
      request.again();
      continue;
    }
    const values = request.formData;
    values.delete("form-token");
    window.htmx.ajax(request.verb, request.path, { source: request.elt, target: request.target, values });
  }
}

/**
 * Posts fields in the name of the member and gives the answer. Where the session has ended, the
 * member signs in over the page first; what is asked in the background is given up instead.
 */
export async function post(path, fields, background = false) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "HX-Request": "true", "X-Answer": "data", "X-Form-Token": meta("form-token").content },
    body: new URLSearchParams(fields),
  });
  if (!needsSession(answer.status, answer.headers.get("x-other-session")) || background) return answer;
  return new Promise((resolve, reject) => {
    waiting.push({
      again: () => post(path, fields).then(resolve, reject),
      giveUp: () => reject(new Error("not signed in")),
    });
    if (!document.querySelector("dialog.sign-in-again")) signInAgain();
  });
}

// A menu closes when one goes elsewhere.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.who[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
document.addEventListener("keydown", (event) => {
  const menu = document.querySelector("details.who[open]");
  if (event.key === "Escape" && menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// j and k walk the rows of a list; all other keys are in keys.js.
document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable], dialog")) return;
  if (event.key !== "j" && event.key !== "k") return;
  walk(event.key === "j" ? 1 : -1);
  event.preventDefault();
});

/** Moves the focus to the next or previous row's link. */
function walk(step) {
  const links = [...document.querySelectorAll("[data-row] [data-open]")];
  if (!links.length) return;
  const row = document.activeElement?.closest("[data-row]");
  const at = row ? links.indexOf(row.querySelector("[data-open]")) : step > 0 ? -1 : links.length;
  const next = links[Math.min(links.length - 1, Math.max(0, at + step))];
  next.focus();
  next.closest("[data-row]").scrollIntoView({ block: "nearest" });
}

// Buttons that copy a text show up where there is a clipboard.
function offerCopies(within) {
  for (const button of within.querySelectorAll("[data-copy]")) button.hidden = !navigator.clipboard;
}
offerCopies(document);
document.addEventListener("htmx:afterSettle", (event) => offerCopies(event.target));
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  await navigator.clipboard.writeText(document.querySelector(button.dataset.copy).textContent);
  const says = button.textContent;
  button.textContent = "Copied";
  setTimeout(() => { button.textContent = says; }, 2000);
});

// A day begins where the one who looks is.
function tellZone(within) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const field of within.querySelectorAll("[data-zone]")) field.value = zone ?? "";
  for (const day of within.querySelectorAll("[data-day]")) {
    day.textContent = new Date(day.dateTime).toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" });
  }
}
tellZone(document);
document.addEventListener("htmx:afterSettle", () => tellZone(document));

// Sliders show up beside the number they move; the number is what a form sends.
function offerSliders(within) {
  for (const slider of within.querySelectorAll("[data-slider]")) slider.hidden = false;
}
offerSliders(document);
document.addEventListener("htmx:afterSettle", (event) => offerSliders(event.target));
document.addEventListener("input", (event) => {
  if (event.target.dataset?.slider) {
    document.querySelector(event.target.dataset.slider).value = event.target.value;
  } else if (event.target.id) {
    const slider = document.querySelector(`[data-slider="#${CSS.escape(event.target.id)}"]`);
    if (slider) slider.value = event.target.value;
  }
});

// What was done can be taken back for ten seconds; then the button goes.
const UNDO_SECONDS = 10;
function endUndo() {
  for (const button of document.querySelectorAll("[data-undo]:not([data-ends])")) {
    button.dataset.ends = "";
    let left = UNDO_SECONDS;
    button.textContent = `Undo (${left})`;
    const ticking = setInterval(() => {
      left -= 1;
      button.textContent = `Undo (${left})`;
      if (left > 0 && button.isConnected) return;
      clearInterval(ticking);
      button.form.remove();
    }, 1000);
  }
}
endUndo();
document.addEventListener("htmx:afterSettle", endUndo);

// A frame with a mail is as high as the mail. Where it cannot be measured it scrolls.
function fit(frame) {
  const inside = frame.contentDocument?.documentElement;
  if (!inside || !inside.scrollHeight) return;
  frame.classList.add("fitted");
  frame.style.height = "0";
  frame.style.height = `${inside.scrollHeight + 2}px`;
}
document.addEventListener("load", (event) => {
  if (event.target.matches?.("iframe[data-fit]")) fit(event.target);
}, true);
for (const frame of document.querySelectorAll("iframe[data-fit]")) fit(frame);
addEventListener("resize", () => document.querySelectorAll("iframe.fitted").forEach(fit));

// A form that came back begins at the first field to mend.
document.addEventListener("htmx:afterSettle", () => document.querySelector("main [aria-invalid]")?.focus());

// After a comment was written, it is where the page and the focus stand.
const said = location.hash.startsWith("#comment-") ? document.getElementById(location.hash.slice(1)) : null;
if (said) {
  said.tabIndex = -1;
  said.focus({ preventScroll: true });
  said.scrollIntoView({ block: "center" });
}

// What is said about a field of a rule is about what stood in it before, so it goes as soon as there is another value.
document.addEventListener("input", ({ target: field }) => {
  if (!field.closest?.(".rule-form") || !field.value?.trim()) return;
  field.removeAttribute("aria-invalid");
  const after = (field.closest("label") ?? field).nextElementSibling;
  if (after?.matches(".warning")) after.remove();
  const row = field.closest("li");
  const own = [...(row?.querySelectorAll("input:not([type=hidden]), select, textarea") ?? [])].filter((one) => one.closest("li") === row);
  if (own.every((one) => one.value.trim())) row?.querySelectorAll(":scope > .warning").forEach((one) => one.remove());
});

// Rows are chosen by their boxes: a range with shift, the row of the focus with x.
let lastBox = null;
function boxes() {
  return [...document.querySelectorAll("[data-choose]")];
}
function countChosen() {
  const bar = document.querySelector("[data-chosen]");
  if (!bar) return;
  const all = boxes();
  const chosen = all.filter((box) => box.checked).length;
  const every = document.querySelector("[data-choose-every]");
  bar.classList.toggle("any", chosen > 0);
  bar.querySelector("[data-count]").textContent =
    every?.checked ? every.dataset.says : chosen === 1 ? "1 chosen" : `${chosen} chosen`;
  const page = document.querySelector("[data-choose-page]");
  if (page) {
    page.checked = chosen > 0 && chosen === all.length;
    page.indeterminate = chosen > 0 && chosen < all.length;
  }
}
document.addEventListener("click", (event) => {
  const box = event.target.closest("[data-choose]");
  if (!box) return;
  const all = boxes();
  if (event.shiftKey && lastBox && all.includes(lastBox)) {
    const [from, to] = [all.indexOf(lastBox), all.indexOf(box)].sort((a, b) => a - b);
    for (const one of all.slice(from, to + 1)) one.checked = box.checked;
  }
  lastBox = box;
});
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-choose-page]")) {
    for (const box of boxes()) box.checked = event.target.checked;
  }
  if (event.target.matches("[data-choose], [data-choose-page], [data-choose-every]")) countChosen();
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "x" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable], dialog")) return;
  const box = event.target.closest("[data-row]")?.querySelector("[data-choose]");
  if (!box) return;
  box.checked = !box.checked;
  lastBox = box;
  countChosen();
});
document.addEventListener("htmx:afterSettle", countChosen);
addEventListener("pageshow", countChosen);

// A key leads to the field it is named for.
document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable], dialog")) return;
  const field = [...document.querySelectorAll("[data-focus-key]")].find((one) => one.dataset.focusKey === event.key);
  if (!field) return;
  field.focus();
  field.select?.();
  event.preventDefault();
});

// Where the parts of the workspace do not fit beside each other, the one that is open is in sight. The page stays
// where it is.
const current = document.querySelector(".top nav [aria-current]");
if (current) {
  const nav = current.closest("nav");
  nav.scrollLeft = current.getBoundingClientRect().right - nav.getBoundingClientRect().right + 16;
}
