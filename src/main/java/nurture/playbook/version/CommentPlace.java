package nurture.playbook.version;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a comment on a draft is about.
 *
 * @param subject the name of the rule or the path of the file; empty for the draft as a whole
 * @param line of it, as its difference is shown; empty for all of it
 */
public record CommentPlace(About about, String subject, Optional<LineAnchor> line) {

  /** The draft as a whole. */
  public static final CommentPlace DRAFT = new CommentPlace(About.DRAFT, "", Optional.empty());

  /** What kind of thing it is. */
  public enum About {
    DRAFT,
    RULE,
    FILE;

    /** As it is written down: {@code rule}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a word; empty for an unknown word. */
    public static Optional<About> of(String word) {
      return Arrays.stream(values()).filter(about -> about.word().equals(word)).findFirst();
    }
  }

  /** For the record: {@code rule "…"}. */
  public String words() {
    return switch (about) {
      case DRAFT -> "the draft";
      case RULE -> "rule \"" + subject + "\"";
      case FILE -> subject;
    };
  }
}
