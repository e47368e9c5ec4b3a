package nurture.template;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.template.sandbox.DateModel;

/**
 * What a message can be given: every variable a template may name, and nothing else.
 *
 * <p>A misspelt variable would otherwise show only when the message it belongs in is sent: as a
 * message quarantined, or, behind a {@code ??}, as a sentence that is never there.
 */
public record TemplateVocabulary(List<Variable> variables) {
  /** What the server gives; templates/README.md says what each holds. */
  public static final TemplateVocabulary OF_MESSAGES =
      new TemplateVocabulary(TemplateVariables.ALL);

  public TemplateVocabulary {
    variables = List.copyOf(variables);
  }

  /** What is behind a name. */
  public enum Kind {
    TEXT,
    NUMBER,
    /** A day or a point in time; writes itself and has the parts {@link DateModel} names. */
    DATE,
    /** Several of something, to go through with {@code <#list>}. */
    LIST,
    /** Something with fields, {@code candidate.firstName}. */
    GROUP
  }

  /**
   * A name at the root.
   *
   * @param always whether every message is given it; else it may be missing
   * @param fields of a group, or of each item of a list of groups; else empty
   */
  public record Variable(String name, Kind kind, boolean always, List<Field> fields) {
    public Variable {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A name within a group.
   *
   * @param always whether it is there whenever the group is
   */
  public record Field(String name, Kind kind, boolean always) {}

  /**
   * What is wrong with {@code path}, a variable as a template writes it; empty when all is well.
   */
  Optional<Unknown> unknown(String path) {
    String[] names = path.split("\\.");
    Optional<Variable> variable =
        variables.stream().filter(one -> one.name().equals(names[0])).findFirst();
    if (variable.isEmpty()) {
      return Optional.of(
          new Unknown(
              "there is no variable " + path,
              nearest(path) + "There are " + list(variables.stream().map(Variable::name))));
    }
    Variable root = variable.get();
    if (root.kind() != Kind.GROUP || names.length == 1) {
      return beyond(root.name(), root.kind(), names, 1);
    }
    String group = names[0];
    return root.fields().stream()
        .filter(one -> one.name().equals(names[1]))
        .findFirst()
        .map(field -> beyond(group + "." + field.name(), field.kind(), names, 2))
        .orElseGet(
            () ->
                Optional.of(
                    new Unknown(
                        "there is no variable " + path,
                        nearest(path)
                            + group
                            + " has "
                            + list(root.fields().stream().map(Field::name)))));
  }

  /** Why a name that is not in the list is refused, and what to write instead. */
  record Unknown(String message, String advice) {}

  private static Optional<Unknown> beyond(String known, Kind kind, String[] names, int from) {
    if (names.length == from) {
      return Optional.empty();
    }
    if (kind == Kind.DATE) {
      return names.length == from + 1 && DateModel.PARTS.contains(names[from])
          ? Optional.empty()
          : Optional.of(
              new Unknown(
                  known + " is a date and has no '" + names[from] + "'",
                  "A date has " + list(DateModel.PARTS.stream())));
    }
    return Optional.of(
        new Unknown(
            known + " has nothing within it",
            kind == Kind.LIST
                ? "It is a list; go through it with <#list " + known + " as item>"
                : "Write " + known));
  }

  /** Everything that can be written, groups and their fields. */
  Stream<String> paths() {
    return variables.stream()
        .flatMap(
            variable ->
                Stream.concat(
                    Stream.of(variable.name()),
                    variable.kind() == Kind.GROUP
                        ? variable.fields().stream()
                            .map(field -> variable.name() + "." + field.name())
                        : Stream.empty()));
  }

  private String nearest(String path) {
    int far = Math.max(2, path.length() / 3);
    return paths()
        .filter(known -> distance(known, path) <= far)
        .min(Comparator.comparingInt(known -> distance(known, path)))
        .map(known -> "Did you mean " + known + "? ")
        .orElse("");
  }

  private static String list(Stream<String> names) {
    return names.collect(Collectors.joining(", "));
  }

  /** How many letters to add, drop or change (Levenshtein); names are short. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    Arrays.setAll(above, column -> column);
    for (int row = 1; row <= one.length(); row++) {
      int[] here = new int[above.length];
      here[0] = row;
      for (int column = 1; column < here.length; column++) {
        int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        here[column] =
            Math.min(above[column - 1] + change, Math.min(above[column] + 1, here[column - 1] + 1));
      }
      above = here;
    }
    return above[other.length()];
  }
}
