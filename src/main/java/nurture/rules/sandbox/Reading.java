package nurture.rules.sandbox;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;

/** A place in the words of a rule file, from which they are read one after the other. */
final class Reading {

  private final List<Token> tokens;
  private int at;

  Reading(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * @throws Refused.Stop if it is nothing a rule is made of
   */
  Token here() {
    Token token = tokens.get(at);
    if (token.kind() == Token.Kind.ODD) {
      throw new Refused.Stop(token.line(), token.text());
    }
    return token;
  }

  /** Goes to the beginning of the next rule, whatever is on the way. */
  void skip() {
    do {
      at++;
    } while (at < tokens.size() - 1
        && !(tokens.get(at).is("rule") && ahead(1).kind() == Token.Kind.TEXT));
    at = Math.min(at, tokens.size() - 1);
  }

  boolean isAtEnd() {
    return at == tokens.size() - 1;
  }

  Token ahead(int by) {
    return tokens.get(Math.min(at + by, tokens.size() - 1));
  }

  boolean sees(String word) {
    return here().is(word);
  }

  @CanIgnoreReturnValue
  Token next() {
    Token token = here();
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  /** Goes past a word if it is the next one. */
  @CanIgnoreReturnValue
  boolean take(String word) {
    boolean there = sees(word);
    if (there) {
      next();
    }
    return there;
  }

  /**
   * @param otherwise what is said if another word stands there
   */
  @CanIgnoreReturnValue
  Token expect(String word, String otherwise) {
    if (!sees(word)) {
      throw stop(otherwise);
    }
    return next();
  }

  /** For something that is not closed: the place is where it should have been. */
  void close() {
    if (!take(")")) {
      throw stop(
          sees(";") || here().kind() == Token.Kind.END
              ? "a parenthesis is opened here and not closed"
              : here().quoted() + " is not understood here; separate by , or close with )");
    }
  }

  Refused.Stop stop(String message) {
    return new Refused.Stop(here().line(), message);
  }

  /** About the word just read. */
  Refused.Stop stopBefore(String message) {
    return new Refused.Stop(tokens.get(Math.max(0, at - 1)).line(), message);
  }
}
