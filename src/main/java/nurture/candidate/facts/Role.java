package nurture.candidate.facts;

import java.time.Period;
import java.util.List;
import nurture.candidate.WorkProfile;
import nurture.event.Motivator;
import nurture.meaning.Meaning;

@Meaning("what the candidate does now")
@AtMostOne
public record Role(
    @Meaning("both employer and title are known") boolean known,
    @Meaning("the employer") String employer,
    @Meaning("the job title") String title,
    @Meaning(value = "whole years in the role; 0 when not known", unit = "years") int years,
    @Meaning("how senior they are, as their profile says") String seniority,
    @Meaning("their job family") String function,
    @Meaning("what they can do") List<String> skills,
    @Meaning("what they say they like") List<String> interests,
    @Meaning("what would move them to change") List<Motivator> motivators)
    implements Fact {
  static Role of(FactSources sources) {
    WorkProfile work = sources.dossier().work();
    return new Role(
        !work.employer().isEmpty() && !work.title().isEmpty(),
        work.employer(),
        work.title(),
        years(sources),
        work.seniority(),
        work.function(),
        work.skills(),
        work.interests(),
        work.motivators());
  }

  /** That at another look; this one where all it depends on is what it was. */
  Role then(FactSources before, FactSources now) {
    return before.dossier().work() == now.dossier().work() && years == years(now) ? this : of(now);
  }

  static void changes(FactSources sources, ClockChanges changes) {
    sources.dossier().work().roleSince().ifPresent(changes::anniversary);
  }

  private static int years(FactSources sources) {
    return sources
        .dossier()
        .work()
        .roleSince()
        .filter(since -> !since.isAfter(sources.today()))
        .map(since -> Period.between(since, sources.today()).getYears())
        .orElse(0);
  }
}
