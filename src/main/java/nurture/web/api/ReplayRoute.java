package nurture.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;
import nurture.playbook.Playbook;
import nurture.rules.RuleBook;
import nurture.simulation.RunProgress;
import nurture.simulation.TextTable;
import nurture.simulation.replay.CandidateSource;
import nurture.simulation.replay.Replay;
import nurture.simulation.replay.ReplayOptions;
import nurture.simulation.replay.ReplayReport;
import nurture.simulation.replay.ReplayScope;
import nurture.simulation.replay.ReplayText;
import nurture.simulation.replay.TouchWords;
import nurture.web.Problem;

/**
 * Replays a draft beside what is in service; the last line is {@code {"report": {…}}}. The body may
 * say {@code {"at": …}} or {@code {"from": …, "to": …}}, each an instant with its offset; without
 * it the replay is about this moment.
 */
public final class ReplayRoute implements Handler<RoutingContext> {

  /**
   * What is compared.
   *
   * @param publishedTitle how the report names the playbook it is compared with
   * @param draftTitle how it names the edited one
   * @param words whether the mails of both say the same
   * @param done called once the books are not in use any more
   */
  public record Books(
      RuleBook published,
      RuleBook draft,
      String publishedTitle,
      String draftTitle,
      TouchWords words,
      Runnable done) {

    /** Two playbooks, closed afterwards. */
    public static Books of(Playbook published, Playbook draft, TouchWords words) {
      return new Books(
          published.rules(),
          draft.rules(),
          published.title(),
          draft.title(),
          words,
          () -> {
            published.close();
            draft.close();
          });
    }
  }

  private static final ReportForm JSON = new ReportForm("json", TextTable.UNLIMITED);

  private final LongRuns runs;
  private final Function<String, Future<Optional<Books>>> books;
  private final CandidateSource source;
  private final InstantSource clock;

  /**
   * @param books by the draft's id; empty if there is none, failed with {@link
   *     nurture.playbook.PlaybookProblems} if it does not compile
   */
  public ReplayRoute(
      LongRuns runs,
      Function<String, Future<Optional<Books>>> books,
      CandidateSource source,
      InstantSource clock) {
    this.runs = runs;
    this.books = books;
    this.source = source;
    this.clock = clock;
  }

  @Override
  public void handle(RoutingContext context) {
    ReplayScope replayScope;
    try {
      replayScope = scope(RequestFields.of(context, "at", "from", "to"), clock);
    } catch (RefusalException refusalException) {
      Problem.refused(refusalException.refusal()).answer(context);
      return;
    }
    String id = context.pathParam("id");
    runs.answer(
        context,
        () ->
            books
                .apply(id)
                .map(
                    found -> {
                      if (found.isEmpty()) {
                        Problem.notFound("draft", id).answer(context);
                      }
                      return found.map(both -> replay(both, source, replayScope, JSON));
                    }));
  }

  static LongRuns.Run replay(
      Books both, CandidateSource source, ReplayScope replayScope, ReportForm form) {
    return new LongRuns.Run() {
      @Override
      public ObjectNode run(RunProgress runProgress) {
        ReplayReport report =
            Replay.run(
                    both.published(),
                    both.draft(),
                    source,
                    ReplayOptions.of(replayScope, both.words()),
                    runProgress)
                .titled(both.publishedTitle(), both.draftTitle());
        ObjectNode last = JsonMappers.OWN.createObjectNode();
        return form.is("text")
            ? last.put("text", ReplayText.write(report, form.width()))
            : last.set("report", ReplayJson.write(report));
      }

      @Override
      public void close() {
        both.done().run();
      }
    };
  }

  /**
   * A period of the past.
   *
   * @param usual how long it is where no beginning is said
   */
  static ReplayScope.Period past(RequestFields fields, InstantSource clock, Duration usual)
      throws RefusalException {
    Instant to = fields.optionalInstant("to").orElseGet(clock::instant);
    Instant from = fields.optionalInstant("from").orElse(to.minus(usual));
    if (!from.isBefore(to)) {
      throw new RefusalException("from", from.toString(), "must lie before to, or before now");
    }
    return new ReplayScope.Period(from, to);
  }

  static ReplayScope scope(RequestFields requestFields, InstantSource clock)
      throws RefusalException {
    Optional<Instant> at = requestFields.optionalInstant("at");
    Optional<Instant> from = requestFields.optionalInstant("from");
    Optional<Instant> to = requestFields.optionalInstant("to");
    if (from.isEmpty() && to.isEmpty()) {
      return new ReplayScope.Moment(at.orElseGet(clock::instant));
    }
    if (at.isPresent()) {
      throw new RefusalException("at", "", "does not go together with from and to");
    }
    if (from.isEmpty()) {
      throw new RefusalException("from", "", "is missing");
    }
    return past(requestFields, clock, Duration.ZERO);
  }
}
