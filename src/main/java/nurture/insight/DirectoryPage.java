package nurture.insight;

import java.util.List;

/**
 * A page of candidates.
 *
 * @param next where the next page begins; empty if this is the last
 */
public record DirectoryPage(List<DirectoryEntry> entries, String next) {
  public DirectoryPage {
    entries = List.copyOf(entries);
  }
}
