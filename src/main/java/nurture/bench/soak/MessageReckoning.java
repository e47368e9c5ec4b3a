package nurture.bench.soak;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nurture.bench.BenchFigure;

/**
 * Whether what the database says of messages is what the mail sink took. Pure.
 *
 * @param deliveries every mail that the sink took
 * @param died uncertain messages that nodes may leave which were killed or lost the database
 * @param troubled uncertain messages that the sink's own trouble may leave
 * @param refusedContents addresses to which the sink refused a message for good
 * @param unknownUsers addresses of which the sink said that there is no such user
 * @param unsubscribed when the unsubscription of each candidate was acknowledged
 */
record MessageReckoning(
    List<StoredMessage> messages,
    List<SinkDelivery> deliveries,
    int died,
    int troubled,
    Set<String> refusedContents,
    Set<String> unknownUsers,
    Map<String, Instant> unsubscribed) {

  /** What may still be on its way when an unsubscription is acknowledged. */
  static final Duration GRACE = Duration.ofSeconds(1);

  /** How the reason begins of a message whose node did not report. */
  static final String NOT_REPORTED = "the node that handed it over did not report";

  private static final int REASON_LENGTH = 60;

  List<BenchFigure> figures() {
    Map<String, Long> times =
        deliveries.stream()
            .collect(Collectors.groupingBy(SinkDelivery::messageId, Collectors.counting()));
    Map<String, StoredMessage> byId = new HashMap<>();
    messages.forEach(message -> byId.put(message.id(), message));
    List<StoredMessage> uncertain = in("uncertain");
    List<StoredMessage> unreported =
        uncertain.stream().filter(m -> m.reason().startsWith(NOT_REPORTED)).toList();
    long arrived = uncertain.stream().filter(m -> times.containsKey(m.id())).count();
    int byTrouble = uncertain.size() - unreported.size();
    return List.of(
        SoakFigures.told("sent", "messages sent", "messages", in("sent").size())
            .noting("the sink took %d; states: %s".formatted(deliveries.size(), states())),
        SoakFigures.faults(
            "doubled",
            "messages, or touches, that the sink took more than once",
            "messages",
            doubled(times, byId)),
        SoakFigures.faults(
            "not-arrived",
            "messages sent that the sink did not take",
            "messages",
            ids("sent", message -> !times.containsKey(message.id()))),
        SoakFigures.faults(
            "unknown",
            "mails in the sink whose message is neither sent nor uncertain",
            "mails",
            unknown(times, byId)),
        SoakFigures.told("uncertain", "uncertain messages", "messages", uncertain.size())
            .noting("the sink took %d of them".formatted(arrived)),
        SoakFigures.told(
                "uncertain-died", "of these, their node died", "messages", unreported.size())
            .atMost(died)
            .noting("each kill and restart of PostgreSQL may leave one a connection"),
        SoakFigures.told(
                "uncertain-line", "of these, the sink did not answer", "messages", byTrouble)
            .atMost(troubled)
            .noting("stalls and drops at the final dot"),
        SoakFigures.told("failed", "messages failed", "messages", in("failed").size())
            .noting(reasons("failed")),
        SoakFigures.faults(
            "failed-wrongly",
            "messages failed though the sink refused none to the candidate for good",
            "messages",
            ids("failed", message -> !refused(message.ref()))),
        SoakFigures.faults(
            "unfinished",
            "messages that are queued, on their way or quarantined after the drain",
            "messages",
            unfinished()),
        SoakFigures.faults(
            "unwanted",
            "mails more than 1 s after the unsubscription was acknowledged",
            "mails",
            unwanted()));
  }

  /** Candidates of whom a message is uncertain. */
  Set<String> unsure() {
    return in("uncertain").stream().map(StoredMessage::ref).collect(Collectors.toSet());
  }

  private List<StoredMessage> in(String state) {
    return messages.stream().filter(m -> m.state().equals(state)).toList();
  }

  private List<String> ids(String state, Predicate<StoredMessage> fault) {
    return in(state).stream().filter(fault).map(StoredMessage::id).sorted().toList();
  }

  private static List<String> doubled(Map<String, Long> times, Map<String, StoredMessage> byId) {
    Map<String, Long> touches = new TreeMap<>();
    times.forEach(
        (id, count) -> {
          StoredMessage message = byId.get(id);
          String touch = message == null ? id : message.ref() + " " + message.touchKey();
          touches.merge(touch, count, Long::sum);
        });
    touches.values().removeIf(count -> count == 1);
    return touches.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue() + " times")
        .toList();
  }

  private static List<String> unknown(Map<String, Long> times, Map<String, StoredMessage> byId) {
    List<String> unknown = new ArrayList<>();
    for (String id : times.keySet()) {
      StoredMessage message = byId.get(id);
      String state = message == null ? "not in the database" : message.state();
      if (!state.equals("sent") && !state.equals("uncertain")) {
        unknown.add(id + " is " + state);
      }
    }
    return unknown.stream().sorted().toList();
  }

  private boolean refused(String ref) {
    return owners(refusedContents).contains(ref) || owners(unknownUsers).contains(ref);
  }

  private static Set<String> owners(Set<String> addresses) {
    return addresses.stream().map(SoakScript::owner).collect(Collectors.toSet());
  }

  private List<String> unfinished() {
    return messages.stream()
        .filter(m -> Set.of("queued", "claimed", "sending", "quarantined").contains(m.state()))
        .map(m -> m.id() + " is " + m.state() + " " + m.reason())
        .sorted()
        .toList();
  }

  private List<String> unwanted() {
    return deliveries.stream()
        .filter(
            mail -> {
              Instant at = unsubscribed.get(mail.ref());
              return at != null && mail.at().isAfter(at.plus(GRACE));
            })
        .map(
            mail ->
                "%s %d ms after"
                    .formatted(
                        mail.messageId(),
                        Duration.between(unsubscribed.get(mail.ref()), mail.at()).toMillis()))
        .sorted()
        .toList();
  }

  private Map<String, Long> states() {
    return messages.stream()
        .collect(Collectors.groupingBy(StoredMessage::state, TreeMap::new, Collectors.counting()));
  }

  private String reasons(String state) {
    return in(state).stream()
        .collect(
            Collectors.groupingBy(
                m -> m.reason().substring(0, Math.min(REASON_LENGTH, m.reason().length())),
                TreeMap::new,
                Collectors.counting()))
        .entrySet()
        .stream()
        .map(e -> e.getValue() + " × " + e.getKey())
        .collect(Collectors.joining("; "));
  }
}
