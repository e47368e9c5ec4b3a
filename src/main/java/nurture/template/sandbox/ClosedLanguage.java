package nurture.template.sandbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nurture.template.sandbox.SyntaxTree.Node;
import nurture.template.sandbox.SyntaxTree.Part;

/**
 * The part of Freemarker a message is written in, held against the syntax tree.
 *
 * <p>It is a list of what is allowed. What is missing from it is missing on purpose: {@code
 * ?no_esc}, {@code #noautoesc} and {@code #outputformat} would undo escaping; {@code ?eval}, {@code
 * ?interpret}, {@code ?new}, {@code ?api}, {@code #include} and {@code #import} would bring code
 * from elsewhere; {@code #attempt} would let half a letter pass for a whole one; {@code .now} would
 * make a message depend on when it is rendered; {@code #assign}, {@code #function}, free ranges and
 * macros that call themselves would let a template run or grow without end.
 *
 * <p>On the way it collects which variables are used, and where.
 */
public final class ClosedLanguage {
  /**
   * What a layout is told about the message, and only a layout: its purpose in lower case, so that
   * a footer can say why the reader gets this.
   */
  public static final String PURPOSE = "purpose";

  private static final Set<String> DIRECTIVES =
      Set.of(
          "#mixed_content",
          "#text",
          "#--...--",
          "${...}",
          "@",
          "#if-#elseif-#else-container",
          "#if",
          "#elseif",
          "#else",
          "#list-#else-container",
          "#list",
          "#items",
          "#sep",
          "#break",
          "#continue",
          "#switch",
          "#case",
          "#on",
          "#default",
          "#t",
          "#lt",
          "#rt",
          "#nt");

  private static final Set<String> IN_MACROS = Set.of("#macro", "#nested", "#return");

  private static final Set<String> BUILT_INS =
      Set.of(
          "cap_first",
          "uncap_first",
          "capitalize",
          "upper_case",
          "lower_case",
          "trim",
          "length",
          "contains",
          "starts_with",
          "ends_with",
          "keep_before",
          "keep_after",
          "remove_beginning",
          "remove_ending",
          "url",
          "url_path",
          "truncate",
          "truncate_w",
          "blank_to_null",
          "empty_to_null",
          "trim_to_null",
          "size",
          "first",
          "last",
          "join",
          "seq_contains",
          "filter",
          "map",
          "sort",
          "sort_by",
          "reverse",
          "take_while",
          "drop_while",
          "index",
          "counter",
          "has_next",
          "is_first",
          "is_last",
          "c",
          "string",
          "round",
          "floor",
          "ceiling",
          "abs",
          "int",
          "then",
          "has_content",
          "keys",
          "values");

  private static final Set<String> SPECIAL_VARIABLES = Set.of(".lang", ".locale");

  private static final String LAYOUT = "layout";

  private final String file;
  private final boolean layout;
  private final Set<String> macros;
  private final Set<String> everyMacro = new HashSet<>();
  private final List<TemplateProblem> problems;
  private final List<Use> uses = new ArrayList<>();
  private boolean calls;

  /** A variable of the message's data, as a path from its root. */
  public record Use(String path, int line, int column) {}

  /**
   * What was found in one section.
   *
   * @param uses variables of the data, in order
   * @param macros names defined here, in order; none in a message
   * @param calls whether any macro is called
   */
  public record Found(List<Use> uses, Set<String> macros, boolean calls) {}

  private ClosedLanguage(
      String file, boolean layout, Set<String> macros, List<TemplateProblem> problems) {
    this.file = file;
    this.layout = layout;
    this.macros = macros;
    this.problems = problems;
  }

  /** Checks a message's section, which may call the {@code macros} of its layout. */
  public static Found inMessage(
      String file, Node root, Set<String> macros, List<TemplateProblem> problems) {
    ClosedLanguage check = new ClosedLanguage(file, false, macros, problems);
    LanguageBounds.check(file, root, false, problems);
    check.visit(root, Set.of());
    return new Found(check.uses, Set.of(), check.calls);
  }

