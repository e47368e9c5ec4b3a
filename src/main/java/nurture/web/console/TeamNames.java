package nurture.web.console;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import nurture.access.Member;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The names of the members by their addresses, by which owners are written. They are read anew
 * after some seconds; while they cannot be read, pages show what they knew last. Thread-safe.
 */
public final class TeamNames {

  private static final Logger log = LoggerFactory.getLogger(TeamNames.class);
  private static final long FRESH_NANOS = Duration.ofSeconds(10).toNanos();

  /**
   * @param ticks when they were read by a steady clock, in ns
   */
  private record Read(long ticks, Map<String, String> names) {}

  private final Supplier<Future<List<Member>>> members;
  private volatile Read read = new Read(System.nanoTime() - FRESH_NANOS, Map.of());

  public TeamNames(Supplier<Future<List<Member>>> members) {
    this.members = members;
  }

  /** Names by address in lower case; never fails. */
  Future<Map<String, String>> known() {
    Read last = read;
    if (System.nanoTime() - last.ticks() < FRESH_NANOS) {
      return Future.succeededFuture(last.names());
    }
    return Future.succeededFuture()
        .compose(now -> members.get())
        .map(
            all -> {
              Map<String, String> names = new TreeMap<>();
              all.forEach(
                  member -> names.put(member.email().toLowerCase(Locale.ROOT), member.name()));
              read = new Read(System.nanoTime(), names);
              return names;
            })
        .recover(
            error -> {
              log.warn("the names of the members cannot be read", error);
              return Future.succeededFuture(last.names());
            });
  }

  /** Those that were read last. */
  Map<String, String> last() {
    return read.names();
  }
}
