package nurture.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;
import nurture.playbook.Playbook;
import nurture.playbook.version.PlaybookNames;
import nurture.simulation.RunProgress;
import nurture.simulation.replay.AnswerReplay;
import nurture.simulation.replay.AnswerReplayText;
import nurture.simulation.replay.AnswerSource;
import nurture.simulation.replay.ReplayScope;
import nurture.web.Problem;

/**
 * Judges the answers on record, of mail servers and of providers of texts, by two playbooks; the
 * last line is {@code {"report": {…}}}, or {@code {"text": "…"}} where text is asked for. Writes
 * nothing.
 */
public final class AnswerReplayRoute implements Handler<RoutingContext> {

  /** How far back it looks where no instant is said. */
  public static final Duration MONTH = Duration.ofDays(30);

  private static final List<String> FORMATS = List.of("json", "text");

  private final LongRuns runs;
  private final NamedPlaybooks playbooks;
  private final List<AnswerSource> sources;
  private final InstantSource clock;

  /**
   * @param playbooks as {@link PlaybookReplayRoute} takes them
   */
  public AnswerReplayRoute(
      LongRuns runs,
      Function<String, Future<Optional<Playbook>>> playbooks,
      List<AnswerSource> sources,
      InstantSource clock) {
    this.runs = runs;
    this.playbooks = new NamedPlaybooks(playbooks);
    this.sources = sources;
    this.clock = clock;
  }

  @Override
  public void handle(RoutingContext context) {
    List<String> names;
    ReplayScope.Period period;
    ReportForm form;
    try {
      RequestFields fields =
          RequestFields.of(context, "playbook", "against", "from", "to", "format", "width");
      String before = fields.optionalText("against").orElse(PlaybookNames.PUBLISHED);
      names = List.of(before, fields.text("playbook"));
      period = ReplayRoute.past(fields, clock, MONTH);
      form = ReportForm.of(fields, FORMATS);
    } catch (RefusalException refusalException) {
      Problem.refused(refusalException.refusal()).answer(context);
      return;
    }
    runs.answer(
        context,
        () ->
            playbooks
                .all(context, names)
                .map(
                    all ->
                        all.map(
                            both -> new Judging(both.get(0), both.get(1), sources, period, form))));
  }

  private record Judging(
      Playbook before,
      Playbook after,
      List<AnswerSource> sources,
      ReplayScope.Period period,
      ReportForm form)
      implements LongRuns.Run {

    @Override
    public ObjectNode run(RunProgress progress) {
      AnswerReplay.Report report =
          AnswerReplay.run(
              before.rules(), after.rules(), sources, period.from(), period.to(), progress);
      ObjectNode last = JsonMappers.OWN.createObjectNode();
      return form.is("text")
          ? last.put(
              "text", AnswerReplayText.write(report, before.title(), after.title(), form.width()))
          : last.set("report", AnswerReplayJson.write(report, before.title(), after.title()));
    }

    @Override
    public void close() {
      before.close();
      after.close();
    }
  }
}
