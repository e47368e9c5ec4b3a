package nurture.candidate;

import java.time.Instant;

/** A remark somebody left. */
public record Note(Instant at, String by, String text) {
  public Note {
    by = StoredDefaults.text(by);
    text = StoredDefaults.text(text);
  }
}
