package nurture.rules.language;

import java.util.ArrayList;
import java.util.List;
import nurture.candidate.facts.FactTraits;
import nurture.decision.Opinion;
import nurture.rules.language.Expression.Call;
import nurture.rules.language.Expression.Factory;
import nurture.rules.language.ExpressionParser.Typed;
import nurture.rules.language.Insertion.Step;
import nurture.rules.language.LanguageProblem.Kind;

/** Reads the consequence of one rule: {@code insert( … );}. */
final class InsertionParser {

  private final TokenReader words;
  private final Scope scope;

  InsertionParser(TokenReader words, Scope scope) {
    this.words = words;
    this.scope = scope;
  }

  Insertion next() {
    Token insert = words.next();
    if (!insert.is("insert")) {
      throw words.stopBefore(Kind.NOT_FOR_RULES, ForbiddenWords.statement(insert.text()));
    }
    words.expect("(", "after insert comes ( … )");
    Typed read = new ExpressionParser(words, scope, null).read();
    Insertion insertion = insertion(read);
    words.close();
    if (!words.take(";")) {
      throw words.stopBefore(Kind.UNFINISHED, "a statement must end with ;");
    }
    return insertion;
  }

  private Insertion insertion(Typed read) {
    Span span = read.span();
    List<Step> steps = new ArrayList<>();
    Expression at = read.expression();
    while (at instanceof Call call && call.of().isPresent()) {
      steps.add(0, new Step(call.method(), call.arguments(), call.span()));
      at = call.of().get();
    }
    Class<?> inserted = PermittedMembers.raw(read.type());
    if (inserted != Object.class && !insertable(inserted)) {
      throw new LanguageProblem.Stop(
          LanguageProblem.of(
              Kind.WRONG_TYPE,
              span,
              inserted.getSimpleName(),
              "a rule inserts opinions, flags, points and working hours, and no "
                  + inserted.getSimpleName()
                  + ": insert( Flag.set(\"…\") );"));
    }
    if (at instanceof Factory factory) {
      steps.add(0, new Step(factory.method(), factory.arguments(), factory.span()));
      return new Insertion(factory.type(), steps, span);
    }
    if (at instanceof Expression.Variable) {
      // Else a journey rule could repeat a veto of another rule.
      throw new LanguageProblem.Stop(
          LanguageProblem.of(
              Kind.NOT_FOR_RULES,
              span,
              RulePrinter.text(at),
              "a rule does not insert what it found; say it anew: insert( "
                  + inserted.getSimpleName()
                  + ".… );"));
    }
    // What is wrong was reported when it was read.
    return new Insertion(inserted, steps, span);
  }

  private static boolean insertable(Class<?> type) {
    return Opinion.class.isAssignableFrom(type) || FactTraits.saidByRules(type);
  }
}
