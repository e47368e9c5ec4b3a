package nurture.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nurture.candidate.Purpose;
import nurture.event.Relationship;
import nurture.event.Stage;
import nurture.event.Via;
import nurture.rules.CadenceRow.Bring;
import nurture.rules.table.Heading;

/**
 * A column of the cadence table, as it is told to who edits it.
 *
 * @param heading its usual one
 * @param headings all it may have, in lower case
 * @param meaning one sentence
 * @param unit of a number written in it; empty where it has none
 * @param choices what can stand in it; templates and policy numbers not
 */
public record CadenceColumn(
    String heading, List<String> headings, String meaning, String unit, List<String> choices) {

  /** In the order of the table; those that are not required are last. */
  public static List<CadenceColumn> all() {
    return CadenceReader.HEADINGS.stream().map(CadenceColumn::of).toList();
  }

  private static CadenceColumn of(Heading heading) {
    List<String> headings =
        Stream.concat(Stream.of(heading.name()), heading.otherNames().stream()).toList();
    return switch (heading.name()) {
      case "stage" -> column(headings, "The stage the candidate is in.", "", words(Stage.values()));
      case "relationship" ->
          column(
              headings,
              "Who the candidate is to us; several with / between them, or any.",
              "",
              Stream.concat(words(Relationship.values()).stream(), Stream.of("any")).toList());
      case "touch" ->
          column(
              headings,
              "Which touch it is: 3, or 5 to 8, or 9 and later.",
              "",
              List.of("1", "2", "3", "4 to 7", "8 and later"));
      case "channel" -> column(headings, "How the candidate is reached.", "", words(Via.values()));
      case "wait" ->
          column(
              headings,
              "Days since the touch before, or the name of a policy number of days.",
              "days",
              List.of());
      case "purpose" -> column(headings, "What the touch is for.", "", words(Purpose.values()));
      case "bring" -> column(headings, "What the touch brings along.", "", words(Bring.values()));
      case "template" -> column(headings, "The text of the message or the task.", "", List.of());
      default -> column(headings, "The reason a decision gives.", "", List.of());
    };
  }

  private static CadenceColumn column(
      List<String> headings, String meaning, String unit, List<String> choices) {
    return new CadenceColumn(headings.get(0), headings, meaning, unit, choices);
  }

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(CadenceRow::words).toList();
  }
}
