package nurture.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something a rule inserts, an opinion or a fact for other rules, as it is written: {@code
 * Send.message("x").by(Via.EMAIL)}.
 *
 * @param kind its type, {@code Send}
 * @param calls in their order; the first one makes it
 */
public record Said(String kind, List<Call> calls) {

  public Said {
    calls = List.copyOf(calls);
  }

  /**
   * One step of it.
   *
   * @param argument what stands between the brackets; empty for nothing
   * @param line where the argument begins, from 1
   * @param column from 1; 0 for the line as a whole
   */
  public record Call(String method, String argument, int line, int column) {

    /** The argument if it is a plain text, without its quotes. */
    public Optional<String> text() {
      boolean plain = argument.matches("\"(?:[^\"\\\\]|\\\\.)*\"");
      return plain ? Optional.of(argument.substring(1, argument.length() - 1)) : Optional.empty();
    }

    /** The argument if it is a constant, without its type: {@code EMAIL} of {@code Via.EMAIL}. */
    public Optional<String> constant() {
      return argument.matches("(?:\\w+\\.)*[A-Z][A-Z0-9_]*")
          ? Optional.of(argument.substring(argument.lastIndexOf('.') + 1))
          : Optional.empty();
    }
  }

  public Stream<Call> calls(String method) {
    return calls.stream().filter(call -> call.method().equals(method));
  }

  public Optional<Call> call(String method) {
    return calls(method).findFirst();
  }

  /** Where it begins. */
  public int line() {
    return calls.get(0).line();
  }

  public int column() {
    return calls.get(0).column();
  }

  /** The same, made of a line as a whole. */
  Said at(int line) {
    return new Said(
        kind,
        calls.stream().map(call -> new Call(call.method(), call.argument(), line, 0)).toList());
  }

  /** All of it but the reason, for comparing what two rules say. */
  public String withoutReason() {
    StringBuilder text = new StringBuilder(kind);
    calls.stream()
        .filter(call -> !call.method().equals("because"))
        .forEach(call -> text.append('.').append(call.method()).append(call.argument()));
    return text.toString();
  }
}
