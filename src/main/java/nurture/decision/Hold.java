package nurture.decision;

import java.time.Instant;

/** Nothing goes out before an instant, and then it is looked at again. */
public record Hold(Instant until, String reason) implements Opinion {

  public static Hold until(Instant instant) {
    return new Hold(instant, "");
  }

  public Hold because(String why) {
    return new Hold(until, why);
  }

  @Override
  public String phrase() {
    return "hold until " + PhraseValues.of(until);
  }
}