  /**
   * Checks a layout, whose macros may call those defined above them and are told the purpose of the
   * message.
   */
  public static Found inLayout(String file, Node root, List<TemplateProblem> problems) {
    ClosedLanguage check = new ClosedLanguage(file, true, new LinkedHashSet<>(), problems);
    check.collectMacros(root);
    LanguageBounds.check(file, root, true, problems);
    check.visit(root, Set.of(PURPOSE));
    return new Found(check.uses, check.macros, check.calls);
  }

  private void visit(Node node, Set<String> locals) {
    checkSymbol(node);
    if (node.is("Identifier") || node.is("Dot")) {
      node.path().ifPresentOrElse(path -> use(path, node, locals), () -> visitParts(node, locals));
      return;
    }
    Set<String> inside = new HashSet<>(locals);
    inside.addAll(node.names("target loop variable"));
    inside.addAll(node.names("parameter name"));
    inside.addAll(node.names("catch-all parameter name"));
    if (node.is("LocalLambdaExpression")) {
      node.nodes("argument name").map(Node::symbol).forEach(inside::add);
    }
    boolean bindsInParts = node.is("LocalLambdaExpression") || node.is("Macro");
    visitParts(node, bindsInParts ? inside : locals);
    node.children().forEach(child -> visit(child, inside));
    if (layout && node.is("Macro")) {
      macros.addAll(node.names("assignment target"));
    }
  }

  private void collectMacros(Node node) {
    everyMacro.addAll(node.names("assignment target"));
    node.children().forEach(this::collectMacros);
  }

  private void visitParts(Node node, Set<String> locals) {
    for (Part part : node.parts()) {
      if (part.value() instanceof Node value) {
        if (node.is("UnifiedCall") && part.role().equals("callee")) {
          checkCall(value, locals);
        } else if (!(node.is("DynamicKeyName") && value.is("Range"))) {
          visit(value, locals);
        } else {
          visitParts(value, locals);
        }
      }
    }
  }

  private void use(String path, Node node, Set<String> locals) {
    String root = root(path);
    if (root.equals(LAYOUT)) {
      refuse(node, "layout is not a value", "Call it: <@layout.name>");
    } else if (layout && !locals.contains(root) && everyMacro.contains(root)) {
      // Given to a macro that calls what it is given, it could call itself.
      refuse(node, "a macro is not a value", "Call it: <@" + root + ">");
    } else if (!locals.contains(root)) {
      uses.add(new Use(path, node.line(), node.column()));
    }
  }

  private void checkCall(Node callee, Set<String> locals) {
    calls = true;
    String called = callee.path().orElse("?");
    String name = layout ? called : called.replaceFirst("^" + LAYOUT + "\\.", "");
    boolean ownName = layout || called.startsWith(LAYOUT + ".");
    if (!ownName || !macros.contains(name) || locals.contains(root(called))) {
      refuse(
          callee,
          "there is no macro '" + called + "' to call here",
          layout
              ? "A layout's macro may call those defined above it: " + macros
              : "Call a macro of the layout, as <@layout.name>: " + macros);
    }
  }

  private void checkSymbol(Node node) {
    String symbol = node.symbol();
    if (symbol.startsWith("#") || symbol.startsWith("@") || symbol.startsWith("${")) {
      if (!DIRECTIVES.contains(symbol) && !(layout && IN_MACROS.contains(symbol))) {
        refuse(
            node,
            "<" + symbol + "> is not allowed in a message",
            "Do without; see templates/README.md");
      }
    } else if (symbol.startsWith("?")) {
      String name = symbol.substring(1).replaceFirst("\\(.*", "");
      if (!name.startsWith("?") && !BUILT_INS.contains(name)) {
        refuse(
            node,
            "?" + name + " is not allowed in a message",
            "Do without; see templates/README.md");
      }
    } else if (node.is("BuiltinVariable") && !SPECIAL_VARIABLES.contains(symbol)) {
      refuse(node, symbol + " is not allowed in a message", "Use the data, for example today");
    } else if (node.is("Range")) {
      refuse(node, "a range is allowed only within [ ]", "List over a list from the data");
    }
  }

  private void refuse(Node node, String message, String advice) {
    problems.add(new TemplateProblem(file, node.line(), node.column(), message, advice));
  }

  public static String root(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }
}
