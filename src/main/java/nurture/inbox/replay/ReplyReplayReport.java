package nurture.inbox.replay;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How replies on record read under another playbook.
 *
 * @param version its checksum
 * @param replies how many were read
 * @param same how many mean what they were read as
 * @param byHand those of which a user said what they mean, and
 * @param agreed how many of them it reads so
 * @param changes by what they were read as and what they mean now, the most frequent first
 * @param reasoned how many give other reasons
 * @param reasonChanges by reason; without those that stay as they are
 * @param examples some of those that differ, the newest first
 * @param complete whether it went to its end
 */
public record ReplyReplayReport(
    String version,
    long replies,
    long same,
    long byHand,
    long agreed,
    List<Change> changes,
    long reasoned,
    List<ReasonChange> reasonChanges,
    List<Example> examples,
    boolean complete) {

  public ReplyReplayReport {
    changes = List.copyOf(changes);
    reasonChanges = List.copyOf(reasonChanges);
    examples = List.copyOf(examples);
  }

  /** How many read as {@code was} mean {@code is}; both as scenarios write them. */
  public record Change(String was, String is, long count) {}

  /** How many replies give a reason now and did not, and how many gave it and do not now. */
  public record ReasonChange(String reason, long more, long fewer) {}

  /**
   * One that differs.
   *
   * @param reasonsWere as scenarios write them, and {@code reasonsAre} those it gives now
   * @param said its first words
   * @param rules that spoke
   * @param byHand whether a user said what it means
   */
  public record Example(
      UUID mail,
      Instant received,
      String was,
      String is,
      List<String> reasonsWere,
      List<String> reasonsAre,
      String said,
      List<String> rules,
      boolean byHand) {
    public Example {
      reasonsWere = List.copyOf(reasonsWere);
      reasonsAre = List.copyOf(reasonsAre);
      rules = List.copyOf(rules);
    }
  }

  /** How many mean something else. */
  public long differ() {
    return replies - same;
  }
}
