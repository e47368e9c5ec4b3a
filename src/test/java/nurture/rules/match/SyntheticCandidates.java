package nurture.rules.match;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nurture.candidate.Dossier;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.simulation.timelapse.SyntheticPeople;

/** Made-up candidates and books to ask about them. */
final class SyntheticCandidates {

  static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

  /** A busy machine does not fail a test. */
  static final Budget PATIENT = new Budget(1_000, Duration.ofMinutes(1));

  static List<Dossier> some(int count) {
    SyntheticPeople people = new SyntheticPeople(5, count, NOON);
    return IntStream.range(0, count).mapToObj(n -> people.somebody(n).dossier()).toList();
  }

  static RuleBook book(Map<String, String> files) {
    return RuleBook.compile(files, PATIENT);
  }

  private SyntheticCandidates() {}
}
