package nurture.candidate.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nurture.candidate.Dossier;
import nurture.candidate.HiringStep;
import nurture.candidate.facts.MovesWithClock.Motion;
import nurture.candidate.facts.OpeningFit.FitProfile;
import nurture.library.Library;
import nurture.library.Opening;
import nurture.meaning.Meaning;

/** An opening the candidate may fit, open or forecast (PLAYBOOK P4, P19, P20). */
@Meaning("an opening the candidate may fit, open or forecast")
public record Match(
    @Meaning("the reference of the opening") String ref,
    @Meaning("the title of the opening") String title,
    @Meaning("the team of the opening") String team,
    @Meaning("the profile of the candidate names it") boolean named,
    @Meaning("it is of the job family of the candidate") boolean sameFunction,
    @Meaning(value = "skills it asks for and the candidate has", unit = "skills") int sharedSkills,
    @Meaning("the place it names may be remote") boolean remote,
    @Meaning("the place does not exist yet") boolean forecast,
    @Meaning(
            value =
                "for a forecast: whole days until it is expected to open; 0 once that day has come",
            unit = "days")
        @MovesWithClock(Motion.DOWN)
        int opensInDays,
    @Meaning("the candidate heard of it from us") boolean told,
    @Meaning("the candidate declined it, or was declined for it") boolean refused,
    @Meaning(
            "1 for the best of those neither told nor refused, among open places and among"
                + " forecasts; 0 for the others")
        int rank)
    implements Fact {

  /** How items name openings, so that one is brought up once only. */
  public static final String PREFIX = "opening/";

  private static final int MOST = 5;

  private static final Comparator<Match> ORDER =
      Comparator.comparing(Match::isNews)
          .reversed()
          .thenComparing(Match::forecast)
          .thenComparing(Match::named, Comparator.reverseOrder())
          .thenComparing(Match::sharedSkills, Comparator.reverseOrder())
          .thenComparing(Match::ref);

  @Meaning("what a message brings along to speak of this opening")
  public String item() {
    return PREFIX + ref;
  }

  @Meaning("whether there is no better one of its sort to speak of")
  public boolean isBest() {
    return rank == 1;
  }

  @Meaning("whether the candidate neither heard of it nor refused it")
  public boolean isNews() {
    return !told && !refused;
  }

  /** The best five, those worth telling first. */
  public static List<Match> of(Library library, Dossier dossier, LocalDate today) {
    if (library.openings().isEmpty()) {
      return List.of();
    }
    FitProfile profile =
        FitProfile.of(
            dossier.work().function(), dossier.work().skills(), dossier.care().openings());
    List<Match> matches = new ArrayList<>();
    for (Opening opening : library.openings()) {
      if (OpeningFit.possible(opening, profile)) {
        OpeningFit fit = OpeningFit.of(opening, profile);
        if (fit.fits()) {
          matches.add(match(fit, dossier, today));
        }
      }
    }
    matches.sort(ORDER);
    List<Match> ranked = new ArrayList<>();
    Map<Boolean, Integer> places = new HashMap<>();
    for (Match match : matches.subList(0, Math.min(MOST, matches.size()))) {
      ranked.add(
          match.isNews() ? match.ranked(places.merge(match.forecast(), 1, Integer::sum)) : match);
    }
    return ranked;
  }

  private static Match match(OpeningFit fit, Dossier dossier, LocalDate today) {
    Opening opening = fit.opening();
    return new Match(
        opening.ref(),
        opening.title(),
        opening.team(),
        fit.named(),
        fit.sameFunction(),
        fit.shared().size(),
        opening.remote(),
        opening.state() == Opening.State.FORECAST,
        opening
            .opens()
            .map(day -> (int) Math.max(0, ChronoUnit.DAYS.between(today, day)))
            .orElse(0),
        dossier.touches().given().contains(PREFIX + opening.ref()),
        refused(opening, dossier),
        0);
  }

  /** Whether the candidate declined an opening, or was declined for it, and no more than that. */
  public static boolean refused(Opening opening, Dossier dossier) {
    Instant latest = Instant.MIN;
    boolean refused = false;
    for (HiringStep step : dossier.hiring().steps()) {
      if (step.opening().equals(opening.ref()) && !step.at().isBefore(latest)) {
        latest = step.at();
        refused = step.kind().ended();
      }
    }
    return refused;
  }

  private Match ranked(int place) {
    return new Match(
        ref,
        title,
        team,
        named,
        sameFunction,
        sharedSkills,
        remote,
        forecast,
        opensInDays,
        told,
        refused,
        place);
  }

  static void changes(FactSources sources, ClockChanges changes) {
    changes.at(sources.world().library().history().changesAfter(sources.now()));
  }

  /** Whether all that tells which openings fit is what it was, and no forecast came nearer. */
  static boolean stay(List<Match> matches, FactSources before, FactSources now) {
    return before.library() == now.library()
        && before.dossier().work() == now.dossier().work()
        && before.dossier().care() == now.dossier().care()
        && before.dossier().hiring() == now.dossier().hiring()
        && before.dossier().touches().given().equals(now.dossier().touches().given())
        && (before.today().equals(now.today()) || matches.stream().noneMatch(Match::forecast));
  }
}
