package nurture.template.sandbox;

import freemarker.core.TemplateElement;
import freemarker.core.TemplateObject;
import freemarker.template.Template;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.template.ClosedFreemarker;
import org.jspecify.annotations.Nullable;

/**
 * A parsed template as a plain tree, for checks.
 *
 * <p>Freemarker parses into such a tree and prints it for debugging, but keeps the accessors to
 * itself, so they are reached by reflection. The alternative, searching the source with regular
 * expressions, lost: it has to rebuild the grammar (comments, strings within strings, {@code
 * <#noparse>}) and a check that can be talked around is none. Should a later Freemarker rename an
 * accessor, no template loads at all, rather than unchecked.
 */
public final class SyntaxTree {
  private static final Method SYMBOL = accessor("getNodeTypeSymbol");
  private static final Method COUNT = accessor("getParameterCount");
  private static final Method ROLE = accessor("getParameterRole", int.class);
  private static final Method VALUE = accessor("getParameterValue", int.class);

  /** Put in by {@link ClosedFreemarker}, not by the author. */
  private static final String INTERRUPTION_CHECK = "ThreadInterruptionCheck";

  /** Of levels that are read, so that reading does not end the stack. */
  static final int DEEPEST = 64;

  private SyntaxTree() {}

  /**
   * A directive, an operator or a name.
   *
   * @param kind Freemarker's class for it, {@code Identifier}
   * @param symbol how it is written: {@code #list}, {@code ?upper_case}, {@code candidate}
   */
  public record Node(
      String kind, String symbol, int line, int column, List<Part> parts, List<Node> children) {
    public boolean is(String otherKind) {
      return kind.equals(otherKind);
    }

    /** The parts in that role which are nodes themselves. */
    Stream<Node> nodes(String role) {
      return parts.stream()
          .filter(part -> part.role().equals(role))
          .map(Part::value)
          .filter(Node.class::isInstance)
          .map(Node.class::cast);
    }

    /** The text of the parts in that role: names of loop variables and parameters. */
    List<String> names(String role) {
      return parts.stream()
          .filter(part -> part.role().equals(role) && part.value() instanceof String)
          .map(part -> (String) part.value())
          .toList();
    }

    /** {@code candidate.firstName} when this is such a chain of names. */
    Optional<String> path() {
      if (is("Identifier")) {
        return Optional.of(symbol);
      }
      if (is("Dot") && parts.get(0).value() instanceof Node left) {
        return left.path().map(start -> start + "." + parts.get(1).value());
      }
      return Optional.empty();
    }
  }

  /** What a node is made of: a node, a name, or something of Freemarker's own. */
  record Part(String role, @Nullable Object value) {}

  public static Node of(Template template) {
    return node(template.getRootTreeNode(), 0);
  }

  private static Node node(TemplateObject object, int depth) {
    if (depth > DEEPEST) {
      // Not read; Bounds refuses what is half as deep.
      return new Node(
          "TooDeep", "", object.getBeginLine(), object.getBeginColumn(), List.of(), List.of());
    }
    List<Part> parts = new ArrayList<>();
    int count = (int) read(COUNT, object);
    for (int index = 0; index < count; index++) {
      Object value = readNullable(VALUE, object, index);
      parts.add(
          new Part(
              read(ROLE, object, index).toString(),
              value instanceof TemplateObject child ? node(child, depth + 1) : value));
    }
    List<Node> children = new ArrayList<>();
    if (object instanceof TemplateElement element) {
      for (int index = 0; index < element.getChildCount(); index++) {
        TemplateObject child = (TemplateObject) element.getChildAt(index);
        if (!child.getClass().getSimpleName().equals(INTERRUPTION_CHECK)) {
          children.add(node(child, depth + 1));
        }
      }
    }
    return new Node(
        object.getClass().getSimpleName(),
        (String) read(SYMBOL, object),
        object.getBeginLine(),
        object.getBeginColumn(),
        parts,
        children);
  }

  private static Method accessor(String name, Class<?>... parameters) {
    try {
      Method method = TemplateObject.class.getDeclaredMethod(name, parameters);
      method.setAccessible(true);
      return method;
    } catch (NoSuchMethodException changed) {
      throw new IllegalStateException(
          "Freemarker's syntax tree has changed; adapt SyntaxTree to this version", changed);
    }
  }

  private static Object read(Method method, TemplateObject object, Object... arguments) {
    Object value = readNullable(method, object, arguments);
    if (value == null) {
      throw new IllegalStateException(method.getName() + " gave nothing; adapt SyntaxTree");
    }
    return value;
  }

  private static @Nullable Object readNullable(
      Method method, TemplateObject object, Object... arguments) {
    try {
      return method.invoke(object, arguments);
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException("Freemarker's syntax tree cannot be read", changed);
    }
  }
}
