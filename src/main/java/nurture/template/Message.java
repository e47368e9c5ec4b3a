package nurture.template;

import freemarker.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import nurture.template.TemplateFile.Piece;
import org.jspecify.annotations.Nullable;

/**
 * One message in one language, parsed and ready to render.
 *
 * @param name without language, {@code first-outreach}
 * @param file the file it was read from, kept for {@link MessageRules}
 * @param language the language it is written in
 */
record Message(
    String name,
    TemplateFile file,
    Locale language,
    FrontMatter frontMatter,
    Template subject,
    Template text,
    Template html,
    Layout textLayout,
    Layout htmlLayout) {
  /** Null, with problems added, unless all three parts can be rendered. */
  static @Nullable Message read(
      FileName name,
      TemplateFile file,
      ByLanguage<Layout> textLayouts,
      ByLanguage<Layout> htmlLayouts,
      List<Problem> problems) {
    FrontMatter frontMatter = FrontMatterReader.read(file, problems);
    requireWhole(file, frontMatter, problems);
    Locale language =
        name.tag().isEmpty() ? frontMatter.language() : Locale.forLanguageTag(name.tag());
    Layout textLayout = orNone(textLayouts.closestTo(language));
    Layout htmlLayout = orNone(htmlLayouts.closestTo(language));
    List<ClosedLanguage.Use> uses = new ArrayList<>();
    int before = problems.size();
    Template subject = part(file, Section.SUBJECT, Layout.NONE, uses, problems);
    Template text = part(file, Section.TEXT, textLayout, uses, problems);
    Template html = part(file, Section.HTML, htmlLayout, uses, problems);
    if (subject == null || text == null || html == null) {
      return null;
    }
    if (frontMatter.isRead() && problems.size() == before) {
      Declarations.check(file.path(), frontMatter, uses, problems);
    }
    return new Message(
        name.name(), file, language, frontMatter, subject, text, html, textLayout, htmlLayout);
  }

  private static void requireWhole(
      TemplateFile file, FrontMatter frontMatter, List<Problem> problems) {
    if (frontMatter.isRead() && frontMatter.purpose().isEmpty()) {
      problems.add(
          new Problem(file.path(), 1, 1, "the message has no purpose", "Say in a line what for"));
    }
    if (frontMatter.isRead() && frontMatter.sample().isEmpty()) {
      problems.add(
          new Problem(file.path(), 1, 1, "the message has no sample", "Give a made-up person"));
    }
    if (file.sections().containsKey(Section.MACROS)) {
      problems.add(
          new Problem(
              file.path(),
              file.sections().get(Section.MACROS).firstLine() - 1,
              1,
              "a message has no macros of its own",
              "Move them into a file in layout/"));
    }
  }

  private static @Nullable Template part(
      TemplateFile file,
      Section section,
      Layout layout,
      List<ClosedLanguage.Use> uses,
      List<Problem> problems) {
    Piece piece = file.sections().get(section);
    if (piece == null) {
      problems.add(
          new Problem(
              file.path(),
              0,
              0,
              "the section " + section.marker() + " is missing",
              "Add the line and write what belongs below it"));
      return null;
    }
    Template template =
        ClosedFreemarker.parse(file.path(), piece, section == Section.HTML, problems);
    if (template != null && layout.usable()) {
      uses.addAll(
          ClosedLanguage.inMessage(file.path(), SyntaxTree.of(template), layout.macros(), problems)
              .uses());
    }
    return template;
  }

  private static Layout orNone(@Nullable Layout layout) {
    return layout == null ? Layout.NONE : layout;
  }

  /**
   * The locale in which dates and numbers are written: the reader's, if it speaks this language.
   */
  Locale localeFor(Locale reader) {
    return reader.getLanguage().equals(language.getLanguage()) ? reader : language;
  }

  /** All that must be there, the layouts' part included. */
  Set<String> needs() {
    return union(FrontMatter::neededPaths);
  }

  Set<String> optional() {
    return union(FrontMatter::optionalPaths);
  }

  private Set<String> union(Function<FrontMatter, List<String>> paths) {
    Set<String> all = new LinkedHashSet<>(paths.apply(frontMatter));
    all.addAll(paths.apply(textLayout.frontMatter()));
    all.addAll(paths.apply(htmlLayout.frontMatter()));
    return all;
  }
}
