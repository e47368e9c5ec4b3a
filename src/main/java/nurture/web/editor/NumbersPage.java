package nurture.web.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nurture.playbook.version.Draft;
import nurture.playbook.version.DraftNumbers;
import nurture.playbook.version.DraftTables;
import nurture.rules.PolicyNumber;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.draft.EditLink;

/**
 * The policy numbers of a draft as a form.
 *
 * @param href where it is shown
 * @param unsaved whether it shows what the draft does not have
 * @param seen the revision of the file the text was made of
 * @param text of the table, to which the form's values are put
 * @param says what came of the step before; may be empty
 * @param general problems of the table as a whole
 */
record NumbersPage(
    String draft,
    String href,
    boolean unsaved,
    String title,
    String back,
    String action,
    String asText,
    String file,
    long seen,
    String text,
    String says,
    EditorConflict conflict,
    List<String> general,
    List<NumberGroup> groups) {

  /** Numbers under one remark of the table, or of one owner; each heading comes once. */
  record NumberGroup(String heading, List<NumberRow> rows) {}

  /**
   * A number.
   *
   * @param written what its cell says, or what was typed
   * @param most the highest value the input takes
   * @param before the value of the version below; empty where it is the same
   * @param problems of its row
   */
  record NumberRow(
      int row,
      String name,
      String meaning,
      String written,
      String unit,
      String owner,
      String playbook,
      String most,
      String before,
      List<String> problems,
      List<EditLink> rules) {}

  static NumbersPage of(
      Draft draft,
      long seen,
      String text,
      String says,
      EditorConflict conflict,
      DraftNumbers numbers,
      Map<String, Integer> base,
      Map<Integer, String> typed,
      Map<Integer, String> wrong) {
    Map<Integer, List<String>> problems = numbers.problems();
    Map<String, Map<String, String>> uses = numbers.uses();
    Map<String, List<NumberRow>> groups = new LinkedHashMap<>();
    String heading = "";
    for (PolicyNumber number : numbers.numbers()) {
      String remark = numbers.remark(number);
      heading =
          remark.isEmpty() ? (heading.startsWith("#") ? heading : number.owner()) : "#" + remark;
      List<String> here = new ArrayList<>(problems.getOrDefault(number.row(), List.of()));
      if (wrong.containsKey(number.row())) {
        here.add(String.valueOf(wrong.get(number.row())));
      }
      Integer before = base.get(number.name());
      groups
          .computeIfAbsent(heading, each -> new ArrayList<>())
          .add(
              new NumberRow(
                  number.row(),
                  number.name(),
                  number.meaning(),
                  typed.getOrDefault(number.row(), numbers.written(number.row())),
                  number.unit(),
                  heading.equals(number.owner()) ? "" : number.owner(),
                  number.playbook(),
                  number.unit().equals("hour") ? "23" : "999999999",
                  before == null ? "new" : before == number.value() ? "" : String.valueOf(before),
                  here.stream().map(DisplayWords::capital).toList(),
                  uses.getOrDefault(number.name(), Map.of()).entrySet().stream()
                      .map(use -> new EditLink(use.getKey(), rule(draft, use)))
                      .toList()));
    }
    List<Integer> known = numbers.numbers().stream().map(PolicyNumber::row).toList();
    return new NumbersPage(
        draft.id().toString(),
        PageLinks.numbers(draft.id()),
        conflict.late() || !typed.isEmpty() || !says.isEmpty(),
        draft.title(),
        PageLinks.draft(draft.id()),
        PageLinks.numbers(draft.id()),
        PageLinks.editor(draft.id(), DraftTables.NUMBERS, ""),
        DraftTables.NUMBERS,
        seen,
        text,
        says,
        conflict,
        problems.entrySet().stream()
            .filter(each -> !known.contains(each.getKey()))
            .flatMap(
                each ->
                    each.getValue().stream()
                        .map(
                            message ->
                                each.getKey() == 0
                                    ? DisplayWords.capital(message)
                                    : "Row " + each.getKey() + ": " + message))
            .toList(),
        groups.entrySet().stream()
            .map(each -> new NumberGroup(shown(each.getKey()), List.copyOf(each.getValue())))
            .toList());
  }

  private static String shown(String heading) {
    return heading.startsWith("#")
        ? DisplayWords.capital(heading.substring(1))
        : heading.isEmpty() ? "Without an owner" : DisplayWords.capital(heading);
  }

  private static String rule(Draft draft, Map.Entry<String, String> use) {
    return use.getValue().endsWith(".csv")
        ? PageLinks.grid(draft.id(), use.getValue())
        : PageLinks.editor(draft.id(), use.getValue(), use.getKey());
  }
}
