package nurture.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nurture.people.People.NOON;
import static nurture.people.People.ada;
import static nurture.rules.InlineRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nurture.candidate.facts.World;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compiled rules that are kept, and what becomes of a book that is closed. */
class KeptRulesTest {

  private static final Map<String, String> FILES =
      Map.of(
          "policy/words.drl",
          rule("Nobody wrote yet", "Contact( !ever )", "insert( Flag.set(\"new\") );"),
          "journey/touch.drl",
          rule(
              "New people are greeted",
              "Flag( name == \"new\" )",
              "insert( Send.message(\"intro\") );"));

  private static RuleBook book;

  @BeforeAll
  static void compile() {
    book = InlineRules.book(FILES);
  }

  @AfterAll
  static void close() {
    book.close();
  }

  @Test
  void load_whatWasKept_decidesTheSameUnderTheSameRules() {
    try (RuleBook loaded = load(FILES, book.compiled()).orElseThrow()) {
      assertThat(decide(loaded)).isEqualTo(decide(book));
      assertThat(decide(loaded).fired()).hasSize(2);
      assertThat(loaded.rules()).containsExactlyElementsOf(book.rules());
      assertThat(loaded.compiled()).isEqualTo(book.compiled());
    }
  }

  @Test
  void compile_ofTheSameFilesTwice_givesClassesOfTheSameNames() {
    RuleSource source = RuleSource.of(FILES);

    CompiledRules again = new RuleCompiler(source).compile();

    assertThat(again.classes().keySet())
        .isEqualTo(
            KeptRules.read(EngineText.of(source), book.compiled())
                .orElseThrow()
                .classes()
                .keySet());
  }

  @Test
  void load_whatWasCompiledFromOtherRules_isEmpty() {
    Map<String, String> changed = new HashMap<>(FILES);
    changed.computeIfPresent("policy/words.drl", (file, text) -> text.replace("!ever", "ever"));

    assertThat(load(changed, book.compiled())).isEmpty();
  }

  @Test
  void load_whatCannotBeRead_isEmpty() {
    byte[] kept = book.compiled();

    assertThat(load(FILES, new byte[0])).isEmpty();
    assertThat(load(FILES, "rules".getBytes(UTF_8))).isEmpty();
    assertThat(load(FILES, Arrays.copyOf(kept, kept.length / 2))).isEmpty();
  }

  @Test
  void load_classesSomebodySlippedIn_areRefused() {
    RuleSource source = RuleSource.of(FILES);
    EngineText text = EngineText.of(source);
    CompiledRules compiled = KeptRules.read(text, book.compiled()).orElseThrow();
    Map<String, byte[]> classes = new TreeMap<>(compiled.classes());
    classes.put("nurture/rules/journey/Other", classes.values().iterator().next());
    byte[] forged = KeptRules.written(text, new CompiledRules(classes, compiled.models()));

    assertThatThrownBy(() -> load(FILES, forged))
        .isInstanceOf(RuleProblems.class)
        .hasMessageContaining("is none the rules compile to");
  }

  @Test
  void close_ofManyBooks_letsGoOfTheirClasses() {
    byte[] kept = book.compiled();
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();

    for (int i = 0; i < 20; i++) {
      loaders.add(used(load(FILES, kept).orElseThrow()));
    }
    loaders.add(used(InlineRules.book(FILES)));

    assertThat(collected(loaders)).isTrue();
  }

  private static WeakReference<ClassLoader> used(RuleBook once) {
    try (once) {
      assertThat(decide(once).fired()).hasSize(2);
      return new WeakReference<>(once.classes());
    }
  }

  /** Asks for it until it is done; the collector promises nothing about the first time. */
  private static boolean collected(List<WeakReference<ClassLoader>> loaders) {
    for (int i = 0; i < 50 && loaders.stream().anyMatch(one -> one.get() != null); i++) {
      System.gc();
    }
    return loaders.stream().allMatch(one -> one.get() == null);
  }

  private static Optional<RuleBook> load(Map<String, String> files, byte[] kept) {
    return RuleBook.load(
        RuleSource.of(files),
        kept,
        InlineRules.PATIENT,
        RuleFiles.checksum(files),
        () -> World.EMPTY);
  }

  private static Decision decide(RuleBook of) {
    return of.decide(new DecisionId(new UUID(1, 2), 1), ada(), NOON);
  }
}
