package nurture.web.docs;

import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes code within a line so that a long name breaks between its parts, not anywhere. */
record BreakableCode(HtmlNodeRendererContext context) implements NodeRenderer {

  private static final String AFTER_A_PART = "(?<=[._/])(?=\\w)";

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Code.class);
  }

  @Override
  public void render(Node node) {
    var html = context.getWriter();
    html.tag("code");
    String between = "";
    for (String part : ((Code) node).getLiteral().split(AFTER_A_PART)) {
      html.raw(between);
      html.text(part);
      between = "<wbr>";
    }
    html.tag("/code");
  }
}
