package nurture.template;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.template.sandbox.TemplateProblem;

/**
 * A template's path taken apart: {@code layout/html.de.ftl} is the name {@code layout/html} in the
 * language {@code de}.
 *
 * @param tag BCP 47, empty for the file without a suffix
 */
record FileName(String path, String name, String tag) {
  private static final Pattern SHAPE =
      Pattern.compile("((?:layout/)?[a-z0-9][a-z0-9-]*)(?:\\.([A-Za-z0-9-]+))?\\.ftl");

  /** Empty, with a problem added, when the path is not one of a template. */
  static Optional<FileName> of(String path, List<TemplateProblem> problems) {
    Matcher shape = SHAPE.matcher(path);
    if (!shape.matches()) {
      problems.add(
          new TemplateProblem(
              path,
              0,
              0,
              "this is not the name of a template",
              "Name it like first-outreach.ftl or first-outreach.de.ftl, layouts in layout/"));
      return Optional.empty();
    }
    String tag = shape.group(2) == null ? "" : shape.group(2);
    try {
      String canonical =
          tag.isEmpty() ? "" : new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
      if (!canonical.equals(tag)) {
        // Of note.de.ftl and note.DE.ftl people would read the one and candidates get the other.
        problems.add(
            new TemplateProblem(
                path,
                0,
                0,
                "the language '" + tag + "' is written " + canonical,
                "Name it " + shape.group(1) + "." + canonical + ".ftl"));
        return Optional.empty();
      }
      return Optional.of(new FileName(path, shape.group(1), canonical));
    } catch (IllformedLocaleException unknown) {
      problems.add(
          new TemplateProblem(
              path, 0, 0, "'" + tag + "' is no language", "Use a tag like de or pt-BR"));
      return Optional.empty();
    }
  }

  boolean isLayout() {
    return name.startsWith("layout/");
  }
}
