package nurture.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nurture.documentation.MarkdownFiles;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** The documentation as a whole: every file is a page, and every link leads somewhere. */
final class HandbookTest {

  private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  @Test
  void pages_areTheMarkdownFilesOfTheRepository() {
    assertThat(Handbook.pages().map(page -> Path.of(page.file())))
        .containsExactlyInAnyOrderElementsOf(MarkdownFiles.all());
  }

  @Test
  void pages_haveAddressesAndLabelsOfTheirOwn() {
    assertThat(Handbook.pages().map(HandbookPage::href)).doesNotHaveDuplicates();
    assertThat(Handbook.pages().map(HandbookPage::label)).doesNotHaveDuplicates();
  }

  @Test
  void page_onTheClassPath_isTheFileOfTheRepository() {
    assertThat(Handbook.pages())
        .allSatisfy(
            page ->
                assertThat(PageRenderer.markdown(page))
                    .isEqualTo(MarkdownFiles.text(Path.of(page.file()))));
  }

  @Test
  void linksOfFiles_leadToFilesAndHeadingsThereAre() {
    Handbook.pages()
        .forEach(
            page ->
                linksOf(page)
                    .forEach(
                        link -> {
                          String[] parts = link.split("#", 2);
                          Path target =
                              parts[0].isEmpty()
                                  ? Path.of(page.file())
                                  : Path.of("/", page.file()).resolveSibling(parts[0]).normalize();
                          Path file =
                              target.isAbsolute() ? Path.of("/").relativize(target) : target;
                          assertThat(file).as("%s: %s", page.file(), link).exists();
                          if (parts.length == 2) {
                            HandbookPage other = Handbook.byFile(file.toString()).orElseThrow();
                            assertThat(idsOf(other))
                                .as("%s: %s", page.file(), link)
                                .contains(parts[1]);
                          }
                        }));
  }

  @Test
  void linksOfPages_leadToPagesAndSectionsThereAre() {
    Set<String> addresses = Handbook.pages().map(HandbookPage::href).collect(Collectors.toSet());
    Set<String> linked = new HashSet<>();

    Handbook.pages()
        .forEach(
            page -> {
              for (String href : found(HREF, PageRenderer.render(page).html())) {
                if (href.startsWith("https://") || href.equals("/openapi.yaml")) {
                  continue;
                }
                String[] parts = href.split("#", 2);
                String address = parts[0].isEmpty() ? page.href() : parts[0];
                assertThat(addresses).as("%s: %s", page.file(), href).contains(address);
                if (parts.length == 2) {
                  assertThat(idsOf(at(address))).as("%s: %s", page.file(), href).contains(parts[1]);
                }
                if (!address.equals(page.href())) {
                  linked.add(address);
                }
              }
            });

    assertThat(linked).as("pages that another page leads to").isEqualTo(addresses);
  }

  @Test
  void pages_haveOneTitleAndNoMarkupOfTheirOwn() {
    assertThat(Handbook.pages())
        .allSatisfy(
            page -> {
              RenderedPage rendered = PageRenderer.render(page);
              assertThat(rendered.title()).isNotEmpty();
              assertThat(found(Pattern.compile("<(h1)"), rendered.html())).hasSize(1);
              assertThat(rendered.html().split("<h1", -1)).as(page.file()).hasSize(2);
              assertThat(rendered.html()).doesNotContain("&lt;!--", "style=", "<script");
            });
  }

  private static HandbookPage at(String address) {
    return Handbook.pages().filter(page -> page.href().equals(address)).findFirst().orElseThrow();
  }

  private static Set<String> idsOf(HandbookPage page) {
    return found(ID, PageRenderer.render(page).html());
  }

  private static Set<String> found(Pattern pattern, String html) {
    return pattern
        .matcher(html)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Links of the file itself, but those to other places on the net. */
  private static Set<String> linksOf(HandbookPage page) {
    Set<String> links = new LinkedHashSet<>();
    Parser.builder()
        .extensions(java.util.List.of(org.commonmark.ext.gfm.tables.TablesExtension.create()))
        .build()
        .parse(MarkdownFiles.text(Path.of(page.file())))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                if (!link.getDestination().startsWith("https://")) {
                  links.add(link.getDestination());
                }
                visitChildren(link);
              }
            });
    return links;
  }
}
