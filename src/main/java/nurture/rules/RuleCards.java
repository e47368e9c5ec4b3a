package nurture.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads rules without compiling them, for checking what they say and for showing them. Pure. */
public final class RuleCards {

  private static final Pattern PLAYBOOK_LINE = Pattern.compile("\\bP\\d{1,2}\\b");
  private static final Pattern OWNER = Pattern.compile("\\bOwner:\\s*([^.]*)");

  /**
   * One card a rule, in the order of files and lines. A file that cannot be parsed, or is in no
   * phase's folder, gives none: {@link RuleBook#compile} says what is wrong with it.
   *
   * @param files text by path within the rules folder
   */
  public static List<RuleCard> of(Map<String, String> files) {
    return of(RuleSource.of(files));
  }

  /** The same of files that were read already. */
  public static List<RuleCard> of(RuleSource source) {
    List<RuleCard> cards = new ArrayList<>();
    source
        .rules()
        .forEach(
            (file, text) ->
                Phase.ofFile(file)
                    .ifPresent(phase -> cards.addAll(ofFile(file, phase.folder(), text))));
    return cards.stream().map(card -> placed(card, source)).toList();
  }

  /**
   * A rule made of a row stands where the row stands. What is said of it is the remark above the
   * row, and the one at the head of the rule template.
   */
  private static RuleCard placed(RuleCard card, RuleSource source) {
    RuleProblem place = source.place(new RuleProblem(card.file(), card.line(), ""));
    if (place.file().equals(card.file())) {
      return card;
    }
    List<String> table = source.text(place.file()).lines().toList();
    int row = Math.min(place.line(), table.size());
    while (row > 0 && !table.get(row - 1).startsWith("#")) {
      row--;
    }
    String remark = row == 0 ? "" : table.get(row - 1).replaceFirst("^#+\\s*", "");
    String head =
        source
            .text(RuleSource.TEMPLATE)
            .lines()
            .takeWhile(line -> line.startsWith("//"))
            .map(line -> line.replaceFirst("^//+\\s*", ""))
            .collect(Collectors.joining(" "));
    String comment = (remark + " " + head).strip();
    return card.madeOf(place.file(), place.line(), comment, lines(comment), owner(comment));
  }

  private static List<RuleCard> ofFile(String file, String phase, String text) {
    Lines lines = new Lines(text);
    List<RuleDescr> rules = RuleText.parsed(text).map(PackageDescr::getRules).orElse(List.of());
    List<RuleCard> cards = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      int end = i + 1 < rules.size() ? lines.offset(rules.get(i + 1).getLine()) : text.length();
      cards.add(card(file, phase, rules.get(i), lines, end));
    }
    return cards;
  }

  private static RuleCard card(String file, String phase, RuleDescr rule, Lines lines, int end) {
    String comment = comment(lines.list(), rule.getLine());
    String consequence = String.valueOf(rule.getConsequence());
    int then = lines.text().indexOf(consequence, lines.offset(rule.getConsequenceLine()));
    List<Said> said =
        then < 0
            ? List.of()
            : Insertions.in(lines, then, Math.min(end, then + consequence.length()));
    return new RuleCard(
        rule.getName(),
        phase,
        file,
        rule.getLine(),
        comment,
        lines(comment),
        owner(comment),
        new ConditionReader(lines).read(rule.getLhs()),
        said);
  }

  private static List<String> lines(String comment) {
    return PLAYBOOK_LINE.matcher(comment).results().map(found -> found.group()).distinct().toList();
  }

  private static String owner(String comment) {
    var owner = OWNER.matcher(comment);
    return owner.find() ? owner.group(1).strip() : "";
  }

  /** The lines of comment right above a rule. */
  private static String comment(List<String> lines, int ruleLine) {
    int first = ruleLine - 1;
    while (first > 0 && lines.get(first - 1).strip().startsWith("//")) {
      first--;
    }
    return String.join(
        " ",
        lines.subList(first, ruleLine - 1).stream()
            .map(line -> line.strip().replaceFirst("^//+\\s*", ""))
            .toList());
  }

  private RuleCards() {}
}
