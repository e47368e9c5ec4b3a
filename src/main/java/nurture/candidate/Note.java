package nurture.candidate;

import java.time.Instant;

/** A remark somebody left. */
public record Note(Instant at, String by, String text) {
  public Note {
    by = Known.text(by);
    text = Known.text(text);
  }
}
