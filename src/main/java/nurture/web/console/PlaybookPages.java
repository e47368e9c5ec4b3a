package nurture.web.console;

import io.vertx.ext.web.Router;

/** The pages on which the playbook is read and changed. Safe for concurrent use. */
public final class PlaybookPages {

  static final String PATH = "/playbook";

  private final Console console;
  private final RulePageRoutes rules;
  private final DraftPageRoutes drafts;
  private final EditorRoutes editor;
  private final FormViewRoutes form;
  private final PublishPageRoutes publishing;
  private final VersionPageRoutes versions;

  public PlaybookPages(Console console, PlaybookTools tools) {
    this.console = console;
    this.rules = new RulePageRoutes(tools);
    FormNotices notices = console.notices();
    this.drafts = new DraftPageRoutes(tools, notices);
    this.editor = new EditorRoutes(tools, notices);
    this.form = new FormViewRoutes(tools);
    this.publishing = new PublishPageRoutes(tools, notices);
    this.versions = new VersionPageRoutes(tools, notices);
  }

  /** Adds the routes at {@code /playbook…}. Each says who may. */
  public void mount(Router root) {
    PageRouter pages = console.pages(root);
    rules.mount(pages);
    drafts.mount(pages);
    editor.mount(pages);
    form.mount(pages);
    publishing.mount(pages);
    versions.mount(pages);
  }
}
