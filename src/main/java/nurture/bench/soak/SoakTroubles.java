package nurture.bench.soak;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nurture.mailsink.SinkBehaviour;
import nurture.mailsink.SmtpSink;
import nurture.mailsink.SmtpSink.Moment;
import nurture.mailsink.SmtpSink.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The trouble that the mail sink makes in a soak: of each kind two percent of all attempts. The
 * seed, the address and how often it was tried decide, so that neither order nor time does.
 *
 * <p>Thread-safe.
 */
final class SoakTroubles {

  /** In a thousand attempts. */
  private static final int OF_EACH_KIND = 20;

  /** A kind of trouble: where it happens, and what it is. */
  enum Kind {
    RECIPIENT_LATER(Phase.RCPT, new SinkBehaviour.Reply("450 4.2.0 Try again later")),
    ABOUT_US(
        Phase.RCPT,
        new SinkBehaviour.Reply("554 5.7.1 Service refused: your IP is on a blocklist")),
    USER_UNKNOWN(Phase.RCPT, new SinkBehaviour.Reply("550 5.1.1 User unknown")),
    CONTENT_LATER(Phase.DOT, new SinkBehaviour.Reply("451 4.3.0 Queue file write error")),
    CONTENT_REFUSED(Phase.DOT, new SinkBehaviour.Reply("554 5.6.0 Message content rejected")),
    STALL_EARLY(Phase.RCPT, new SinkBehaviour.Stall()),
    STALL_LATE(Phase.DOT, new SinkBehaviour.Stall()),
    DROP_EARLY(Phase.RCPT, new SinkBehaviour.Drop(false)),
    DROP_LATE(Phase.DOT, new SinkBehaviour.Drop(false)),
    DROP_KEPT(Phase.DOT, new SinkBehaviour.Drop(true)),
    DROP_AFTER_ANSWER(Phase.DOT, new SinkBehaviour.LastWords("250 2.0.0 Ok")),
    SLOW(Phase.BODY, new SinkBehaviour.ReadSlowly(Duration.ofMillis(10)));

    private final Phase phase;
    private final SinkBehaviour behaviour;

    Kind(Phase phase, SinkBehaviour behaviour) {
      this.phase = phase;
      this.behaviour = behaviour;
    }

    /** Whether the sender cannot know if the message was taken. */
    boolean leavesUncertain() {
      return this == STALL_LATE || this == DROP_LATE || this == DROP_KEPT;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final long seed;
  private final Map<String, AtomicInteger> attempts = new ConcurrentHashMap<>();

  /** By the number of the sink's message; a message without trouble has none. */
  private final Map<Long, Kind> drawn = new ConcurrentHashMap<>();

  /** By the number of the sink's message. */
  private final Set<Long> seen = ConcurrentHashMap.newKeySet();

  private final Map<Kind, AtomicInteger> made = new EnumMap<>(Kind.class);
  private final Set<String> unknownUsers = ConcurrentHashMap.newKeySet();
  private final Set<String> refusedContents = ConcurrentHashMap.newKeySet();

  SoakTroubles(long seed) {
    this.seed = seed;
    for (Kind kind : Kind.values()) {
      made.put(kind, new AtomicInteger());
    }
  }

  /** From now on the sink makes this trouble. */
  void come(SmtpSink sink) {
    for (Kind kind : Kind.values()) {
      sink.behave(moment -> moment.phase() == kind.phase && happens(kind, moment), kind.behaviour);
    }
  }

  /** The addresses of which the sink said that there is no such user. */
  Set<String> unknownUsers() {
    return Set.copyOf(unknownUsers);
  }

  /** The addresses a message to which was refused for good for its content. */
  Set<String> refusedContents() {
    return Set.copyOf(refusedContents);
  }

  /** How often each trouble was made. */
  Map<Kind, Integer> made() {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    made.forEach((kind, count) -> counts.put(kind, count.get()));
    return counts;
  }

  private boolean happens(Kind kind, Moment moment) {
    // Each step asks once for every kind of that step; the first question draws.
    if (seen.add(moment.message())) {
      Kind trouble = draw(moment.recipient());
      if (trouble != null) {
        drawn.put(moment.message(), trouble);
      }
    }
    if (drawn.get(moment.message()) != kind) {
      return false;
    }
    counter(made, kind).incrementAndGet();
    if (kind == Kind.USER_UNKNOWN) {
      unknownUsers.add(moment.recipient());
    } else if (kind == Kind.CONTENT_REFUSED) {
      refusedContents.add(moment.recipient());
    }
    return true;
  }

  private @Nullable Kind draw(String recipient) {
    int attempt = counter(attempts, recipient).incrementAndGet();
    Random random = new Random(seed ^ (recipient + " " + attempt).hashCode() * 0x9E3779B97F4A7C15L);
    // The first number of a small seed says little.
    int unused = random.nextInt();
    int roll = random.nextInt(1_000) / OF_EACH_KIND;
    return roll < Kind.values().length ? Kind.values()[roll] : null;
  }

  private static <K> AtomicInteger counter(Map<K, AtomicInteger> counters, K key) {
    return counters.computeIfAbsent(key, k -> new AtomicInteger());
  }
}
