package nurture.candidate.facts;

import java.util.List;
import nurture.candidate.Dossier;
import nurture.event.Relationship;
import nurture.event.Stage;
import nurture.meaning.Meaning;

@Meaning("the candidate the rules decide about")
@AtMostOne
public record Candidate(
    @Meaning("the reference of the candidate in your other systems") String ref,
    @Meaning("the stage of the funnel") Stage stage,
    @Meaning(
            value =
                "whole days in the stage; very large for a candidate who was always in the first"
                    + " one",
            unit = "days")
        @MovesWithClock
        int daysInStage,
    @Meaning("what the candidate is to us") Relationship relationship,
    @Meaning("employed elsewhere and not looking, silver medallists and alumni included")
        boolean passive,
    @Meaning("works for us") boolean employee,
    @Meaning("a task is open or a reply is not answered") boolean waitsForOwner,
    @Meaning("the recruiter who owns the candidate; empty when there is none") String owner,
    @Meaning("the country they live in, ISO 3166-1 alpha-2; empty when it is not known")
        String country,
    @Meaning("the language they read, two letters, for example de") String language,
    @Meaning("the tags put on the candidate") List<String> tags,
    @Meaning("the openings named in their profile") List<String> openings)
    implements Fact {
  static Candidate of(FactSources sources) {
    Dossier dossier = sources.dossier();
    Relationship relationship = dossier.relationship();
    boolean employee = relationship == Relationship.EMPLOYEE || dossier.funnel().stage().employed();
    return new Candidate(
        dossier.ref(),
        dossier.funnel().stage(),
        sources.daysSince(dossier.funnel().since()),
        relationship,
        relationship != Relationship.ACTIVE && !employee,
        employee,
        waits(sources),
        dossier.care().owner(),
        dossier.person().country(),
        dossier.person().language().getLanguage(),
        dossier.care().tags(),
        dossier.care().openings());
  }

  private static boolean waits(FactSources sources) {
    return !OpenTask.all(sources).isEmpty()
        || LastReply.of(sources).filter(LastReply::open).isPresent();
  }
}
