package nurture.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What is wrong with the keys of a page. */
final class ActionKeys {

  private static final String FIND =
      """
      () => {
        const called = (one) => (one.textContent || one.title).replace(/\\s+/g, " ").trim();
        const wrong = [];
        const actions = document.querySelectorAll(
          "main button, header button, a.button, details:has(form, button) > summary");
        for (const one of actions) {
          if (one.closest("dialog, .cm-editor") || one.matches(".unseen, [data-open], [hidden]")) continue;
          const key = one.dataset.key ?? ("enter" in one.dataset ? "Enter" : null);
          if (!key && !/\\((Ctrl|Alt)-/.test(one.title)) wrong.push(`no key: ${called(one)}`);
          else if (key && !one.title.includes(key)) wrong.push(`no tooltip: ${called(one)}`);
        }
        const taken = new Map([["j", "rows"], ["k", "rows"], ["?", "the list of keys"]]);
        if (document.querySelector("[data-choose]")) taken.set("x", "rows");
        const all = [...document.querySelectorAll("[data-key], [data-focus-key]")];
        const offered = all.filter((one) => one.checkVisibility() && !one.disabled);
        const scopes = new Map([[document, taken]]);
        for (const one of offered) {
          const scope = (one.dataset.key && one.closest("[data-row]")) || document;
          if (!scopes.has(scope)) scopes.set(scope, new Map());
          const keys = scopes.get(scope);
          const key = one.dataset.key ?? one.dataset.focusKey;
          if (keys.has(key)) wrong.push(`${key} is both ${keys.get(key)} and ${called(one)}`);
          keys.set(key, called(one));
        }
        return wrong;
      }""";

  /** Actions without a key or without a tooltip that tells it, and keys that mean two things. */
  @SuppressWarnings("unchecked") // a list of texts, as the script gives it
  static List<String> wrong(Page page) {
    return (List<String>) page.evaluate(FIND);
  }

  private ActionKeys() {}
}
