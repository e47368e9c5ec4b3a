package nurture.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Something that a member types into a page of a draft: where, how, and how it is seen there. */
enum TypedWork {
  RULE_TEXT("edit", "rules/journey/tasks.drl", "\n// Another line.\n"),
  RULE_FORM("form", "rules/journey/awareness.drl", "\n// Another line.\n"),
  TEMPLATE_TEXT("edit", "templates/culture-note.ftl", "\n<#-- Another line. -->\n"),
  SCENARIO_FORM("entries", "rules/scenario/pestering.yaml", "\n# Another line.\n"),
  REBASE_TEXT("rebase", "rules/note.md", "\nAnother line.\n");

  private static final String RULE = "Alert the recruiter to missing research";

  private final String view;
  private final String file;
  private final String another;

  /**
   * @param another what another editor appends to the file
   */
  TypedWork(String view, String file, String another) {
    this.view = view;
    this.file = file;
    this.another = another;
  }

  String file() {
    return file;
  }

  String another() {
    return another;
  }

  /** The address of its page. */
  String href(String draft) {
    if (this == REBASE_TEXT) {
      return "/playbook/drafts/" + draft + "/rebase";
    }
    String rule = this == RULE_FORM ? "&rule=" + RULE.replace(" ", "%20") : "";
    return "/playbook/drafts/" + draft + "/" + view + "?file=" + file + rule;
  }

  /** Types the words, and waits until the page says that the browser keeps them. */
  void type(Page page, String words) {
    if (isText()) {
      page.locator(".cm-content").focus();
      page.keyboard().press("Control+Home");
      page.keyboard().type(this == RULE_TEXT ? "// " + words + "\n" : "<#-- " + words + " -->\n");
    } else {
      if (this == REBASE_TEXT) {
        page.getByLabel("Write it myself").check();
      }
      page.locator(field()).fill(words);
    }
    assertThat(page.locator("[data-kept-state]")).containsText("Kept in this browser");
  }

  /** The page shows the words. */
  void shown(Page page, String words) {
    if (isText()) {
      assertThat(page.locator(".cm-content")).containsText(words);
    } else if (this == REBASE_TEXT && !page.url().contains("/rebase")) {
      assertThat(page.locator("main")).containsText(words);
    } else {
      assertThat(page.locator(field())).hasValue(words);
    }
  }

  /** The page has an offer to take the words back. */
  void offered(Page page, String words) {
    assertThat(page.locator(".kept")).containsText("You had unsaved changes of ");
    page.locator(".kept summary").click();
    assertThat(page.locator(".kept ins").last()).containsText(words);
  }

  void take(Page page) {
    page.getByRole(AriaRole.BUTTON, named("Take them")).click();
  }

  void save(Page page) {
    page.getByRole(AriaRole.BUTTON, named(this == REBASE_TEXT ? "Rebase the draft" : "Save"))
        .click();
  }

  /** The page says that the save did not come through; it is asked for again. */
  void saveAgain(Page page) {
    page.getByRole(AriaRole.BUTTON, named("Try again")).click();
  }

  void notSaved(Page page) {
    assertThat(page.locator("#said")).containsText("Not saved: ");
    assertThat(page.locator("#said")).containsText("What you typed stays here");
  }

  void saved(Page page) {
    if (this == REBASE_TEXT) {
      assertThat(page.locator(".notice")).containsText("on top of version 2 now");
      return;
    }
    assertThat(page.locator(isText() ? "#editor-state" : ".notice, [role=status].notice"))
        .containsText("Saved");
    assertThat(page.locator("[data-kept-state]")).isEmpty();
  }

  /** A late save: both changes are gone on with. */
  void merge(Page page) {
    assertThat(page.locator(".late")).containsText("saved this file in between");
    if (isText()) {
      page.getByRole(AriaRole.BUTTON, named("Go on with both changes")).click();
    }
  }

  boolean isText() {
    return view.equals("edit");
  }

  private String field() {
    return switch (this) {
      case RULE_FORM -> "input[name='f.remark.text']";
      case REBASE_TEXT -> ".own-text textarea";
      default -> "#value-0";
    };
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
