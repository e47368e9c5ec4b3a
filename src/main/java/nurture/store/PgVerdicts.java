package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.Permission;
import nurture.candidate.Suppression;
import nurture.decision.Decision;
import nurture.decision.MessageId;
import nurture.decision.PlannedTouch;
import nurture.event.Basis;
import nurture.event.CandidateEvent;
import nurture.event.Via;
import nurture.insight.RuleTally;
import nurture.journey.Applied;
import nurture.journey.Verdict;
import nurture.json.AppliedJson;
import nurture.json.DecisionJson;
import nurture.json.DossierJson;
import nurture.json.EventTypes;

/**
 * Verdicts turned into a handful of multi-row statements. Preparing costs CPU and belongs on a
 * worker.
 */
final class PgVerdicts {

  private static final String UPDATE = Sql.named("update_candidates");
  private static final String SET_ASIDE = Sql.named("set_aside_candidates");
  private static final String DECISIONS = Sql.named("insert_decisions");
  private static final String MESSAGES = Sql.named("insert_messages");
  private static final String TASKS = Sql.named("finish_tasks");
  private static final String APPLY = Sql.named("apply_events");
  private static final String POSTPONE = Sql.named("postpone_events");
  private static final String SUPPRESS = Sql.named("suppress_addresses");
  private static final String LIFT = Sql.named("lift_suppressions");
  private static final String COUNT = Sql.named("count_rules");

  private final Pseudonyms pseudonyms;

