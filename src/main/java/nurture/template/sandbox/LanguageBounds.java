package nurture.template.sandbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nurture.template.sandbox.SyntaxTree.Node;
import nurture.template.sandbox.SyntaxTree.Part;

/**
 * How far what is allowed may be taken: no template may nest so deep that the stack ends, nor make
 * texts that grow with every step.
 *
 * <p>A text doubles when a name stands for a text that was put together, and that name is put
 * together with itself under the next name, thirty times over. The output's cap comes too late for
 * that, and time is hardly spent. So names stand only for what the data hold: lists are not made up
 * ({@code [a + a]}), {@code ?map} picks and does not build, and a layout's macro hands on to the
 * next what it was given. Time is limited while rendering ({@link TimeLimit}), and so are items
 * ({@link ItemAllowance}); inside one expression nothing loops within a loop.
 */
final class LanguageBounds {
  /** Of tags and expressions within each other; the shipped ones nest eleven. */
  private static final int DEPTH = 32;

  /** Names, operators and texts of one expression. */
  private static final int NODES = 200;

  /** Of a text written within an expression, in characters. */
  private static final int TEXT = 2_000;

  /** What {@code ?join} puts between items, in characters. */
  private static final int BETWEEN = 100;

  /** In characters. */
  private static final int LONGEST_NUMBER = 30;

  /** Macros that call macros. */
  private static final int CALLS = 8;

  private static final Set<String> CONSTANTS =
      Set.of("StringLiteral", "NumberLiteral", "BooleanLiteral");

  private final String file;
  private final boolean layout;
  private final List<TemplateProblem> problems;
  private final Map<String, Integer> calls = new HashMap<>();
  private boolean tooDeep;

  private LanguageBounds(String file, boolean layout, List<TemplateProblem> problems) {
    this.file = file;
    this.layout = layout;
    this.problems = problems;
  }

  /** Adds what goes too far to {@code problems}, with its place. */
  static void check(String file, Node root, boolean layout, List<TemplateProblem> problems) {
    new LanguageBounds(file, layout, problems).element(root, 0);
  }

  private void element(Node node, int depth) {
    if (depth > DEPTH) {
      tooDeep(node);
      return;
    }
    if (node.is("Macro")) {
      macro(node, depth);
    }
    if (node.is("BodyInstruction") && !node.parts().isEmpty()) {
      refuse(node, "<#nested> hands nothing on to what is nested", "Write <#nested> alone");
    }
    if (node.is("UnifiedCall") && !node.names("target loop variable").isEmpty()) {
      refuse(node, "a macro has no loop variables", "Call it without the part after the ;");
    }
    boolean handedOn = layout && (node.is("UnifiedCall") || node.is("Macro"));
    for (Part part : node.parts()) {
      if (part.value() instanceof Node value) {
        if (count(value) > NODES) {
          refuse(value, "this expression is too long", "Say it in several steps");
        } else {
          expression(
              value, depth + 1, new Within(false, handedOn && !part.role().equals("callee")));
        }
      }
    }
    node.children().forEach(child -> element(child, depth + 1));
  }

  /**
   * What an expression is part of.
   *
   * @param lambda whether it is run for each item of a list
   * @param handedOn whether a macro gives it to another as what a name stands for
   */
  private record Within(boolean lambda, boolean handedOn) {}

  private void expression(Node node, int depth, Within within) {
    if (depth > DEPTH) {
      tooDeep(node);
      return;
    }
    Within inside = within;
    switch (node.kind()) {
      case "ListLiteral" -> constantsOnly(node);
      case "HashLiteral" -> refuse(node, "a map cannot be made up here", "Use the data");
      case "NumberLiteral" -> shorterThan(LONGEST_NUMBER, node, node.symbol().length());
      case "StringLiteral" -> text(node, within);
      case "AddConcatExpression" -> builds(node, within);
      case "LocalLambdaExpression" -> {
        if (within.lambda()) {
          refuse(node, "an arrow -> stands within another", "Use <#list> around it");
        }
        inside = new Within(true, within.handedOn());
      }
      case "mapBI" -> picksOnly(node);
      case "joinBI" -> builds(node, within);
      case "MethodCall" -> separators(node);
      default -> {
        // Neither nests nor grows.
      }
    }
    for (Part part : node.parts()) {
      if (part.value() instanceof Node value) {
        expression(value, depth + 1, inside);
      }
    }
  }

