package nurture.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The order in which rules speak: what words mean, then what to do, then what must not be done.
 * Apart from these stand the rules that read a reply and those that judge the answer of a mail
 * server. A rule's folder says which phase it belongs to.
 */
enum Phase {
  POLICY,
  JOURNEY,
  GUARD,
  INBOX,
  DELIVERY;

  /** Those that decide about a candidate. */
  static Phase[] deciding() {
    return new Phase[] {POLICY, JOURNEY, GUARD};
  }

  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean decides() {
    return this != INBOX && this != DELIVERY;
  }

  /** A phase by its folder and those that speak before it, in their order. */
  static Phase[] upTo(String folder) {
    Phase last = valueOf(folder.toUpperCase(Locale.ROOT));
    if (!last.decides()) {
      return new Phase[] {last};
    }
    return Arrays.stream(values()).limit(1L + last.ordinal()).toArray(Phase[]::new);
  }

  static Optional<Phase> ofFile(String path) {
    return Arrays.stream(values()).filter(p -> path.startsWith(p.folder() + "/")).findFirst();
  }
}
