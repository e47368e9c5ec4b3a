package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignPlan;
import nurture.campaign.OfferTrials;
import nurture.campaign.TriedOffer;
import nurture.candidate.Dossier;
import nurture.journey.Evaluator;
import nurture.segment.SegmentSql;

/**
 * Offers campaigns to candidates as they are in PostgreSQL, by the evaluation that decides about
 * them, and writes nothing. Safe for concurrent use.
 */
public final class PgOfferTrials implements OfferTrials {

  private static final String ZONE = SqlFiles.named("zone_of_candidate");
  private static final String WHO = SqlFiles.named("who_candidates_are");

  private final Pool pool;
  private final PgCandidateQueue candidates;
  private final Evaluator evaluator;

  /**
   * @param candidates with workers of its own, so that it takes none from those who decide
   */
  public PgOfferTrials(Pool pool, PgCandidateQueue candidates, Evaluator evaluator) {
    this.pool = pool;
    this.candidates = candidates;
    this.evaluator = evaluator;
  }

  @Override
  public Pages pages(Campaign campaign, SegmentSql audience, Instant now) {
    return new Trying(campaign, audience, now);
  }

  @Override
  public Future<Optional<Whole>> one(Campaign campaign, UUID candidate, Instant now) {
    return CampaignArms.of(pool, campaign)
        .compose(
            arms ->
                pool.preparedQuery(ZONE)
                    .execute(Tuple.of(candidate))
                    .compose(rows -> one(arms, candidate, rows, now)));
  }

  private Future<Optional<Whole>> one(
      CampaignArms arms, UUID candidate, RowSet<Row> rows, Instant now) {
    Map<UUID, Instant> dues = new HashMap<>();
    rows.forEach(row -> dues.put(candidate, due(arms, candidate, row, now)));
    TriedOffering offering = new TriedOffering(evaluator, arms, dues);
    return dues.isEmpty()
        ? Future.succeededFuture(Optional.empty())
        : candidates
            .dryRuns(
                List.of(candidate), now, offering, sharer -> sharer, new ContactVolumes.Planned())
            .map(results -> results.stream().findFirst().map(offering::whole));
  }

  @Override
  public Future<Map<UUID, Who>> who(List<UUID> asked) {
    return pool.preparedQuery(WHO)
        .execute(Tuple.tuple().addArrayOfUUID(asked.toArray(UUID[]::new)))
        .map(
            rows -> {
              Map<UUID, Who> who = new HashMap<>();
              for (Row row : rows) {
                String ref = row.getString("ref");
                String name = row.getString("name");
                who.put(
                    row.getUUID("id"), new Who(ref == null ? "" : ref, name == null ? "" : name));
              }
              return who;
            });
  }

  /** When a candidate would be offered it: at their time, or at once where that is over. */
  private static Instant due(CampaignArms arms, UUID candidate, Row row, Instant now) {
    CampaignPlan plan = arms.plan(candidate);
    Instant begins = plan.begins();
    Instant due =
        plan.due(candidate, CampaignAudience.zone(row), begins.isBefore(now) ? now : begins);
    return due.isBefore(now) ? now : due;
  }

  /** The candidates of one dry run. */
  private final class Trying implements Pages {

    private final Campaign campaign;
    private final SegmentSql audience;
    private final Instant now;

    /** What was decided for records that share a mailbox; the others are decided knowing it. */
    private final Map<UUID, Dossier> decided = new ConcurrentHashMap<>();

    /** Outreach to those tried already, which counts for others of their employers. */
    private final ContactVolumes.Planned planned = new ContactVolumes.Planned();

    private volatile Optional<UUID> behind = Optional.empty();

    Trying(Campaign campaign, SegmentSql audience, Instant now) {
      this.campaign = campaign;
      this.audience = audience;
      this.now = now;
    }

    @Override
    public Future<Page> next(int most) {
      return CampaignArms.of(pool, campaign).compose(arms -> next(arms, most));
    }

    private Future<Page> next(CampaignArms arms, int most) {
      SegmentQuery asked =
          SegmentQuery.of(
              "select a.candidate_id, a.candidate_country,"
                  + " c.dossier #>> '{person,timeZone}' as zone",
              " join candidate c on c.id = a.candidate_id",
              audience,
              now,
              behind.map(id -> " and a.candidate_id > '" + id + "'::uuid").orElse("")
                  + " order by a.candidate_id limit "
                  + most);
      return pool.preparedQuery(asked.sql())
          .execute(asked.values())
          .compose(
              rows -> {
                Map<UUID, Instant> dues = new LinkedHashMap<>();
                for (Row row : rows) {
                  UUID id = row.getUUID("candidate_id");
                  dues.put(id, due(arms, id, row, now));
                  behind = Optional.of(id);
                }
                return tried(arms, dues, List.copyOf(dues.keySet()), new ArrayList<>())
                    .map(offers -> new Page(offers, dues.size() == most));
              });
    }

    /** Goes on with those who were left out, until no one is. */
    private Future<List<TriedOffer>> tried(
        CampaignArms arms, Map<UUID, Instant> dues, List<UUID> left, List<TriedOffer> before) {
      if (left.isEmpty()) {
        return Future.succeededFuture(before);
      }
      TriedOffering offering = new TriedOffering(evaluator, arms, dues);
      return candidates
          .dryRuns(
              left,
              now,
              offering,
              sharer ->
                  new MailboxRecords.Sharer(
                      sharer.id(), decided.getOrDefault(sharer.id(), sharer.dossier())),
              planned)
          .compose(
              results -> {
                List<UUID> still = new ArrayList<>(left);
                results.forEach(
                    result -> {
                      still.remove(result.id());
                      Whole whole = offering.whole(result);
                      before.add(whole.offer());
                      if (!whole.dossier().others().isEmpty()) {
                        decided.put(result.id(), whole.dossier());
                      }
                    });
                return results.isEmpty()
                    ? Future.succeededFuture(before)
                    : tried(arms, dues, still, before);
              });
    }
  }
}