  private void macro(Node node, int depth) {
    String name = String.join("", node.names("assignment target"));
    if (depth > 1) {
      refuse(node, "a macro is defined within something else", "Define it outside of everything");
    }
    if (calls.containsKey(name)) {
      refuse(node, "there is a second macro '" + name + "'", "Give it another name");
    }
    Set<String> called = new HashSet<>();
    node.children().forEach(child -> called(child, called));
    int deepest = called.stream().mapToInt(c -> calls.getOrDefault(c, 0)).max().orElse(0) + 1;
    if (deepest > CALLS) {
      refuse(node, "more than " + CALLS + " macros call one another", "Do with fewer");
    }
    calls.put(name, deepest);
  }

  private static void called(Node node, Set<String> names) {
    if (node.is("UnifiedCall")) {
      node.nodes("callee").forEach(callee -> callee.path().ifPresent(names::add));
    }
    node.children().forEach(child -> called(child, names));
  }

  private void constantsOnly(Node list) {
    if (!list.nodes("item value").allMatch(LanguageBounds::isConstant)) {
      refuse(list, "a list cannot be made up here", "Use a list of the data, or fixed texts");
    }
  }

  private static boolean isConstant(Node node) {
    return CONSTANTS.contains(node.kind()) && node.parts().isEmpty();
  }

  private void text(Node literal, Within within) {
    if (!literal.parts().isEmpty()) {
      builds(literal, within);
    }
    int length =
        literal.parts().isEmpty()
            ? literal.symbol().length()
            : String.join("", literal.names("value part")).length();
    shorterThan(TEXT, literal, length);
  }

  private void shorterThan(int most, Node node, int length) {
    if (length > most) {
      refuse(node, "this is longer than " + most + " characters", "Write it outside of the tag");
    }
  }

  private void builds(Node node, Within within) {
    if (within.handedOn()) {
      refuse(
          node,
          "a macro of a layout hands on what it was given, nothing put together",
          "Put it together where it is shown");
    }
  }

  /** {@code ?map} with an arrow to a field of the item. */
  private void picksOnly(Node map) {
    boolean picks =
        map.nodes("argument value")
            .allMatch(
                lambda ->
                    lambda.is("LocalLambdaExpression")
                        && lambda.nodes("value").allMatch(value -> value.path().isPresent()));
    if (!picks) {
      refuse(map, "?map picks a field of each item and no more", "Write ?map(x -> x.field)");
    }
  }

  private void separators(Node call) {
    if (call.nodes("callee").anyMatch(callee -> callee.is("joinBI"))) {
      call.nodes("argument value")
          .filter(between -> !isConstant(between) || between.symbol().length() > BETWEEN)
          .forEach(
              between ->
                  refuse(
                      between,
                      "?join puts a fixed text of at most " + BETWEEN + " characters between",
                      "Write it in quotes"));
    }
  }

  private static int count(Node node) {
    int count = 1;
    for (Part part : node.parts()) {
      count += part.value() instanceof Node value ? count(value) : 0;
    }
    for (Node child : node.children()) {
      count += count(child);
    }
    return count;
  }

  private void tooDeep(Node node) {
    if (!tooDeep) {
      tooDeep = true;
      refuse(node, "this nests more than " + DEPTH + " deep", "Do with fewer levels");
    }
  }

  private void refuse(Node node, String message, String advice) {
    problems.add(new TemplateProblem(file, node.line(), node.column(), message, advice));
  }
}
