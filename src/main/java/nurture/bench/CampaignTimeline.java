package nurture.bench;

import static nurture.bench.BenchEnvironment.await;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nurture.store.Database;

/** How far a campaign is second by second, as its tables say. Blocks. */
final class CampaignTimeline {

  private static final String FAR =
      """
      select count(*) filter (where state <> 'DUE') as offered,
             count(*) filter (where state not in ('DUE', 'OFFERED')) as decided,
             (select count(*) from message where state = 'sent' and topic = $2) as mailed,
             count(*) filter (where state not in ('DUE', 'OFFERED', 'SENDING')) as noted,
             count(*) filter (where state = 'SENT') as sent
      from campaign_candidate where campaign_id = $1\
      """;

  private static final String POSTMASTER =
      "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::bigint as pid";

  /** So long nothing may change. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final long LOOK_MILLIS = 100;
  private static final long TELL_MILLIS = 1_000;

  private final BenchEnvironment benchEnvironment;
  private final Database database;
  private final long server;
  private final long postmaster;

  /**
   * What became of a campaign.
   *
   * @param offering seconds from the first offer that was seen to the last
   * @param all seconds from then until what became of each offer is known
   * @param sent messages that left; the rules hold back the others
   * @param serverCores processor time of the server for each second of it
   * @param postgresCores the same of PostgreSQL
   */
  record Times(double offering, double all, long sent, double serverCores, double postgresCores) {}

  private record Far(long offered, long decided, long mailed, long noted, long sent) {}

  /**
   * @param server the process of the server
   */
  CampaignTimeline(BenchEnvironment benchEnvironment, Database database, long server) {
    this.benchEnvironment = benchEnvironment;
    this.database = database;
    this.server = server;
    this.postmaster =
        await(database.pool().query(POSTMASTER).execute()).iterator().next().getLong("pid");
  }

  /**
   * Follows a campaign that was scheduled until it has an outcome for all.
   *
   * @param topic of its messages
   * @param clicks one a second meanwhile
   * @throws IllegalStateException if some candidates do not get it
   */
  Times follow(UUID campaign, String topic, int count, LiveClicks clicks)
      throws IOException, InterruptedException {
    Far far = far(campaign, topic);
    long moved = System.nanoTime();
    while (far.offered() == 0) {
      Thread.sleep(5);
      late(moved, far);
      far = far(campaign, topic);
    }
    long began = System.nanoTime();
    moved = began;
    double serverCpu = cpu(server);
    double postgresCpu = postgresCpu();
    long told = began;
    Far before = new Far(0, 0, 0, 0, 0);
    double offering = 0;
    while (far.noted() < count) {
      Thread.sleep(LOOK_MILLIS);
      late(moved, far);
      Far next = far(campaign, topic);
      clicks.look();
      long now = System.nanoTime();
      moved = next.equals(far) ? moved : now;
      far = next;
      if (offering == 0 && far.offered() >= count) {
        offering = (now - began) / 1e9;
      }
      if (now - told >= TELL_MILLIS * 1_000_000) {
        double seconds = (now - told) / 1e9;
        benchEnvironment.tell(
            "%3.0f s: %5.0f offers, %5.0f decisions, %5.0f mails, %5.0f outcomes a second"
                .formatted(
                    (now - began) / 1e9,
                    (far.offered() - before.offered()) / seconds,
                    (far.decided() - before.decided()) / seconds,
                    (far.mailed() - before.mailed()) / seconds,
                    (far.noted() - before.noted()) / seconds));
        told = now;
        before = far;
        clicks.post();
      }
    }
    double all = (System.nanoTime() - began) / 1e9;
    return new Times(
        offering,
        all,
        far.sent(),
        (cpu(server) - serverCpu) / all,
        (postgresCpu() - postgresCpu) / all);
  }

  private static void late(long moved, Far far) {
    if (System.nanoTime() - moved > PATIENCE.toNanos()) {
      throw new IllegalStateException("the campaign does not go on: " + far);
    }
  }

  private Far far(UUID campaign, String topic) {
    Row row =
        await(database.pool().preparedQuery(FAR).execute(Tuple.of(campaign, topic)))
            .iterator()
            .next();
    return new Far(
        row.getLong("offered"),
        row.getLong("decided"),
        row.getLong("mailed"),
        row.getLong("noted"),
        row.getLong("sent"));
  }

  private double postgresCpu() {
    return ProcessHandle.of(postmaster).stream()
        .flatMap(ProcessHandle::children)
        .mapToDouble(child -> cpu(child.pid()))
        .sum();
  }

  private static double cpu(long pid) {
    return ProcessHandle.of(pid)
        .map(ProcessHandle::info)
        .flatMap(ProcessHandle.Info::totalCpuDuration)
        .or(() -> Optional.of(Duration.ZERO))
        .map(time -> time.toNanos() / 1e9)
        .orElse(0.0);
  }
}
