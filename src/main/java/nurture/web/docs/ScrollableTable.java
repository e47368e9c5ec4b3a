package nurture.web.docs;

import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** A box around a table that scrolls sideways where the table is wider than the screen. */
final class ScrollableTable extends CustomBlock {

  static void around(TableBlock table) {
    ScrollableTable box = new ScrollableTable();
    table.insertBefore(box);
    box.appendChild(table);
  }

  /** Writes the box; reachable by keyboard, so that it can be scrolled without a mouse. */
  record BoxRenderer(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(ScrollableTable.class);
    }

    @Override
    public void render(Node box) {
      var html = context.getWriter();
      html.line();
      html.raw("<div class=\"wide\" role=\"region\" aria-label=\"Table\" tabindex=\"0\">");
      for (Node child = box.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
      html.raw("</div>");
      html.line();
    }
  }
}
