package nurture.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nurture.event.Relationship;
import nurture.event.Stage;
import nurture.rules.table.Table;
import nurture.rules.table.TableProblem;

/**
 * The cadence table spread out: for every stage, relationship and touch the rows that apply, in the
 * order of the table. What a row alone does not show is seen here: gaps, rows nobody gets to, waits
 * that shrink.
 */
final class CadenceGrid {

  private record Lane(Stage stage, Relationship relationship) implements Comparable<Lane> {
    @Override
    public int compareTo(Lane other) {
      int byStage = stage.compareTo(other.stage);
      return byStage != 0 ? byStage : relationship.compareTo(other.relationship);
    }
  }

  private final Table table;
  private final List<CadenceRow> rows;
  private final int last;
  private final Map<Lane, Map<Integer, List<CadenceRow>>> lanes = new TreeMap<>();

  /**
   * @param table the rows were read from
   */
  CadenceGrid(Table table, List<CadenceRow> rows) {
    this.table = table;
    this.rows = rows;
    // One beyond the last touch that is named stands for all that follow.
    this.last =
        1 + rows.stream().mapToInt(r -> r.open() ? r.touchFrom() : r.touchTo()).max().orElse(0);
    for (CadenceRow row : rows) {
      for (Relationship relationship : row.relationships()) {
        var lane = lanes.computeIfAbsent(new Lane(row.stage(), relationship), l -> new TreeMap<>());
        touches(row).forEach(t -> lane.computeIfAbsent(t, n -> new ArrayList<>()).add(row));
      }
    }
  }

  /** Rows before it in the table that are for some of the same people and touches. */
  List<CadenceRow> earlier(CadenceRow row) {
    return rows.subList(0, rows.indexOf(row)).stream()
        .filter(
            other ->
                other.stage() == row.stage()
                    && other.touchFrom() <= row.touchTo()
                    && row.touchFrom() <= other.touchTo()
                    && other.relationships().stream().anyMatch(row.relationships()::contains))
        .toList();
  }

  List<TableProblem> problems() {
    List<TableProblem> problems = new ArrayList<>();
    rows.forEach(row -> shadow(row).ifPresent(problems::add));
    lanes.forEach((lane, touches) -> gaps(lane, touches, problems));
    return problems.stream().distinct().toList();
  }

  /** What is allowed and still worth a look. */
  List<TableProblem> warnings() {
    List<TableProblem> warnings = new ArrayList<>();
    lanes.forEach(
        (lane, touches) -> {
          var begins = touches.entrySet().iterator().next();
          int first = begins.getKey();
          if (first > 1) {
            warnings.add(
                at(
                    begins.getValue().get(0),
                    "touch",
                    "the cadence for " + words(lane) + " begins with touch " + first));
          }
          shrinking(touches, warnings);
          if (!touches.containsKey(last)) {
            warnings.add(
                at(
                    ending(touches),
                    "touch",
                    "nothing follows for "
                        + words(lane)
                        + "; end with a row such as 9 and later so that no candidate is dropped"));
          }
        });
    return warnings.stream().distinct().toList();
  }

  private Optional<TableProblem> shadow(CadenceRow row) {
    List<CadenceRow> sameChannel =
        earlier(row).stream().filter(other -> other.via() == row.via()).toList();
    boolean covered =
        row.relationships().stream()
            .allMatch(
                r ->
                    touches(row)
                        .allMatch(
                            t ->
                                sameChannel.stream()
                                    .anyMatch(
                                        o ->
                                            o.relationships().contains(r)
                                                && t >= o.touchFrom()
                                                && t <= o.touchTo())));
    return covered
        ? Optional.of(
            at(
                row,
                "channel",
                "this row never applies: row "
                    + sameChannel.stream()
                        .map(o -> String.valueOf(o.row()))
                        .collect(Collectors.joining(", "))
                    + " reaches the same people with the same touch by "
                    + CadenceRow.words(row.via())
                    + " already; change one or remove it"))
        : Optional.empty();
  }

  private void gaps(
      Lane lane, Map<Integer, List<CadenceRow>> touches, List<TableProblem> problems) {
    Integer before = null;
    for (var entry : touches.entrySet()) {
      int touch = entry.getKey();
      if (before != null && touch > before + 1) {
        int from = before + 1;
        problems.add(
            at(
                entry.getValue().get(0),
                "touch",
                "touch "
                    + (from == touch - 1 ? from + " is" : from + " to " + (touch - 1) + " are")
                    + " missing for "
                    + words(lane)
                    + " though "
                    + touch
                    + " is there; no candidate would get to it"));
      }
      before = touch;
    }
  }

  /** The first touch waits for other things than the ones before it, so it does not count. */
  private void shrinking(Map<Integer, List<CadenceRow>> touches, List<TableProblem> warnings) {
    touches.forEach(
        (touch, now) -> {
          int before =
              touch <= 2
                  ? 0
                  : touches.getOrDefault(touch - 1, List.of()).stream()
                      .mapToInt(CadenceRow::waitDays)
                      .min()
                      .orElse(0);
          now.stream()
              .filter(row -> row.waitDays() < before)
              .forEach(
                  row ->
                      warnings.add(
                          at(
                              row,
                              "wait",
                              "touch "
                                  + touch
                                  + " waits "
                                  + row.waitDays()
                                  + " days and the touch before it "
                                  + before
                                  + "; gaps should grow")));
        });
  }

  private IntStream touches(CadenceRow row) {
    return IntStream.rangeClosed(row.touchFrom(), Math.min(row.touchTo(), last));
  }

  private static CadenceRow ending(Map<Integer, List<CadenceRow>> touches) {
    List<CadenceRow> ending = List.of();
    for (List<CadenceRow> each : touches.values()) {
      ending = each;
    }
    return ending.get(0);
  }

  private TableProblem at(CadenceRow row, String heading, String message) {
    return table.rows().stream()
        .filter(each -> each.number() == row.row())
        .map(each -> each.cell(heading).problem(message))
        .findFirst()
        .orElseThrow();
  }

  private static String words(Lane lane) {
    return CadenceRow.words(lane.relationship()) + " in " + CadenceRow.words(lane.stage());
  }
}
