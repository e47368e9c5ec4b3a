package nurture.web.playbook;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import nurture.playbook.canary.CanaryReport;
import nurture.playbook.canary.CanaryRun;
import nurture.playbook.version.ServiceEntry;
import nurture.web.console.DisplayWords;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;

/** How a canary does, in words. */
final class CanaryWords {

  /** In one sentence. */
  static String state(CanaryReport report) {
    Optional<CanaryReport.Line> worse = report.worse();
    if (worse.isPresent()) {
      CanaryReport.Line line = worse.get();
      return "Worse: %s %s against %s%s."
          .formatted(
              line.measure().words(),
              percent(line.canary().value()),
              percent(line.others().value()),
              report.run().end().map(end -> "; " + ended(end)).orElse("; it is being withdrawn"));
    }
    Optional<ServiceEntry> end = report.run().end();
    if (end.isPresent()) {
      return DisplayWords.capital(ended(end.get()))
          + (end.get().comment().isEmpty() ? "." : ": " + end.get().comment() + ".");
    }
    if (report.state() == CanaryReport.State.TOO_EARLY) {
      return "Too early to tell: %s of about %s messages."
          .formatted(number(report.canary().tried()), number(report.messagesNeeded()));
    }
    return "No worse so far, after %s messages.".formatted(number(report.canary().tried()));
  }

  static StatusChip chip(CanaryReport report) {
    if (report.run().takenBack() || report.state() == CanaryReport.State.WORSE) {
      return new StatusChip("Worse", "bad");
    } else if (!report.run().runs()) {
      return new StatusChip("Ended", "quiet");
    }
    return report.state() == CanaryReport.State.TOO_EARLY
        ? new StatusChip("Too early", "busy")
        : new StatusChip("No worse", "good");
  }

  private static String ended(ServiceEntry end) {
    String when = " at " + ShownTime.at(end.at(), ZoneOffset.UTC).text() + " UTC";
    String who = " by " + DisplayWords.author(end.actor());
    return switch (end.action()) {
      case TAKEN_BACK -> "withdrawn by the server" + when;
      case PROMOTE -> "promoted to all candidates" + who + when;
      case WITHDRAW -> "withdrawn" + who + when;
      default -> "ended" + who + when;
    };
  }

  /** How long it ran, or has run: "2 days". */
  static String age(CanaryRun run, Instant now) {
    Instant until = run.end().map(ServiceEntry::at).orElse(now);
    return DisplayWords.age(Math.max(0, Duration.between(run.began(), until).toSeconds()));
  }

  /** {@code 0.041} is "4.1%". */
  static String percent(double rate) {
    return String.format(Locale.ENGLISH, "%.1f%%", rate * 100);
  }

  static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  private CanaryWords() {}
}
