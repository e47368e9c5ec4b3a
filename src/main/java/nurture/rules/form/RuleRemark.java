package nurture.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The remark right above a rule: its lines, and what of them a form shows in cells of their own.
 * Immutable.
 *
 * @param lines without their slashes
 */
public record RuleRemark(List<String> lines) {

  /** Of a line of remarks, slashes included. */
  private static final int WIDTH = 120;

  private static final String P_LINES = "P\\d{1,2}(?:, ?P\\d{1,2})*";
  private static final Pattern BEGINNING = Pattern.compile("^PLAYBOOK (" + P_LINES + ")\\. ?");
  private static final Pattern P_LINE = Pattern.compile("\\bP\\d{1,2}\\b");
  private static final Pattern OWNER = Pattern.compile("(?:^| )Owner: ([^.]*)\\.$");

  public RuleRemark {
    lines = List.copyOf(lines);
  }

  /**
   * One of its parts.
   *
   * @param playbookLines {@code P26}; may be empty
   * @param text whole sentences; may be empty
   * @param owner who answers for the rule; may be empty
   */
  public static RuleRemark of(List<String> playbookLines, String text, String owner) {
    List<String> parts = new ArrayList<>();
    if (!playbookLines.isEmpty()) {
      parts.add("PLAYBOOK " + String.join(", ", playbookLines) + ".");
    }
    parts.add(text.strip());
    if (!owner.isBlank()) {
      parts.add("Owner: " + owner.strip() + ".");
    }
    String whole = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    return new RuleRemark(wrapped(whole));
  }

  /** The lines of the playbook at its beginning, or else all it names. */
  public List<String> playbookLines() {
    String whole = whole();
    Matcher beginning = BEGINNING.matcher(whole);
    return P_LINE
        .matcher(beginning.find() ? beginning.group(1) : whole)
        .results()
        .map(found -> found.group())
        .distinct()
        .toList();
  }

  /** What it says beside the lines of the playbook and the owner. */
  public String text() {
    return OWNER.matcher(BEGINNING.matcher(whole()).replaceFirst("")).replaceFirst("").strip();
  }

  /** Who answers for the rule; empty where it does not say. */
  public String owner() {
    Matcher owner = OWNER.matcher(whole());
    return owner.find() ? owner.group(1).strip() : "";
  }

  /** The same if the parts are those it has; else one of the parts. */
  public RuleRemark edited(List<String> playbookLines, String text, String owner) {
    return playbookLines.equals(playbookLines())
            && text.strip().equals(text())
            && owner.strip().equals(owner())
        ? this
        : of(playbookLines, text, owner);
  }

  private String whole() {
    return lines.stream().map(String::strip).collect(Collectors.joining(" ")).strip();
  }

  private static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (!line.isEmpty() && 2 + line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(' ').append(word);
    }
    if (!line.toString().isBlank()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
