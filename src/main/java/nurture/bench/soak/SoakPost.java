package nurture.bench.soak;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One request of a soak.
 *
 * @param body as it is posted
 * @param events the good ones in it; each of them is on disk once a 202 is answered
 * @param bad how many of its events have to be refused
 * @param unsubscribes the candidate who unsubscribes by it
 */
record SoakPost(String body, List<SoakEventKey> events, int bad, Optional<String> unsubscribes) {

  SoakPost {
    events = List.copyOf(events);
  }

  /** The candidates whom the good events are about. */
  Set<String> refs() {
    return events.stream().map(SoakEventKey::ref).collect(Collectors.toUnmodifiableSet());
  }

  int size() {
    return events.size() + bad;
  }
}
