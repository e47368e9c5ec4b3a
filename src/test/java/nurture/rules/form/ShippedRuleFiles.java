package nurture.rules.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.rules.PolicyNumber;
import nurture.rules.RuleFiles;
import nurture.rules.RuleSource;
import nurture.rules.language.Lexicon;

/** The rules of the shipped playbook. */
final class ShippedRuleFiles {

  static Stream<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList().stream();
    }
  }

  static RuleSource source() {
    return RuleSource.of(RuleFiles.in(Path.of("rules")));
  }

  static Lexicon lexicon() {
    return Lexicon.of(
        source().numbers().stream().map(PolicyNumber::name).collect(Collectors.toSet()));
  }

  private ShippedRuleFiles() {}
}
