package nurture.playbook.version;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nurture.candidate.Dossier;
import nurture.decision.DecisionId;
import nurture.playbook.CheckTime;
import nurture.playbook.CompilationCache;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.check.CheckOptions;
import nurture.playbook.check.CheckReport;
import nurture.playbook.check.PlaybookCheck;
import nurture.playbook.check.ReferencePlaybook;
import nurture.rules.RuleBook;

/**
 * What became of trying out a playbook: its check, and decisions about some people on record, none
 * of which comes to anything.
 *
 * @param loadable whether a server could run it at all
 * @param troubles candidates the rules could not decide about, and why
 */
record PlaybookTrial(CheckReport report, boolean loadable, List<String> troubles) {

  /** A rule that throws mostly does so for many; the first few tell all. */
  private static final int MOST_TROUBLES = 10;

  PlaybookTrial {
    troubles = List.copyOf(troubles);
  }

  /**
   * Tries it out; takes seconds when cold.
   *
   * @param reference what it would follow, if anything
   * @throws nurture.playbook.CheckStopped if the caller does not wait any more
   */
  static PlaybookTrial of(
      PlaybookFiles files,
      CheckOptions options,
      CompilationCache compilationCache,
      CheckTime time,
      Optional<ReferencePlaybook> reference,
      List<Dossier> sample,
      Instant now) {
    AtomicBoolean loadable = new AtomicBoolean();
    List<String> troubles = new ArrayList<>();
    CheckReport report =
        PlaybookCheck.of(
            files,
            options,
            compilationCache,
            time,
            reference,
            book -> {
              loadable.set(true);
              book.warmUp();
              sample.stream()
                  .takeWhile(dossier -> troubles.size() < MOST_TROUBLES)
                  .forEach(
                      dossier -> {
                        time.look();
                        decide(book, dossier, now, troubles);
                      });
            });
    return new PlaybookTrial(report, loadable.get(), troubles);
  }

  /** Whether nothing stands against it but differences. */
  boolean passed() {
    return loadable && report.passed() && troubles.isEmpty();
  }

  private static void decide(RuleBook book, Dossier dossier, Instant now, List<String> troubles) {
    UUID id = UUID.nameUUIDFromBytes(dossier.ref().getBytes(StandardCharsets.UTF_8));
    try {
      var unused = book.decide(new DecisionId(id, 1), dossier, now);
    } catch (RuntimeException e) {
      // Whatever it is, in service it would quarantine the candidate.
      troubles.add(dossier.ref() + ": " + e.getMessage());
    }
  }
}
