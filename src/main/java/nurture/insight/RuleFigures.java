package nurture.insight;

import io.vertx.core.Future;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where it is read what rules did. Every future fails when the database is away. */
public interface RuleFigures {

  /**
   * What one rule did in some days.
   *
   * @param fired decisions in which it fired
   * @param asked those in which it asked for a message, a task or another stage
   * @param won those in which it got something of that
   * @param lost those in which it lost something to another rule, or because it happened already
   * @param vetoed those in which something was stood against
   * @param vetoedBy the same by guard, those who did most first
   * @param last the newest of them
   */
  record Line(
      String rule,
      long fired,
      long asked,
      long won,
      long lost,
      long vetoed,
      Map<String, Long> vetoedBy,
      Instant last) {}

  /**
   * What one rule of the inbox read in some days.
   *
   * @param read replies
   * @param corrected those of them of which a user said afterwards what they mean, or why
   * @param readLately the same of the last {@link #LATELY} of the days
   * @param correctedLately the same
   */
  record Reading(String rule, long read, long corrected, long readLately, long correctedLately) {}

  /** So many days are counted apart. */
  int LATELY = 30;

  /**
   * Figures of some days.
   *
   * @param readings of rules of the inbox, which decide nothing and have no line
   * @param since the first day of them on which anything was counted; empty if nothing was
   */
  record Sheet(Optional<LocalDate> since, List<Line> lines, List<Reading> readings) {
    public Sheet {
      lines = List.copyOf(lines);
      readings = List.copyOf(readings);
    }
  }

  /**
   * Of all rules that did anything, by name; those of earlier playbooks as well.
   *
   * @param from the first day, UTC
   * @param to the last day
   */
  Future<Sheet> between(LocalDate from, LocalDate to);
}
