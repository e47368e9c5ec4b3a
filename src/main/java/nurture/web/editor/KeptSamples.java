package nurture.web.editor;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nurture.candidate.Dossier;
import nurture.playbook.Playbook;
import nurture.rules.match.MatchSample;
import nurture.web.playbook.KeptForPlaybook;
import nurture.web.playbook.PlaybookTools;

/**
 * The sample of candidates that rules are matched against while they are written. One is kept, for
 * the playbook in service. It is made anew after some minutes, and where it has all candidates
 * there are, when there are more or fewer. Thread-safe.
 */
final class KeptSamples {

  private static final int MOST = 1_000;
  private static final Duration FRESH = Duration.ofMinutes(10);

  private record Sampled(Future<List<Dossier>> people, Future<MatchSample> sample) {}

  private final PlaybookTools tools;
  private final KeptForPlaybook<Sampled> kept;

  KeptSamples(PlaybookTools tools) {
    this.tools = tools;
    this.kept =
        new KeptForPlaybook<>(tools, FRESH, this::made, sampled -> sampled.sample().failed());
  }

  /** Takes about a second where it must be made. */
  Future<MatchSample> sample() {
    Sampled now = kept.value();
    return now.sample()
        .compose(
            sample ->
                sample.population() > MOST
                    ? Future.succeededFuture(sample)
                    : tools
                        .population()
                        .get()
                        .compose(
                            there ->
                                there == sample.population()
                                    ? Future.succeededFuture(sample)
                                    : kept.renewed(now).sample()));
  }

  /** The candidates of the sample, without what rules say of them. */
  Future<List<Dossier>> people() {
    return kept.value().people();
  }

  private Sampled made(Playbook live, Instant now) {
    Future<List<Dossier>> people = tools.sample().some(MOST);
    return new Sampled(people, sample(live, people, now));
  }

  private Future<MatchSample> sample(Playbook live, Future<List<Dossier>> people, Instant now) {
    return Future.all(people, tools.population().get())
        .compose(
            both -> {
              List<Dossier> some = both.resultAt(0);
              long population = both.<Long>resultAt(1);
              return tools.working(() -> MatchSample.of(live.rules(), some, population, now));
            });
  }
}
