package nurture.web.today;

import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.Touch;
import nurture.rules.EvaluationFailed;
import nurture.rules.RuleBook;
import nurture.simulation.Forecast;
import nurture.simulation.ForecastStep;
import nurture.web.playbook.KeptForPlaybook;
import nurture.web.playbook.PlaybookTools;

/**
 * What will go out in the next days if nobody does anything, told of a sample of candidates. Kept
 * for the playbook in service, and made anew after an hour. Thread-safe.
 */
final class ComingForecast {

  static final int DAYS = 14;

  private static final int SAMPLE = 500;
  private static final int MOST_OF_ONE = 60;
  private static final Duration FRESH = Duration.ofHours(1);

  /** One part of so many. */
  private static final int OUTGROWN = 10;

  /** Something that will happen to one candidate. */
  record Coming(String ref, String name, ForecastStep step) {

    /** In UTC. */
    LocalDate day() {
      return LocalDate.ofInstant(step.at(), ZoneOffset.UTC);
    }
  }

  /**
   * What is coming.
   *
   * @param sampled how many candidates it was told of
   * @param population how many there are
   * @param unsure candidates that could not be evaluated
   */
  record Told(Instant from, int sampled, long population, int unsure, List<Coming> coming) {

    /** What comes before a day. */
    Told until(LocalDate end) {
      return new Told(
          from,
          sampled,
          population,
          unsure,
          coming.stream().filter(each -> each.day().isBefore(end)).toList());
    }

    /** Whether there are so many more or fewer candidates now that it says little about them. */
    boolean outgrown(long now) {
      return Math.abs(now - population) > population / OUTGROWN;
    }
  }

  private final PlaybookTools tools;
  private final KeptForPlaybook<Future<Told>> kept;

  ComingForecast(PlaybookTools tools) {
    this.tools = tools;
    this.kept =
        new KeptForPlaybook<>(tools, FRESH, (live, now) -> made(live.rules(), now), Future::failed);
  }

  /** Takes some seconds where it must be made; fails when the database is away. */
  Future<Told> told() {
    Future<Told> told = kept.value();
    return Future.all(told, tools.population().get())
        .compose(
            both -> {
              Told known = told.result();
              return known.outgrown(both.<Long>resultAt(1)) ? kept.renewed(told) : told;
            });
  }

  private Future<Told> made(RuleBook book, Instant now) {
    return Future.all(tools.sample().some(SAMPLE), tools.population().get())
        .compose(
            both -> {
              List<Dossier> some = both.resultAt(0);
              long population = both.<Long>resultAt(1);
              return tools.working(() -> forecast(book, some, population, now));
            });
  }

  private static Told forecast(RuleBook book, List<Dossier> some, long population, Instant now) {
    List<Coming> coming = new ArrayList<>();
    int unsure = 0;
    for (Dossier dossier : some) {
      try {
        Forecast forecast = Forecast.of(book, subject(dossier, now), now, DAYS, MOST_OF_ONE);
        forecast
            .coming()
            .forEach(step -> coming.add(new Coming(dossier.ref(), dossier.person().name(), step)));
      } catch (EvaluationFailed e) {
        unsure++;
      }
    }
    coming.sort(Comparator.comparing((Coming each) -> each.step().at()));
    return new Told(now, some.size(), population, unsure, List.copyOf(coming));
  }

  /** Candidates are looked at once a day, each at a time of their own. */
  private static Forecast.Subject subject(Dossier dossier, Instant now) {
    UUID id = UUID.nameUUIDFromBytes(dossier.ref().getBytes(StandardCharsets.UTF_8));
    Instant look = now.plusSeconds(Math.floorMod(id.hashCode(), 86_400));
    List<Forecast.Waiting> waiting =
        dossier.touches().recent().stream()
            .filter(touch -> touch.state() == Touch.State.PLANNED)
            .flatMap(
                touch ->
                    touch
                        .via()
                        .map(
                            via ->
                                new Forecast.Waiting(
                                    touch.message(), touch.topic(), touch.topic(), via, now))
                        .stream())
            .toList();
    return new Forecast.Subject(id, dossier, dossier.touches().total(), look, waiting);
  }
}
