package nurture.candidate;

import java.time.Instant;
import nurture.event.Stage;

/** One step through the funnel and who or what took it. */
public record StageChange(Stage stage, Instant at, String why) {
  public StageChange {
    why = StoredDefaults.text(why);
  }
}
