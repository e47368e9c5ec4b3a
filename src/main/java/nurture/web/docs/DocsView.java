package nurture.web.docs;

import java.util.List;

/**
 * What the template {@code docs} shows.
 *
 * @param html the page's text, as markup
 */
public record DocsView(List<Part> parts, List<PageSection> sections, String html) {

  /** A heading of the contents list with the pages below it. */
  public record Part(String heading, List<Entry> entries) {}

  /**
   * A page in the contents list.
   *
   * @param here whether it is the page that is shown
   */
  public record Entry(String href, String label, boolean here) {}

  static DocsView of(HandbookPage shown, RenderedPage rendered) {
    return new DocsView(
        Handbook.PARTS.stream().map(part -> part(part, shown)).toList(),
        rendered.sections(),
        rendered.html());
  }

  private static Part part(Handbook.Part part, HandbookPage shown) {
    return new Part(
        part.heading(),
        part.pages().stream()
            .map(page -> new Entry(page.href(), page.label(), page.equals(shown)))
            .toList());
  }
}
