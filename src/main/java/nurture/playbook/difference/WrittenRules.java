package nurture.playbook.difference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
 * @param unread files of which a rule cannot be read
 */
record WrittenRules(
    Map<String, WrittenRule> rules,
    Map<String, PolicyNumber> numbers,
    List<CadenceRow> cadence,
    Set<String> unread) {

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
    source
        .files()
        .forEach(
            (file, read) ->
                read.rules()
                    .forEach(
                        rule ->
                            rules.putIfAbsent(rule.title(), new WrittenRule(FOLDER + file, rule))));
    Set<String> unread =
        source.unread().stream().map(file -> FOLDER + file).collect(Collectors.toSet());
    Map<String, PolicyNumber> numbers = new HashMap<>();
    source.numbers().forEach(number -> numbers.put(number.name(), number));
    return new WrittenRules(rules, new LinkedHashMap<>(numbers), source.cadence(), unread);
  }

  static List<String> unread(WrittenRules before, WrittenRules after) {
    return Stream.concat(before.unread.stream(), after.unread.stream())
        .distinct()
        .sorted()
        .toList();
  }
}
