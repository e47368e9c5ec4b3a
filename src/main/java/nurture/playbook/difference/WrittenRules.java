package nurture.playbook.difference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nurture.playbook.PlaybookFiles;
import nurture.rules.CadenceRow;
import nurture.rules.PolicyNumber;
import nurture.rules.RuleFiles;
import nurture.rules.RuleSource;

/**
 * What the rule files of a playbook say.
 *
 * @param rules by name, without those of the cadence table
 * @param numbers by name
 * @param silent files with rules in them of which none can be read
 */
record WrittenRules(
    Map<String, WrittenRule> rules,
    Map<String, PolicyNumber> numbers,
    List<CadenceRow> cadence,
    Set<String> silent) {

  private static final String FOLDER = "rules/";

  static WrittenRules in(PlaybookFiles files) {
    Map<String, String> texts = new TreeMap<>();
    for (String path : files.paths()) {
      if (path.startsWith(FOLDER)) {
        RuleFiles.text(path, files.content(path).orElseThrow())
            .ifPresent(text -> texts.put(path.substring(FOLDER.length()), text));
      }
    }
    RuleSource source = RuleSource.of(texts);
    Map<String, WrittenRule> rules = new TreeMap<>();
    Set<String> silent = new TreeSet<>();
    source
        .files()
        .forEach(
            (file, read) -> {
              read.rules()
                  .forEach(
                      rule ->
                          rules.putIfAbsent(rule.title(), new WrittenRule(FOLDER + file, rule)));
              if (read.rules().isEmpty() && source.mistaken(file)) {
                silent.add(FOLDER + file);
              }
            });
    Map<String, PolicyNumber> numbers = new HashMap<>();
    source.numbers().forEach(number -> numbers.put(number.name(), number));
    return new WrittenRules(rules, new LinkedHashMap<>(numbers), source.cadence(), silent);
  }

  static List<String> unread(WrittenRules before, WrittenRules after) {
    return Stream.concat(before.silent.stream(), after.silent.stream())
        .distinct()
        .sorted()
        .toList();
  }
}
