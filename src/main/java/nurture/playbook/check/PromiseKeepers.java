package nurture.playbook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nurture.playbook.CheckTime;
import nurture.playbook.CorrectionHints;
import nurture.playbook.FilePosition;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.TemplateNames;
import nurture.rules.PolicyNumber;
import nurture.rules.RuleCard;
import nurture.template.LetterPromise;
import nurture.template.Message.WrittenFile;
import nurture.template.TemplateBook;

/**
 * Whether each promise of a message is kept: by rules that are there or by the server itself, and
 * by policy numbers that are what the message says.
 */
final class PromiseKeepers {

  /** A suppressed channel is silent whatever the rules say. */
  private static final Set<String> SERVER = Set.of("suppression");

  private final Set<String> rules;
  private final Set<String> used;
  private final Map<String, Integer> numbers;
  private final CheckTime time;
  private final List<Finding> findings = new ArrayList<>();

  private PromiseKeepers(List<RuleCard> cards, List<PolicyNumber> numbers, CheckTime time) {
    this.time = time;
    this.rules = cards.stream().map(RuleCard::name).collect(Collectors.toSet());
    this.used = TemplateNames.used(cards);
    this.numbers = PolicyNumber.values(numbers);
  }

  /**
   * What is wrong with the promises of all messages and their layouts. In a message that no rule
   * sends it is a warning: only a campaign could break the promise.
   *
   * @param cards all rules; without some of them, promises would seem unkept
   * @param numbers none when the rules do not compile; then promises of numbers are not looked at
   * @param time looked at before each promise
   */
  static List<Finding> check(
      PlaybookFolders folders,
      List<RuleCard> cards,
      List<PolicyNumber> numbers,
      TemplateBook templates,
      CheckTime time) {
    PromiseKeepers keepers = new PromiseKeepers(cards, numbers, time);
    Set<String> seen = new HashSet<>();
    // Those that rules send come first: a layout that one of them uses counts as sent.
    templates.messages().entrySet().stream()
        .sorted(Comparator.comparing(message -> !keepers.used.contains(message.getKey())))
        .forEach(
            languages ->
                languages.getValue().byTag().values().stream()
                    .flatMap(message -> message.writtenFiles())
                    .filter(file -> seen.add(file.file().path()))
                    .forEach(
                        file ->
                            keepers.check(
                                folders, file, keepers.used.contains(languages.getKey()))));
    return keepers.findings;
  }

  private void check(PlaybookFolders folders, WrittenFile written, boolean sent) {
    for (LetterPromise promise : written.frontMatter().promises()) {
      time.look();
      FilePosition place =
          new FilePosition(
              folders.template(written.file().path()), promise.line(), promise.column());
      promise.keptBy().stream()
          .filter(keeper -> !rules.contains(keeper) && !SERVER.contains(keeper))
          .forEach(
              rule ->
                  add(
                      sent,
                      place,
                      "nothing keeps the promise \""
                          + promise.text()
                          + "\": there is no rule \""
                          + rule
                          + "\"",
                      CorrectionHints.nearestSentence(rule, rules)));
      if (!numbers.isEmpty()) {
        promise.numbers().forEach((name, value) -> number(sent, place, promise, name, value));
      }
    }
  }

  private void number(
      boolean sent, FilePosition place, LetterPromise promise, String name, int promised) {
    Integer policy = numbers.get(name);
    if (policy == null) {
      add(
          sent,
          place,
          "there is no policy number " + name,
          CorrectionHints.nearest(name, numbers.keySet()));
    } else if (policy != promised) {
      add(
          sent,
          place,
          "the promise \""
              + promise.text()
              + "\" says "
              + promised
              + ", and "
              + name
              + " is "
              + policy,
          "Change the words and the number of the promise, or the policy");
    }
  }

  private void add(boolean sent, FilePosition place, String message, String hint) {
    findings.add(
        sent
            ? Finding.error(place, FindingCode.UNKEPT_PROMISE, message, hint)
            : Finding.warning(place, FindingCode.UNKEPT_PROMISE, message, hint));
  }
}
