package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nurture.decision.MessageId;
import nurture.event.CandidateEvent.ReadingCorrected;
import nurture.event.EventEnvelope;
import nurture.event.Via;
import nurture.inbox.MailCorrection;
import nurture.inbox.MailCorrection.Meaning;
import nurture.inbox.MailCorrection.Outcome;
import nurture.inbox.MailEvents;
import nurture.inbox.ReceivedText;
import nurture.insight.InboxReader.Reading;

/** The transaction in which a user corrects how a mail was read. */
final class MailCorrections {

  private static final String LOCK = SqlFiles.named("lock_mail");
  private static final String LED_TO = SqlFiles.named("mail_led_to");
  private static final String RETRACT = SqlFiles.named("retract_events");
  private static final String CORRECT = SqlFiles.named("correct_mail");
  private static final String TOUCHES = SqlFiles.named("correct_touches");

  private final PgEventLog events;

  MailCorrections(PgEventLog events) {
    this.events = events;
  }

  /** The mail as it is before. */
  private record Known(
      UUID id,
      Via via,
      UUID candidate,
      String ref,
      Reading read,
      String message,
      List<String> events,
      Instant received,
      Instant answered,
      int corrections) {

    Optional<String> about() {
      return Optional.of(message).filter(id -> !id.isEmpty());
    }

    /** The candidate, and the record that the message went to where the two were merged. */
    UUID[] records() {
      Set<UUID> records = new LinkedHashSet<>();
      records.add(candidate);
      about().flatMap(MessageId::parse).map(MessageId::candidate).ifPresent(records::add);
      return records.toArray(UUID[]::new);
    }
  }

  Future<Outcome> correct(
      SqlConnection connection,
      UUID mail,
      MailCorrection correction,
      int seen,
      String by,
      Instant now) {
    return connection
        .preparedQuery(LOCK)
        .execute(Tuple.of(mail, correction.candidate().orElse(null)))
        .compose(
            rows -> {
              if (rows.size() == 0) {
                return Future.succeededFuture(Outcome.NO_MAIL);
              }
              Row row = rows.iterator().next();
              if (row.getString("state").equals("waiting")) {
                return Future.succeededFuture(Outcome.NO_MAIL);
              }
              if (row.getInteger("corrections") != seen) {
                return Future.succeededFuture(Outcome.OVERTAKEN);
              }
              if (row.getString("ref") == null) {
                return Future.succeededFuture(Outcome.NO_CANDIDATE);
              }
              return corrected(connection, known(mail, row), correction, by, now).map(Outcome.DONE);
            });
  }

  private static Known known(UUID mail, Row row) {
    return new Known(
        mail,
        ReceivedText.viaOf(row.getString("source")),
        row.getUUID("candidate_id"),
        row.getString("ref"),
        new Reading(
            row.getString("kind"),
            row.getString("meaning"),
            Optional.ofNullable(row.getLocalDate("until"))),
        row.getString("message"),
        List.of(row.getArrayOfStrings("events")),
        Objects.requireNonNull(PgInstants.of(row, "received_at")),
        Objects.requireNonNull(PgInstants.of(row, "answered_at")),
        row.getInteger("corrections"));
  }

  private Future<Void> corrected(
      SqlConnection connection, Known mail, MailCorrection correction, String by, Instant now) {
    int count = mail.corrections() + 1;
    Instant at = mail.received().plusMillis(count);
    List<EventEnvelope> instead =
        MailEvents.of(correction, mail.id(), mail.via(), mail.ref(), mail.about(), at, count);
    return (mail.events().isEmpty()
            ? Future.succeededFuture(List.<EventEnvelope>of())
            : takenBack(connection, mail, correction, by, now, count).map(List::of))
        .compose(
            undone -> {
              List<EventEnvelope> reports = new ArrayList<>(instead);
              reports.addAll(undone);
              return reports.isEmpty()
                  ? Future.succeededFuture()
                  : events.append(connection, reports, now);
            })
        .compose(
            appended ->
                connection
                    .preparedQuery(CORRECT)
                    .execute(
                        Tuple.of(
                                mail.id(),
                                mail.candidate(),
                                means(correction).kind(),
                                means(correction).meaning())
                            .addLocalDate(correction.until().orElse(null))
                            .addArrayOfString(
                                instead.stream().map(EventEnvelope::id).toArray(String[]::new))
                            .addValue(PgInstants.at(at))
                            .addString(by)
                            .addValue(PgInstants.at(now))
                            .addArrayOfString(PgReceivedMails.names(correction.reasons()))))
        .mapEmpty();
  }

  /** Its events count no longer. Answers the one that undoes them. */
  private Future<EventEnvelope> takenBack(
      SqlConnection connection,
      Known mail,
      MailCorrection correction,
      String by,
      Instant now,
      int count) {
    String[] ids = mail.events().toArray(String[]::new);
    return connection
        .preparedQuery(RETRACT)
        .execute(Tuple.of(mail.candidate()).addArrayOfString(ids).addString("mail-" + mail.id()))
        .compose(retracted -> recounted(connection, mail, correction.meaning(), retracted))
        .compose(
            done ->
                connection
                    .preparedQuery(LED_TO)
                    .execute(Tuple.of(mail.candidate()).addArrayOfString(ids)))
        .map(
            led ->
                MailEvents.undone(
                    mail.id(), mail.ref(), undone(mail, correction, led, by), now, count));
  }

  private static Future<Void> recounted(
      SqlConnection connection, Known mail, Meaning meaning, RowSet<Row> retracted) {
    if (retracted.size() == 0) {
      return Future.succeededFuture();
    }
    String counts =
        switch (meaning) {
          case NEGATIVE -> "negative";
          case UNSUBSCRIBE -> "unsubscribe";
          default -> meaning.waits() ? "reply" : "";
        };
    return connection
        .preparedQuery(TOUCHES)
        .execute(
            Tuple.tuple()
                .addArrayOfUUID(mail.records())
                .addArrayOfOffsetDateTime(known(retracted))
                .addString(counts)
                .addString(mail.about().orElse(null)))
        .mapEmpty();
  }

  private static OffsetDateTime[] known(RowSet<Row> retracted) {
    List<OffsetDateTime> times = new ArrayList<>();
    retracted.forEach(row -> times.add(row.getOffsetDateTime("received_at")));
    return times.toArray(OffsetDateTime[]::new);
  }

  /** A task to answer stays while there is something to answer. */
  private static ReadingCorrected undone(
      Known mail, MailCorrection correction, RowSet<Row> followers, String by) {
    List<String> followed = new ArrayList<>();
    Optional<Instant> moved = Optional.empty();
    for (Row row : followers) {
      moved = moved.or(() -> Optional.ofNullable(PgInstants.of(row, "decided_at")));
      String led = row.getString("kind");
      if (led != null && !(led.equals("task") && correction.meaning().waits())) {
        followed.add(
            new MessageId(
                    row.getUUID("candidate_id"),
                    row.getLong("decision"),
                    row.getInteger("position"))
                .toString());
      }
    }
    String kind = mail.read().kind();
    if (kind.equals("bounce") || kind.equals("no-longer-here")) {
      mail.about().ifPresent(followed::add);
    }
    return new ReadingCorrected(
        mail.answered(),
        by,
        followed,
        moved,
        Optional.of(mail.read().words()),
        Optional.of(means(correction).words()));
  }

  private static Reading means(MailCorrection correction) {
    return new Reading(
        correction.meaning().kind(),
        correction.meaning().ofReply().map(Enum::name).orElse(""),
        correction.until());
  }
}
