package nurture.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The order in which rules speak: what words mean, then what to do, then what must not be done. A
 * rule's folder says which phase it belongs to.
 */
enum Phase {
  POLICY,
  JOURNEY,
  GUARD;

  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Phase> ofFile(String path) {
    return Arrays.stream(values()).filter(p -> path.startsWith(p.folder() + "/")).findFirst();
  }
}
