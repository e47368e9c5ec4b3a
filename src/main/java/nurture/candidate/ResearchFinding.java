package nurture.candidate;

import java.time.Instant;
import java.util.Optional;
import nurture.event.MutualConnection;

/**
 * One research item found out.
 *
 * @param connection the person to ask for an introduction; of mutual connections only
 */
public record ResearchFinding(String text, Instant at, Optional<MutualConnection> connection) {
  public ResearchFinding {
    text = StoredDefaults.text(text);
    connection = StoredDefaults.or(connection, Optional.empty());
  }
}
