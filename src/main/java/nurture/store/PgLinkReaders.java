package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowIterator;
import io.vertx.sqlclient.Tuple;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.HiringStep;
import nurture.event.Relationship;
import nurture.insight.LinkReader;
import nurture.insight.LinkReaders;
import nurture.json.DossierJson;

/** {@link LinkReaders} on PostgreSQL. Thread-safe. */
public final class PgLinkReaders implements LinkReaders {

  private static final String LINK_READER = SqlFiles.named("link_reader");

  private final Pool pool;

  public PgLinkReaders(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<Optional<LinkReader>> of(UUID candidate) {
    return pool.preparedQuery(LINK_READER)
        .execute(Tuple.of(candidate))
        .map(
            rows -> {
              RowIterator<Row> found = rows.iterator();
              return found.hasNext() ? Optional.of(reader(found.next())) : Optional.empty();
            });
  }

  private static LinkReader reader(Row row) {
    String ref = row.getString("ref");
    Dossier dossier =
        Optional.ofNullable(row.getString("dossier"))
            .map(text -> DossierJson.read(ref, text).joined())
            .orElseGet(() -> Dossier.of(ref));
    boolean engaged =
        dossier.relationship() == Relationship.EMPLOYEE
            || dossier.hiring().last().filter(PgLinkReaders::goesOn).isPresent();
    return new LinkReader(
        ref,
        dossier.person().language(),
        dossier.person().source(),
        dossier.person().collectedAt(),
        engaged);
  }

  private static boolean goesOn(HiringStep step) {
    return step.kind().underWay()
        || step.kind() == HiringStep.Kind.ACCEPTED
        || step.kind() == HiringStep.Kind.HIRED;
  }
}
