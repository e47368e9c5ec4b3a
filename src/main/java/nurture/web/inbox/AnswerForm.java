package nurture.web.inbox;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import nurture.web.console.FormFields;

/**
 * The answer to a mail, as it was typed.
 *
 * @param problem what is wrong, in words; empty at first
 */
record AnswerForm(String text, String problem) {

  static final AnswerForm EMPTY = new AnswerForm("", "");

  /** Characters that an event's text may have. */
  static final int LONGEST = 4_000;

  static AnswerForm of(RoutingContext ctx) {
    String text = FormFields.text(ctx, "answer").replace("\r\n", "\n");
    return new AnswerForm(text, wrong(text).orElse(""));
  }

  private static Optional<String> wrong(String text) {
    if (text.isBlank()) {
      return Optional.of("Write what they are to read.");
    }
    return text.length() > LONGEST
        ? Optional.of("Make it shorter: it may have " + LONGEST + " characters.")
        : Optional.empty();
  }
}
