package nurture.web.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nurture.simulation.replay.ComparedTouch.Kind;
import nurture.simulation.replay.ReplayReport.Touchpoint;
import nurture.web.console.PageLinks;
import nurture.web.trial.TouchRow.TouchSide;
import org.jspecify.annotations.Nullable;

/**
 * Which touches of a replay are listed, and in what order, as an address says it.
 *
 * @param kind {@code gained}, {@code lost}, {@code moved}, {@code words} for the same in other
 *     words, {@code rule} for the same by another rule, {@code replaced} for moved or by another
 *     rule, {@code all}; empty for all that differ
 * @param side of which side rule and template are: {@code before}, {@code after}; empty for either
 * @param was the touchpoint before, of those moved
 * @param becomes the touchpoint after
 * @param sort {@code rule}, {@code template}, {@code kind} or {@code day}; empty for people
 */
record TouchFilter(
    String kind,
    String side,
    String rule,
    String template,
    String was,
    String becomes,
    String sort) {

  private static final Map<String, Set<Kind>> KINDS =
      Map.of(
          "", Set.of(Kind.GAINED, Kind.LOST, Kind.MOVED, Kind.WORDS, Kind.RULE),
          "all", Set.of(Kind.values()),
          "gained", Set.of(Kind.GAINED),
          "lost", Set.of(Kind.LOST),
          "moved", Set.of(Kind.MOVED),
          "words", Set.of(Kind.WORDS),
          "rule", Set.of(Kind.RULE),
          "replaced", Set.of(Kind.MOVED, Kind.RULE));

  static final TouchFilter ALL = new TouchFilter("all", "", "", "", "", "", "");

  static TouchFilter read(UnaryOperator<String> asked) {
    return new TouchFilter(
        asked.apply("kind"),
        asked.apply("side"),
        asked.apply("rule"),
        asked.apply("template"),
        asked.apply("was"),
        asked.apply("becomes"),
        asked.apply("sort"));
  }

  static TouchFilter kind(String kind) {
    return new TouchFilter(kind, "", "", "", "", "", "");
  }

  TouchFilter on(String newSide) {
    return new TouchFilter(kind, newSide, rule, template, was, becomes, sort);
  }

  TouchFilter ofRule(String newRule) {
    return new TouchFilter(kind, side, newRule, template, was, becomes, sort);
  }

  TouchFilter ofTemplate(String newTemplate) {
    return new TouchFilter(kind, side, rule, newTemplate, was, becomes, sort);
  }

  TouchFilter shifted(Touchpoint from, Touchpoint to) {
    return new TouchFilter(
        "moved",
        side,
        rule,
        template,
        place(from.template(), from.via()),
        place(to.template(), to.via()),
        sort);
  }

  /** The rows, in order. */
  List<TouchRow> of(List<TouchRow> rows) {
    List<TouchRow> found = new ArrayList<>(rows.stream().filter(this::has).toList());
    Function<TouchRow, String> by =
        switch (sort) {
          case "rule" -> row -> row.shown().rule();
          case "template" -> row -> row.shown().template();
          case "kind" -> row -> String.valueOf(row.kind().ordinal());
          case "day" -> row -> row.shown().day().toString();
          default -> row -> "";
        };
    found.sort(Comparator.comparing(by).thenComparing(TouchRow::number));
    return found;
  }

  boolean has(TouchRow row) {
    return KINDS.getOrDefault(kind, Set.of()).contains(row.kind())
        && (!side.equals("before") || row.before() != null)
        && (!side.equals("after") || row.after() != null)
        && is(row, rule, TouchSide::rule)
        && is(row, template, TouchSide::template)
        && (was.isEmpty() || row.before() != null && was.equals(place(row.before())))
        && (becomes.isEmpty() || row.after() != null && becomes.equals(place(row.after())));
  }

  private boolean is(TouchRow row, String wanted, Function<TouchSide, String> said) {
    return wanted.isEmpty()
        || !side.equals("after") && says(row.before(), wanted, said)
        || !side.equals("before") && says(row.after(), wanted, said);
  }

  private static boolean says(
      @Nullable TouchSide side, String wanted, Function<TouchSide, String> said) {
    return side != null && wanted.equals(said.apply(side));
  }

  private static String place(TouchSide side) {
    return place(side.template(), side.via());
  }

  private static String place(String template, Enum<?> via) {
    return template + " " + via;
  }

  /** The address of the list. */
  String href(String run) {
    return run + "/mails?" + query();
  }

  /** The address of one row of the list, which leads on to the others of it. */
  String href(String run, int row) {
    String query = query();
    return run + "/mails/" + row + (query.isEmpty() ? "" : "?" + query);
  }

  private String query() {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("kind", kind);
    asked.put("side", side);
    asked.put("rule", rule);
    asked.put("template", template);
    asked.put("was", was);
    asked.put("becomes", becomes);
    asked.put("sort", sort);
    return asked.entrySet().stream()
        .filter(each -> !each.getValue().isEmpty())
        .map(each -> each.getKey() + "=" + PageLinks.segment(each.getValue()))
        .collect(Collectors.joining("&"));
  }
}
