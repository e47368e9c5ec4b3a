package nurture.web.docs;

import java.net.URI;
import java.util.Optional;

/** Turns the links of a Markdown file into links of its page. */
final class DocumentLinks {

  private static final String API = "src/main/resources/web/openapi.yaml";

  private final URI file;

  /**
   * @param page the page the links stand on
   */
  DocumentLinks(HandbookPage page) {
    this.file = URI.create("/" + page.file());
  }

  /**
   * The address a link leads to on the server; empty if it leads to a file of the repository that
   * the server does not serve.
   */
  Optional<String> address(String link) {
    URI uri = URI.create(link);
    if (uri.isAbsolute() || link.startsWith("#")) {
      return Optional.of(link);
    }
    String target = file.resolve(uri).getPath().substring(1);
    String anchor = uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment();
    return target.equals(API)
        ? Optional.of("/openapi.yaml")
        : Handbook.byFile(target).map(page -> page.href() + anchor);
  }
}
