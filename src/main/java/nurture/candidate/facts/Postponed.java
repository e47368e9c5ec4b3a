package nurture.candidate.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nurture.candidate.NotNow;
import nurture.meaning.Meaning;

/** The candidate asked to be left alone until a day (PLAYBOOK P34). */
@Meaning("the candidate asked to be left alone until a day")
@AtMostOne
public record Postponed(
    @Meaning("the day") LocalDate until,
    @Meaning("the reason they gave; empty when they gave none") String reason,
    @Meaning("the day has not come yet") boolean active,
    @Meaning("the day has come and no touch went out since") boolean due,
    @Meaning("the beginning of that day where the candidate is") Instant start)
    implements Fact {

  @Meaning("the day and the reason given, for example 1 June 2027 (a big migration)")
  public String inWords() {
    String day = SpokenDay.of(until);
    return reason.isEmpty() ? day : day + " (" + reason + ")";
  }

  static Optional<Postponed> of(FactSources sources) {
    return sources.dossier().engagement().notNow().map(notNow -> of(notNow, sources));
  }

  static Postponed of(NotNow notNow, FactSources sources) {
    boolean active = notNow.stands(sources.today());
    Instant start = sources.start(notNow.until());
    return new Postponed(
        notNow.until(), notNow.reason(), active, !active && !written(sources, start), start);
  }

  /** Whether a touch went out since the day came. */
  static boolean written(FactSources sources, Instant start) {
    return sources.lastTouch().map(touch -> !touch.at().isBefore(start)).orElse(false);
  }

  static void changes(FactSources sources, ClockChanges changes) {
    sources.dossier().engagement().notNow().map(NotNow::until).ifPresent(changes::day);
  }
}
