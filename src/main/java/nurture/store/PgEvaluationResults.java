package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlClient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nurture.campaign.OfferOutcome;
import nurture.candidate.ChannelConsent;
import nurture.candidate.Dossier;
import nurture.candidate.Suppression;
import nurture.candidate.Touch;
import nurture.candidate.facts.ProjectedFacts;
import nurture.decision.Decision;
import nurture.decision.MessageId;
import nurture.decision.PlannedTouch;
import nurture.event.Basis;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent;
import nurture.event.Via;
import nurture.identity.Mailbox;
import nurture.insight.RuleTally;
import nurture.journey.AppliedEvent;
import nurture.journey.EvaluationResult;
import nurture.json.AppliedJson;
import nurture.json.DecisionJson;
import nurture.json.DossierJson;
import nurture.json.EventJson;
import nurture.json.EventTypes;
import nurture.json.ProjectedFactsJson;

/**
 * Evaluation results turned into a handful of multi-row statements. Preparing costs CPU and belongs
 * on a worker.
 */
final class PgEvaluationResults {

  private static final String UPDATE = SqlFiles.named("update_candidates");
  private static final String QUARANTINE = SqlFiles.named("quarantine_candidates");
  private static final String DECISIONS = SqlFiles.named("insert_decisions");
  private static final String MESSAGES = SqlFiles.named("insert_messages");
  private static final String TASKS = SqlFiles.named("finish_tasks");
  private static final String SNOOZES = SqlFiles.named("snooze_tasks");
  private static final String APPLY = SqlFiles.named("apply_events");
  private static final String POSTPONE = SqlFiles.named("postpone_events");
  private static final String CARRY = SqlFiles.named("carry_suppressions");
  private static final String SUPPRESS = SqlFiles.named("suppress_addresses");
  private static final String FORGET = SqlFiles.named("forget_undone_suppressions");
  private static final String LIFT = SqlFiles.named("lift_suppressions");
  private static final String LIFT_WRONG = SqlFiles.named("lift_wrong_suppressions");
  private static final String ADDRESSES = SqlFiles.named("keep_addresses");
  private static final String RECORDS = SqlFiles.named("keep_record_events");
  private static final String COUNT = SqlFiles.named("count_rules");
  private static final String OFFERS = SqlFiles.named("record_offer_outcomes");

  /** Why a task is open no more that a mail led to. */
  private static final String UNDONE = "the mail it is about was read wrongly";

  private final Pseudonyms pseudonyms;

