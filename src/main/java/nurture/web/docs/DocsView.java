package nurture.web.docs;

import java.util.List;

/**
 * What the template {@code docs} shows.
 *
 * @param html the page's text, as markup
 */
public record DocsView(List<ContentsPart> parts, List<PageSection> sections, String html) {

  /** A heading of the contents list with the pages below it. */
  public record ContentsPart(String heading, List<ContentsEntry> entries) {}

  /**
   * A page in the contents list.
   *
   * @param here whether it is the page that is shown
   */
  public record ContentsEntry(String href, String label, boolean here) {}

  static DocsView of(HandbookPage shown, RenderedPage rendered) {
    return new DocsView(
        Handbook.PARTS.stream().map(part -> part(part, shown)).toList(),
        rendered.sections(),
        rendered.html());
  }

  private static ContentsPart part(Handbook.HandbookPart part, HandbookPage shown) {
    return new ContentsPart(
        part.heading(),
        part.pages().stream()
            .map(page -> new ContentsEntry(page.href(), page.label(), page.equals(shown)))
            .toList());
  }
}
