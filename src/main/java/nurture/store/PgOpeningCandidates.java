package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import nurture.candidate.Dossier;
import nurture.candidate.facts.Match;
import nurture.candidate.facts.OpeningFit;
import nurture.candidate.facts.OpeningFit.FitProfile;
import nurture.json.DossierJson;
import nurture.library.Opening;
import nurture.opening.OpeningCandidate;
import nurture.opening.OpeningCandidates;
import org.jspecify.annotations.Nullable;

/**
 * The candidates of an opening by the projection of facts. The statement finds and orders them; how
 * each fits is told by {@link OpeningFit} from the same values. Safe for concurrent use.
 */
public final class PgOpeningCandidates implements OpeningCandidates {

  private static final String FIND = SqlFiles.named("candidates_of_opening");
  private static final String LIMITS = "; set local jit = off; set local statement_timeout = '10s'";

  private final Pool pool;
  private final WorkerExecutor workers;

  /**
   * @param workers where dossiers are read
   */
  public PgOpeningCandidates(Pool pool, WorkerExecutor workers) {
    this.pool = pool;
    this.workers = workers;
  }

  @Override
  public Future<Page> of(Opening opening, int from, int most) {
    if (opening.state() == Opening.State.CLOSED) {
      return Future.succeededFuture(new Page(0, List.of()));
    }
    Tuple values =
        Tuple.of(opening.ref(), opening.function())
            .addArrayOfString(opening.skills().toArray(String[]::new))
            .addInteger(from)
            .addInteger(most);
    return PlannedByValues.ask(
            pool, LIMITS, connection -> connection.preparedQuery(FIND).execute(values))
        .compose(rows -> workers.executeBlocking(() -> page(opening, rows), false));
  }

  private static Page page(Opening opening, RowSet<Row> rows) {
    List<OpeningCandidate> candidates = new ArrayList<>(rows.size());
    long total = 0;
    for (Row row : rows) {
      total = row.getLong("total");
      Dossier dossier = DossierJson.read(row.getString("ref"), row.getString("dossier"));
      candidates.add(
          new OpeningCandidate(
              row.getUUID("candidate_id"),
              row.getString("ref"),
              row.getString("name"),
              OpeningFit.of(
                  opening,
                  FitProfile.of(
                      text(row.getString("role_function")),
                      list(row.getArrayOfStrings("role_skills")),
                      list(row.getArrayOfStrings("candidate_openings")))),
              text(row.getString("candidate_country")),
              text(row.getString("role_seniority")),
              dossier.touches().given().contains(Match.PREFIX + opening.ref()),
              Match.refused(opening, dossier)));
    }
    return new Page(total, candidates);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static List<String> list(String @Nullable [] texts) {
    return texts == null ? List.of() : List.of(texts);
  }
}
