package nurture.playbook.version;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import nurture.playbook.PlaybookFiles;
import nurture.rules.RuleSource;
import nurture.rules.table.TableProblem;

/** The tables of a draft with the text they have in the editor. Pure; takes some tens of ms. */
public final class DraftTables {

  /** The table of the policy numbers, as the form edits it. */
  public static final String NUMBERS = "rules/policy/numbers.csv";

  /** The table of the cadence, as the grid edits it. */
  public static final String CADENCE = "rules/cadence.csv";

  private static final String RULES = "rules/";

  /** Whether a path is one of the two. */
  public static boolean is(String path) {
    return path.equals(NUMBERS) || path.equals(CADENCE);
  }

  /** The rules and tables of a draft with another text of one table. */
  public static RuleSource source(PlaybookFiles files, String path, String text) {
    return DraftWords.source(files.with(path, text.getBytes(UTF_8)));
  }

  /** What is wrong or odd in a table, cell by cell. */
  public static List<TableProblem> problems(PlaybookFiles files, String path, String text) {
    return source(files, path, text).tableProblems().stream()
        .filter(problem -> path.equals(RULES + problem.file()))
        .toList();
  }

  private DraftTables() {}
}
