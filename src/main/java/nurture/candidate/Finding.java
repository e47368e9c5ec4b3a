package nurture.candidate;

import java.time.Instant;

/** One research item found out. */
public record Finding(String text, Instant at) {
  public Finding {
    text = Known.text(text);
  }
}
