package nurture.inbox.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.event.ReplyReason;
import nurture.inbox.StrippedReply;
import nurture.inbox.UnderstoodReply;
import nurture.inbox.replay.ReplyReplayReport.Change;
import nurture.inbox.replay.ReplyReplayReport.Example;
import nurture.inbox.replay.ReplyReplayReport.ReasonChange;
import nurture.rules.RuleBook;

/** Reads replies on record once more, on all cores. Writes nothing. */
public final class ReplyReplay {

  private static final int PAGE = 1_000;
  private static final int EXAMPLES = 100;
  private static final int LONGEST = 200;

  private final RuleBook book;
  private final Map<List<String>, Long> changes = new HashMap<>();
  private final Map<ReplyReason, long[]> reasons = new EnumMap<>(ReplyReason.class);
  private final Deque<Example> examples = new ArrayDeque<>();
  private long replies;
  private long same;
  private long reasoned;
  private long byHand;
  private long agreed;

  private ReplyReplay(RuleBook book) {
    this.book = book;
  }

  /** Hears how far it is. */
  @FunctionalInterface
  public interface Progress {
    /** Answers whether to go on. */
    boolean goOn(long done, long total);
  }

  /**
   * Reads all replies of a period. Blocks for as long as that takes.
   *
   * @param from the first instant, and {@code to} the first one that is not of it
   */
  public static ReplyReplayReport run(
      RuleBook book, PastReplies past, Instant from, Instant to, Progress progress) {
    ReplyReplay replay = new ReplyReplay(book);
    long total = past.count(from, to);
    Optional<PastReply> last = Optional.empty();
    boolean goesOn = progress.goOn(0, total);
    while (goesOn) {
      List<PastReply> page = past.page(from, to, last, PAGE);
      if (page.isEmpty()) {
        return replay.report(true);
      }
      replay.add(page);
      last = Optional.of(page.get(page.size() - 1));
      goesOn = progress.goOn(replay.replies, total);
    }
    return replay.report(false);
  }

  private record Read(PastReply reply, UnderstoodReply understood) {}

  private void add(List<PastReply> page) {
    page.parallelStream().map(this::read).toList().forEach(this::count);
  }

  private Read read(PastReply reply) {
    return new Read(
        reply,
        UnderstoodReply.of(
            new StrippedReply(reply.said(), reply.unsure()),
            reply.name(),
            LocalDate.ofInstant(reply.received(), ZoneOffset.UTC),
            book));
  }

  private void count(Read read) {
    PastReply reply = read.reply();
    boolean alike = reply.meaning().equals(read.understood().meaning());
    boolean reasonsAlike = reasons(reply, read.understood());
    replies++;
    same += alike ? 1 : 0;
    byHand += reply.byHand() ? 1 : 0;
    agreed += reply.byHand() && alike ? 1 : 0;
    reasoned += reasonsAlike ? 0 : 1;
    String was = UnderstoodReply.word(reply.meaning());
    String is = UnderstoodReply.word(read.understood().meaning());
    if (!alike) {
      changes.merge(List.of(was, is), 1L, Long::sum);
    }
    if (!alike || !reasonsAlike) {
      examples.addFirst(
          new Example(
              reply.mail(),
              reply.received(),
              was,
              is,
              UnderstoodReply.words(reply.reasons()),
              UnderstoodReply.words(read.understood().reasons()),
              reply.said().substring(0, Math.min(LONGEST, reply.said().length())),
              read.understood().rules(),
              reply.byHand()));
      if (examples.size() > EXAMPLES) {
        examples.removeLast();
      }
    }
  }

  /** Counts the reasons that one of the two has alone. Answers whether they have the same. */
  private boolean reasons(PastReply reply, UnderstoodReply understood) {
    for (ReplyReason reason : ReplyReason.values()) {
      boolean before = reply.reasons().contains(reason);
      boolean after = understood.reasons().contains(reason);
      if (before != after) {
        reasons.computeIfAbsent(reason, key -> new long[2])[after ? 0 : 1]++;
      }
    }
    return reply.reasons().equals(understood.reasons());
  }

  private ReplyReplayReport report(boolean complete) {
    List<Change> sums = new ArrayList<>();
    changes.forEach((key, count) -> sums.add(new Change(key.get(0), key.get(1), count)));
    sums.sort(
        Comparator.comparingLong(Change::count)
            .reversed()
            .thenComparing(Change::was)
            .thenComparing(Change::is));
    return new ReplyReplayReport(
        book.version(),
        replies,
        same,
        byHand,
        agreed,
        sums,
        reasoned,
        reasons.entrySet().stream()
            .map(
                each ->
                    new ReasonChange(
                        UnderstoodReply.written(each.getKey()),
                        each.getValue()[0],
                        each.getValue()[1]))
            .toList(),
        new ArrayList<>(examples),
        complete);
  }
}
