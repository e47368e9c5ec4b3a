package nurture.candidate.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nurture.candidate.ContactPreferences;
import nurture.event.ContactFrequency;
import nurture.meaning.Meaning;

/** What the candidate chose on the page that each message leads to (PLAYBOOK P11, P33, P34). */
@Meaning("what the candidate chose on the preferences page; not there before a first choice")
@AtMostOne
public record Preferences(
    @Meaning("how often they want to hear from us of our own accord") ContactFrequency frequency,
    @Meaning(
            "the topics they do not want to read about, in lower case; no content on them is offered")
        List<String> declined,
    @Meaning("the day on which their pause ends; empty without a pause, and once it ended")
        Optional<LocalDate> pausedUntil,
    @Meaning("the beginning of that day where the candidate is") Optional<Instant> pauseEnds)
    implements Fact {

  public Preferences {
    declined = List.copyOf(declined);
  }

  @Meaning("the day on which the pause ends, for example 1 June 2027; empty without a pause")
  public String inWords() {
    return pausedUntil.map(SpokenDay::of).orElse("");
  }

  static Optional<Preferences> of(FactSources sources) {
    ContactPreferences chosen = sources.dossier().preferences();
    if (!chosen.any()) {
      return Optional.empty();
    }
    Optional<LocalDate> pause = chosen.pause(sources.today());
    return Optional.of(
        new Preferences(
            chosen.frequency(), chosen.declinedTopics(), pause, pause.map(sources::start)));
  }

  static void changes(FactSources sources, ClockChanges changes) {
    sources.dossier().preferences().pauseUntil().ifPresent(changes::day);
  }
}
