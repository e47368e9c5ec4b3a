package nurture.playbook;

import java.util.Optional;
import java.util.function.Consumer;
import nurture.rules.RuleBook;

/**
 * What an earlier compilation of the same rules left, and where to leave what this one does. It
 * only saves time: rules that were compiled by another program, or from other files, are compiled
 * anew.
 *
 * @param compiled empty if nothing is left
 * @param keep called with what is worth keeping, on the thread that compiles
 */
public record CompilationCache(Optional<byte[]> compiled, Consumer<byte[]> keep) {

  public static final CompilationCache NOTHING =
      new CompilationCache(Optional.empty(), bytes -> {});

  /** Names the program that compiles; what another one left is of no use. */
  public static String engine() {
    return RuleBook.edition();
  }
}
