package nurture.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import nurture.template.RenderOutcome.Rendered;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The HTML of every shipped letter, held against the standard and against small and dark screens.
 */
final class MailHtmlTest {
  private static final TemplateBook BOOK = TemplateBook.load(Path.of("templates"));

  /**
   * What the standard calls obsolete and mail programs still go by: Outlook lays out tables from
   * their attributes and ignores the CSS that replaced them. The checker warns, it does not object.
   */
  private static final Pattern TABLES_OF_MAIL =
      Pattern.compile(
          "The “(align|border|cellpadding|cellspacing|width)” attribute on the “(table|td)” element"
              + " is obsolete\\..*");

  private static List<Rendered> letters() {
    return BOOK.samples().stream()
        .map(Rendered.class::cast)
        .filter(message -> !message.html().isEmpty())
        .toList();
  }

  /** Keeps every complaint of the checker, with the letter it is about. */
  private static final class Complaints implements ErrorHandler {
    private final List<String> list = new ArrayList<>();
    private String letter = "";

    private void add(SAXParseException complaint) {
      if (!TABLES_OF_MAIL.matcher(complaint.getMessage()).matches()) {
        list.add(letter + ":" + complaint.getLineNumber() + " " + complaint.getMessage());
      }
    }

    @Override
    public void warning(SAXParseException complaint) {
      add(complaint);
    }

    @Override
    public void error(SAXParseException complaint) {
      add(complaint);
    }

    @Override
    public void fatalError(SAXParseException complaint) {
      add(complaint);
    }
  }

  private static SimpleDocumentValidator nu(Complaints complaints) throws Exception {
    SimpleDocumentValidator nu = new SimpleDocumentValidator(true, false, true);
    nu.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", complaints);
    nu.setUpValidatorAndParsers(complaints, false, false);
    return nu;
  }

  private static void check(SimpleDocumentValidator nu, String html)
      throws IOException, SAXException {
    nu.checkHtmlInputSource(new InputSource(new StringReader(html)));
  }

  /** The checker's grammar is nested deeper than a plain stack is high. */
  private static void onAHighStack(Callable<?> work) throws Exception {
    FutureTask<?> task = new FutureTask<>(work);
    new Thread(null, task, "checker", 16L << 20).start();
    task.get();
  }

  @Test
  void everyLetter_passesTheNuHtmlChecker() throws Exception {
    Complaints complaints = new Complaints();

    onAHighStack(
        () -> {
          SimpleDocumentValidator nu = nu(complaints);
          for (Rendered letter : letters()) {
            complaints.letter = letter.template() + "." + letter.language();
            check(nu, letter.html());
          }
          return complaints;
        });

    assertThat(complaints.list).isEmpty();
  }

  @Test
  void faultyLetter_doesNotPass() throws Exception {
    Complaints complaints = new Complaints();

    String faulty =
        letters().get(0).html().replace("</body>", "<ul><p style=\"colour:red\">x</ul></body>");
    onAHighStack(
        () -> {
          check(nu(complaints), faulty);
          return complaints;
        });

    assertThat(complaints.list)
        .anyMatch(one -> one.contains("not allowed as child of element “ul”"));
    assertThat(complaints.list).anyMatch(one -> one.contains("colour"));
  }

  @Test
  void everyLetter_isReadableOnDarkAndSmallScreens() {
    for (Rendered letter : letters()) {
      assertThat(letter.html())
          .contains("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
          .contains("<meta name=\"color-scheme\" content=\"light dark\">")
          .contains("@media (prefers-color-scheme: dark)")
          .contains("@media (max-width: 520px)")
          .contains("max-width:600px")
          .contains("<html lang=\"" + letter.language() + "\">");
    }
  }

  /** Each colour that is set for light screens has one for dark ones, or black meets black. */
  @Test
  void everyColour_hasItsLikeOnDarkScreens() {
    Pattern coloured =
        Pattern.compile("<\\w+ [^>]*style=\"[^\"]*(?<![-\\w])(?:background-)?color:[^\"]*\"[^>]*>");
    for (Rendered letter : letters()) {
      String dark =
          letter
              .html()
              .substring(
                  letter.html().indexOf("prefers-color-scheme: dark"),
                  letter.html().indexOf("</style>"));
      List<String> tags =
          coloured.matcher(letter.html()).results().map(MatchResult::group).toList();
      assertThat(tags).hasSizeGreaterThan(5);
      for (String tag : tags) {
        String name = tag.replaceAll("(?s).*class=\"(\\w+)\".*|.*", "$1");
        assertThat(dark).as(letter.template() + " " + tag).contains("." + name + " {");
      }
    }
  }
}
