package nurture.candidate.facts;

import java.time.Instant;
import java.util.Optional;
import nurture.candidate.ContactVolume;
import nurture.meaning.Meaning;

/** What is limited over many candidates together (PLAYBOOK P33). */
@Meaning(
    "with how many others we are in contact, counted when the candidate was last about to get"
        + " outreach; there for a day after that")
@AtMostOne
public record Volume(
    @Meaning("the candidate got outreach or an introduction in the last 30 days") boolean inContact,
    @Meaning(
            value =
                "other candidates at the same employer who got outreach or an introduction in the"
                    + " last 30 days",
            unit = "candidates")
        int colleagues,
    @Meaning(
            value =
                "whole days since another candidate at the same employer last replied; 36500 when"
                    + " none did",
            unit = "days")
        @MovesWithClock
        int colleagueReplyDays,
    @Meaning(
            value =
                "other candidates of the same owner for whom a task is open or a reply is not"
                    + " answered",
            unit = "candidates")
        int ownerWaiting,
    @Meaning("when it is counted again") Instant again)
    implements Fact {

  static Optional<Volume> of(FactSources sources) {
    return sources
        .own()
        .volume()
        .filter(counted -> sources.now().isBefore(counted.until()))
        .map(counted -> of(counted, sources));
  }

  private static Volume of(ContactVolume counted, FactSources sources) {
    return new Volume(
        sources.dossier().touches().reachedOutSince(sources.now().minus(ContactVolume.CONTACT)),
        counted.colleagues(),
        counted.colleagueReplied().map(sources::daysSince).orElse(Facts.LONG_AGO),
        counted.ownerWaiting(),
        counted.until());
  }

  static void changes(FactSources sources, ClockChanges changes) {
    sources.own().volume().ifPresent(counted -> changes.at(counted.until()));
  }
}
