package nurture.web.editor;

import java.util.List;
import java.util.Optional;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.version.DraftTables;
import nurture.playbook.version.DraftTemplate;
import nurture.playbook.version.TemplateRemark;
import nurture.rules.form.TextProblem;
import nurture.rules.table.TableProblem;
import nurture.web.console.DisplayWords;

/**
 * What is wrong at a place of a file, as the editor shows it.
 *
 * @param from offset from 0
 * @param to offset behind the last character
 * @param line from 1; 0 when the whole file is meant
 * @param column of a table, from 1; 0 when the whole row is meant
 * @param error whether it stands against publishing
 * @param nearest the word that was probably meant
 */
record FileProblem(
    int from,
    int to,
    int line,
    int column,
    boolean error,
    String message,
    Optional<String> nearest) {

  /** What is found in a file that holds no rules; nothing in one that only the check reads. */
  static List<FileProblem> of(PlaybookFiles files, String path, String text) {
    if (DraftTemplate.is(path)) {
      return DraftTemplate.of(files, path, text).remarks().stream()
          .map(remark -> of(text, remark))
          .toList();
    }
    return DraftTables.is(path)
        ? DraftTables.problems(files, path, text).stream()
            .map(problem -> of(text, problem))
            .toList()
        : List.of();
  }

  static FileProblem of(TextProblem problem) {
    return new FileProblem(
        problem.start(),
        problem.end(),
        problem.line(),
        0,
        true,
        problem.message(),
        problem.nearest());
  }

  static FileProblem of(String text, TemplateRemark remark) {
    int[] place = place(text, remark.line());
    int from = Math.min(place[1], place[0] + Math.max(0, remark.column() - 1));
    String rule = remark.rule().matches("P\\d{1,2}") ? " (" + remark.rule() + ")" : "";
    return new FileProblem(
        from,
        place[1],
        remark.line(),
        0,
        remark.error(),
        sentence(remark.message() + rule) + " " + sentence(remark.advice()),
        Optional.empty());
  }

  static FileProblem of(String text, TableProblem problem) {
    int[] place = place(text, problem.row());
    return new FileProblem(
        place[0],
        place[1],
        problem.row(),
        problem.column(),
        true,
        DisplayWords.capital(problem.message()),
        Optional.empty());
  }

  static String sentence(String words) {
    return words.isBlank() ? "" : DisplayWords.capital(words) + (words.endsWith(".") ? "" : ".");
  }

  /** Where a line begins and ends. */
  private static int[] place(String text, int line) {
    int from = 0;
    for (int at = 1; at < line; at++) {
      int next = text.indexOf('\n', from);
      if (next < 0) {
        break;
      }
      from = next + 1;
    }
    int to = text.indexOf('\n', from);
    return new int[] {from, to < 0 ? text.length() : to};
  }
}
