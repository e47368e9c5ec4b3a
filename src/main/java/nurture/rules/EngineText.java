package nurture.rules;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nurture.rules.language.Rule;
import nurture.rules.language.RulePrinter;
import nurture.rules.language.Vocabulary;

/**
 * What the engine compiles: rules printed from their trees, each under a name of ours ({@code r0},
 * {@code r1}, …), because the engine writes names into code it generates. Imports follow from the
 * vocabulary, the package and the agenda group from the folder.
 *
 * @param files text by file, in one order everywhere, so that equal rules fire in the same order on
 *     every node
 * @param rules the rules by the name the engine has for them
 */
record EngineText(Map<String, String> files, Map<String, RuleCard> rules) {

  private static final String IMPORTS =
      Vocabulary.types()
          .map(EngineText::topLevel)
          .distinct()
          .map(type -> "import " + type.getName() + "; ")
          .collect(Collectors.joining());

  EngineText {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
    rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
  }

  static EngineText of(RuleSource source) {
    Map<String, String> files = new HashMap<>();
    Map<String, RuleCard> rules = new LinkedHashMap<>();
    source
        .cardsByFile()
        .forEach(
            (file, cards) -> {
              StringBuilder text = new StringBuilder(header(Phase.ofFile(file).orElseThrow()));
              for (RuleCard card : cards) {
                String id = "r" + rules.size();
                rules.put(id, card);
                text.append(RulePrinter.text(Rule.plain(id, card.conditions(), card.insertions())));
              }
              files.put(file, text.toString());
            });
    return new EngineText(files, rules);
  }

  /**
   * Names what the engine compiles. It changes with any letter of it, but not with the names of
   * rules, their places or their remarks, of which the engine knows nothing.
   */
  String checksum() {
    return RuleFiles.checksum(files);
  }

  static String header(Phase phase) {
    return "package nurture.rules."
        + phase.folder()
        + "; "
        + IMPORTS
        + "ruleflow-group \""
        + phase.folder()
        + "\"\n";
  }

  private static Class<?> topLevel(Class<?> type) {
    return type.getEnclosingClass() == null ? type : topLevel(type.getEnclosingClass());
  }
}
