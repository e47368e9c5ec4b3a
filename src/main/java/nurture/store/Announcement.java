package nurture.store;

import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;

/**
 * Wakes all nodes over one channel of PostgreSQL, after a commit and not within its transaction:
 * there it would hold a lock until what is written is on disk, and all that announce anything would
 * be written one after the other. While one is under way, all that are asked for make one more.
 * Nodes look by themselves too, so one that is lost is made up for. Safe for concurrent use.
 */
final class Announcement {
  private static final String SAY = "select pg_notify($1, '')";

  private final Pool pool;
  private final String channel;
  private boolean underWay;
  private boolean again;

  Announcement(Pool pool, String channel) {
    this.pool = pool;
    this.channel = channel;
  }

  /** Says it soon. */
  void say() {
    synchronized (this) {
      again = underWay;
      if (underWay) {
        return;
      }
      underWay = true;
    }
    pool.preparedQuery(SAY).execute(Tuple.of(channel)).onComplete(done -> said());
  }

  private void said() {
    boolean once;
    synchronized (this) {
      once = again;
      again = false;
      underWay = false;
    }
    if (once) {
      say();
    }
  }
}
