package nurture.web.playbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nurture.insight.RuleFigures;
import nurture.insight.RuleFigures.Line;
import nurture.insight.RuleFigures.Reading;
import nurture.insight.RuleFigures.Sheet;
import nurture.rules.CadenceRow;
import nurture.rules.PolicyNumber;
import nurture.rules.RuleBook;
import nurture.rules.RuleCard;
import nurture.rules.RuleSource;
import nurture.rules.language.Rule;
import nurture.rules.language.RulePrinter;
import nurture.rules.language.RuleToken;
import nurture.rules.language.RuleTokens;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.playbook.RuleLine.RuleFigure;
import nurture.web.playbook.RuleLine.RuleNumber;

/** Reads the lines of the list of rules from a rule book; takes some milliseconds. */
final class RuleLines {

  private final RuleSource source;
  private final Map<String, PolicyNumber> numbers = new HashMap<>();
  private final Map<String, Rule> written;
  private final Map<String, CadenceRow> cadence = new HashMap<>();
  private final Map<String, Line> figures = new HashMap<>();
  private final Map<String, Reading> readings = new HashMap<>();
  private final Map<String, Long> stopped = new HashMap<>();
  private final Sheet sheet;

  private RuleLines(RuleBook book, Sheet sheet) {
    this.source = book.source();
    this.sheet = sheet;
    this.written = written(source);
    source.numbers().forEach(number -> numbers.put(number.name(), number));
    source.cadence().forEach(row -> cadence.put(row.rule(), row));
    sheet.readings().forEach(reading -> readings.put(reading.rule(), reading));
    for (Line line : sheet.lines()) {
      figures.put(line.rule(), line);
      line.vetoedBy().forEach((guard, times) -> stopped.merge(guard, times, Long::sum));
    }
  }

  /** All rules, in the order of their files. */
  static List<RuleLine> of(RuleBook book, Sheet sheet) {
    RuleLines lines = new RuleLines(book, sheet);
    return book.source().cards().stream().map(lines::line).toList();
  }

  /** The rules as they are written in their files, by name; those of the cadence are not there. */
  static Map<String, Rule> written(RuleSource source) {
    Map<String, Rule> all = new TreeMap<>();
    source.files().values().stream()
        .flatMap(file -> file.rules().stream())
        .forEach(rule -> all.putIfAbsent(rule.title(), rule));
    return all;
  }

  private RuleLine line(RuleCard card) {
    Optional<CadenceRow> row = Optional.ofNullable(cadence.get(card.name()));
    Optional<Line> did = Optional.ofNullable(figures.get(card.name()));
    return new RuleLine(
        card.name(),
        PageLinks.rule(card.name()),
        card.phase(),
        row.map(each -> source.cadenceFile()).orElse(card.file()),
        row.map(CadenceRow::row).orElse(card.line()),
        reasons(card),
        card.playbookLines(),
        card.owner(),
        card.comment(),
        row.map(each -> each.waitNumber().stream())
            .orElseGet(() -> named(card))
            .distinct()
            .flatMap(name -> Stream.ofNullable(numbers.get(name)))
            .map(RuleLines::number)
            .toList(),
        row.isPresent(),
        card.phase().equals("inbox") ? readings(card) : figures(card, did),
        quiet(card, did));
  }

  private static List<String> reasons(RuleCard card) {
    return card.insertions().stream()
        .flatMap(insertion -> insertion.steps("because"))
        .flatMap(step -> step.text().stream())
        .map(text -> text.value())
        .distinct()
        .toList();
  }

  private Stream<String> named(RuleCard card) {
    return Stream.ofNullable(written.get(card.name()))
        .flatMap(rule -> RuleTokens.of(RulePrinter.text(rule)).stream())
        .filter(token -> token.kind() == RuleToken.Kind.POLICY_NUMBER)
        .map(RuleToken::text);
  }

  private static RuleNumber number(PolicyNumber number) {
    return new RuleNumber(number.name(), number.value() + " " + number.unit(), number.meaning());
  }

  private List<RuleFigure> figures(RuleCard card, Optional<Line> did) {
    List<RuleFigure> all = new ArrayList<>();
    did.ifPresent(
        line -> {
          if (line.asked() > 0) {
            all.add(new RuleFigure("asked", line.asked()));
            all.add(new RuleFigure("won", line.won()));
            all.add(new RuleFigure("lost", line.lost()));
            all.add(new RuleFigure("vetoed", line.vetoed()));
          } else {
            all.add(new RuleFigure("fired", line.fired()));
          }
        });
    if (stopped.containsKey(card.name())) {
      all.add(new RuleFigure("stopped a touchpoint", stopped.getOrDefault(card.name(), 0L)));
    }
    return all;
  }

  private List<RuleFigure> readings(RuleCard card) {
    return Stream.ofNullable(readings.get(card.name()))
        .flatMap(
            reading ->
                Stream.of(
                    new RuleFigure("read", reading.read()),
                    new RuleFigure("of them corrected by hand", reading.corrected()),
                    new RuleFigure(
                        "read in the last " + RuleFigures.LATELY + " days", reading.readLately()),
                    new RuleFigure("of them corrected", reading.correctedLately())))
        .toList();
  }

  private String quiet(RuleCard card, Optional<Line> did) {
    if (card.phase().equals("inbox")) {
      return readings.containsKey(card.name()) ? "" : "read no reply";
    }
    if (did.isPresent() || stopped.containsKey(card.name())) {
      return "";
    }
    return sheet
        .since()
        .map(since -> "never, since " + ShownTime.on(since).text())
        .orElse("nothing was counted yet");
  }
}
