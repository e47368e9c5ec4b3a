package nurture.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules that come with the program as its build compiled them. */
class BundledRulesTest {

  private static final Map<String, String> FILES = RuleFiles.in(Path.of("rules"));

  @Test
  void rulesOfTheBuild_comeCompiled_andWithARemarkMore_too() {
    Map<String, String> remarked = new HashMap<>(FILES);
    remarked.computeIfPresent("journey/awareness.drl", (file, text) -> "// A remark.\n" + text);

    assertThat(BundledRules.of(text(FILES))).isPresent();
    assertThat(BundledRules.of(text(remarked))).isPresent();
  }

  @Test
  void rulesThatAreChanged_orFewer_areNotThere() {
    Map<String, String> changed = new HashMap<>(FILES);
    changed.computeIfPresent(
        "journey/awareness.drl", (file, text) -> text.replaceFirst("because\\(\"", "$0Well: "));
    Map<String, String> fewer = new HashMap<>(FILES);
    assertThat(fewer.remove("journey/awareness.drl")).isNotNull();

    assertThat(changed).isNotEqualTo(FILES);
    assertThat(BundledRules.of(text(changed))).isEmpty();
    assertThat(BundledRules.of(text(fewer))).isEmpty();
  }

  @Test
  void compile_ofTheRulesOfTheBuild_givesTheBundledOnes() {
    RuleSource source = RuleSource.of(FILES);
    EngineText text = EngineText.of(source);

    CompiledRules compiled = new RuleCompiler(source).compile();

    assertThat(compiled.classes().keySet())
        .isEqualTo(BundledRules.of(text).orElseThrow().classes().keySet());
    assertThat(compiled.models()).hasSameSizeAs(Phase.values());
  }

  private static EngineText text(Map<String, String> files) {
    return EngineText.of(RuleSource.of(files));
  }
}
