package nurture.journey;

import java.util.List;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.event.Occurrence;

/**
 * A candidate to decide about, nobody else's until that is recorded.
 *
 * @param version number of the newest decision
 * @param attempts failed evaluations in a row so far
 * @param addressSuppressed the candidate's address is known as one nobody writes to
 * @param news what happened since, in the order it occurred as far as that is known
 */
public record Claimed(
    UUID id,
    String ref,
    long version,
    int attempts,
    boolean addressSuppressed,
    Dossier dossier,
    List<Occurrence> news) {

  public Claimed {
    news = List.copyOf(news);
  }
}
