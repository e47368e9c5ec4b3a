package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nurture.inbox.replay.PastReplies;
import nurture.inbox.replay.ReplyReplay;
import nurture.inbox.replay.ReplyReplayReport;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;
import nurture.playbook.Playbook;
import nurture.simulation.RunProgress;
import nurture.simulation.replay.ReplayScope;
import nurture.web.Problem;

/**
 * Reads the replies on record under another playbook; the last line is {@code {"report": {…}}}.
 * Writes nothing.
 */
public final class ReplyReplayRoute implements Handler<RoutingContext> {

  /** What is read where nothing is said of it: a quarter. */
  static final Duration USUAL = Duration.ofDays(91);

  private final LongRuns runs;
  private final NamedPlaybooks playbooks;
  private final PastReplies replies;
  private final InstantSource clock;

  /**
   * @param playbooks as for {@link PlaybookReplayRoute}
   */
  public ReplyReplayRoute(
      LongRuns runs,
      Function<String, Future<Optional<Playbook>>> playbooks,
      PastReplies replies,
      InstantSource clock) {
    this.runs = runs;
    this.playbooks = new NamedPlaybooks(playbooks);
    this.replies = replies;
    this.clock = clock;
  }

  @Override
  public void handle(RoutingContext context) {
    String name;
    ReplayScope.Period period;
    try {
      RequestFields fields = RequestFields.of(context, "playbook", "from", "to");
      name = fields.text("playbook");
      period = ReplayRoute.past(fields, clock, USUAL);
    } catch (RefusalException e) {
      Problem.refused(e.refusal()).answer(context);
      return;
    }
    runs.answer(
        context,
        () ->
            playbooks
                .all(context, List.of(name))
                .map(found -> found.map(all -> run(all.get(0), period))));
  }

  private LongRuns.Run run(Playbook playbook, ReplayScope.Period period) {
    return new LongRuns.Run() {
      @Override
      public ObjectNode run(RunProgress progress) {
        long begun = System.nanoTime();
        ReplyReplayReport report =
            ReplyReplay.run(
                playbook.rules(),
                replies,
                period.from(),
                period.to(),
                (done, total) ->
                    progress.goOn(done, total, Duration.ofNanos(System.nanoTime() - begun)));
        return JsonMappers.OWN.createObjectNode().set("report", written(report));
      }

      @Override
      public void close() {
        playbook.close();
      }
    };
  }

  private static ObjectNode written(ReplyReplayReport report) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("playbook", report.version())
            .put("replies", report.replies())
            .put("same", report.same())
            .put("byHand", report.byHand())
            .put("agreed", report.agreed())
            .put("complete", report.complete());
    ArrayNode changes = node.putArray("changes");
    report
        .changes()
        .forEach(
            change ->
                changes
                    .addObject()
                    .put("was", change.was())
                    .put("is", change.is())
                    .put("count", change.count()));
    node.put("reasoned", report.reasoned());
    ArrayNode reasons = node.putArray("reasonChanges");
    report
        .reasonChanges()
        .forEach(
            change ->
                reasons
                    .addObject()
                    .put("reason", change.reason())
                    .put("more", change.more())
                    .put("fewer", change.fewer()));
    ArrayNode examples = node.putArray("examples");
    report
        .examples()
        .forEach(
            example -> {
              ObjectNode one =
                  examples
                      .addObject()
                      .put("mail", example.mail().toString())
                      .put("was", example.was())
                      .put("is", example.is())
                      .put("says", example.said())
                      .put("byHand", example.byHand());
              example.reasonsWere().forEach(one.putArray("reasonsWere")::add);
              example.reasonsAre().forEach(one.putArray("reasonsAre")::add);
              example.rules().forEach(one.putArray("rules")::add);
            });
    return node;
  }
}