  PgVerdicts(Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  Prepared prepare(List<Verdict> verdicts) {
    Prepared prepared = new Prepared(verdicts);
    for (Verdict verdict : verdicts) {
      if (verdict instanceof Verdict.Decided decided) {
        prepared.decided(decided);
      } else if (verdict instanceof Verdict.SetAside aside) {
        prepared.setAside(aside);
      }
    }
    return prepared;
  }

  /** Statements with their rows, ready to be run on one connection. */
  final class Prepared {

    private final List<Verdict> verdicts;
    private final Columns candidates =
        new Columns(
            UUID.class,
            Long.class,
            String.class,
            String.class,
            String.class,
            String.class,
            Buffer.class,
            OffsetDateTime.class,
            String.class);
    private final Columns aside =
        new Columns(
            UUID.class,
            Long.class,
            String.class,
            OffsetDateTime.class,
            OffsetDateTime.class,
            String.class,
            Integer.class);
    private final Columns decisions =
        new Columns(
            UUID.class,
            Long.class,
            OffsetDateTime.class,
            String.class,
            String.class,
            String.class,
            String.class,
            String.class);
    private final Columns messages =
        new Columns(
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
    private final Columns tasks = new Columns(UUID.class, Long.class, Integer.class, String.class);
    private final Columns applied = new Columns(UUID.class, String.class);
    private final Columns postponed = new Columns(UUID.class, OffsetDateTime.class);
    private final Columns suppressed =
        new Columns(Buffer.class, String.class, OffsetDateTime.class);
    private final Columns lifted = new Columns(Buffer.class, OffsetDateTime.class);
    private final RuleTally rules = new RuleTally();
    private boolean calls;

    Prepared(List<Verdict> verdicts) {
      this.verdicts = verdicts;
    }

    List<Verdict> verdicts() {
      return verdicts;
    }

    /** Runs the statements; they are sent at once and executed in order. */
    Future<Void> record(SqlClient connection) {
      List<Future<?>> running = new ArrayList<>();
      run(connection, running, UPDATE, candidates);
      run(connection, running, SET_ASIDE, aside);
      run(connection, running, DECISIONS, decisions);
      run(connection, running, MESSAGES, messages);
      if (!tasks.isEmpty()) {
        running.add(
            connection
                .preparedQuery(TASKS)
                .execute(tasks.tuple(Times.at(instant(verdicts.get(0))))));
      }
      run(connection, running, APPLY, applied);
      run(connection, running, POSTPONE, postponed);
      run(connection, running, SUPPRESS, suppressed);
      run(connection, running, LIFT, lifted);
      run(connection, running, COUNT, counted());
      if (calls) {
        running.add(
            connection
                .preparedQuery("select pg_notify('nurture_messages', '')")
                .execute(Tuple.tuple()));
      }
      return Future.all(running).mapEmpty();
    }

    private static void run(
        SqlClient connection, List<Future<?>> running, String sql, Columns columns) {
      if (!columns.isEmpty()) {
        running.add(connection.preparedQuery(sql).execute(columns.tuple()));
      }
    }

    private void decided(Verdict.Decided verdict) {
      Decision decision = verdict.decision();
      Dossier dossier = verdict.dossier();
      String email = dossier.person().email();
      candidates.row(
          verdict.id(),
          decision.id().number(),
          DossierJson.write(dossier),
          dossier.person().name(),
          email,
          dossier.funnel().stage().name(),
          email.isEmpty() ? null : Buffer.buffer(pseudonyms.address(email)),
          Times.at(decision.nextCheck().at()),
          decision.nextCheck().why());
      decisions.row(
          verdict.id(),
          decision.id().number(),
          Times.at(decision.at()),
          decision.playbook(),
          lower(decision.outcome()),
          decision.touch().map(PlannedTouch::rule).orElse(null),
          events(verdict.applied()),
          DecisionJson.text(decision));
      rules.add(decision);
      decision.touch().ifPresent(touch -> message(touch, decision));
      decision.chores().forEach(chore -> message(chore, decision));
      calls |= decision.touch().isPresent();
      applied(verdict.id(), verdict.applied());
      addresses(dossier, verdict.applied());
    }

    private Columns counted() {
      Columns counted =
          new Columns(
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
                  Times.at(count.last())));
      return counted;
    }

    private void setAside(Verdict.SetAside verdict) {
      aside.row(
          verdict.id(),
          verdict.number(),
          verdict.dossier().map(DossierJson::write).orElse(null),
          Times.at(verdict.at()),
          Times.at(verdict.retryAt()),
          verdict.reason(),
          verdict.attempts());
      decisions.row(
          verdict.id(),
          verdict.number(),
          Times.at(verdict.at()),
          "",
          "set-aside",
          null,
          events(verdict.applied()),
          DecisionJson.writeSetAside(verdict.at(), verdict.reason(), verdict.retryAt()));
      if (verdict.dossier().isEmpty()) {
        postponed.row(verdict.id(), Times.at(verdict.retryAt()));
      }
      applied(verdict.id(), verdict.applied());
      verdict.dossier().ifPresent(dossier -> addresses(dossier, verdict.applied()));
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
          Times.at(decision.at()),
          touch.purpose().name(),
          String.join("\n", touch.items()));
    }

    private void applied(UUID id, List<Applied> events) {
      for (Applied event : events) {
        applied.row(id, event.eventId());
        if (event.event() instanceof CandidateEvent.TaskDone done) {
          task(id, done.task(), "done");
        } else if (event.event() instanceof CandidateEvent.TaskSkipped skipped) {
          task(id, skipped.task(), "skipped");
        }
      }
    }

    /** A task named by an event of somebody else's is not touched. */
    private void task(UUID candidate, String task, String state) {
      MessageId.parse(task)
          .filter(id -> id.candidate().equals(candidate))
          .ifPresent(id -> tasks.row(candidate, id.decision(), id.position(), state));
    }

    private void addresses(Dossier dossier, List<Applied> events) {
      if (events.isEmpty() || dossier.person().email().isEmpty()) {
        return;
      }
      Buffer address = Buffer.buffer(pseudonyms.address(dossier.person().email()));
      Optional<Suppression> standing = dossier.permissions().suppression(Via.EMAIL);
      if (standing.isPresent()) {
        suppressed.row(address, standing.get().cause().name(), Times.at(standing.get().since()));
      } else if (events.stream().anyMatch(PgVerdicts::agreesToEmail)) {
        Permission agreed = dossier.permissions().consent().get(Via.EMAIL);
        lifted.row(address, Times.at(java.util.Objects.requireNonNull(agreed).since()));
      }
    }
  }

  private static boolean agreesToEmail(Applied applied) {
    return applied.event() instanceof CandidateEvent.ConsentGiven given
        && given.via() == Via.EMAIL
        && given.basis() == Basis.CONSENT;
  }

  private static String events(List<Applied> applied) {
    return AppliedJson.write(
        applied.stream()
            .map(a -> new AppliedJson.Line(a.eventId(), EventTypes.name(a.event()), a.said()))
            .toList());
  }

  private static java.time.Instant instant(Verdict verdict) {
    return verdict instanceof Verdict.Decided decided
        ? decided.decision().at()
        : ((Verdict.SetAside) verdict).at();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
