package nurture.access;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** {@link SentForms} in memory. */
public final class SentFormsInMemory implements SentForms {

  private final Map<String, Claim> known = new ConcurrentHashMap<>();

  @Override
  public Future<Claim> claim(byte[] key, Instant now) {
    Claim before = known.putIfAbsent(name(key), new Claim.UnderWay());
    return Future.succeededFuture(before == null ? new Claim.First() : before);
  }

  @Override
  public Future<Void> answered(byte[] key, String leadsTo) {
    known.put(name(key), new Claim.Done(leadsTo));
    return Future.succeededFuture();
  }

  @Override
  public Future<Void> release(byte[] key) {
    known.remove(name(key), new Claim.UnderWay());
    return Future.succeededFuture();
  }

  private static String name(byte[] key) {
    return HexFormat.of().formatHex(key);
  }
}
