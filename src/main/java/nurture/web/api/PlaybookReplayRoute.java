package nurture.web.api;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nurture.json.RefusalException;
import nurture.playbook.Playbook;
import nurture.playbook.version.PlaybookNames;
import nurture.simulation.replay.CandidateSource;
import nurture.simulation.replay.ReplayScope;
import nurture.simulation.replay.TouchWords;
import nurture.web.Problem;

/**
 * Replays any two playbooks over the candidates on record; the last line is {@code {"report":
 * {…}}}, or {@code {"text": "…"}} where text is asked for. Writes nothing.
 */
public final class PlaybookReplayRoute implements Handler<RoutingContext> {

  private static final List<String> FORMATS = List.of("json", "text");

  private final LongRuns runs;
  private final NamedPlaybooks playbooks;
  private final MailComparison words;
  private final CandidateSource source;
  private final InstantSource clock;

  /** How the mails of two playbooks are compared. */
  @FunctionalInterface
  public interface MailComparison {
    TouchWords between(Playbook before, Playbook after);
  }

  /**
   * @param playbooks loaded for this occasion by the name of a version or draft; empty if nothing
   *     has the name, failed with {@link nurture.playbook.PlaybookProblems} if it does not compile
   */
  public PlaybookReplayRoute(
      LongRuns runs,
      Function<String, Future<Optional<Playbook>>> playbooks,
      MailComparison words,
      CandidateSource source,
      InstantSource clock) {
    this.runs = runs;
    this.playbooks = new NamedPlaybooks(playbooks);
    this.words = words;
    this.source = source;
    this.clock = clock;
  }

  @Override
  public void handle(RoutingContext context) {
    List<String> names;
    ReplayScope scope;
    ReportForm form;
    try {
      RequestFields fields =
          RequestFields.of(context, "playbook", "against", "at", "from", "to", "format", "width");
      String before = fields.optionalText("against").orElse(PlaybookNames.PUBLISHED);
      names = List.of(before, fields.text("playbook"));
      scope = ReplayRoute.scope(fields, clock);
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
                            both ->
                                ReplayRoute.replay(
                                    ReplayRoute.Books.of(
                                        both.get(0),
                                        both.get(1),
                                        words.between(both.get(0), both.get(1))),
                                    source,
                                    scope,
                                    form))));
  }
}
