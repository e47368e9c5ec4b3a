package nurture.candidate.facts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nurture.candidate.Dossier;
import nurture.candidate.HiringStep;
import nurture.candidate.Signal;
import nurture.candidate.Touch;

/**
 * How facts change by the clock alone, nothing having happened: numbers that count days, the moment
 * itself, and what changes on a day that can be told beforehand. {@link Facts} and this class are
 * changed together. Pure.
 */
public final class FactStability {

  private static final int[] WINDOWS = {7, 30, 90};

  private final Instant now;
  private final ZoneId zone;
  private final LocalDate today;
  private Instant until = Instant.MAX;

  private FactStability(Dossier dossier, Instant now, World world) {
    this.now = now;
    this.zone = dossier.person().timeZone();
    this.today = now.atZone(zone).toLocalDate();
    for (Touch touch : dossier.touches().recent()) {
      from(touch.at());
      for (int days : WINDOWS) {
        from(touch.at().plus(Duration.ofDays(days)));
      }
    }
    for (Signal signal : dossier.signals().list()) {
      from(signal.observedAt());
    }
    for (HiringStep step : dossier.hiring().steps()) {
      step.on().ifPresent(this::around);
    }
    dossier.engagement().away().ifPresent(this::day);
    dossier.engagement().notNow().ifPresent(notNow -> day(notNow.until()));
    dossier.care().hold().flatMap(recruiterHold -> recruiterHold.until()).ifPresent(this::day);
    dossier.offers().forEach(offer -> offer.expires().ifPresent(this::from));
    dossier.work().roleSince().ifPresent(this::anniversary);
    day(world.library().changesAfter(today));
  }

  /**
   * Before this instant the facts about a dossier to which nothing happens stay what they are now,
   * but for the moment and the numbers that count days.
   */
  public static Instant until(Dossier dossier, Instant now, World world) {
    return new FactStability(dossier, now, world).until;
  }

  private void from(Instant at) {
    if (at.isAfter(now) && at.isBefore(until)) {
      until = at;
    }
  }

  private void day(LocalDate day) {
    if (day.isAfter(today)) {
      from(day.atStartOfDay(zone).toInstant());
    }
  }

  /** Something for a day is not there yet, today, or past. */
  private void around(Instant on) {
    from(on);
    LocalDate day = on.atZone(zone).toLocalDate();
    day(day);
    day(day.plusDays(1));
  }

  private void anniversary(LocalDate since) {
    if (since.isAfter(today)) {
      day(since);
      return;
    }
    LocalDate next = since.withYear(today.getYear());
    // A year begun on a leap day is complete a day later in a common one.
    day(next);
    day(next.plusDays(1));
    day(since.plusYears(today.getYear() - since.getYear() + 1L));
  }
}
