package nurture.journey;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.event.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a candidate as the rules would see them now, for whoever wants to know more than what is
 * decided. Nothing is recorded. Safe for concurrent use.
 */
public final class Glance {

  private final Desk desk;

  public Glance(Desk desk) {
    this.desk = desk;
  }

  /**
   * What was seen.
   *
   * @param decisions made so far
   * @param dossier with the news that waits applied, and silent if its address is
   * @param news whether any was applied, so that the candidate is looked at at once
   */
  public record Seen(UUID id, long decisions, Dossier dossier, boolean news) {}

  /**
   * Empty for a ref nobody knows; fails if what is stored of the candidate cannot be read, or when
   * the database is away.
   */
  public Future<Optional<Seen>> at(String ref, Instant now) {
    Looking looking = new Looking();
    return desk.dryRun(ref, now, looking)
        .compose(
            verdict -> {
              Throwable broken = looking.broken;
              return broken == null
                  ? Future.succeededFuture(verdict.flatMap(v -> Optional.ofNullable(looking.seen)))
                  : Future.failedFuture(broken);
            });
  }

  /** Decides nothing. */
  private static final class Looking implements Judge {

    private volatile @Nullable Seen seen;
    private volatile @Nullable Throwable broken;

    @Override
    public Verdict judge(Claimed claimed, Instant now) {
      try {
        Dossier dossier = claimed.dossier();
        for (Occurrence occurrence : claimed.news()) {
          dossier = dossier.after(occurrence).dossier();
        }
        seen =
            new Seen(
                claimed.id(),
                claimed.version(),
                claimed.seen(dossier, now),
                !claimed.news().isEmpty());
      } catch (RuntimeException e) {
        broken = e;
      }
      return nothing(claimed.id(), claimed.version(), now);
    }

    @Override
    public Verdict broken(UUID id, long version, int attempts, Instant now, Throwable why) {
      broken = why;
      return nothing(id, version, now);
    }

    private static Verdict nothing(UUID id, long version, Instant now) {
      return new Verdict.SetAside(
          id, version, Optional.empty(), List.of(), "only looked at", 0, now, now);
    }
  }
}
