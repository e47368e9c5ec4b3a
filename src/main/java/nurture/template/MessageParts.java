package nurture.template;

import freemarker.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nurture.event.Via;
import nurture.template.TemplateFile.Piece;
import nurture.template.sandbox.ClosedLanguage;
import nurture.template.sandbox.ClosedLanguage.Found;
import nurture.template.sandbox.ClosedLanguage.Use;
import nurture.template.sandbox.SyntaxTree;
import nurture.template.sandbox.TemplateProblem;
import org.jspecify.annotations.Nullable;

/** Parses the sections of one message file, collecting the variables they use. */
final class MessageParts {
  private final TemplateFile file;
  private final List<TemplateProblem> problems;
  private final List<Use> uses = new ArrayList<>();

  MessageParts(TemplateFile file, List<TemplateProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * One section, parsed.
   *
   * @param template null when it is missing or does not parse
   * @param layout what it calls macros of; a section that calls none needs none of its variables
   */
  record Part(@Nullable Template template, Layout layout) {
    static final Part NONE = new Part(null, Layout.NONE);
  }

  /** Every variable of the data that was met so far, in order. */
  List<Use> uses() {
    return uses;
  }

  Part read(TemplateSection templateSection, Layout layout) {
    Piece piece = file.sections().get(templateSection);
    if (piece == null) {
      problems.add(
          new TemplateProblem(
              file.path(),
              0,
              0,
              "the section " + templateSection.marker() + " is missing",
              "Add the line and write what belongs below it"));
      return Part.NONE;
    }
    Template template =
        ClosedFreemarker.parse(
            file.path(), piece, templateSection == TemplateSection.HTML, problems);
    if (template == null || !layout.usable()) {
      return new Part(template, Layout.NONE);
    }
    Found found =
        ClosedLanguage.inMessage(file.path(), SyntaxTree.of(template), layout.macros(), problems);
    uses.addAll(found.uses());
    return new Part(template, found.calls() ? layout : Layout.NONE);
  }

  /** A problem if {@code section} is there although the channel has no place for it. */
  void refuse(TemplateSection templateSection, Via via) {
    Piece piece = file.sections().get(templateSection);
    if (piece != null) {
      problems.add(
          new TemplateProblem(
              file.path(),
              piece.firstLine() - 1,
              1,
              "a message for " + via.name().toLowerCase(Locale.ROOT) + " is text alone",
              "Remove " + templateSection.marker() + ", or send it as an email"));
    }
  }
}
