package nurture.playbook.difference;

import java.util.Locale;

/** What became of something. */
public enum ChangeKind {
  ADDED,
  REMOVED,
  /** It says something else. */
  CHANGED,
  /** It goes by another name and says the same. */
  RENAMED,
  /** It stands in another file, whatever else became of it. */
  MOVED;

  /** As it is written down: {@code added}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How it is marked at the beginning of a line. */
  String mark() {
    return switch (this) {
      case ADDED -> "+";
      case REMOVED -> "-";
      case CHANGED -> "~";
      case RENAMED, MOVED -> ">";
    };
  }
}
