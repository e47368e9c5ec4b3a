package nurture.decision.whynot;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.decision.AttributedOpinion;
import nurture.decision.CheckAgain;
import nurture.decision.Decision;
import nurture.decision.Hold;
import nurture.decision.Move;
import nurture.decision.Notify;
import nurture.decision.Opinion;
import nurture.decision.PlannedTouch;
import nurture.decision.RejectedOpinion;
import nurture.decision.Tag;
import nurture.decision.Touchpoint;
import nurture.decision.Veto;

/** What a decision made of the opinions of one rule. Pure. */
public final class Fates {

  private final Decision decision;
  private final String rule;

  private Fates(Decision decision, String rule) {
    this.decision = decision;
    this.rule = rule;
  }

  /** In the order the rule gave them; none if it said nothing but words. */
  public static List<Fate> of(Decision decision, String rule) {
    Fates fates = new Fates(decision, rule);
    return decision.opinions().stream()
        .filter(attributedOpinion -> attributedOpinion.rule().equals(rule))
        .flatMap(fates::fates)
        .distinct()
        .toList();
  }

  /** How far the rule got. */
  public static Course course(Decision decision, String rule) {
    if (decision.fired().stream().noneMatch(fired -> fired.rule().equals(rule))) {
      return Course.SILENT;
    }
    List<Fate> fates = of(decision, rule);
    boolean stands =
        decision.opinions().stream()
            .filter(attributedOpinion -> attributedOpinion.rule().equals(rule))
            .map(AttributedOpinion::opinion)
            .allMatch(opinion -> opinion instanceof Veto || opinion instanceof Hold);
    return fates.stream().anyMatch(Fate::won) ? Course.WON : stands ? Course.SPOKE : Course.LOST;
  }

  /** One that several guards stood against has as many fates. */
  private Stream<Fate> fates(AttributedOpinion attributedOpinion) {
    List<Fate> lost =
        decision.lost().stream()
            .filter(each -> each.voiced().equals(attributedOpinion))
            .map(
                each ->
                    new Fate(attributedOpinion.opinion().phrase(), false, each.to(), each.why()))
            .toList();
    return lost.isEmpty() ? Stream.of(fate(attributedOpinion)) : lost.stream();
  }

  private Fate fate(AttributedOpinion attributedOpinion) {
    Opinion opinion = attributedOpinion.opinion();
    String phrase = opinion.phrase();
    if (opinion instanceof Veto || opinion instanceof Hold) {
      return guard(phrase);
    }
    if (opinion instanceof Move move) {
      boolean moved = decision.move().filter(m -> m.rule().equals(rule)).isPresent();
      return moved
          ? new Fate(phrase, true, "", "")
          : new Fate(phrase, false, "", "they are in " + lower(move.stage()) + " already");
    }
    if (opinion instanceof Tag) {
      boolean put = decision.tags().contains(attributedOpinion);
      return new Fate(phrase, put, "", put ? "" : "the tag is there already");
    }
    if (opinion instanceof CheckAgain check) {
      boolean asked = decision.nextCheck().at().equals(check.instant());
      return new Fate(phrase, asked, "", asked ? "" : "another look comes first, or it has passed");
    }
    if (opinion instanceof Touchpoint touchpoint) {
      boolean planned =
          decision.touch().filter(touch -> is(touch, touchpoint)).isPresent()
              || decision.chores().stream().anyMatch(touch -> is(touch, touchpoint));
      return new Fate(phrase, planned, "", planned ? "" : "the same was asked for by another rule");
    }
    return new Fate(phrase, opinion instanceof Notify, "", "");
  }

  private boolean is(PlannedTouch touch, Touchpoint touchpoint) {
    return touch.rule().equals(rule) && touch.topic().equals(touchpoint.topic());
  }

  /** A guard gets its way where somebody wanted what it stands against. */
  private Fate guard(String phrase) {
    List<RejectedOpinion> stopped =
        decision.lost().stream().filter(each -> each.to().equals(rule)).distinct().toList();
    return stopped.isEmpty()
        ? new Fate(phrase, false, "", "nobody wanted what it stands against")
        : new Fate(
            phrase
                + stopped.stream()
                    .map(each -> "“" + each.voiced().opinion().phrase() + "”")
                    .distinct()
                    .collect(Collectors.joining(", ", ", against ", "")),
            true,
            "",
            "");
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }
}
