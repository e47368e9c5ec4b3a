package nurture.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The order in which rules speak: what words mean, then what to do, then what must not be done.
 * Apart from these stand the rules that read a reply. A rule's folder says which phase it belongs
 * to.
 */
enum Phase {
  POLICY,
  JOURNEY,
  GUARD,
  INBOX;

  /** Those that decide about a candidate. */
  static Phase[] deciding() {
    return new Phase[] {POLICY, JOURNEY, GUARD};
  }

  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A phase by its folder and those that speak before it, in their order. */
  static Phase[] upTo(String folder) {
    if (folder.equals(INBOX.folder())) {
      return new Phase[] {INBOX};
    }
    return Arrays.stream(values())
        .limit(1L + valueOf(folder.toUpperCase(Locale.ROOT)).ordinal())
        .toArray(Phase[]::new);
  }

  static Optional<Phase> ofFile(String path) {
    return Arrays.stream(values()).filter(p -> path.startsWith(p.folder() + "/")).findFirst();
  }
}
