// The message of a template as its reader gets it, beside the text that is being written.

import { post } from "console";

const one = (selector) => document.querySelector(selector);

/**
 * Begins to show previews.
 *
 * @param path of the editor
 * @param file that is edited
 * @param text gives what stands in the editor
 * @param go leads to a line of it
 */
export function startPreview({ path, file, text, go }) {
  const wrong = one("#preview-wrong");
  const stage = one("#preview-stage");
  const search = one("#preview-candidate");
  const found = one("#preview-found");
  const shapes = [...document.querySelectorAll("[data-shape]")];
  let candidate = "";
  let shape = "desktop";
  let shown = false;
  let waiting;
  let asked = 0;
  let frames = 0;

  one(".preview-for").hidden = false;
  for (const button of shapes) {
    button.hidden = false;
    button.type = "button";
    button.addEventListener("click", () => {
      shape = button.dataset.shape;
      pressed();
      render();
    });
  }
  pressed();

  function pressed() {
    for (const button of shapes) button.setAttribute("aria-pressed", String(button.dataset.shape === shape));
    stage.className = shape;
  }

  async function render() {
    clearTimeout(waiting);
    const mine = ++asked;
    const fields = { file, text: text(), candidate };
    let answer;
    try {
      const response = await post(`${path}/preview`, fields, true);
      if (!response.ok) throw new Error(String(response.status));
      answer = await response.json();
    } catch {
      if (mine === asked) say({ message: "The preview cannot be made right now. Save your text; it is tried again with the next key." });
      return;
    }
    if (mine !== asked) return;
    if (answer.candidate && document.activeElement !== search) search.value = answer.candidate.name;
    one("#preview-remark").textContent = answer.remark ?? "";
    if (answer.wrong) {
      say(answer.wrong);
      return;
    }
    wrong.hidden = true;
    one(".preview-subject").hidden = !answer.subject;
    one("#preview-subject").textContent = answer.subject;
    attached(answer.attachments ?? []);
    frame({ ...fields, candidate: answer.candidate?.ref ?? "", shape: answer.html ? shape : "text" });
  }

  function attached(files) {
    one(".preview-files").hidden = !files.length;
    one("#preview-files").replaceChildren(...files.flatMap((file, index) => {
      const link = document.createElement("a");
      link.href = file.href;
      link.download = "";
      link.textContent = file.name;
      return [...(index ? [", "] : []), link, ` (${file.size})`];
    }));
  }

  /** What is wrong; the message of before stays, and is said to be old. */
  function say(problem) {
    const words = document.createElement("p");
    if (problem.line && file.endsWith(problem.file)) {
      const where = document.createElement("button");
      where.type = "button";
      where.className = "place";
      where.dataset.open = "";
      where.textContent = `Line ${problem.line}`;
      where.addEventListener("click", () => go(problem.line));
      words.append(where, " ");
    } else if (problem.line) {
      words.append(`${problem.file}, line ${problem.line}: `);
    }
    words.append(problem.message);
    wrong.replaceChildren(words);
    if (shown) {
      const old = document.createElement("p");
      old.className = "why";
      old.textContent = "The message below is the one of before.";
      wrong.append(old);
    }
    wrong.hidden = false;
    stage.classList.toggle("old", shown);
  }

  /**
   * A frame of its own for each message: the old one stays until the new one is there, and no
   * preview is a step of the browser's history.
   */
  function frame(fields) {
    const next = document.createElement("iframe");
    next.setAttribute("sandbox", "");
    next.title = "The message as its reader gets it";
    next.name = `preview-${++frames}`;
    next.className = "coming";
    stage.append(next);
    const mine = frames;
    next.addEventListener("load", () => {
      if (mine !== frames) {
        next.remove();
        return;
      }
      for (const other of [...stage.querySelectorAll("iframe")]) if (other !== next) other.remove();
      next.className = "";
      shown = true;
      stage.classList.remove("old");
      stage.dataset.shown = String(mine);
    });
    const form = document.createElement("form");
    form.method = "post";
    form.action = `${path}/message`;
    form.target = next.name;
    form.hidden = true;
    const token = document.querySelector('meta[name="form-token"]').content;
    for (const [name, value] of Object.entries({ ...fields, "form-token": token })) {
      const field = document.createElement("textarea");
      field.name = name;
      field.value = value;
      form.append(field);
    }
    document.body.append(form);
    form.submit();
    form.remove();
  }

  // Candidates by name.

  let searching;
  search.addEventListener("input", () => {
    clearTimeout(searching);
    searching = setTimeout(find, 200);
  });
  search.addEventListener("focus", () => search.select());
  search.addEventListener("blur", () => setTimeout(close, 150));
  search.addEventListener("keydown", (event) => {
    const options = [...found.children];
    const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      select(options, Math.max(0, Math.min(options.length - 1, at + (event.key === "ArrowDown" ? 1 : -1))));
    } else if (event.key === "Enter") {
      event.preventDefault();
      (options[Math.max(0, at)])?.dispatchEvent(new Event("choose"));
    } else if (event.key === "Escape") {
      event.stopPropagation();
      close();
    }
  });

  async function find() {
    const words = search.value.trim();
    if (!words) {
      candidate = "";
      close();
      render();
      return;
    }
    const response = await fetch(`${path}/candidates?words=${encodeURIComponent(words)}`).catch(() => undefined);
    if (!response?.ok || search.value.trim() !== words) return;
    const { candidates } = await response.json();
    found.replaceChildren(...candidates.map((each, index) => {
      const option = document.createElement("li");
      option.id = `preview-found-${index}`;
      option.setAttribute("role", "option");
      option.textContent = each.name;
      const choose = () => {
        candidate = each.ref;
        search.value = each.name;
        close();
        render();
      };
      option.addEventListener("mousedown", (event) => event.preventDefault());
      option.addEventListener("click", choose);
      option.addEventListener("choose", choose);
      return option;
    }));
    if (!candidates.length) {
      const none = document.createElement("li");
      none.className = "why";
      none.textContent = "No candidate has this name.";
      found.append(none);
    }
    found.hidden = false;
    search.setAttribute("aria-expanded", "true");
  }

  function select(options, at) {
    options.forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
    if (options[at]) search.setAttribute("aria-activedescendant", options[at].id);
  }

  function close() {
    found.hidden = true;
    found.replaceChildren();
    search.setAttribute("aria-expanded", "false");
    search.removeAttribute("aria-activedescendant");
  }

  // A test to oneself.

  const test = one("#preview-test");
  const tested = one("#preview-tested");
  test.type = "button";
  // The same until it was answered: a test whose answer was lost is not sent a second time.
  let testId = "";
  test.addEventListener("click", async () => {
    test.disabled = true;
    tested.textContent = "Sending…";
    testId ||= crypto.getRandomValues(new Uint32Array(4)).join("-");
    try {
      const response = await post(`${path}/test`, { file, text: text(), candidate, "form-id": testId });
      if (!response.ok) throw new Error(String(response.status));
      testId = "";
      tested.textContent = (await response.json()).says;
    } catch {
      tested.textContent = "Not sent: the server did not answer. Try again in a moment.";
    } finally {
      test.disabled = false;
    }
  });

  render();
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(render, 350);
  };
}
