package nurture.web.playbook;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.playbook.Playbook;
import nurture.rules.match.MatchSample;

/**
 * The sample of candidates that rules are matched against while they are written. One is kept, for
 * the playbook in service, and made anew after some minutes. Thread-safe.
 */
final class KeptSamples {

  private static final int MOST = 1_000;
  private static final Duration FRESH = Duration.ofMinutes(10);

  private record Kept(
      String playbook, Instant made, Future<List<Dossier>> people, Future<MatchSample> sample) {}

  private final PlaybookTools tools;
  private Optional<Kept> kept = Optional.empty();

  KeptSamples(PlaybookTools tools) {
    this.tools = tools;
  }

  /** Takes about a second where it must be made. */
  Future<MatchSample> sample() {
    return kept().sample();
  }

  /** The candidates of the sample, without what rules say of them. */
  Future<List<Dossier>> people() {
    return kept().people();
  }

  private synchronized Kept kept() {
    Playbook live = tools.inService().live();
    Instant now = tools.clock().instant();
    boolean good =
        kept.filter(each -> each.playbook().equals(live.version()))
            .filter(each -> !each.sample().failed())
            .filter(each -> Duration.between(each.made(), now).abs().compareTo(FRESH) < 0)
            .isPresent();
    if (!good) {
      Future<List<Dossier>> people = tools.sample().some(MOST);
      kept = Optional.of(new Kept(live.version(), now, people, made(live, people, now)));
    }
    return kept.orElseThrow();
  }

  private Future<MatchSample> made(Playbook live, Future<List<Dossier>> people, Instant now) {
    return Future.all(people, tools.population().get())
        .compose(
            both -> {
              List<Dossier> some = both.resultAt(0);
              long population = both.<Long>resultAt(1);
              return tools
                  .workers()
                  .executeBlocking(
                      () -> MatchSample.of(live.rules(), some, population, now), false);
            });
  }
}
