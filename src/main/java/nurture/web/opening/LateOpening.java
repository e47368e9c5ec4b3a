package nurture.web.opening;

import java.util.List;
import java.util.stream.Collectors;
import nurture.opening.KeptOpening;
import nurture.opening.OpeningDraft;
import nurture.playbook.difference.TextComparison;
import nurture.web.console.DiffLine;
import nurture.web.console.DisplayWords;

/**
 * A save that was late.
 *
 * @param author who saved in between
 * @param lines what differs between theirs and yours
 */
record LateOpening(String author, int version, List<DiffLine> lines) {

  static LateOpening of(KeptOpening newest, OpeningDraft typed) {
    return new LateOpening(
        DisplayWords.author(newest.by()),
        newest.version(),
        DiffLine.of(
            TextComparison.unified(
                "opening", text(OpeningDraft.of(newest.opening())), text(typed))));
  }

  private static String text(OpeningDraft draft) {
    return OpeningDraft.FIELDS.stream()
        .map(field -> field + ": " + draft.text(field).replaceAll("\\s*[\\r\\n]+\\s*", ", "))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
