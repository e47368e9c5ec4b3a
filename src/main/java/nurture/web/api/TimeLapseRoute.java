package nurture.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
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
import nurture.simulation.timelapse.ResponseRates;
import nurture.simulation.timelapse.SimulatedVersion;
import nurture.simulation.timelapse.TimeLapse;
import nurture.simulation.timelapse.TimeLapseInput;
import nurture.simulation.timelapse.TimeLapseReport;
import nurture.simulation.timelapse.TimeLapseText;
import nurture.web.Problem;

/**
 * Simulates some days of a whole population under one playbook, or under two to compare; the last
 * line is {@code {"report": {…}}}, or {@code {"html": "…"}} or {@code {"text": "…"}} where a page
 * or text is asked for. Writes nothing.
 */
public final class TimeLapseRoute implements Handler<RoutingContext> {

  private static final int LONGEST_MODEL = 100_000;

  private static final List<String> PEOPLE = List.of("made-up", "recorded");
  private static final List<String> FORMATS = List.of("json", "html", "text");

  private final LongRuns runs;
  private final NamedPlaybooks playbooks;
  private final CandidateSource source;
  private final Supplier<Future<List<ObservedResponses>>> observed;
  private final InstantSource clock;

  /**
   * @param playbooks loaded for this occasion by the name of a version or draft; empty if nothing
   *     has the name, failed with {@link nurture.playbook.PlaybookProblems} if it does not compile
   * @param observed what messages on record led to
   */
  public TimeLapseRoute(
      LongRuns runs,
      Function<String, Future<Optional<Playbook>>> playbooks,
      CandidateSource source,
      Supplier<Future<List<ObservedResponses>>> observed,
      InstantSource clock) {
    this.runs = runs;
    this.playbooks = new NamedPlaybooks(playbooks);
    this.source = source;
    this.observed = observed;
    this.clock = clock;
  }

  /**
   * What is asked for.
   *
   * @param playbooks the one before, if two are compared, then the new one
   */
  private record Wish(
      List<String> playbooks,
      LocalDate from,
      int days,
      int candidates,
      boolean recorded,
      boolean fit,
      ResponseRates model,
      long seed,
      ReportForm form) {}

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
                        playbooks
                            .all(context, wish.playbooks())
                            .map(all -> all.map(books -> run(wish, seen, books)))));
  }

  private LongRuns.Run run(Wish wish, List<ObservedResponses> seen, List<Playbook> books) {
    return new LongRuns.Run() {
      @Override
      public ObjectNode run(RunProgress runProgress) {
        List<TimeLapseReport> reports = lived(wish, seen, books, runProgress);
        ObjectNode last = JsonMappers.OWN.createObjectNode();
        return switch (wish.form().format()) {
          case "html" -> last.put("html", HtmlReport.of(reports));
          case "text" -> last.put("text", TimeLapseText.of(reports, wish.form().width()));
          default -> last.set("report", TimeLapseJson.write(reports));
        };
      }

      @Override
      public void close() {
        books.forEach(Playbook::close);
      }
    };
  }

  private List<TimeLapseReport> lived(
      Wish wish, List<ObservedResponses> seen, List<Playbook> books, RunProgress runProgress) {
    TimeLapseInput asked =
        new TimeLapseInput(
            wish.from(),
            wish.days(),
            wish.candidates(),
            wish.recorded(),
            wish.model(),
            wish.seed());
    // Before the candidates: they hold on to a connection once they are there.
    List<SimulatedVersion> versions =
        books.stream()
            .map(
                book ->
                    SimulatedVersion.of(book.rules(), TimeLapseInput.REMEMBERED)
                        .titled(book.title()))
            .toList();
    return (wish.fit() ? asked.fitted(seen) : asked).run(versions, source, runProgress);
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
            "format",
            "width");
    List<String> names = new ArrayList<>();
    requestFields.optionalText("against").ifPresent(names::add);
    names.add(requestFields.optionalText("playbook").orElse(PlaybookNames.PUBLISHED));
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
        requestFields.within("candidates", 1, TimeLapseInput.MOST_CANDIDATES, 10_000),
        requestFields.oneOf("people", PEOPLE).equals("recorded"),
        requestFields.flag("fit"),
        model(requestFields),
        requestFields.optionalNumber("seed").orElse(1),
        ReportForm.of(requestFields, FORMATS));
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
