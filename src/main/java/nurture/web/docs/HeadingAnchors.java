package nurture.web.docs;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Gives each heading of one page an id and a link to itself, and lists the sections. */
final class HeadingAnchors extends AbstractVisitor {

  private final IdGenerator ids = IdGenerator.builder().defaultId("section").build();
  private final Map<Node, String> idOf = new IdentityHashMap<>();
  private final List<PageSection> sections = new ArrayList<>();
  private String title = "";

  @Override
  public void visit(Heading heading) {
    String text = NodeText.of(heading);
    String id = ids.generateId(text);
    idOf.put(heading, id);
    if (heading.getLevel() == 1) {
      title = title.isEmpty() ? text : title;
      return;
    }
    if (heading.getLevel() == 2) {
      sections.add(new PageSection(id, text));
    }
    Link self = new Link("#" + id, "Link to “" + text + "”");
    self.appendChild(new Text("#"));
    heading.appendChild(self);
  }

  String title() {
    return title;
  }

  List<PageSection> sections() {
    return sections;
  }

  /** Sets the attributes of headings and of their links. */
  void attributes(Node node, Map<String, String> attributes) {
    String id = idOf.get(node);
    if (id != null) {
      attributes.put("id", id);
    } else if (node instanceof Link && idOf.containsKey(node.getParent())) {
      attributes.put("class", "anchor");
    }
  }
}
