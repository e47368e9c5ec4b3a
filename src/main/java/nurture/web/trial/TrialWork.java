package nurture.web.trial;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nurture.inbox.replay.ReplyReplay;
import nurture.outbox.MailWords;
import nurture.outbox.TemplateContext;
import nurture.playbook.Playbook;
import nurture.playbook.version.PlaybookNames;
import nurture.simulation.replay.AnswerReplay;
import nurture.simulation.replay.Replay;
import nurture.simulation.replay.ReplayOptions;
import nurture.simulation.replay.ReplayReport;
import nurture.simulation.replay.ReplayScope;
import nurture.simulation.timelapse.SimulatedVersion;
import nurture.simulation.timelapse.TimeLapseInput;

/** What a trial does once it may run: loads the playbooks, runs, and lets go of them. */
final class TrialWork {

  private final TrialTools tools;

  TrialWork(TrialTools tools) {
    this.tools = tools;
  }

  /** Replays what is tried beside what is in service. */
  Future<TrialResult> replay(TrialRun run, ReplayScope scope) {
    return loaded(List.of(PlaybookNames.PUBLISHED, run.subject().name()), List.of())
        .compose(
            both ->
                tools
                    .slot()
                    .<TrialResult>run(() -> replayed(run, scope, both.get(0), both.get(1)))
                    .onComplete(over -> both.forEach(Playbook::close)));
  }

  private TrialResult replayed(TrialRun run, ReplayScope scope, Playbook before, Playbook after) {
    ReplayRows rows = new ReplayRows();
    TemplateContext mailsBefore = tools.templates().apply(before);
    TemplateContext mailsAfter = tools.templates().apply(after);
    MailWords words = new MailWords(tools.composer(), mailsBefore, mailsAfter);
    ReplayReport report =
        Replay.run(
                before.rules(),
                after.rules(),
                tools.candidates(),
                ReplayOptions.of(scope, words::alike),
                run,
                rows)
            .titled(before.title(), after.title());
    rows.sort();
    return new TrialResult.Replayed(report, rows, mailsBefore, mailsAfter);
  }

  /** Simulates what is tried, beside what is in service or alone. */
  Future<TrialResult> timeLapse(TrialRun run, TimeLapseInput asked, boolean fitted, boolean alone) {
    List<String> names =
        alone
            ? List.of(run.subject().name())
            : List.of(PlaybookNames.PUBLISHED, run.subject().name());
    return (fitted ? tools.observed().get().map(asked::fitted) : Future.succeededFuture(asked))
        .compose(input -> timeLapse(run, input, names));
  }

  private Future<TrialResult> timeLapse(TrialRun run, TimeLapseInput input, List<String> names) {
    return loaded(names, List.of())
        .compose(
            books ->
                tools
                    .slot()
                    .<TrialResult>run(() -> simulated(run, input, books))
                    .onComplete(over -> books.forEach(Playbook::close)));
  }

  private TrialResult simulated(TrialRun run, TimeLapseInput input, List<Playbook> books) {
    List<SimulatedVersion> versions =
        books.stream()
            .map(
                book ->
                    SimulatedVersion.of(book.rules(), TimeLapseInput.REMEMBERED)
                        .titled(book.title()))
            .toList();
    return new TrialResult.Simulated(input.run(versions, tools.candidates(), run));
  }

  /** Reads replies on record with what is tried. */
  Future<TrialResult> replies(TrialRun run, ReplayScope.Period period) {
    return loaded(List.of(run.subject().name()), List.of())
        .compose(
            books ->
                tools
                    .slot()
                    .<TrialResult>run(() -> reread(run, period, books.get(0)))
                    .onComplete(over -> books.forEach(Playbook::close)));
  }

  private TrialResult reread(TrialRun run, ReplayScope.Period period, Playbook book) {
    long begun = System.nanoTime();
    return new TrialResult.Reread(
        ReplyReplay.run(
            book.rules(),
            tools.replies(),
            period.from(),
            period.to(),
            (done, total) -> run.goOn(done, total, Duration.ofNanos(System.nanoTime() - begun))));
  }

  /** Judges the answers of mail servers on record, beside what is in service. */
  Future<TrialResult> answers(TrialRun run, ReplayScope.Period period) {
    return loaded(List.of(PlaybookNames.PUBLISHED, run.subject().name()), List.of())
        .compose(
            both ->
                tools
                    .slot()
                    .<TrialResult>run(
                        () ->
                            new TrialResult.Judged(
                                AnswerReplay.run(
                                    both.get(0).rules(),
                                    both.get(1).rules(),
                                    tools.answers(),
                                    period.from(),
                                    period.to(),
                                    run)))
                    .onComplete(over -> both.forEach(Playbook::close)));
  }

  private Future<List<Playbook>> loaded(List<String> names, List<Playbook> before) {
    if (names.isEmpty()) {
      return Future.succeededFuture(before);
    }
    return tools
        .byName()
        .apply(names.get(0))
        .compose(found -> there(names.get(0), found))
        .onFailure(error -> before.forEach(Playbook::close))
        .compose(
            found -> {
              List<Playbook> all = new ArrayList<>(before);
              all.add(found);
              return loaded(names.subList(1, names.size()), all);
            });
  }

  private static Future<Playbook> there(String name, Optional<Playbook> found) {
    return found
        .map(Future::succeededFuture)
        .orElseGet(
            () ->
                Future.failedFuture(
                    name.equals(PlaybookNames.PUBLISHED)
                        ? "no version is in service yet"
                        : "the draft was discarded before the run began"));
  }
}
