package nurture.web.docs;

import java.util.List;

/**
 * A page of the documentation as HTML.
 *
 * @param title text of its first heading
 * @param html the whole text, as markup
 * @param sections its headings of the second level
 */
record RenderedPage(String title, String html, List<PageSection> sections) {

  RenderedPage {
    sections = List.copyOf(sections);
  }
}
