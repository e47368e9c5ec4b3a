package nurture.candidate.facts;

import java.time.Instant;
import java.util.List;
import java.util.StringJoiner;
import nurture.candidate.ResearchFinding;
import nurture.event.ResearchItem;
import nurture.meaning.Meaning;
import org.jspecify.annotations.Nullable;

/** How far the six-item checklist is (PLAYBOOK P18). */
@Meaning("how far the checklist of six items is")
@AtMostOne
public record ResearchGate(
    @Meaning("all items are found") boolean complete,
    @Meaning(value = "items found", unit = "items") int found,
    @Meaning(value = "whole days since the newest finding; 36500 when there is none", unit = "days")
        @MovesWithClock
        int days,
    @Meaning("the missing items in words, comma separated; empty when complete") String missing)
    implements Fact {
  static ResearchGate of(FactSources sources) {
    List<ResearchItem> missing = sources.dossier().research().missing();
    StringJoiner words = new StringJoiner(", ");
    for (ResearchItem item : missing) {
      words.add(item.words());
    }
    return new ResearchGate(
        missing.isEmpty(),
        ResearchItem.values().length - missing.size(),
        days(sources),
        words.toString());
  }

  /** That at another look; this one where all it depends on is what it was. */
  ResearchGate then(FactSources before, FactSources now) {
    if (before.dossier().research() != now.dossier().research()) {
      return of(now);
    }
    int then = days(now);
    return then == days ? this : new ResearchGate(complete, found, then, missing);
  }

  private static int days(FactSources sources) {
    Instant newest = newest(sources);
    return newest == null ? Facts.LONG_AGO : sources.daysSince(newest);
  }

  /** When the newest finding was made; null without one. */
  static @Nullable Instant newest(FactSources sources) {
    Instant newest = null;
    for (ResearchFinding finding : sources.dossier().research().found().values()) {
      newest = newest == null || finding.at().isAfter(newest) ? finding.at() : newest;
    }
    return newest;
  }
}
