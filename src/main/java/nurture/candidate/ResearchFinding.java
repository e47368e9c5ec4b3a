package nurture.candidate;

import java.time.Instant;

/** One research item found out. */
public record ResearchFinding(String text, Instant at) {
  public ResearchFinding {
    text = StoredDefaults.text(text);
  }
}
