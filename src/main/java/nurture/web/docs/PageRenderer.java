package nurture.web.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders pages of the documentation. Markup in the Markdown itself is escaped. Thread-safe. */
final class PageRenderer {

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

  /**
   * @throws IllegalStateException if the file of the page is not on the class path
   */
  static RenderedPage render(HandbookPage page) {
    return render(page, markdown(page));
  }

  /**
   * @param page whose file has this text; links are relative to it
   */
  static RenderedPage render(HandbookPage page, String markdown) {
    Node document = PARSER.parse(markdown);
    HeadingAnchors headings = new HeadingAnchors();
    document.accept(new PageAdapter(new DocumentLinks(page)));
    document.accept(headings);
    AttributeProvider attributes =
        (node, tag, values) -> {
          // Written for links that strangers may add; these are all ours.
          values.remove("rel");
          headings.attributes(node, values);
          focusable(node, tag, values);
        };
    String html =
        HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> attributes)
            .attributeProviderFactory(context -> new TableAttributes())
            .nodeRendererFactory(ScrollableTable.BoxRenderer::new)
            .nodeRendererFactory(BreakableCode::new)
            .build()
            .render(document);
    return new RenderedPage(headings.title(), html, headings.sections());
  }

  static String markdown(HandbookPage page) {
    try (InputStream file = PageRenderer.class.getResourceAsStream(page.resource())) {
      if (file == null) {
        throw new IllegalStateException(page.resource() + " is not on the class path");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A block of code scrolls sideways, by keyboard as well. */
  private static void focusable(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof FencedCodeBlock && tag.equals("pre")) {
      attributes.put("tabindex", "0");
    }
  }

  /** Changes a file into what a page needs: no comments, links of the server, tables in a box. */
  private static final class PageAdapter extends AbstractVisitor {

    private final DocumentLinks links;

    PageAdapter(DocumentLinks links) {
      this.links = links;
    }

    @Override
    public void visit(HtmlBlock block) {
      if (block.getLiteral().startsWith("<!--")) {
        block.unlink();
      }
    }

    @Override
    public void visit(Link link) {
      visitChildren(link);
      Optional<String> address = links.address(link.getDestination());
      if (address.isPresent()) {
        link.setDestination(address.get());
      } else {
        while (link.getFirstChild() != null) {
          link.insertBefore(link.getFirstChild());
        }
        link.unlink();
      }
    }

    @Override
    public void visit(CustomBlock block) {
      visitChildren(block);
      if (block instanceof TableBlock table) {
        ScrollableTable.around(table);
      }
    }
  }

  private PageRenderer() {}
}
