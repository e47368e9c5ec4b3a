package nurture.campaign;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where campaigns are kept. Every future fails when the database is away. */
public interface CampaignStore {

  /** What came of keeping a campaign. */
  enum Kept {
    DONE,
    /** Another campaign has or had the name. */
    NAME_TAKEN,
    /** The segment is not there. */
    NO_SEGMENT,
    /** Another user changed it, or it is no draft any more. */
    CHANGED_MEANWHILE
  }

  /**
   * A candidate of the audience.
   *
   * @param round how many times they came into the audience, this one included
   * @param ref empty once erased
   * @param name empty where it is not known
   * @param step the key of the message
   */
  record Line(
      UUID id,
      int round,
      String ref,
      String name,
      String step,
      CandidateOutcome outcome,
      String why,
      String rule,
      Optional<Instant> until,
      CandidateReaction reaction) {

    public CampaignCursor cursor() {
      return new CampaignCursor(id, round);
    }
  }

  /**
   * Which candidates of a campaign.
   *
   * @param outcome those with an outcome; empty for all
   * @param step of one message; empty for the newest of each
   */
  record Which(Optional<CandidateOutcome> outcome, Optional<String> step) {}

  /** All of them, the newest first. */
  Future<List<Campaign>> all();

  Future<Optional<Campaign>> find(UUID id);

  /** Keeps a new one or the next version of a draft; it is a draft again, without approval. */
  Future<Kept> keep(Campaign campaign);

  /** Approves a draft in a version; false if it is no such draft any more. */
  Future<Boolean> approve(UUID id, int version, Campaign.Approval approval);

  /**
   * Moves a campaign on; goes on record.
   *
   * @param from where it must be
   * @param said why, in words
   * @return false if it is somewhere else by now
   */
  Future<Boolean> move(
      UUID id, Set<CampaignState> from, CampaignState to, String said, String by, Instant at);

  /** How far it is. */
  Future<CampaignBalance> balance(UUID id);

  /** A page of its candidates. */
  default Future<List<Line>> candidates(
      UUID id, Which which, Optional<CampaignCursor> behind, int most) {
    return candidates(
        id, new Choice(which, Optional.empty(), Optional.empty(), false), behind, most);
  }

  /**
   * Those of some candidates that a number of the balance counts.
   *
   * @param why only those with this reason
   * @param rule only those of whom this rule says so; empty text for no rule
   * @param replied only those who replied, to whichever message
   */
  record Choice(Which which, Optional<String> why, Optional<String> rule, boolean replied) {}

  /** A page of the candidates that are meant. */
  Future<List<Line>> candidates(UUID id, Choice choice, Optional<CampaignCursor> behind, int most);

  /** What became of a campaign for the candidate one asks about. */
  record Share(UUID campaign, String name, Line line) {}

  /** The campaigns a candidate is or was in, the newest first. */
  Future<List<Share>> of(String ref, int most);

  /** An event of a candidate. */
  record Since(UUID candidate, String type, Instant at) {}

  /**
   * What was heard of candidates since an instant, the offer of the campaign aside, in the order in
   * which it was heard; some hundred at most.
   */
  Future<List<Since>> since(UUID campaign, List<UUID> candidates, Instant heard);

  /**
   * Changes the messages of a campaign that has begun; goes on record.
   *
   * @param campaign with the version it becomes
   * @return false if it was changed meanwhile, or neither runs nor is paused
   */
  Future<Boolean> changeSteps(Campaign campaign);
}
