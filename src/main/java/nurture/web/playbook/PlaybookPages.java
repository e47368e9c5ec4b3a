package nurture.web.playbook;

import nurture.web.console.FormNotices;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;

/** The pages on which the playbook is read and changed. Safe for concurrent use. */
public final class PlaybookPages implements PageSet {

  private final RulePageRoutes rules;
  private final DraftPageRoutes drafts;
  private final EditorRoutes editor;
  private final TemplateRoutes templates;
  private final FormViewRoutes form;
  private final NumbersRoutes numbers;
  private final GridRoutes grid;
  private final EntriesRoutes entries;
  private final PublishPageRoutes publishing;
  private final VersionPageRoutes versions;
  private final CanaryPageRoutes canary;

  public PlaybookPages(PlaybookTools tools, TemplateTools templateTools, FormNotices notices) {
    KeptSamples samples = new KeptSamples(tools);
    this.rules = new RulePageRoutes(tools);
    this.drafts = new DraftPageRoutes(tools, notices);
    this.editor = new EditorRoutes(tools, samples, notices);
    this.templates = new TemplateRoutes(tools, templateTools, samples);
    this.form = new FormViewRoutes(tools);
    this.numbers = new NumbersRoutes(tools, notices);
    this.grid = new GridRoutes(tools);
    this.entries = new EntriesRoutes(tools, notices);
    this.publishing = new PublishPageRoutes(tools, notices);
    this.versions = new VersionPageRoutes(tools, notices);
    this.canary = new CanaryPageRoutes(tools, notices);
  }

  @Override
  public void mount(PageRouter pages) {
    rules.mount(pages);
    drafts.mount(pages);
    editor.mount(pages);
    templates.mount(pages);
    form.mount(pages);
    numbers.mount(pages);
    grid.mount(pages);
    entries.mount(pages);
    publishing.mount(pages);
    versions.mount(pages);
    canary.mount(pages);
  }
}
