package nurture.web.editor;

import nurture.web.console.FormNotices;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;
import nurture.web.draft.DraftAdditions;
import nurture.web.playbook.PlaybookTools;

/** The pages on which the files of a draft are edited. Safe for concurrent use. */
public final class EditorPages implements PageSet {

  private final EditorRoutes editor;
  private final TemplateRoutes templates;
  private final FormViewRoutes form;
  private final NumbersRoutes numbers;
  private final GridRoutes grid;
  private final EntriesRoutes entries;

  public EditorPages(
      PlaybookTools tools,
      TemplateTools templateTools,
      DraftAdditions additions,
      FormNotices notices) {
    KeptSamples samples = new KeptSamples(tools);
    WordsOfDrafts words = new WordsOfDrafts(tools);
    this.editor = new EditorRoutes(tools, words, samples, notices);
    this.templates = new TemplateRoutes(tools, templateTools, samples);
    this.form = new FormViewRoutes(tools, additions);
    this.numbers = new NumbersRoutes(tools, notices);
    this.grid = new GridRoutes(tools, words);
    this.entries = new EntriesRoutes(tools, notices);
  }

  @Override
  public void mount(PageRouter pages) {
    editor.mount(pages);
    templates.mount(pages);
    form.mount(pages);
    numbers.mount(pages);
    grid.mount(pages);
    entries.mount(pages);
  }
}
