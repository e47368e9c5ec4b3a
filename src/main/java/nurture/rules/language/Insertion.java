package nurture.rules.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.rules.language.Expression.Choice;
import nurture.rules.language.Expression.Text;

/**
 * An opinion or a flag a rule gives, {@code Send.message("x").by(Via.EMAIL).because("…")}.
 *
 * @param type the opinion, or the fact for other rules
 * @param steps in their order; the first one makes it
 */
public record Insertion(Class<?> type, List<Step> steps, Span span) {

  public Insertion {
    steps = List.copyOf(steps);
  }

  /** One step of it, {@code by(Via.EMAIL)}. */
  public record Step(String name, List<Expression> arguments, Span span) {

    public Step {
      arguments = List.copyOf(arguments);
    }

    /** The one argument if it is a plain text. */
    public Optional<Text> text() {
      return arguments.size() == 1 && arguments.get(0) instanceof Text text
          ? Optional.of(text)
          : Optional.empty();
    }

    /** The one argument's name if it is a choice: {@code EMAIL} of {@code Via.EMAIL}. */
    public Optional<String> choice() {
      return arguments.size() == 1 ? choices().findFirst() : Optional.empty();
    }

    /** The names of all arguments that are choices. */
    public Stream<String> choices() {
      return arguments.stream()
          .filter(Choice.class::isInstance)
          .map(argument -> ((Choice) argument).name());
    }
  }

  /** The name rules have for its type. */
  public String kind() {
    return type.getSimpleName();
  }

  public Stream<Step> steps(String name) {
    return steps.stream().filter(step -> step.name().equals(name));
  }

  public Optional<Step> step(String name) {
    return steps(name).findFirst();
  }

  /** All expressions in it, those inside others included. */
  public Stream<Expression> expressions() {
    return steps.stream().flatMap(step -> step.arguments().stream()).flatMap(Expression::all);
  }

  /** The same without its reason, for comparing what two rules say. */
  public Insertion withoutReason() {
    return new Insertion(
        type, steps.stream().filter(step -> !step.name().equals("because")).toList(), span);
  }
}
