package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import nurture.candidate.Dossier;
import nurture.json.DossierJson;
import nurture.store.Database;
import nurture.store.Pseudonyms;

/**
 * Candidates put straight into a database, a thousand at a time, before a server works on it. None
 * is due; a server that starts projects the facts about them.
 */
final class BulkPeople {

  private static final int AT_ONCE = 1_000;

  private static final String INSERT =
      """
      insert into candidate (id, ref, version, dossier, name, email, stage, address_hash, due_at, created_at)
      select id, ref, 1, dossier::jsonb, name, email, stage, address_hash, '9999-12-31', now()
      from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bytea[])
        as i (id, ref, dossier, name, email, stage, address_hash)\
      """;

  private static final String SUPPRESS =
      "insert into suppression (address_hash, cause, since) select hash, 'COMPLAINT', now()"
          + " from unnest($1::bytea[]) as hash";

  /**
   * Puts them there, and makes the tables if there are none.
   *
   * @param silent addresses that are suppressed
   */
  static void put(
      DatabaseTables tables, int count, IntFunction<Dossier> person, List<String> silent) {
    Vertx vertx = Vertx.vertx();
    try {
      Database database = await(Database.open(vertx, tables.url(), 2));
      Pseudonyms pseudonyms = await(database.pseudonyms());
      for (int first = 0; first < count; first += AT_ONCE) {
        List<Dossier> some = new ArrayList<>();
        for (int i = first; i < Math.min(count, first + AT_ONCE); i++) {
          some.add(person.apply(i));
        }
        await(database.pool().preparedQuery(INSERT).execute(rows(some, pseudonyms)));
      }
      Buffer[] hashes =
          silent.stream()
              .map(email -> Buffer.buffer(pseudonyms.address(email)))
              .toArray(Buffer[]::new);
      await(database.pool().preparedQuery(SUPPRESS).execute(Tuple.tuple().addValue(hashes)));
      await(database.pool().query("vacuum analyze candidate").execute());
      await(database.close());
    } finally {
      await(vertx.close());
    }
  }

  private static Tuple rows(List<Dossier> dossiers, Pseudonyms pseudonyms) {
    int count = dossiers.size();
    UUID[] ids = new UUID[count];
    String[][] texts = new String[5][count];
    Buffer[] hashes = new Buffer[count];
    for (int i = 0; i < count; i++) {
      Dossier dossier = dossiers.get(i);
      ids[i] = pseudonyms.candidate(dossier.ref());
      texts[0][i] = dossier.ref();
      texts[1][i] = DossierJson.write(dossier);
      texts[2][i] = dossier.person().name();
      texts[3][i] = dossier.person().email();
      texts[4][i] = dossier.funnel().stage().name();
      hashes[i] = Buffer.buffer(pseudonyms.address(dossier.person().email()));
    }
    Tuple tuple = Tuple.tuple().addArrayOfUUID(ids);
    for (String[] column : texts) {
      tuple.addArrayOfString(column);
    }
    return tuple.addValue(hashes);
  }

  @com.google.errorprone.annotations.CanIgnoreReturnValue
  private static <T> T await(Future<T> future) {
    try {
      return future.await(60, SECONDS);
    } catch (TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  private BulkPeople() {}
}
