package nurture.campaign;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.decision.Decision;
import nurture.decision.MessageWording;
import nurture.segment.SegmentSql;

/**
 * Evaluates candidates as if a campaign was offered to them, and records nothing. Every future
 * fails when the database is away.
 */
public interface OfferTrials {

  /**
   * One candidate, with all that the evaluation said.
   *
   * @param dossier after the decision
   * @param decision empty where the rules could not be evaluated
   * @param wording what the message says otherwise than its template
   */
  record Whole(
      TriedOffer offer, Dossier dossier, Optional<Decision> decision, MessageWording wording) {}

  /**
   * Who a candidate is.
   *
   * @param ref empty once erased
   * @param name empty where it is not known
   */
  record Who(String ref, String name) {}

  /**
   * Some candidates that were tried.
   *
   * @param offers without those who were erased meanwhile
   * @param more whether there may be others
   */
  record Page(List<TriedOffer> offers, boolean more) {
    public Page {
      offers = List.copyOf(offers);
    }
  }

  /**
   * Candidates of a segment, tried one page after the other. Of two records with one mailbox the
   * second is tried knowing what the first would get.
   */
  interface Pages {

    /** The next candidates; not asked for before the last page is there. */
    Future<Page> next(int most);
  }

  /** Begins to try the candidates of a segment. */
  Pages pages(Campaign campaign, SegmentSql audience, Instant now);

  /** Tries one candidate; empty for one who is not there. */
  Future<Optional<Whole>> one(Campaign campaign, UUID candidate, Instant now);

  /** Who candidates are, without those who are not there. */
  Future<Map<UUID, Who>> who(List<UUID> candidates);
}
