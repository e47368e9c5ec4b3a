package nurture.insight;

import io.vertx.core.Future;
import java.util.List;
import java.util.UUID;

/** Where candidates are found by people. Every future fails when the database is away. */
public interface CandidateDirectory {

  /**
   * A page of those that match.
   *
   * @param after the {@link DirectoryPage#next} of the page before; empty for the first, and what
   *     cannot be read is the first as well
   * @param most at least 1
   */
  Future<DirectoryPage> page(CandidateSearch search, String after, int most);

  /**
   * A page of those that match, and how many do.
   *
   * @param bound counted instead where there are more
   */
  Future<Counted> counted(CandidateSearch search, String after, int most, int bound);

  /** A page, and how many match. */
  record Counted(DirectoryPage page, int count) {}

  /** Those with these ids that are listed, by name. */
  Future<List<DirectoryEntry>> entries(List<UUID> ids);

  /** The owners there are, in lower case and alphabetical order. */
  Future<List<String>> owners(int most);

  /** The countries there are, ISO 3166-1 alpha-2. */
  Future<List<String>> countries(int most);
}
