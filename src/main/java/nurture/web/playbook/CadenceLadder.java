package nurture.web.playbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nurture.rules.CadenceRow;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;

/**
 * The touches of the cadence for a stage and a relationship, one below the other.
 *
 * @param who the relationships, in words
 */
record CadenceLadder(String stage, String who, List<LadderStep> steps) {

  /**
   * A touch.
   *
   * @param touch {@code 4}, {@code 6 to 9}
   * @param gap days since the touch before, in words
   * @param day days since the first touch; empty where the touch repeats
   */
  record LadderStep(String touch, String gap, String day, List<LadderWay> ways) {}

  /**
   * A way to make a touch.
   *
   * @param number the policy number the days come from; may be empty
   */
  record LadderWay(String channel, String template, String purpose, String number, String href) {}

  /** In the order of the table; only with rules that are asked for. */
  static List<CadenceLadder> of(List<CadenceRow> rows, Predicate<String> shown) {
    Map<String, List<CadenceRow>> groups = new LinkedHashMap<>();
    for (CadenceRow row : rows) {
      groups.computeIfAbsent(row.stage() + " " + row.who(), key -> new ArrayList<>()).add(row);
    }
    return groups.values().stream()
        .filter(group -> group.stream().anyMatch(row -> shown.test(row.rule())))
        .map(
            group ->
                new CadenceLadder(
                    DisplayWords.capital(DisplayWords.of(group.get(0).stage())),
                    DisplayWords.capital(group.get(0).who()),
                    steps(group)))
        .toList();
  }

  private static List<LadderStep> steps(List<CadenceRow> group) {
    Map<String, List<CadenceRow>> touches = new LinkedHashMap<>();
    group.forEach(row -> touches.computeIfAbsent(row.touch(), key -> new ArrayList<>()).add(row));
    List<LadderStep> steps = new ArrayList<>();
    long day = 0;
    boolean exact = true;
    for (List<CadenceRow> touch : touches.values()) {
      CadenceRow first = touch.get(0);
      boolean begins = first.touchFrom() == 1;
      day += begins ? 0 : first.waitDays();
      exact &= steps.isEmpty() ? begins : true;
      steps.add(
          new LadderStep(
              first.touch(),
              begins ? "" : DisplayWords.count(first.waitDays(), "day", "days"),
              exact ? "day " + day : "",
              touch.stream().map(CadenceLadder::way).toList()));
      exact &= first.touchTo() == first.touchFrom();
    }
    return steps;
  }

  private static LadderWay way(CadenceRow row) {
    return new LadderWay(
        DisplayWords.channel(row.via().name()),
        row.template(),
        DisplayWords.of(row.purpose()),
        row.waitNumber().orElse(""),
        PageLinks.rule(row.rule()));
  }
}
