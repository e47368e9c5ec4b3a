package nurture.playbook.version;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.version.YamlEntries.Entry;
import nurture.playbook.version.YamlEntries.Shape;
import nurture.rules.form.EditOutcome;
import nurture.rules.form.RuleEdit;
import nurture.rules.form.RuleForm;
import nurture.rules.form.RuleRemark;
import nurture.rules.form.RuleWords;

/**
 * A rule of a draft under another name, right behind the rule it is made from, with a scenario in
 * which it speaks and one in which it does not. It keeps the lines of the playbook and the owner;
 * where the rule has none, it gets one. Pure; takes some tens of milliseconds.
 */
public final class RuleCopy {

  private static final String RULES = "rules/";
  private static final List<String> VERDICTS = List.of("speaks", "silent");

  private final PlaybookFiles files;
  private final String rule;
  private final String name;
  private final Map<String, String> texts = new LinkedHashMap<>();

  private RuleCopy(PlaybookFiles files, String rule, String name) {
    this.files = files;
    this.rule = rule;
    this.name = name;
  }

  /**
   * Copies a rule; empty if the draft has no such rule in a file of rules, or it has a mistake.
   *
   * @param owner who answers for the copy where the rule does not say who does
   */
  public static Optional<DraftAddition> of(PlaybookFiles files, String rule, String owner) {
    RuleWords words = DraftWords.of(files);
    String path = RULES + words.files().get(rule);
    Optional<String> text = text(files, path);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    RuleEdit edit = new RuleEdit(words.lexicon(), words.files().keySet());
    RuleCopy copy = new RuleCopy(files, rule, free(rule, words));
    return edit.open(text.get(), rule)
        .map(opened -> copy.named(opened.form(), owner))
        .map(form -> edit.addBehind(text.get(), rule, form))
        .filter(EditOutcome.Edited.class::isInstance)
        .map(edited -> copy.addition(path, ((EditOutcome.Edited) edited).text()));
  }

  private DraftAddition addition(String path, String text) {
    texts.put(path, text);
    VERDICTS.forEach(this::scenario);
    return new DraftAddition(texts, path, name);
  }

  private RuleForm named(RuleForm form, String owner) {
    RuleRemark remark = form.remark();
    return new RuleForm(
        name,
        remark.owner().isBlank()
            ? RuleRemark.of(remark.playbookLines(), remark.text(), owner.replace('.', ' '))
            : remark,
        form.when(),
        form.beforeThen(),
        form.then(),
        form.beforeEnd());
  }

  private static String free(String rule, RuleWords words) {
    for (int number = 2; ; number++) {
      String name = rule + " (" + number + ")";
      if (!words.files().containsKey(name)) {
        return name;
      }
    }
  }

  /** Copies the first scenario that names the rule under a key. */
  private void scenario(String verdict) {
    for (String path : files.paths()) {
      if (EntryFile.of(path).filter(EntryFile.SCENARIOS::equals).isPresent()) {
        Optional<String> copied =
            Optional.ofNullable(texts.get(path))
                .or(() -> text(files, path))
                .flatMap(text -> withScenario(text, verdict));
        if (copied.isPresent()) {
          texts.put(path, copied.get());
          return;
        }
      }
    }
  }

  private Optional<String> withScenario(String text, String verdict) {
    try {
      YamlEntries entries = YamlEntries.of(text);
      for (int at = 0; at < entries.entries().size(); at++) {
        Entry entry = entries.entries().get(at);
        String expected = entry.value("expect");
        if (names(expected, verdict)) {
          String other = EntryNames.free(entries, "scenario", entry.value("scenario"));
          return Optional.of(
              entries
                  .withCopy(at, "scenario", other)
                  .with(at + 1, "expect", renamed(expected), Shape.BLOCK)
                  .text());
        }
      }
    } catch (IllegalArgumentException unlisted) {
      // A file that is no list of entries gives no scenario.
    }
    return Optional.empty();
  }

  /** Whether the rule is named under a key: in its line, or in those below it. */
  private boolean names(String expected, String key) {
    boolean below = false;
    for (String line : expected.split("\n")) {
      if (line.matches("\\S.*")) {
        below = line.startsWith(key + ":") || (below && line.startsWith("-"));
      }
      if (below && whole().matcher(line).find()) {
        return true;
      }
    }
    return false;
  }

  private String renamed(String expected) {
    return whole().matcher(expected).replaceAll(found -> Matcher.quoteReplacement(name));
  }

  /** The name as a whole value, not as the beginning of another one. */
  private Pattern whole() {
    return Pattern.compile(
        "(?<=[:\\-\\[,]\\s{1,3}[\"']?)" + Pattern.quote(rule) + "(?=[\"']?\\s*(?:[,\\]]|$))",
        Pattern.MULTILINE);
  }

  private static Optional<String> text(PlaybookFiles files, String path) {
    return files.content(path).map(bytes -> new String(bytes, UTF_8));
  }
}
