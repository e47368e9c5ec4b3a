package nurture.template;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.template.sandbox.TemplateProblem;
import org.jspecify.annotations.Nullable;

/**
 * A template file cut at its marker lines, {@code --- subject} alone on a line, each piece with the
 * line of the file where it begins, so that every later complaint can name a line of the file.
 */
public record TemplateFile(
    String path, @Nullable Piece frontMatter, Map<TemplateSection, Piece> sections) {
  private static final Pattern MARKER = Pattern.compile("---[ \\t]+(\\w+)[ \\t]*");

  /**
   * A stretch of the file.
   *
   * @param firstLine line of the file on which {@code body} begins, from 1
   */
  public record Piece(int firstLine, String body) {
    /** The body after as many line breaks as stand before it in the file. */
    String inPlace(String opening, String closing) {
      return firstLine == 1 ? body : opening + "\n".repeat(firstLine - 2) + closing + "\n" + body;
    }
  }

  /** Its lines as they were read, without empty ones at the end. */
  public String text() {
    StringBuilder text = new StringBuilder();
    if (frontMatter != null) {
      text.append("---\n").append(frontMatter.body());
    }
    sections.entrySet().stream()
        .sorted(Comparator.comparingInt(section -> section.getValue().firstLine()))
        .forEach(
            section ->
                text.append(section.getKey().marker())
                    .append('\n')
                    .append(section.getValue().body()));
    return text.toString().stripTrailing() + "\n";
  }

  /** Cuts {@code content}; unknown, doubled or misplaced markers are added to {@code problems}. */
  static TemplateFile cut(String path, String content, List<TemplateProblem> problems) {
    String clean = content.startsWith("\uFEFF") ? content.substring(1) : content;
    String[] lines = clean.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
    Map<TemplateSection, Piece> sections = new EnumMap<>(TemplateSection.class);
    boolean fenced = lines[0].stripTrailing().equals("---");
    if (!fenced) {
      problems.add(
          new TemplateProblem(
              path,
              1,
              1,
              "there is no front matter",
              "Begin the file with a line --- and then purpose, for, needs and sample"));
    }
    int from = fenced ? 1 : 0;
    Piece frontMatter = null;
    TemplateSection current = null;
    boolean unknown = false;
    for (int index = from; index <= lines.length; index++) {
      Matcher marker = index < lines.length ? MARKER.matcher(lines[index]) : null;
      if (marker != null && !marker.matches()) {
        continue;
      }
      Piece piece = new Piece(from + 1, join(lines, from, index));
      if (current != null) {
        if (sections.putIfAbsent(current, piece) != null) {
          problems.add(
              new TemplateProblem(
                  path,
                  from,
                  1,
                  "the section " + current.marker() + " is there twice",
                  "Keep one"));
        }
      } else if (!unknown && fenced) {
        frontMatter = piece;
      }
      if (marker != null) {
        current = section(marker.group(1));
        unknown = current == null;
        if (unknown) {
          problems.add(
              new TemplateProblem(
                  path,
                  index + 1,
                  1,
                  "there is no section '" + marker.group(1) + "'",
                  "Use --- subject, --- text and --- html in a message, --- macros in a layout"));
        }
      }
      from = index + 1;
    }
    return new TemplateFile(path, frontMatter, sections);
  }

  private static String join(String[] lines, int from, int to) {
    return String.join("\n", List.of(lines).subList(from, to)) + "\n";
  }

  private static @Nullable TemplateSection section(String word) {
    for (TemplateSection templateSection : TemplateSection.values()) {
      if (templateSection.name().equals(word.toUpperCase(Locale.ROOT))) {
        return templateSection;
      }
    }
    return null;
  }
}
