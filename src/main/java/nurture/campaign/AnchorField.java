package nurture.campaign;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nurture.candidate.facts.Fact;
import nurture.candidate.facts.FactTraits;
import nurture.candidate.facts.MovesWithClock.Motion;
import nurture.meaning.Meaning;

/**
 * A number of days among the facts that moves with the clock, by which campaigns can be dated.
 *
 * @param meaning what it counts, in words
 */
public record AnchorField(String fact, String field, Motion motion, String meaning) {

  private static final List<AnchorField> ALL =
      Arrays.stream(Fact.class.getPermittedSubclasses())
          .filter(Class::isRecord)
          .flatMap(fact -> Arrays.stream(fact.getRecordComponents()).map(part -> of(fact, part)))
          .filter(field -> field.motion != Motion.NONE)
          .sorted(Comparator.comparing(AnchorField::fact).thenComparing(AnchorField::field))
          .toList();

  /** All there are, by fact and field. */
  public static List<AnchorField> all() {
    return ALL;
  }

  private static AnchorField of(Class<?> fact, RecordComponent part) {
    Meaning meaning = part.getAnnotation(Meaning.class);
    return new AnchorField(
        fact.getSimpleName(),
        part.getName(),
        FactTraits.motion(fact, part.getName()),
        meaning == null ? "" : meaning.value());
  }

  /** The day on which it reaches a value; empty if there is no such number. */
  public static Optional<DateAnchor> anchor(String fact, String field, int days) {
    return ALL.stream()
        .filter(known -> known.fact.equals(fact) && known.field.equals(field))
        .findFirst()
        .map(known -> new DateAnchor(fact, field, days, known.motion));
  }
}
