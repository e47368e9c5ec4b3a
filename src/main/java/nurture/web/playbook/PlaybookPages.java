package nurture.web.playbook;

import nurture.web.console.FormNotices;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;

/** The pages on which the playbook is read and versions are served. Safe for concurrent use. */
public final class PlaybookPages implements PageSet {

  private final RulePageRoutes rules;
  private final TemplatePageRoutes templates;
  private final VersionPageRoutes versions;
  private final CanaryPageRoutes canary;

  public PlaybookPages(PlaybookTools tools, FormNotices notices) {
    this.rules = new RulePageRoutes(tools);
    this.templates = new TemplatePageRoutes(tools);
    this.versions = new VersionPageRoutes(tools, notices);
    this.canary = new CanaryPageRoutes(tools, notices);
  }

  @Override
  public void mount(PageRouter pages) {
    rules.mount(pages);
    templates.mount(pages);
    versions.mount(pages);
    canary.mount(pages);
  }
}
