package nurture.web.imports;

import java.util.ArrayList;
import java.util.List;
import nurture.imports.ImportJob;
import nurture.imports.ImportKind;
import nurture.imports.OutcomeCounts;
import nurture.web.console.StatusChip;

/** What is said of an import on pages. */
final class ImportWords {

  private ImportWords() {}

  static StatusChip chip(ImportJob job) {
    return switch (job.state()) {
      case UPLOADED, MAPPED -> new StatusChip("Not started", "quiet");
      case CHECKING -> new StatusChip("Dry run", "busy");
      case CHECKED -> new StatusChip("Tried", "quiet");
      case RUNNING -> new StatusChip("Running", "busy");
      case DONE -> new StatusChip("Done", "good");
      case CANCELLED -> new StatusChip("Cancelled", "quiet");
      case FAILED -> new StatusChip("Failed", "bad");
    };
  }

  /** Who sent it, without their address. */
  static String by(ImportJob job) {
    return job.createdBy().replaceFirst(" <[^<>]*>", "");
  }

  /** How many rows, and what became of them. */
  static String says(ImportJob job) {
    String rows =
        "%,d %s"
            .formatted(
                job.rows(),
                job.options().kind() == ImportKind.PEOPLE
                    ? job.rows() == 1 ? "person" : "people"
                    : job.rows() == 1 ? "suppressed address" : "suppressed addresses");
    String counts = counts(job);
    return counts.isEmpty() ? rows : rows + ": " + counts;
  }

  /** What became of the rows that are done; empty before the first. */
  static String counts(ImportJob job) {
    OutcomeCounts counts = job.counts();
    boolean people = job.options().kind() == ImportKind.PEOPLE;
    List<String> parts = new ArrayList<>();
    add(parts, counts.created(), people ? "created" : "suppressed");
    add(parts, counts.merged(), "merged");
    add(parts, counts.unchanged(), people ? "unchanged" : "suppressed before");
    add(parts, counts.refused(), "refused");
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, long count, String word) {
    if (count > 0) {
      parts.add("%,d %s".formatted(count, word));
    }
  }
}
