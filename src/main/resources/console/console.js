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
  if (event.detail.xhr.status === 401) {
    waiting.push(event.detail.requestConfig);
    if (!document.querySelector("dialog.sign-in-again")) signInAgain();
  } else {
    const answer = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
    const says = answer.querySelector(".trouble .lead, main [role=alert]");
    say(says ? says.textContent : "This did not work. Nothing was changed; try again.");
  }
});

document.addEventListener("htmx:sendError", () =>
  say("The server cannot be reached. Nothing was changed; try again in a moment."));

/** Shows a sentence above the content, and reads it out. */
function say(text) {
  document.querySelector("#said")?.remove();
  const notice = document.createElement("p");
  notice.id = "said";
  notice.className = "warning big";
  notice.setAttribute("role", "alert");
  document.querySelector("#content").prepend(notice);
  notice.textContent = text;
  notice.scrollIntoView({ block: "nearest" });
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
  if (answer.status !== 401 || background) return answer;
  return new Promise((resolve, reject) => {
    waiting.push({
      again: () => post(path, fields).then(resolve, reject),
      giveUp: () => reject(new Error("not signed in")),
    });
    if (!document.querySelector("dialog.sign-in-again")) signInAgain();
  });
}

// A text that was saved as a form needs no copy in this browser.
function forgetSaved() {
  const saved = document.querySelector("[data-saved-file]");
  if (!saved) return;
  const place = `nurture:text:${saved.dataset.savedDraft}:${saved.dataset.savedFile}:`;
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(place)) localStorage.removeItem(name);
    }
  } catch {
    // Then there is none.
  }
}
document.addEventListener("htmx:afterSettle", forgetSaved);
forgetSaved();

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

// Keys: a link, button or summary with data-key is pressed by that key; j and k walk the rows of a list.
document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable], dialog")) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  if (event.key === "j" || event.key === "k") {
    walk(event.key === "j" ? 1 : -1);
  } else {
    const pressed = [...document.querySelectorAll("[data-key]")].find(
      (one) => one.dataset.key === event.key && !one.hidden && !one.disabled);
    if (!pressed) return;
    pressed.click();
    pressed.closest("details[open]")?.querySelector("input:not([type=hidden]), textarea, select")?.focus();
  }
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
