package nurture.web.candidate;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import nurture.candidate.Research;
import nurture.candidate.ResearchFinding;
import nurture.event.ResearchItem;
import nurture.web.console.DisplayWords;
import nurture.web.console.ShownTime;
import org.jspecify.annotations.Nullable;

/** The research checklist, as far as it is filled. */
record ResearchFindings(int found, int all, List<Line> lines) {

  /**
   * One item.
   *
   * @param text null while it is missing
   */
  record Line(String item, @Nullable String text, @Nullable ShownTime since) {}

  static ResearchFindings of(Research research, ZoneId zone) {
    List<Line> lines =
        Arrays.stream(ResearchItem.values())
            .map(item -> line(item, research.found().get(item), zone))
            .toList();
    return new ResearchFindings(research.found().size(), lines.size(), lines);
  }

  private static Line line(
      ResearchItem item, @Nullable ResearchFinding researchFinding, ZoneId zone) {
    return researchFinding == null
        ? new Line(DisplayWords.capital(item.words()), null, null)
        : new Line(
            DisplayWords.capital(item.words()),
            researchFinding.text(),
            ShownTime.day(researchFinding.at(), zone));
  }
}
