package nurture.web.api;

import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nurture.config.NearestWord;
import nurture.identity.Country;
import nurture.insight.CandidateCursor;
import nurture.json.InputRefusal;
import nurture.json.WrittenTime;
import nurture.rules.RuleCard;
import nurture.rules.whynot.Explanations;
import nurture.rules.whynot.WhyNot;
import nurture.web.Problem;
import nurture.web.ProblemType;

/** What a request asks for by its query, or the problem with it. */
final class QueryParameters {

  /** Thrown instead of an answer. */
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Refusal(Problem problem) {
      super(problem.node().path("detail").asText(), null, false, false);
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  /** The rules a question is about: one by name, or all that ask for a touchpoint. */
  static List<String> rules(RoutingContext context, WhyNot whyNot) {
    Optional<String> rule = text(context, "rule");
    Optional<String> touchpoint = text(context, "touchpoint");
    if (rule.isPresent() == touchpoint.isPresent()) {
      throw refused(
          "Name either a rule (?rule=) or a message or task (?touchpoint=) to be told about.");
    }
    if (rule.isPresent()) {
      return List.of(card(whyNot, rule.get()).name());
    }
    List<String> asking = whyNot.asking(touchpoint.get());
    if (asking.isEmpty()) {
      throw new Refusal(
          Problem.of(
              ProblemType.NOT_FOUND,
              "No rule asks for "
                  + touchpoint.get()
                  + meant(touchpoint.get(), whyNot.touchpoints())));
    }
    return asking;
  }

  /** The rules a question names by their playbook, else the usual ones. */
  static WhyNot book(
      RoutingContext context, Explanations explanations, Supplier<WhyNot> otherwise) {
    Optional<String> playbook = text(context, "playbook");
    if (playbook.isEmpty()) {
      return otherwise.get();
    }
    return explanations
        .by(playbook.get())
        .orElseThrow(
            () ->
                new Refusal(
                    Problem.of(
                        ProblemType.NOT_FOUND,
                        "Playbook "
                            + playbook.get()
                            + " is not at hand; what is in service, a canary and the version"
                            + " before can be asked.")));
  }

  static RuleCard card(WhyNot whyNot, String name) {
    return whyNot.cards().stream()
        .filter(card -> card.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Problem.of(
                        ProblemType.NOT_FOUND,
                        "There is no rule “"
                            + name
                            + "”"
                            + meant(name, whyNot.cards().stream().map(RuleCard::name).toList()))));
  }

  private static String meant(String name, Collection<String> known) {
    return NearestWord.orPartOf(name, known)
        .map(near -> "; did you mean " + near + "?")
        .orElse(".");
  }

  /** A whole number from 1 to the most there may be. */
  static int number(RoutingContext context, String name, int otherwise, int most) {
    Optional<String> written = text(context, name);
    if (written.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(written.get());
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number that is out of bounds.
    }
    throw refused(name + " is a number from 1 to " + most + ".");
  }

  /** An instant that is not past. */
  static Instant at(RoutingContext context, Instant now) {
    Optional<String> written = text(context, "at");
    if (written.isEmpty()) {
      return now;
    }
    Instant at =
        WrittenTime.instant(written.get())
            .orElseThrow(
                () -> refused("at", written.get(), WrittenTime.instantFault(written.get())));
    if (at.isBefore(now)) {
      throw refused("at lies in the past; ask about a decision of that time instead.");
    }
    return at;
  }

  static LocalDate day(RoutingContext context, String name, LocalDate otherwise) {
    Optional<String> written = text(context, name);
    return written.isEmpty()
        ? otherwise
        : WrittenTime.day(written.get())
            .orElseThrow(() -> refused(name, written.get(), WrittenTime.dayFault(written.get())));
  }

  static Refusal refused(String name, String value, String reason) {
    return new Refusal(Problem.refused(new InputRefusal(name, value, reason)));
  }

  static Refusal refused(String detail) {
    return new Refusal(Problem.of(ProblemType.REFUSED, detail));
  }

  /** One of the constants of a choice, written in lower case with hyphens. */
  static <E extends Enum<E>> Optional<E> choice(
      RoutingContext context, String name, Class<E> choices) {
    Optional<String> written = text(context, name);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Map<String, E> known = new LinkedHashMap<>();
    for (E each : choices.getEnumConstants()) {
      known.put(CandidateRoutes.lower(each), each);
    }
    E chosen = known.get(written.get());
    if (chosen == null) {
      throw refused(name, written.get(), NearestWord.oneOf(written.get(), known.keySet()));
    }
    return Optional.of(chosen);
  }

  static Optional<Boolean> truth(RoutingContext context, String name) {
    Optional<String> written = text(context, name);
    if (written.isPresent() && !written.get().equals("true") && !written.get().equals("false")) {
      throw refused(name, written.get(), "must be true or false");
    }
    return written.map(Boolean::valueOf);
  }

  /** The code of a country. */
  static Optional<String> country(RoutingContext context) {
    Optional<String> written = text(context, "country");
    Optional<String> code = written.flatMap(Country::code);
    if (written.isPresent() && code.isEmpty()) {
      throw refused("country", written.get(), "must be a country of ISO 3166-1, such as AT");
    }
    return code;
  }

  /** Where a list goes on. */
  static Optional<CandidateCursor> cursor(RoutingContext context) {
    Optional<String> written = text(context, "after");
    Optional<CandidateCursor> cursor = written.flatMap(CandidateCursor::parse);
    if (written.isPresent() && cursor.isEmpty()) {
      throw refused(
          "after", written.get(), "must be the next of the list before, as it was answered");
    }
    return cursor;
  }

  static Optional<String> text(RoutingContext context, String name) {
    return Optional.ofNullable(context.queryParams().get(name)).filter(text -> !text.isBlank());
  }

  private QueryParameters() {}
}
