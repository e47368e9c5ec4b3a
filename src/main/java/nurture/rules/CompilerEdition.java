package nurture.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import nurture.digest.Sha256;
import nurture.rules.language.RulePrinter;
import nurture.rules.language.Vocabulary;
import nurture.rules.sandbox.ClassCheck;
import org.drools.model.PatternDSL;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.model.codegen.execmodel.CanonicalModelKieProject;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.drools.modelcompiler.dsl.pattern.D;
import org.drools.modelcompiler.util.EvaluationUtil;

/**
 * The program as far as compiled rules depend on it: the vocabulary, what is allowed, the compiler.
 * It changes with any byte of their classes, so that nobody has to remember to count it up.
 */
final class CompilerEdition {

  /** Sixteen hex digits. */
  static final String NAME = name();

  private static String name() {
    Sha256 digest = new Sha256();
    Stream.of(
            Stream.of(RuleCompiler.class, EngineText.class, RulePrinter.class),
            ClassCheck.parts(),
            Vocabulary.types(),
            Stream.of(
                ExecutableModelProject.class,
                CanonicalModelKieProject.class,
                KiePackagesBuilder.class,
                PatternDSL.class,
                EvaluationUtil.class,
                D.class))
        .<Class<?>>flatMap(all -> all)
        .forEach(type -> digest.and(bytes(type)));
    return digest.hex(16);
  }

  private static byte[] bytes(Class<?> type) {
    String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the class " + type.getName() + " has no file");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the class " + type.getName(), e);
    }
  }

  private CompilerEdition() {}
}
