package nurture.decision;

import java.time.Instant;

/** Look at the candidate again at an instant, even if nothing happens. */
public record CheckAgain(Instant instant, String reason) implements Opinion {

  public static CheckAgain at(Instant instant) {
    return new CheckAgain(instant, "");
  }

  public CheckAgain because(String why) {
    return new CheckAgain(instant, why);
  }

  @Override
  public String phrase() {
    return "check again at " + PhraseValues.of(instant);
  }
}
