package nurture.outbox;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.attachment.AttachedFile;
import nurture.channel.Channel;
import nurture.channel.Delivery;
import nurture.channel.OutgoingMessage;
import nurture.decision.AnswerJudge;

/**
 * Sends a rendered mail to the member who writes its template. It is no touch: no candidate and no
 * message knows of it, but the audit does. Thread-safe.
 */
public final class TestSending {

  /**
   * Who gets the test.
   *
   * @param onRecord as they are named on record
   */
  public record Recipient(UUID id, String name, String email, String onRecord) {}

  /** Puts on record that a test is sent. */
  @FunctionalInterface
  public interface Recorder {
    Future<Void> record(String who, String target, String detail);
  }

  private static final int MOST = 5;
  private static final Duration WITHIN = Duration.ofMinutes(10);
  private static final String MARK = "[Test] ";

  private final List<Channel> mail;
  private final AnswerJudge judge;
  private final WorkerExecutor workers;
  private final Recorder recorder;
  private final InstantSource clock;
  private final Map<UUID, Deque<Instant>> sent = new HashMap<>();

  /**
   * @param mail the mail servers, of which each is tried that takes mails; empty where none is set
   * @param judge of what the mail server answers
   * @param workers where the mail server is waited for
   */
  public TestSending(
      List<Channel> mail,
      AnswerJudge judge,
      WorkerExecutor workers,
      Recorder recorder,
      InstantSource clock) {
    this.mail = List.copyOf(mail);
    this.judge = judge;
    this.workers = workers;
    this.recorder = recorder;
    this.clock = clock;
  }

  /**
   * Sends a message to the member's own address; the future fails when the database is away.
   *
   * @param html empty where the channel has none
   * @param attachments the files it brings along
   * @param target what goes on record: the draft
   * @param detail the file
   * @return what happened, in a sentence
   */
  public Future<Answer> send(
      Recipient member,
      String subject,
      String text,
      String html,
      List<AttachedFile> attachments,
      String target,
      String detail) {
    if (html.isBlank()) {
      return said("Not sent: this text is for a recruiter to use, and no mail.");
    } else if (mail.isEmpty()) {
      return said("Not sent: no mail server is set. Set smtp.host, then start the server again.");
    } else if (!counted(member.id())) {
      return said(
          "Not sent: you sent %d tests within %d minutes. Wait some minutes."
              .formatted(MOST, WITHIN.toMinutes()));
    }
    OutgoingMessage letter =
        new OutgoingMessage(
                "test-" + UUID.randomUUID(),
                member.name(),
                member.email(),
                MARK + subject,
                text,
                html,
                Optional.empty(),
                clock.instant())
            .with(Composer.outgoing(attachments));
    return recorder
        .record(member.onRecord(), target, detail)
        .compose(done -> workers.executeBlocking(() -> delivered(letter), false))
        .map(delivery -> told(delivery, member.email()));
  }

  /** Where one certainly did not take it and others may, they are asked too. */
  private Delivery delivered(OutgoingMessage letter) {
    Delivery last = judged(mail.get(0).deliver(letter));
    for (int i = 1; i < mail.size() && isForAnother(last); i++) {
      last = judged(mail.get(i).deliver(letter));
    }
    return last;
  }

  private static boolean isForAnother(Delivery delivery) {
    return delivery instanceof Delivery.RouteRefused || delivery instanceof Delivery.TryLater;
  }

  private Delivery judged(Delivery delivery) {
    return delivery instanceof Delivery.Answered answered
        ? answered.as(judge.judge(answered.answer()).response())
        : delivery;
  }

  /** What happened, and whether the mail server took the test. */
  public record Answer(boolean sent, String says) {}

  private static Future<Answer> said(String why) {
    return Future.succeededFuture(new Answer(false, why));
  }

  private synchronized boolean counted(UUID member) {
    Instant now = clock.instant();
    Deque<Instant> mine = sent.computeIfAbsent(member, key -> new ArrayDeque<>());
    while (!mine.isEmpty() && !now.isBefore(mine.peekFirst().plus(WITHIN))) {
      mine.removeFirst();
    }
    if (mine.size() >= MOST) {
      return false;
    }
    mine.addLast(now);
    return true;
  }

  private static Answer told(Delivery delivery, String address) {
    if (delivery instanceof Delivery.Accepted) {
      return new Answer(true, "Sent to " + address + ".");
    } else if (delivery instanceof Delivery.Unclear unclear) {
      return new Answer(
          false, "It may have been sent: " + unclear.reason() + ". Look into your inbox.");
    } else if (delivery instanceof Delivery.Stopped) {
      return new Answer(false, "Not sent: it was held back.");
    } else if (delivery instanceof Delivery.TryLater later) {
      return new Answer(false, "Not sent: " + later.reason() + ". Try again in a minute.");
    } else if (delivery instanceof Delivery.RouteRefused refused) {
      return new Answer(false, "Not sent: the mail server refuses us: " + refused.reason() + ".");
    }
    return new Answer(
        false,
        "Not sent: the mail server refused it: " + ((Delivery.Refused) delivery).reason() + ".");
  }
}
