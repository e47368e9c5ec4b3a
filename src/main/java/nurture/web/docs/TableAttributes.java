package nurture.web.docs;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Tells each cell of a table its heading. On a narrow screen the stylesheet makes a block of each
 * row, so the heading must be with the cell; browsers then forget that the block is a row, so the
 * roles are written out.
 */
final class TableAttributes implements AttributeProvider {

  @Override
  public void setAttributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof TableBlock) {
      attributes.put("role", "table");
    } else if (node instanceof TableHead || node instanceof TableBody) {
      attributes.put("role", "rowgroup");
    } else if (node instanceof TableRow) {
      attributes.put("role", "row");
    } else if (node instanceof TableCell cell) {
      attributes.put("role", cell.isHeader() ? "columnheader" : "cell");
      if (!cell.isHeader()) {
        attributes.put("data-heading", heading(cell));
      }
    }
  }

  private static String heading(TableCell cell) {
    Node table = cell.getParent().getParent().getParent();
    Node heading = table.getFirstChild().getFirstChild().getFirstChild();
    for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
      heading = heading.getNext();
    }
    return NodeText.of(heading);
  }
}