  PgEvaluationResults(Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  /**
   * Makes statements of results, which may be several of one candidate in their order.
   *
   * @param mailboxNews of the candidates that share a mailbox, or did
   */
  Prepared prepare(List<EvaluationResult> results, Map<UUID, MailboxNews> mailboxNews) {
    Prepared prepared = new Prepared(results, mailboxNews);
    for (EvaluationResult evaluationResult : results) {
      if (evaluationResult instanceof EvaluationResult.Decided decided) {
        prepared.decided(decided);
      } else if (evaluationResult instanceof EvaluationResult.Quarantined quarantined) {
        prepared.quarantine(quarantined);
      }
    }
    prepared.newest.values().forEach(prepared::candidate);
    return prepared;
  }

  /** Statements with their rows, ready to be run on one connection. */
  final class Prepared {

    private final List<EvaluationResult> results;
    private final ColumnArrays facts = new ColumnArrays(String.class);
    private final ColumnArrays lists = new ColumnArrays(String.class);
    private final Map<UUID, MailboxNews> mailboxNews;
    private final Map<UUID, EvaluationResult.Decided> newest = new LinkedHashMap<>();
    private final ColumnArrays records =
        new ColumnArrays(UUID.class, String.class, String.class, String.class, Boolean.class);
    private final ColumnArrays candidates =
        new ColumnArrays(
            UUID.class,
            Long.class,
            String.class,
            String.class,
            String.class,
            String.class,
            Buffer.class,
            OffsetDateTime.class,
            String.class,
            Buffer.class);
    private final ColumnArrays quarantined =
        new ColumnArrays(
            UUID.class,
            Long.class,
            String.class,
            OffsetDateTime.class,
            OffsetDateTime.class,
            String.class,
            Integer.class);
    private final ColumnArrays decisions =
        new ColumnArrays(
            UUID.class,
            Long.class,
            OffsetDateTime.class,
            String.class,
            String.class,
            String.class,
            String.class,
            String.class);
    private final ColumnArrays messages =
        new ColumnArrays(
            UUID.class,
            Long.class,
            Integer.class,
            String.class,
            String.class,
            String.class,
            String.class,
            String.class,
            String.class,
            String.class,
            String.class,
            String.class,
            OffsetDateTime.class,
            String.class,
            String.class);
    private final ColumnArrays tasks =
        new ColumnArrays(
            UUID.class,
            Long.class,
            Integer.class,
            String.class,
            String.class,
            OffsetDateTime.class);
    private final Map<MessageId, Optional<Instant>> snoozed = new LinkedHashMap<>();
    private final ColumnArrays applied = new ColumnArrays(UUID.class, String.class);
    private final ColumnArrays postponed = new ColumnArrays(UUID.class, OffsetDateTime.class);
    private final ColumnArrays suppressed =
        new ColumnArrays(Buffer.class, String.class, OffsetDateTime.class);
    private final ColumnArrays carried = new ColumnArrays(Buffer.class, Buffer.class);
    private final ColumnArrays lifted = new ColumnArrays(Buffer.class, OffsetDateTime.class);
    private final ColumnArrays wrong = new ColumnArrays(Buffer.class, OffsetDateTime.class);
    private final ColumnArrays undone =
        new ColumnArrays(UUID.class, Buffer.class, OffsetDateTime.class);
    private final ColumnArrays had = new ColumnArrays(UUID.class, Buffer.class);
    private final ColumnArrays offers =
        new ColumnArrays(
            UUID.class,
            String.class,
            String.class,
            String.class,
            Boolean.class,
            String.class,
            String.class,
            OffsetDateTime.class,
            OffsetDateTime.class,
            String.class,
            OffsetDateTime.class);
    private final RuleTally rules = new RuleTally();

    Prepared(List<EvaluationResult> results, Map<UUID, MailboxNews> mailboxNews) {
      this.results = results;
      project(results, facts, lists);
      this.mailboxNews = mailboxNews;
    }

    List<EvaluationResult> results() {
      return results;
    }

    /** Runs the statements; they are sent at once and executed in order. */
    Future<Void> record(SqlClient connection) {
      List<Future<?>> running = new ArrayList<>();
      run(connection, running, UPDATE, candidates);
      run(connection, running, QUARANTINE, quarantined);
      run(connection, running, FactStatements.FACTS, facts);
      run(connection, running, FactStatements.LISTS, lists);
      run(connection, running, DECISIONS, decisions);
      run(connection, running, MESSAGES, messages);
      run(connection, running, TASKS, tasks);
      run(connection, running, SNOOZES, snoozes());
      if (!records.isEmpty()) {
        running.add(
            connection
                .preparedQuery(RECORDS)
                .execute(records.tuple(PgInstants.at(instant(results.get(0))))));
      }
      run(connection, running, APPLY, applied);
      run(connection, running, POSTPONE, postponed);
      run(connection, running, CARRY, carried);
      run(connection, running, FORGET, undone);
      run(connection, running, SUPPRESS, suppressed);
      run(connection, running, LIFT, lifted);
      run(connection, running, LIFT_WRONG, wrong);
      run(connection, running, ADDRESSES, had);
      run(connection, running, COUNT, counted());
      run(connection, running, OFFERS, offers);
      return Future.all(running).mapEmpty();
    }

    private static void run(
        SqlClient connection, List<Future<?>> running, String sql, ColumnArrays columnArrays) {
      if (!columnArrays.isEmpty()) {
        running.add(connection.preparedQuery(sql).execute(columnArrays.tuple()));
      }
    }

    private void decided(EvaluationResult.Decided result) {
      Decision decision = result.decision();
      Dossier dossier = result.dossier();
      newest.put(result.id(), result);
      decisions.row(
          result.id(),
          decision.id().number(),
          PgInstants.at(decision.at()),
          decision.playbook(),
          lower(decision.outcome()),
          decision.touch().map(PlannedTouch::rule).orElse(null),
          events(result.applied()),
          DecisionJson.text(decision));
      rules.add(decision);
      decision.touch().ifPresent(touch -> message(touch, decision));
      decision.chores().forEach(chore -> message(chore, decision));
      records(result.id(), decision.id().number(), dossier);
      applied(result.id(), dossier, result.applied(), decision.at());
      heard(result.id(), dossier, result.applied(), decision.at());
    }

    /** A candidate is as the newest of the decisions leaves them. */
    private void candidate(EvaluationResult.Decided result) {
      Decision decision = result.decision();
      Dossier dossier = result.dossier();
      Dossier joined = dossier.joined();
      String email = joined.person().email();
      candidates.row(
          result.id(),
          decision.id().number(),
          DossierJson.write(dossier),
          joined.person().name(),
          email.isEmpty() ? email : Mailbox.canonical(email),
          joined.funnel().stage().name(),
          email.isEmpty() ? null : Buffer.buffer(pseudonyms.address(email)),
          PgInstants.at(decision.nextCheck().at()),
          decision.nextCheck().why(decision.zone()),
          joined
              .person()
              .number()
              .map(number -> Buffer.buffer(pseudonyms.phone(number)))
              .orElse(null));
      offers(result);
    }

    /** What a decision makes of the offers of campaigns that the candidate has. */
    private void offers(EvaluationResult.Decided result) {
      for (OfferOutcome each : OfferOutcome.of(result.dossier(), result.decision())) {
        offers.row(
            result.id(),
            each.campaign(),
            each.part(),
            each.outcome().name(),
            each.touched(),
            each.why(),
            each.rule(),
            each.until().map(PgInstants::at).orElse(null),
            each.sent().map(PgInstants::at).orElse(null),
            each.reaction().name(),
            PgInstants.at(result.decision().at()));
      }
    }

    /** What is known of each in the end; a quarantine may follow a decision, and the other way. */
    private static void project(
        List<EvaluationResult> results, ColumnArrays facts, ColumnArrays lists) {
      Map<UUID, Runnable> newest = new LinkedHashMap<>();
      for (EvaluationResult each : results) {
        Optional<ProjectedFacts> known =
            each instanceof EvaluationResult.Decided decided
                ? Optional.of(decided.facts())
                : ((EvaluationResult.Quarantined) each).facts();
        known.ifPresent(
            projected ->
                newest.put(
                    each.id(),
                    () -> {
                      facts.row(ProjectedFactsJson.facts(each.id(), instant(each), projected));
                      lists.row(ProjectedFactsJson.lists(each.id(), projected));
                    }));
      }
      newest.values().forEach(Runnable::run);
    }

    private ColumnArrays counted() {
      ColumnArrays counted =
          new ColumnArrays(
              LocalDate.class,
              String.class,
              String.class,
              String.class,
              Long.class,
              Long.class,
              Long.class,
              Long.class,
              Long.class,
              OffsetDateTime.class);
      rules.forEach(
          (key, count) ->
              counted.row(
                  key.day(),
                  key.playbook(),
                  key.rule(),
                  key.guard(),
                  count.fired(),
                  count.asked(),
                  count.won(),
                  count.lost(),
                  count.vetoed(),
                  PgInstants.at(count.last())));
      return counted;
    }

    private void quarantine(EvaluationResult.Quarantined result) {
      quarantined.row(
          result.id(),
          result.number(),
          result.dossier().map(DossierJson::write).orElse(null),
          PgInstants.at(result.at()),
          PgInstants.at(result.retryAt()),
          result.reason(),
          result.attempts());
      decisions.row(
          result.id(),
          result.number(),
          PgInstants.at(result.at()),
          "",
          "quarantined",
          null,
          events(result.applied()),
          DecisionJson.writeQuarantined(result.at(), result.reason(), result.retryAt()));
      if (result.dossier().isEmpty()) {
        postponed.row(result.id(), PgInstants.at(result.retryAt()));
      }
      result
          .dossier()
          .ifPresent(dossier -> applied(result.id(), dossier, result.applied(), result.at()));
      result.dossier().ifPresent(dossier -> records(result.id(), result.number(), dossier));
      result
          .dossier()
          .ifPresent(dossier -> heard(result.id(), dossier, result.applied(), result.at()));
    }

    /** What the candidate learnt of other records of the mailbox, and what these are told. */
    private void records(UUID id, long number, Dossier dossier) {
      MailboxNews news = mailboxNews.get(id);
      if (news != null) {
        news.events().forEach(event -> record(id, event.id(), event.event(), false));
        news.words(id, number, dossier)
            .forEach(word -> record(word.to(), word.id(), word.event(), true));
      }
    }

    private void record(UUID to, String id, CandidateEvent event, boolean waits) {
      records.row(to, id, EventTypes.name(event), EventJson.data(event), waits);
    }

    private void message(PlannedTouch touch, Decision decision) {
      messages.row(
          touch.id().candidate(),
          touch.id().decision(),
          touch.id().position(),
          touch.key(),
          touch.task() ? "task" : "message",
          touch.topic(),
          touch.template(),
          touch.via().map(Via::name).orElse(null),
          touch.title(),
          touch.rule(),
          touch.reason(),
          touch.task() ? "open" : "queued",
          PgInstants.at(decision.at()),
          touch.purpose().name(),
          String.join("\n", touch.items()));
    }

    private void applied(UUID id, Dossier dossier, List<AppliedEvent> events, Instant at) {
      for (AppliedEvent event : events) {
        applied.row(id, event.eventId());
        if (event.event() instanceof CandidateEvent.TaskDone done) {
          task(id, dossier, done.task(), "done", done.outcome().orElse(""), at);
        } else if (event.event() instanceof CandidateEvent.TaskSkipped skipped) {
          task(id, dossier, skipped.task(), "skipped", skipped.reason().orElse(""), at);
        } else if (event.event() instanceof CandidateEvent.TaskSnoozed later) {
          own(id, dossier, later.task())
              .ifPresent(task -> snoozed.put(task, Optional.of(later.back())));
        } else if (event.event() instanceof CandidateEvent.ReadingCorrected corrected) {
          corrected.followed().stream()
              .filter(touch -> skipped(dossier, touch))
              .forEach(touch -> task(id, dossier, touch, "skipped", UNDONE, at));
        } else if (event.event() instanceof CandidateEvent.TaskResumed back) {
          own(id, dossier, back.task())
              .filter(task -> open(dossier, back.task()))
              .ifPresent(task -> snoozed.put(task, Optional.empty()));
        }
      }
    }

    /** Closes the tasks that leaned on a step taken back; not those that an event tells of. */
    private void calledBack(UUID id, Dossier dossier, List<AppliedEvent> events, Instant at) {
      Set<String> told =
          events.stream()
              .map(AppliedEvent::event)
              .filter(CandidateEvent.TaskSkipped.class::isInstance)
              .map(event -> ((CandidateEvent.TaskSkipped) event).task())
              .collect(Collectors.toSet());
      dossier
          .hiring()
          .revision()
          .ifPresent(
              revision ->
                  dossier.touches().recent().stream()
                      .filter(touch -> touch.state() == Touch.State.SKIPPED)
                      .filter(touch -> !told.contains(touch.message()))
                      .forEach(
                          touch ->
                              task(id, dossier, touch.message(), "skipped", revision.what(), at)));
    }

    /** A row each, with when the task comes back; null for at once. */
    private ColumnArrays snoozes() {
      ColumnArrays rows =
          new ColumnArrays(UUID.class, Long.class, Integer.class, OffsetDateTime.class);
      snoozed.forEach(
          (task, until) ->
              rows.row(
                  task.candidate(),
                  task.decision(),
                  task.position(),
                  until.map(PgInstants::at).orElse(null)));
      return rows;
    }

    /** Whether a task is open in the end; one too old to be remembered may be. */
    private static boolean open(Dossier dossier, String task) {
      return dossier
          .touches()
          .of(task)
          .map(touch -> touch.state() == Touch.State.OPEN)
          .orElse(true);
    }

    private static boolean skipped(Dossier dossier, String task) {
      return dossier.touches().of(task).stream()
          .anyMatch(touch -> touch.state() == Touch.State.SKIPPED);
    }

    /** A task named by an event of another candidate's is not touched. */
    private static Optional<MessageId> own(UUID candidate, Dossier dossier, String task) {
      return MessageId.parse(task)
          .filter(id -> id.candidate().equals(candidate) || dossier.holds(id.candidate()));
    }

    private void task(
        UUID candidate, Dossier dossier, String task, String state, String reason, Instant at) {
      own(candidate, dossier, task)
          .ifPresent(
              id ->
                  tasks.row(
                      id.candidate(),
                      id.decision(),
                      id.position(),
                      state,
                      reason,
                      PgInstants.at(at)));
    }

    private void suppress(Buffer address, Suppression standing) {
      suppressed.row(address, standing.cause().name(), PgInstants.at(standing.since()));
    }

    private void heard(UUID id, Dossier dossier, List<AppliedEvent> events, Instant at) {
      if (!events.isEmpty()) {
        calledBack(id, dossier, events, at);
        addresses(id, dossier, events, at);
      }
    }

    private void addresses(UUID id, Dossier dossier, List<AppliedEvent> events, Instant at) {
      dossier
          .permissions()
          .elsewhere()
          .forEach(
              (former, standing) -> suppress(Buffer.buffer(pseudonyms.address(former)), standing));
      events.forEach(event -> bounced(event, dossier, at));
      events.forEach(event -> undone(id, event, dossier));
      if (dossier.person().email().isEmpty()) {
        return;
      }
      List<Buffer> forms = forms(dossier);
      Buffer address = forms.get(0);
      forms.stream().skip(1).forEach(earlier -> carried.row(address, earlier));
      if (events.stream().anyMatch(e -> e.event() instanceof CandidateEvent.CandidateUpserted)) {
        had.row(id, address);
      }
      Optional<Suppression> standing = dossier.permissions().suppression(Via.EMAIL);
      if (standing.isPresent()) {
        suppress(address, standing.get());
        return;
      }
      if (events.stream().anyMatch(PgEvaluationResults::liftsEmail)) {
        forms.forEach(hash -> wrong.row(hash, PgInstants.at(at)));
      }
      if (events.stream().anyMatch(PgEvaluationResults::agreesToEmail)) {
        ChannelConsent agreed = dossier.permissions().consent().get(Via.EMAIL);
        var since = PgInstants.at(java.util.Objects.requireNonNull(agreed).since());
        forms.forEach(hash -> lifted.row(hash, since));
      }
    }

    private List<Buffer> forms(Dossier dossier) {
      return pseudonyms.addresses(dossier.person().email()).stream().map(Buffer::buffer).toList();
    }

    /** The mailboxes that fell silent with a mail that was read wrongly speak again. */
    private void undone(UUID id, AppliedEvent applied, Dossier dossier) {
      if (applied.event() instanceof CandidateEvent.ReadingCorrected corrected) {
        OffsetDateTime since = PgInstants.at(corrected.answered());
        undone.row(id, null, since);
        if (!dossier.person().email().isEmpty()) {
          forms(dossier).forEach(form -> undone.row(id, form, since));
        }
      }
    }

    /**
     * A mailbox that bounced stays silent though the candidate has left it since: in the dossier as
     * it is now nothing tells of it.
     */
    private void bounced(AppliedEvent applied, Dossier dossier, Instant at) {
      if (applied.event() instanceof CandidateEvent.MessageBounced bounce
          && bounce.kind() == BounceKind.HARD) {
        bounce
            .to()
            .or(() -> bounce.message().flatMap(dossier.touches()::of).flatMap(Touch::to))
            .filter(address -> address.indexOf('@') > 0)
            .filter(mailbox -> !Mailbox.same(mailbox, dossier.person().email()))
            .ifPresent(
                former ->
                    suppress(
                        Buffer.buffer(pseudonyms.address(former)),
                        new Suppression(Suppression.Cause.HARD_BOUNCE, at)));
      }
    }
  }

  private static boolean liftsEmail(AppliedEvent appliedEvent) {
    return appliedEvent.event() instanceof CandidateEvent.SuppressionLifted lifted
        && lifted.via() == Via.EMAIL;
  }

  private static boolean agreesToEmail(AppliedEvent appliedEvent) {
    return appliedEvent.event() instanceof CandidateEvent.ConsentGiven given
        && given.via() == Via.EMAIL
        && given.basis() == Basis.CONSENT;
  }

  private static String events(List<AppliedEvent> applied) {
    return AppliedJson.write(
        applied.stream()
            .map(a -> new AppliedJson.Line(a.eventId(), EventTypes.name(a.event()), a.said()))
            .toList());
  }

  private static java.time.Instant instant(EvaluationResult evaluationResult) {
    return evaluationResult instanceof EvaluationResult.Decided decided
        ? decided.decision().at()
        : ((EvaluationResult.Quarantined) evaluationResult).at();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
