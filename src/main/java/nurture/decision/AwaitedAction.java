package nurture.decision;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nurture.candidate.Dossier;
import nurture.candidate.Suppression;
import nurture.candidate.Touch;
import nurture.event.Relationship;
import nurture.event.ResearchItem;
import nurture.event.Stage;
import nurture.event.Via;

/**
 * Something that a candidate waits for and that only a person can do: a task, consent, research.
 *
 * @param what the task in words, or what is missing
 * @param message the id of the task
 * @param since when the task was set
 */
public record AwaitedAction(
    Kind kind, String what, Optional<String> message, Optional<Instant> since) {

  /** What it is. */
  public enum Kind {
    TASK,
    CONSENT,
    RESEARCH
  }

  /**
   * All that a candidate waits for: tasks that have not lost their point, the oldest first; else
   * consent, where no channel has any, and research. Pure.
   */
  public static List<AwaitedAction> of(Dossier dossier, Instant now) {
    List<AwaitedAction> all = new ArrayList<>();
    for (Touch touch : dossier.touches().recent()) {
      if (touch.state() == Touch.State.OPEN
          && !dossier.hiring().outdated(touch, now, dossier.person().zone())) {
        all.add(
            new AwaitedAction(
                Kind.TASK, touch.heading(), Optional.of(touch.message()), Optional.of(touch.at())));
      }
    }
    if (all.isEmpty() && !employee(dossier)) {
      consent(dossier).ifPresent(all::add);
      research(dossier).ifPresent(all::add);
    }
    all.sort(Comparator.comparing(each -> each.since().orElse(Instant.MAX)));
    return List.copyOf(all);
  }

  /** The first of several in words, and how many more there are; days are those of a zone. */
  static String phrase(List<AwaitedAction> several, ZoneId zone) {
    AwaitedAction first = several.get(0);
    return first.what
        + first.since.map(at -> ", open since " + PhraseValues.day(at, zone)).orElse("")
        + (several.size() == 1 ? "" : ", and " + (several.size() - 1) + " more");
  }

  private static boolean employee(Dossier dossier) {
    return dossier.relationship() == Relationship.EMPLOYEE || dossier.funnel().stage().employed();
  }

  private static Optional<AwaitedAction> consent(Dossier dossier) {
    for (Via via : Via.values()) {
      Optional<Suppression> silent = dossier.permissions().suppression(via);
      if (silent.isPresent() || dossier.permissions().given(via)) {
        return Optional.empty();
      }
    }
    return missing(Kind.CONSENT, "consent to contact the candidate");
  }

  private static Optional<AwaitedAction> research(Dossier dossier) {
    Stage stage = dossier.funnel().stage();
    List<ResearchItem> missing = dossier.research().missing();
    return missing.isEmpty()
            || dossier.relationship() == Relationship.ACTIVE
            || stage != Stage.AWARENESS && stage != Stage.CONSIDERATION
        ? Optional.empty()
        : missing(
            Kind.RESEARCH,
            "research: "
                + missing.stream().map(ResearchItem::words).collect(Collectors.joining(", ")));
  }

  private static Optional<AwaitedAction> missing(Kind kind, String what) {
    return Optional.of(new AwaitedAction(kind, what, Optional.empty(), Optional.empty()));
  }
}
