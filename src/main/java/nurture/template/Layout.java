package nurture.template;

import freemarker.template.Template;
import java.util.List;
import java.util.Set;
import nurture.template.sandbox.ClosedLanguage;
import nurture.template.sandbox.SyntaxTree;
import nurture.template.sandbox.TemplateProblem;
import org.jspecify.annotations.Nullable;

/**
 * The frame messages share, for one of text and HTML and one language.
 *
 * @param template null when there is none or it did not parse
 * @param macros what messages may call
 * @param usable false when it is broken, so that messages are not blamed for calling it
 * @param file what it was read from
 */
record Layout(
    @Nullable Template template,
    Set<String> macros,
    FrontMatter frontMatter,
    boolean usable,
    @Nullable TemplateFile file) {
  /** For a folder without layouts. */
  static final Layout NONE = new Layout(null, Set.of(), FrontMatter.NONE, true, null);

  /** For one whose file cannot be read. */
  static final Layout BROKEN = new Layout(null, Set.of(), FrontMatter.NONE, false, null);

  static Layout read(
      TemplateFile file,
      boolean html,
      TemplateVocabulary templateVocabulary,
      List<TemplateProblem> problems) {
    FrontMatter frontMatter = FrontMatterReader.read(file, problems);
    TemplateFile.Piece macros = file.sections().get(TemplateSection.MACROS);
    if (macros == null || file.sections().size() > 1) {
      problems.add(
          new TemplateProblem(
              file.path(),
              0,
              0,
              "a layout has the one section --- macros",
              "Put its macros below that line and nothing else"));
      return new Layout(null, Set.of(), frontMatter, false, file);
    }
    Template template = ClosedFreemarker.parse(file.path(), macros, html, problems);
    if (template == null) {
      return new Layout(null, Set.of(), frontMatter, false, file);
    }
    ClosedLanguage.Found found =
        ClosedLanguage.inLayout(file.path(), SyntaxTree.of(template), problems);
    Declarations.check(file.path(), frontMatter, found.uses(), templateVocabulary, problems);
    return new Layout(template, Set.copyOf(found.macros()), frontMatter, true, file);
  }
}
