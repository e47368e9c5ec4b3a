package nurture.rules.form;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import nurture.rules.language.RuleToken;
import nurture.rules.language.RuleTokens;

/** The text of a form while it is written. For one thread. */
final class FormText {

  private final StringBuilder text = new StringBuilder();
  private final List<FormCell> cells = new ArrayList<>();
  private final List<FormProblem> problems = new ArrayList<>();

  WrittenForm written() {
    return new WrittenForm(text.toString(), cells, problems);
  }

  /** Words of the language. */
  @CanIgnoreReturnValue
  FormText add(String words) {
    text.append(words);
    return this;
  }

  /** Remark lines. */
  @CanIgnoreReturnValue
  FormText remarks(String indent, List<String> lines) {
    for (String line : lines) {
      line.lines().forEach(each -> add(indent).add("//").add(each).add("\n"));
      if (line.isEmpty()) {
        add(indent).add("//\n");
      }
    }
    return this;
  }

  /** A part that consists of others. */
  @CanIgnoreReturnValue
  FormText part(String path, Runnable parts) {
    int place = cells.size();
    int start = text.length();
    parts.run();
    cells.add(place, new FormCell(path, start, text.length()));
    return this;
  }

  /**
   * What a person wrote. It must keep its brackets together and hold no remark, so that it cannot
   * be taken for the part before or behind it.
   *
   * @param missing what is said if it is blank
   */
  @CanIgnoreReturnValue
  FormText cell(String path, String words, String missing) {
    String written = words.strip();
    if (written.isEmpty()) {
      problems.add(FormProblem.of(path, missing));
    } else {
      objection(path, written);
    }
    int start = text.length();
    text.append(written);
    cells.add(new FormCell(path, start, text.length()));
    return this;
  }

  /** A text in its quotation marks, or something else that needs no look at its brackets. */
  @CanIgnoreReturnValue
  FormText sure(String path, String written) {
    return part(path, () -> add(written));
  }

  private void objection(String path, String written) {
    int open = 0;
    for (RuleToken token : RuleTokens.of(written)) {
      if (token.kind() == RuleToken.Kind.REMARK) {
        problems.add(FormProblem.of(path, "a comment has a place of its own in the form"));
        return;
      }
      open += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
      if (open < 0) {
        break;
      }
    }
    if (open != 0) {
      problems.add(
          FormProblem.of(
              path,
              open < 0
                  ? "a parenthesis is closed here that is not opened"
                  : "a parenthesis is opened here and not closed"));
    }
  }
}
