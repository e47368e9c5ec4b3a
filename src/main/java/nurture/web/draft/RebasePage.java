package nurture.web.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nurture.playbook.difference.PlaybookDifference;
import nurture.playbook.version.Draft;
import nurture.playbook.version.RebasePlan;
import nurture.playbook.version.Version;
import nurture.web.console.DiffLine;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import org.jspecify.annotations.Nullable;

/**
 * A draft that is about to be put on top of another version.
 *
 * @param onto the version, with its author and comment
 * @param comes what that version changed since the one the draft is on top of
 * @param merged files that both changed, in different lines
 * @param places at which both changed the same
 * @param unplaced texts that were written for places that are not there any more
 * @param problem what keeps it from being done; empty if nothing does
 * @param unsaved whether it shows what was chosen and is not done yet
 */
record RebasePage(
    String title,
    String href,
    long revision,
    long parent,
    long onto,
    String author,
    String comment,
    List<Coming> comes,
    List<String> merged,
    List<ClashRow> places,
    List<String> unplaced,
    String problem,
    boolean unsaved) {

  /** A rule or file that another version changed. */
  record Coming(String kind, String name, List<DiffLine> lines) {}

  /**
   * A place at which both changed the same.
   *
   * @param where it is, in words
   * @param choice {@code mine}, {@code theirs}, {@code own}; empty before one is made
   * @param own the text that is typed or offered to begin with
   * @param problem what is missing; empty if nothing is
   */
  record ClashRow(
      String key,
      String path,
      String where,
      String before,
      @Nullable String base,
      @Nullable String mine,
      @Nullable String theirs,
      boolean writable,
      String choice,
      String own,
      String problem) {}

  /**
   * @param fields what was sent, by name
   * @param sent whether something was
   * @param problem if there is one, a choice is missed where there is none
   */
  static RebasePage of(
      Draft draft,
      Version onto,
      PlaybookDifference comes,
      RebasePlan plan,
      RebaseForm form,
      UnaryOperator<String> fields,
      Map<String, String> typed,
      boolean sent,
      String problem) {
    List<ClashRow> rows =
        form.places().stream().map(place -> row(place, fields, sent, !problem.isEmpty())).toList();
    SortedMap<String, String> unplaced = new TreeMap<>(typed);
    rows.forEach(row -> unplaced.remove(row.key()));
    return new RebasePage(
        draft.title(),
        PageLinks.draft(draft.id()),
        draft.revision(),
        draft.parent(),
        onto.number(),
        DisplayWords.author(onto.author()),
        onto.comment(),
        coming(comes),
        plan.merged(),
        rows,
        List.copyOf(unplaced.values()),
        problem,
        sent);
  }

  private static List<Coming> coming(PlaybookDifference difference) {
    List<Coming> coming = new ArrayList<>();
    difference
        .rules()
        .forEach(
            change ->
                coming.add(
                    new Coming(
                        change.change().word(), change.name(), DiffLine.of(change.lines()))));
    difference.files().stream()
        .filter(change -> !change.path().endsWith(".drl"))
        .forEach(
            change ->
                coming.add(
                    new Coming(
                        change.change().word(), change.path(), DiffLine.of(change.lines()))));
    return coming;
  }

  private static ClashRow row(
      RebaseForm.Place place, UnaryOperator<String> fields, boolean sent, boolean asks) {
    boolean chosen = RebaseForm.isChosen(place, fields);
    String typed = fields.apply("text." + place.key());
    return new ClashRow(
        place.key(),
        place.path(),
        place.line() == 0 ? "the file as a whole" : "at line " + place.line(),
        place.before(),
        place.base(),
        place.mine(),
        place.theirs(),
        place.writable(),
        chosen ? fields.apply("choice." + place.key()) : "",
        sent && !typed.isEmpty() ? typed : begin(place),
        asks && !chosen ? "Choose one of these." : "");
  }

  /** The draft's text, or the version's where the draft has none. */
  private static String begin(RebaseForm.Place place) {
    return place.mine() != null ? place.mine() : place.theirs() != null ? place.theirs() : "";
  }
}
