package nurture.web.console;

import nurture.event.Stage;
import nurture.outbox.MessageState;

/**
 * A word with a colour.
 *
 * @param tint the class of the stylesheet that gives the colour
 */
record Chip(String text, String tint) {

  static Chip of(Stage stage) {
    return new Chip(Words.capital(Words.of(stage)), "stage-" + Words.slug(stage.name()));
  }

  static Chip of(MessageState state) {
    String tint =
        switch (state) {
          case SENT, DONE -> "good";
          case FAILED, UNCERTAIN, QUARANTINED -> "bad";
          case QUEUED, CLAIMED, SENDING, OPEN -> "busy";
          case CANCELLED, SKIPPED -> "quiet";
        };
    return new Chip(Words.capital(Words.of(state)), tint);
  }

  /**
   * @param outcome of a decision, as it is written
   */
  static Chip outcome(String outcome) {
    String slug = Words.slug(outcome);
    return switch (slug) {
      case "send" -> new Chip("Send", "good");
      case "task" -> new Chip("Task", "good");
      case "vetoed" -> new Chip("Vetoed", "bad");
      case "change" -> new Chip("Change", "busy");
      case "nothing" -> new Chip("Nothing to do", "quiet");
      default -> new Chip(Words.capital(Words.of(outcome)), "quiet");
    };
  }
}
