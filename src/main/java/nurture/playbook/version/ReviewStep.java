package nurture.playbook.version;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nurture.access.Permission;

/**
 * A step of the review of a draft.
 *
 * @param revision of the draft that was seen
 * @param remark may be empty
 * @param permissions what the one who took it was allowed then
 * @param now what they are allowed now; nothing where they may not sign in any more, or where the
 *     key is gone
 */
public record ReviewStep(
    Kind kind,
    long revision,
    String who,
    Instant at,
    String remark,
    Set<Permission> permissions,
    Set<Permission> now) {

  /** The longest remark, in characters. */
  public static final int LONGEST = 400;

  public ReviewStep {
    permissions = Set.copyOf(permissions);
    now = Set.copyOf(now);
  }

  /** A step of one who is allowed now what they were allowed then. */
  public ReviewStep(
      Kind kind,
      long revision,
      String who,
      Instant at,
      String remark,
      Set<Permission> permissions) {
    this(kind, revision, who, at, remark, permissions, permissions);
  }

  /** What was done. */
  public enum Kind {
    /** Others are asked to look at the draft. */
    ASK,
    /** The draft is good as it is at this revision. */
    APPROVE,
    /** The draft is to be changed first. */
    ASK_FOR_CHANGES;

    private static final Set<Kind> VERDICTS = EnumSet.of(APPROVE, ASK_FOR_CHANGES);

    /** As it is written down: {@code ask-for-changes}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of a word; empty for an unknown word. */
    public static Optional<Kind> of(String word) {
      return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Whether a reviewer says by it what they think. */
    public boolean isVerdict() {
      return VERDICTS.contains(this);
    }
  }
}
