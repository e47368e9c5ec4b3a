package nurture.bench;

import static nurture.bench.BenchEnvironment.await;

import io.vertx.sqlclient.Row;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nurture.store.Database;

/**
 * Clicks of candidates while other work is done, and how long each waits until it is decided about,
 * as seen whenever it is looked. Confined to one thread.
 */
final class LiveClicks {

  private static final String WAITING =
      "select event_id from event_pending where event_id like 'live-%'";

  private final String name;
  private final CampaignCaller caller;
  private final Database database;
  private final List<String> refs;
  private final Map<String, Long> posted = new HashMap<>();
  private final LatencySample waits = new LatencySample();
  private int next;

  /**
   * @param name tells these clicks from those of others
   * @param refs of candidates who click in turn
   */
  LiveClicks(String name, CampaignCaller caller, Database database, List<String> refs) {
    this.name = name;
    this.caller = caller;
    this.database = database;
    this.refs = refs;
  }

  /** The next candidate clicks. */
  void post() throws IOException, InterruptedException {
    String id = "live-" + name + "-" + next;
    caller.click(refs.get(next % refs.size()), id);
    posted.put(id, System.nanoTime());
    next++;
  }

  /** Notes which are decided about. */
  void look() {
    if (posted.isEmpty()) {
      return;
    }
    Set<String> waiting = new HashSet<>();
    for (Row row : await(database.pool().query(WAITING).execute())) {
      waiting.add(row.getString("event_id"));
    }
    long now = System.nanoTime();
    posted
        .entrySet()
        .removeIf(
            click -> {
              boolean decided = !waiting.contains(click.getKey());
              if (decided) {
                waits.add(now - click.getValue());
              }
              return decided;
            });
  }

  LatencySample waits() {
    return waits;
  }
}
