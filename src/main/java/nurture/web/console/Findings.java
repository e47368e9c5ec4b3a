package nurture.web.console;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import nurture.candidate.Finding;
import nurture.candidate.Research;
import nurture.event.ResearchItem;
import org.jspecify.annotations.Nullable;

/** The research checklist, as far as it is filled. */
record Findings(int found, int all, List<Line> lines) {

  /**
   * One item.
   *
   * @param text null while it is missing
   */
  record Line(String item, @Nullable String text, @Nullable When since) {}

  static Findings of(Research research, ZoneId zone) {
    List<Line> lines =
        Arrays.stream(ResearchItem.values())
            .map(item -> line(item, research.found().get(item), zone))
            .toList();
    return new Findings(research.found().size(), lines.size(), lines);
  }

  private static Line line(ResearchItem item, @Nullable Finding finding, ZoneId zone) {
    return finding == null
        ? new Line(Words.capital(item.words()), null, null)
        : new Line(Words.capital(item.words()), finding.text(), When.day(finding.at(), zone));
  }
}
