package nurture.bench.soak;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nurture.bench.BenchFigure;

/**
 * Whether the addresses that are suppressed are those that have to be. Pure.
 *
 * @param suppressed cause by address, of all addresses that were ever told
 * @param unknownUsers addresses of which the sink said that there is no such user
 * @param unsubscribed candidates whose unsubscription was acknowledged
 * @param unsure candidates with an uncertain message: a node that dies takes the sink's answer
 *     along
 */
record SuppressionReckoning(
    Map<String, String> suppressed,
    Set<String> unknownUsers,
    Set<String> unsubscribed,
    Set<String> unsure) {

  List<BenchFigure> figures() {
    Set<String> wrongly = new TreeSet<>();
    suppressed.forEach(
        (address, cause) -> {
          boolean asked = unsubscribed.contains(SoakScript.owner(address));
          if (!asked && !unknownUsers.contains(address)) {
            wrongly.add(address + " " + cause);
          }
        });
    Set<String> missed = new TreeSet<>(unknownUsers);
    missed.removeAll(suppressed.keySet());
    missed.removeIf(address -> unsure.contains(SoakScript.owner(address)));
    Set<String> silent = new HashSet<>();
    suppressed.keySet().forEach(address -> silent.add(SoakScript.owner(address)));
    Set<String> unheard = new TreeSet<>(unsubscribed);
    unheard.removeAll(silent);
    return List.of(
        SoakFigures.told("suppressed", "addresses suppressed", "addresses", suppressed.size())
            .noting(
                "%d user unknown, %d unsubscribed"
                    .formatted(unknownUsers.size(), unsubscribed.size())),
        SoakFigures.faults(
            "suppressed-wrongly",
            "addresses suppressed without a user unknown or an unsubscription",
            "addresses",
            wrongly),
        SoakFigures.faults(
            "not-suppressed", "addresses with a user unknown, not suppressed", "addresses", missed),
        SoakFigures.faults(
            "unheard",
            "candidates who unsubscribed, no address suppressed",
            "candidates",
            unheard));
  }
}
