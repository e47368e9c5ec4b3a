package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nurture.decision.MessageId;
import nurture.event.EventEnvelope;
import nurture.event.ReplyReason;
import nurture.event.Via;
import nurture.identity.PhoneNumber;
import nurture.inbox.ArrivedMail;
import nurture.inbox.ConcernedCandidate;
import nurture.inbox.MailCorrection;
import nurture.inbox.ReadMail;
import nurture.inbox.StrippedReply;
import nurture.inbox.UnderstoodReply;
import nurture.inbox.run.ReceivedMails;
import org.jspecify.annotations.Nullable;

/** Mails that arrived in PostgreSQL. Safe for concurrent use. */
public final class PgReceivedMails implements ReceivedMails {

  private static final String KEEP = SqlFiles.named("keep_mails");
  private static final String CLAIM = SqlFiles.named("claim_mails");
  private static final String WHOM = SqlFiles.named("whom_mail_concerns");
  private static final String WHOSE_NUMBER = SqlFiles.named("whose_number");
  private static final String FINISH = SqlFiles.named("finish_mail");
  private static final String POSTPONE = SqlFiles.named("postpone_mail");

  /** Held in memory at once, but for the last of a claim. */
  private static final long CLAIMED_BYTES = 16L << 20;

  /** Of a person who was erased and has no row. */
  private static final UUID NONE = new UUID(0, 0);

  private static final int LONGEST_TROUBLE = 500;

  private final Pool pool;
  private final PgEventLog events;
  private final Pseudonyms pseudonyms;
  private final MailCorrections corrections;

  public PgReceivedMails(Pool pool, PgEventLog events, Pseudonyms pseudonyms) {
    this.pool = pool;
    this.events = events;
    this.pseudonyms = pseudonyms;
    this.corrections = new MailCorrections(events);
  }

  @Override
  public Future<Integer> keep(List<ArrivedMail> mails) {
    ColumnArrays columns =
        new ColumnArrays(
            UUID.class, String.class, OffsetDateTime.class, Integer.class, Buffer.class);
    mails.stream()
        .sorted(Comparator.comparing(ArrivedMail::id))
        .forEach(
            mail -> {
              byte[] raw = mail.raw();
              columns.row(
                  mail.id(),
                  mail.source(),
                  PgInstants.at(mail.received()),
                  raw.length,
                  Buffer.buffer(raw));
            });
    return columns.isEmpty()
        ? Future.succeededFuture(0)
        : pool.preparedQuery(KEEP).execute(columns.tuple()).map(rows -> rows.size());
  }

  @Override
  public Future<List<ArrivedMail>> claim(int most, Duration lease, int attempts) {
    return pool.preparedQuery(CLAIM)
        .execute(Tuple.of(most, (int) lease.toSeconds(), CLAIMED_BYTES, attempts))
        .map(
            rows -> {
              List<ArrivedMail> claimed = new ArrayList<>(rows.size());
              for (Row row : rows) {
                if (row.getString("state").equals("waiting")) {
                  claimed.add(arrived(row));
                }
              }
              return claimed;
            });
  }

  private static ArrivedMail arrived(Row row) {
    return new ArrivedMail(
        row.getUUID("id"),
        row.getString("source"),
        Objects.requireNonNull(PgInstants.of(row, "received_at")),
        row.getBuffer("raw").getBytes(),
        row.getInteger("attempts"));
  }

  @Override
  public Future<Optional<ConcernedCandidate>> concerned(
      Optional<MessageId> about, Optional<String> sender) {
    Buffer[] hashes =
        sender.stream()
            .flatMap(email -> pseudonyms.addresses(email).stream())
            .map(Buffer::buffer)
            .toArray(Buffer[]::new);
    return pool.preparedQuery(WHOM)
        .execute(
            Tuple.of(
                    about.map(MessageId::candidate).orElse(null),
                    about.map(MessageId::decision).orElse(null),
                    about.map(MessageId::position).orElse(null))
                .addArrayOfBuffer(hashes))
        .map(
            rows -> {
              for (Row row : rows) {
                return Optional.of(
                    new ConcernedCandidate(
                        Objects.requireNonNullElse(row.getUUID("id"), NONE),
                        Objects.requireNonNullElse(row.getString("ref"), ""),
                        row.getString("name"),
                        row.getBoolean("named"),
                        row.getBoolean("erased")));
              }
              return Optional.empty();
            });
  }

