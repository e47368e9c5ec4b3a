package nurture.template;

import freemarker.template.Template;
import java.util.Locale;
import java.util.Optional;
import nurture.template.TemplateFile.Piece;
import nurture.template.sandbox.SyntaxTree;
import nurture.template.sandbox.SyntaxTree.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place in a file for what went wrong without one: a render that was stopped, a tag that
 * showed only in what came out.
 *
 * @param file path inside the template folder
 * @param line from 1; 0 when there is no such section
 */
record ProblemLocator(String file, int line) {

  /** Where the most loops and macro calls stand within each other: the outermost of them. */
  static ProblemLocator heaviest(Message message, TemplateSection templateSection) {
    Template template =
        switch (templateSection) {
          case SUBJECT -> message.subject();
          case HTML -> message.html();
          default -> message.text();
        };
    return new ProblemLocator(
        message.file().path(),
        template == null
            ? begin(message, templateSection)
            : heaviest(template, begin(message, templateSection)));
  }

  /** Where {@code written} first stands, in the section or else in the layout it calls. */
  static ProblemLocator written(Message message, TemplateSection templateSection, String written) {
    TemplateFile layout =
        templateSection == TemplateSection.HTML
            ? message.htmlLayout().file()
            : message.textLayout().file();
    return line(message.file(), templateSection, written)
        .or(() -> line(layout, TemplateSection.MACROS, written))
        .orElse(new ProblemLocator(message.file().path(), begin(message, templateSection)));
  }

  private static Optional<ProblemLocator> line(
      @Nullable TemplateFile file, TemplateSection templateSection, String written) {
    Piece piece = file == null ? null : file.sections().get(templateSection);
    if (file == null || piece == null || written.isEmpty()) {
      return Optional.empty();
    }
    String body = piece.body().toLowerCase(Locale.ROOT);
    int at = body.indexOf(written.toLowerCase(Locale.ROOT));
    return at < 0
        ? Optional.empty()
        : Optional.of(
            new ProblemLocator(
                file.path(),
                piece.firstLine()
                    + (int) body.substring(0, at).chars().filter(c -> c == '\n').count()));
  }

  private static int begin(Message message, TemplateSection templateSection) {
    Piece piece = message.file().sections().get(templateSection);
    return piece == null ? 0 : piece.firstLine();
  }

  private static int heaviest(Template template, int otherwise) {
    Node root = SyntaxTree.of(template);
    Node heaviest = null;
    for (Node node = heavierChild(root); node != null; node = heavierChild(node)) {
      if (repeats(node)) {
        heaviest = node;
        break;
      }
    }
    return heaviest == null ? otherwise : heaviest.line();
  }

  private static @Nullable Node heavierChild(Node node) {
    Node heavier = null;
    for (Node child : node.children()) {
      if (weight(child) > (heavier == null ? 0 : weight(heavier))) {
        heavier = child;
      }
    }
    return heavier;
  }

  private static int weight(Node node) {
    int most = 0;
    for (Node child : node.children()) {
      most = Math.max(most, weight(child));
    }
    return most + (repeats(node) ? 1 : 0);
  }

  private static boolean repeats(Node node) {
    return node.is("IteratorBlock") || node.is("UnifiedCall");
  }
}
