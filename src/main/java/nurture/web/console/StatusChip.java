package nurture.web.console;

import nurture.event.Stage;
import nurture.outbox.MessageState;

/**
 * A word with a colour.
 *
 * @param tint the class of the stylesheet that gives the colour
 */
public record StatusChip(String text, String tint) {

  public static StatusChip of(Stage stage) {
    return new StatusChip(
        DisplayWords.capital(DisplayWords.of(stage)), "stage-" + DisplayWords.slug(stage.name()));
  }

  public static StatusChip of(MessageState state) {
    String tint =
        switch (state) {
          case SENT, DONE -> "good";
          case FAILED, UNCERTAIN, QUARANTINED -> "bad";
          case QUEUED, CLAIMED, SENDING, OPEN -> "busy";
          case CANCELLED, SKIPPED -> "quiet";
        };
    return new StatusChip(DisplayWords.capital(DisplayWords.of(state)), tint);
  }

  /**
   * @param outcome of a decision, as it is written
   */
  public static StatusChip outcome(String outcome) {
    String slug = DisplayWords.slug(outcome);
    return switch (slug) {
      case "send" -> new StatusChip("Send", "good");
      case "task" -> new StatusChip("Task", "good");
      case "vetoed" -> new StatusChip("Held back", "bad");
      case "change" -> new StatusChip("Change", "busy");
      case "nothing" -> new StatusChip("Nothing due", "quiet");
      default -> new StatusChip(DisplayWords.capital(DisplayWords.of(outcome)), "quiet");
    };
  }
}
