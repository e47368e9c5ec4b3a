package nurture.candidate.facts;

import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import nurture.candidate.Dossier;

/**
 * How facts change by the clock alone, nothing having happened. Numbers that count days, and the
 * moment itself, carry {@link MovesWithClock}; what changes at a time that can be told beforehand
 * is told by the fact itself, in its {@code changes}. Pure.
 */
public final class FactStability {

  private static final List<BiConsumer<FactSources, ClockChanges>> CHANGES =
      List.of(
          Contact::changes,
          SignalSeen::changes,
          LastStep::changes,
          Away::changes,
          Postponed::changes,
          HeldBack::changes,
          Preferences::changes,
          CampaignWaiting::changes,
          Role::changes,
          AvailableContent::changes,
          Match::changes,
          Volume::changes);

  /**
   * Before this instant the facts about a dossier to which nothing happens stay what they are now,
   * but for the moment and the numbers that count days.
   */
  public static Instant until(Dossier dossier, Instant now, World world) {
    return until(new FactSources(dossier, now, world));
  }

  /** The same of facts that are made already; in less time. */
  public static Instant until(Facts facts) {
    return until(facts.sources());
  }

  private static Instant until(FactSources sources) {
    ClockChanges changes = new ClockChanges(sources);
    for (BiConsumer<FactSources, ClockChanges> fact : CHANGES) {
      fact.accept(sources, changes);
    }
    return changes.first();
  }

  private FactStability() {}
}
