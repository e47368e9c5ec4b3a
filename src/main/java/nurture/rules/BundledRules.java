package nurture.rules;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Compiled rules that come with the program: the build compiles the playbook in {@code rules/} and
 * puts the result beside this class, so that a first start and each command need not. They are
 * read, and checked, like rules that a database keeps. Rules of another text are compiled, and all
 * with {@code -Dnurture.rules.bundled=false}, to measure the compiler.
 */
final class BundledRules {

  private static final String FILE = "bundled-rules.bin";
  private static final String USED = "nurture.rules.bundled";

  /** Empty if none came with the program, or they are of other rules or another edition of it. */
  static Optional<CompiledRules> of(EngineText text) {
    if ("false".equals(System.getProperty(USED))) {
      return Optional.empty();
    }
    try (InputStream in = BundledRules.class.getResourceAsStream(FILE)) {
      return in == null ? Optional.empty() : KeptRules.read(text, in.readAllBytes());
    } catch (IOException e) {
      // They only save time.
      return Optional.empty();
    }
  }

  private BundledRules() {}
}