  @Override
  public Future<List<ConcernedCandidate>> having(PhoneNumber number, Via via) {
    return pool.preparedQuery(WHOSE_NUMBER)
        .execute(Tuple.of(Buffer.buffer(pseudonyms.phone(number)), via.name()))
        .map(
            rows -> {
              List<ConcernedCandidate> found = new ArrayList<>(rows.size());
              for (Row row : rows) {
                found.add(
                    new ConcernedCandidate(
                        Objects.requireNonNullElse(row.getUUID("id"), NONE),
                        Objects.requireNonNullElse(row.getString("ref"), ""),
                        row.getString("name"),
                        false,
                        row.getBoolean("erased")));
              }
              return List.copyOf(found);
            });
  }

  private byte[] hash(ReadMail mail) {
    return mail.via() == Via.EMAIL
        ? pseudonyms.address(mail.sender())
        : pseudonyms.phone(new PhoneNumber(mail.sender()));
  }

  @Override
  public Future<Void> finish(ReadMail mail, List<EventEnvelope> reports, Instant now) {
    return pool.withTransaction(
        connection ->
            kept(connection, mail, reports, now)
                .compose(
                    first ->
                        first && !reports.isEmpty()
                            ? events.append(connection, reports, now).<Void>mapEmpty()
                            : Future.succeededFuture()));
  }

  /** Whether it was not read yet. */
  private Future<Boolean> kept(
      SqlConnection connection, ReadMail mail, List<EventEnvelope> reports, Instant now) {
    boolean keep = mail.mayKeep();
    Optional<StrippedReply> reply = keep ? mail.reply() : Optional.empty();
    return connection
        .preparedQuery(FINISH)
        .execute(
            Tuple.of(
                    mail.id(),
                    mail.recognised().verdict().kind(),
                    StoredText.of(mail.recognised().sign()),
                    mail.whom()
                        .map(ConcernedCandidate::id)
                        .filter(id -> !id.equals(NONE))
                        .orElse(null),
                    mail.recognised().about().map(about -> about.id().toString()).orElse(""))
                .addString(keep ? StoredText.of(mail.sender()) : "")
                .addString(keep ? StoredText.of(mail.heading().subject()) : "")
                .addString(StoredText.of(reply.map(StrippedReply::text).orElse("")))
                .addString(StoredText.of(reply.flatMap(StrippedReply::unsure).orElse("")))
                .addString(
                    mail.understood().flatMap(UnderstoodReply::meaning).map(Enum::name).orElse(""))
                .addLocalDate(mail.until().orElse(null))
                .addArrayOfString(reports.stream().map(EventEnvelope::id).toArray(String[]::new))
                .addValue(PgInstants.at(now))
                .addBoolean(keep)
                .addArrayOfString(
                    mail.understood().stream()
                        .flatMap(understood -> understood.why().stream())
                        .toArray(String[]::new))
                .addString(mail.understood().map(UnderstoodReply::version).orElse(""))
                .addBuffer(mail.sender().isEmpty() ? null : Buffer.buffer(hash(mail)))
                .addString(keep ? mail.heading().id() : "")
                .addString(keep ? StoredText.of(mail.heading().thread()) : "")
                .addArrayOfString(
                    names(mail.understood().map(UnderstoodReply::reasons).orElse(List.of())))
                .addBoolean(mail.recognised().dataRequest()))
        .map(rows -> rows.rowCount() == 1);
  }

  /** Reasons as they are kept. */
  static String[] names(List<ReplyReason> reasons) {
    return reasons.stream().map(Enum::name).toArray(String[]::new);
  }

  /** Reasons as they were kept. */
  static List<ReplyReason> reasons(Row row) {
    return Arrays.stream(row.getArrayOfStrings("reasons")).map(ReplyReason::valueOf).toList();
  }

  @Override
  public Future<MailCorrection.Outcome> correct(
      UUID mail, MailCorrection correction, int seen, String by, Instant now) {
    return pool.withTransaction(
        connection -> corrections.correct(connection, mail, correction, seen, by, now));
  }

  @Override
  public Future<Void> postpone(UUID mail, String why, Optional<Duration> again) {
    @Nullable Integer seconds = again.map(pause -> (int) pause.toSeconds()).orElse(null);
    return pool.preparedQuery(POSTPONE)
        .execute(Tuple.of(mail, StoredText.of(why, LONGEST_TROUBLE), seconds))
        .mapEmpty();
  }
}
