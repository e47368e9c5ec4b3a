package nurture.web.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nurture.candidate.Dossier;
import nurture.candidate.facts.Match;
import nurture.candidate.facts.OpeningFit;
import nurture.candidate.facts.OpeningFit.FitProfile;
import nurture.library.Library;
import nurture.web.console.PageLinks;
import nurture.web.console.StatusChip;

/** The openings that a candidate fits, as the rules see them: at most five, best first. */
record CandidateOpeningsPage(String back, String name, List<Row> rows) {

  /**
   * One of them.
   *
   * @param parts how the candidate fits
   */
  record Row(
      String href,
      String title,
      String ref,
      List<String> parts,
      String lacks,
      List<StatusChip> chips) {}

  /**
   * Of what can be offered now.
   *
   * @param dossier joined with the other records of the mailbox
   */
  static CandidateOpeningsPage of(Dossier dossier, Library library, Instant now) {
    LocalDate today = now.atZone(dossier.person().zone()).toLocalDate();
    FitProfile profile =
        FitProfile.of(
            dossier.work().function(), dossier.work().skills(), dossier.care().openings());
    List<Row> rows =
        Match.of(library, dossier, today).stream()
            .flatMap(
                match ->
                    library.opening(match.ref()).stream()
                        .map(opening -> row(match, OpeningFit.of(opening, profile))))
            .toList();
    String name = dossier.person().name();
    return new CandidateOpeningsPage(
        PageLinks.candidate(dossier.ref()), name.isBlank() ? dossier.ref() : name, rows);
  }

  private static Row row(Match match, OpeningFit fit) {
    List<StatusChip> chips = new ArrayList<>();
    chips.add(OpeningsPage.state(fit.opening()));
    if (match.told()) {
      chips.add(new StatusChip("Told of it", "busy"));
    }
    if (match.refused()) {
      chips.add(new StatusChip("Ended before", "bad"));
    }
    return new Row(
        PageLinks.opening(match.ref()),
        match.title(),
        match.ref(),
        OpeningPage.parts(fit),
        String.join(", ", fit.missing()),
        chips);
  }
}
