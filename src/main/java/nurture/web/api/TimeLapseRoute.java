package nurture.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;
import nurture.playbook.Playbook;
import nurture.playbook.version.PlaybookNames;
import nurture.simulation.RunProgress;
import nurture.simulation.replay.CandidateSource;
import nurture.simulation.timelapse.HtmlReport;
import nurture.simulation.timelapse.ModelFile;
import nurture.simulation.timelapse.ObservedResponses;
import nurture.simulation.timelapse.Population;
import nurture.simulation.timelapse.RecordedPeople;
import nurture.simulation.timelapse.ResponseRateFit;
import nurture.simulation.timelapse.ResponseRates;
import nurture.simulation.timelapse.SimulatedVersion;
import nurture.simulation.timelapse.SyntheticPeople;
import nurture.simulation.timelapse.TimeLapse;
import nurture.simulation.timelapse.TimeLapseReport;
import nurture.web.Problem;

/**
 * Lives some days with a whole population under one playbook, or under two side by side; the last
 * line is {@code {"report": {…}}}, or {@code {"html": "…"}} where a page is asked for. Writes
 * nothing.
 */
public final class TimeLapseRoute implements Handler<RoutingContext> {

  /** Some minutes; whoever wants to live with more has the command line. */
  private static final int MOST = 100_000;

  /** Up to some hundred megabytes a playbook; candidates are decided about beside it. */
  private static final int REMEMBERED = 100_000;

  private static final int LONGEST_MODEL = 100_000;

  private static final List<String> PEOPLE = List.of("made-up", "recorded");
  private static final List<String> FORMATS = List.of("json", "html");

  private final LongRuns runs;
  private final Function<String, Future<Optional<Playbook>>> playbooks;
  private final CandidateSource source;
  private final Supplier<Future<List<ObservedResponses>>> observed;
  private final InstantSource clock;

  /**
   * @param playbooks made for this occasion by the name of a version or draft; empty if nothing is
   *     called that, failed with {@link nurture.playbook.PlaybookProblems} if it does not compile
   * @param observed what messages on record led to
   */
  public TimeLapseRoute(
      LongRuns runs,
      Function<String, Future<Optional<Playbook>>> playbooks,
      CandidateSource source,
      Supplier<Future<List<ObservedResponses>>> observed,
      InstantSource clock) {
    this.runs = runs;
    this.playbooks = playbooks;
    this.source = source;
    this.observed = observed;
    this.clock = clock;
  }

  /** What is asked for. */
  private record Wish(
      List<String> playbooks,
      LocalDate from,
      int days,
      int candidates,
      boolean recorded,
      boolean fit,
      ResponseRates model,
      long seed,
      boolean html) {}

  @Override
  public void handle(RoutingContext context) {
    Wish wish;
    try {
      wish = wish(context);
    } catch (RefusalException refusalException) {
      Problem.refused(refusalException.refusal()).answer(context);
      return;
    }
    runs.answer(
        context,
        () ->
            (wish.fit() ? observed.get() : Future.succeededFuture(List.<ObservedResponses>of()))
                .compose(
                    seen ->
                        made(context, wish.playbooks(), List.of())
                            .map(all -> all.map(books -> run(wish, seen, books)))));
  }

  /** All that are named, one after the other; empty if one is not there, which is answered then. */
  private Future<Optional<List<Playbook>>> made(
      RoutingContext context, List<String> names, List<Playbook> before) {
    if (names.isEmpty()) {
      return Future.succeededFuture(Optional.of(before));
    }
    return playbooks
        .apply(names.get(0))
        .onFailure(e -> before.forEach(Playbook::close))
        .compose(
            found -> {
              if (found.isEmpty()) {
                before.forEach(Playbook::close);
                Problem.notFound("version or draft", names.get(0)).answer(context);
                return Future.succeededFuture(Optional.empty());
              }
              List<Playbook> all = new ArrayList<>(before);
              all.add(found.get());
              return made(context, names.subList(1, names.size()), all);
            });
  }

  private LongRuns.Run run(Wish wish, List<ObservedResponses> seen, List<Playbook> books) {
    return new LongRuns.Run() {
      @Override
      public ObjectNode run(RunProgress runProgress) {
        List<TimeLapseReport> reports = lived(wish, seen, books, runProgress);
        ObjectNode last = JsonMappers.OWN.createObjectNode();
        return wish.html()
            ? last.put("html", HtmlReport.of(reports))
            : last.set("report", TimeLapseJson.write(reports));
      }

      @Override
      public void close() {
        books.forEach(Playbook::close);
      }
    };
  }

  private List<TimeLapseReport> lived(
      Wish wish, List<ObservedResponses> seen, List<Playbook> books, RunProgress runProgress) {
    Instant begins = wish.from().atStartOfDay(ZoneOffset.UTC).toInstant();
    ResponseRates model = wish.fit() ? ResponseRateFit.of(wish.model(), seen) : wish.model();
    // Before the candidates: they hold on to a connection once they are there.
    List<SimulatedVersion> versions =
        books.stream().map(book -> SimulatedVersion.of(book.rules(), REMEMBERED)).toList();
    Population people =
        wish.recorded()
            ? new RecordedPeople(source, begins)
            : new SyntheticPeople(wish.seed(), wish.candidates(), begins);
    int threads = Runtime.getRuntime().availableProcessors();
    return new TimeLapse(model, wish.seed(), begins, wish.days(), threads)
        .run(versions, people, runProgress);
  }

  private Wish wish(RoutingContext context) throws RefusalException {
    RequestFields requestFields =
        RequestFields.of(
            context,
            "playbook",
            "against",
            "from",
            "days",
            "candidates",
            "people",
            "fit",
            "model",
            "seed",
            "format");
    List<String> names = new ArrayList<>();
    names.add(requestFields.optionalText("playbook").orElse(PlaybookNames.PUBLISHED));
    requestFields.optionalText("against").ifPresent(names::add);
    LocalDate from =
        requestFields
            .optionalDate("from")
            .orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    if (!TimeLapse.possible(from)) {
      throw new RefusalException(
          "from", from.toString(), "must be a day of the years " + TimeLapse.YEARS);
    }
    return new Wish(
        names,
        from,
        requestFields.within("days", 1, TimeLapse.LONGEST, 180),
        requestFields.within("candidates", 1, MOST, 10_000),
        requestFields.oneOf("people", PEOPLE).equals("recorded"),
        requestFields.flag("fit"),
        model(requestFields),
        requestFields.optionalNumber("seed").orElse(1),
        requestFields.oneOf("format", FORMATS).equals("html"));
  }

  private static ResponseRates model(RequestFields requestFields) throws RefusalException {
    Optional<String> said = requestFields.optionalFile("model", LONGEST_MODEL);
    if (said.isEmpty()) {
      return ModelFile.shipped();
    }
    try {
      return ModelFile.shipped().with(ModelFile.read("model", said.get()).rows());
    } catch (IllegalStateException e) {
      throw new RefusalException("model", "", String.valueOf(e.getMessage()));
    }
  }
}
