package nurture.rules.language;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import nurture.rules.language.LanguageProblem.Kind;
import nurture.rules.language.Token.Remark;

/** A place in the words of a rule file, from which they are read one after the other. */
final class TokenReader {

  private final List<Token> tokens;
  private final List<Remark> passed = new ArrayList<>();
  private int at;

  /** Remarks of the word at hand that are accounted for already. */
  private int taken;

  TokenReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * @throws LanguageProblem.Stop if it is nothing a rule is made of
   */
  Token here() {
    Token token = tokens.get(at);
    if (token.kind() == Token.Kind.ODD) {
      throw new LanguageProblem.Stop(
          LanguageProblem.of(Kind.CHARACTER, token.span(), "", token.text()));
    }
    return token;
  }

  /** Goes to the beginning of the next rule, whatever is on the way. */
  void skip() {
    while (!isAtEnd() && !(tokens.get(at).is("rule") && ahead(1).kind() == Token.Kind.TEXT)) {
      at++;
    }
    taken = 0;
    passed.clear();
  }

  boolean isAtEnd() {
    return at == tokens.size() - 1;
  }

  Token ahead(int by) {
    return tokens.get(Math.min(at + by, tokens.size() - 1));
  }

  /** The word just read. */
  Token last() {
    return tokens.get(Math.max(0, at - 1));
  }

  boolean sees(String word) {
    return here().is(word);
  }

  @CanIgnoreReturnValue
  Token next() {
    Token token = here();
    passed.addAll(
        token.before().subList(Math.min(taken, token.before().size()), token.before().size()));
    if (!isAtEnd()) {
      at++;
      taken = 0;
    }
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
      throw stop(here().kind() == Token.Kind.END ? Kind.UNFINISHED : Kind.SYNTAX, otherwise);
    }
    return next();
  }

  /** For something that is not closed: the place is where it should have been. */
  void close() {
    if (!take(")")) {
      boolean open = sees(";") || endsRule();
      throw stop(
          open ? Kind.UNFINISHED : Kind.SYNTAX,
          open
              ? "a parenthesis is opened here and not closed"
              : here().quoted() + " is not understood here; separate by , or close with )");
    }
  }

  /** Whether nothing that began in a rule goes on here. */
  boolean endsRule() {
    Token token = here();
    return token.kind() == Token.Kind.END || token.is("then") || token.is("end");
  }

  /** All remarks passed since this was asked last, and those before the word at hand. */
  List<Remark> remarks() {
    List<Remark> before = tokens.get(at).before();
    passed.addAll(before.subList(Math.min(taken, before.size()), before.size()));
    taken = before.size();
    List<Remark> all = List.copyOf(passed);
    passed.clear();
    return all;
  }

  /** The remarks passed since the last were asked for, those before the word at hand left there. */
  List<Remark> passedRemarks() {
    List<Remark> all = List.copyOf(passed);
    passed.clear();
    return all;
  }

  /** The remark at the end of the line of the word just read, if nothing else follows there. */
  String remarkBehind() {
    List<Remark> before = tokens.get(at).before();
    if (taken < before.size()
        && !before.get(taken).alone()
        && before.get(taken).line() == last().span().line()) {
      return before.get(taken++).text();
    }
    return "";
  }

  /** About the word at hand. */
  LanguageProblem.Stop stop(Kind kind, String message) {
    return stop(kind, here(), message);
  }

  /** About the word just read. */
  LanguageProblem.Stop stopBefore(Kind kind, String message) {
    return stop(kind, last(), message);
  }

  private static LanguageProblem.Stop stop(Kind kind, Token about, String message) {
    String found = about.kind() == Token.Kind.END ? "" : about.text();
    return new LanguageProblem.Stop(LanguageProblem.of(kind, about.span(), found, message));
  }
}
