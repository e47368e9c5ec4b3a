package nurture.candidate.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.Touch;
import nurture.library.Library;

/** What facts are made from: a candidate, an instant and the world. Immutable. */
final class FactSources {

  private final Dossier own;
  private final Dossier dossier;
  private final Instant now;
  private final World world;
  private final Library library;
  private final List<ZoneId> zones;
  private final ZoneId zone;
  private final LocalDate today;
  private final Optional<Touch> lastTouch;

  /**
   * @param own as it is on record; the facts are those of all records of its mailbox
   */
  FactSources(Dossier own, Instant now, World world) {
    Dossier dossier = own.joined();
    this.own = own;
    this.dossier = dossier;
    this.now = now;
    this.world = world;
    this.library = world.library().at(now);
    List<ZoneId> possible = dossier.person().zones();
    this.zones = possible.isEmpty() ? List.of(world.holidays().home()) : possible;
    this.zone = zones.get(0);
    this.today = now.atZone(zone).toLocalDate();
    this.lastTouch = lastTouch(dossier);
  }

  /** As it is on record. */
  Dossier own() {
    return own;
  }

  /** Joined with the other records of the mailbox. */
  Dossier dossier() {
    return dossier;
  }

  Instant now() {
    return now;
  }

  World world() {
    return world;
  }

  /** What messages can bring along at the instant; the very same as long as it says the same. */
  Library library() {
    return library;
  }

  /** Those the candidate may be in, the likeliest first; at least one. */
  List<ZoneId> zones() {
    return zones;
  }

  /** The likeliest of the candidate. */
  ZoneId zone() {
    return zone;
  }

  /** The day where the candidate is. */
  LocalDate today() {
    return today;
  }

  /** The newest touch that reached the candidate, may have, or is on its way. */
  Optional<Touch> lastTouch() {
    return lastTouch;
  }

  /** Whole days, none for what lies ahead. */
  int daysSince(Instant at) {
    return days(at, now);
  }

  /** Whether a day has not begun where the candidate is. */
  boolean ahead(LocalDate day) {
    return start(day).isAfter(now);
  }

  /** When a day begins where the candidate is. */
  Instant start(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** Whole days, none for what lies ahead. */
  static int days(Instant at, Instant now) {
    return (int) Math.max(0, Math.min(Facts.LONG_AGO, ChronoUnit.DAYS.between(at, now)));
  }

  private static Optional<Touch> lastTouch(Dossier dossier) {
    Touch last = null;
    for (Touch touch : dossier.touches().recent()) {
      if (touch.reaches() && (last == null || !touch.at().isBefore(last.at()))) {
        last = touch;
      }
    }
    return Optional.ofNullable(last);
  }
}
