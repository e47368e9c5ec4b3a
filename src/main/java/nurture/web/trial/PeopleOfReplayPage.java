package nurture.web.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nurture.simulation.replay.ComparedTouch;
import nurture.simulation.replay.DifferenceKind;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;

/**
 * Candidates of a replay.
 *
 * @param difference which: {@code all}, {@code noticed}, {@code unnoticed}, {@code same}, or a kind
 *     of difference
 * @param next the next page; empty on the last
 */
record PeopleOfReplayPage(
    RunHead head,
    String heading,
    long total,
    boolean cut,
    String difference,
    List<MailsOfReplayPage.Choice> differences,
    List<Row> rows,
    String next) {

  /**
   * One candidate.
   *
   * @param mailHref the first of their mails that differs; empty if none does
   * @param before what is decided and why where the two part
   */
  record Row(
      String person,
      String href,
      String mailHref,
      String differs,
      List<String> before,
      List<String> after) {}

  static PeopleOfReplayPage of(RunHead head, ReplayRows kept, String difference, String after) {
    List<PersonRow> found = kept.people().stream().filter(row -> has(row, difference)).toList();
    int from = 0;
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).ref().equals(after)) {
        from = i + 1;
      }
    }
    Map<String, Integer> differing = new HashMap<>();
    kept.touches().stream()
        .filter(row -> row.kind() != ComparedTouch.Kind.SAME)
        .forEach(row -> differing.putIfAbsent(row.ref(), row.number()));
    int to = Math.min(found.size(), from + MailsOfReplayPage.PAGE);
    List<PersonRow> shown = found.subList(from, to);
    return new PeopleOfReplayPage(
        head,
        heading(difference),
        found.size(),
        kept.cut(),
        difference,
        Stream.concat(
                Stream.of("noticed", "unnoticed", "same", "all"),
                Stream.of(DifferenceKind.values()).map(ReplayPage::word))
            .map(
                each ->
                    new MailsOfReplayPage.Choice(
                        each, DisplayWords.capital(heading(each)), each.equals(difference)))
            .toList(),
        shown.stream().map(row -> row(head, row, differing)).toList(),
        to < found.size()
            ? ReplayPage.people(head.href(), difference)
                + "&after="
                + PageLinks.segment(shown.get(shown.size() - 1).ref())
            : "");
  }

  static boolean has(PersonRow row, String difference) {
    return switch (difference) {
      case "all" -> true;
      case "same" -> row.kinds().isEmpty();
      case "noticed" -> row.noticed();
      case "unnoticed" -> !row.noticed() && !row.kinds().isEmpty();
      default -> row.kinds().stream().anyMatch(kind -> ReplayPage.word(kind).equals(difference));
    };
  }

  private static String heading(String difference) {
    return switch (difference) {
      case "all" -> "all that were compared";
      case "same" -> "do not differ";
      case "noticed" -> "get something else";
      case "unnoticed" -> "differ in other ways";
      default ->
          Stream.of(DifferenceKind.values())
              .filter(kind -> ReplayPage.word(kind).equals(difference))
              .map(kind -> kind == DifferenceKind.MOVED ? "get it otherwise" : kind.words())
              .findFirst()
              .orElse("differ");
    };
  }

  private static Row row(RunHead head, PersonRow row, Map<String, Integer> differing) {
    Integer mail = differing.get(row.ref());
    return new Row(
        row.person(),
        PageLinks.candidate(row.ref()),
        mail == null ? "" : head.href() + "/mails/" + mail,
        row.kinds().isEmpty()
            ? "No difference"
            : DisplayWords.capital(
                String.join(", ", row.kinds().stream().map(DifferenceKind::words).toList())),
        row.before(),
        row.after());
  }
}
