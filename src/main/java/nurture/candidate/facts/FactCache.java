package nurture.candidate.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import nurture.candidate.Dossier;
import nurture.candidate.ResearchFinding;
import nurture.candidate.Suppression;
import nurture.event.ResearchItem;
import nurture.event.Via;
import org.jspecify.annotations.Nullable;

/**
 * Those facts about a candidate that stay the same from one look to the next more often than not.
 * Made after an earlier look they are the very objects of that one wherever nothing they depend on
 * has changed, so that whoever worked something out of them need not do so again.
 */
final class FactCache {

  private final Dossier dossier;
  private final World world;
  private final LocalDate today;
  private final Role role;
  private final ResearchGate research;
  private final List<Reach> reaches;
  private final AvailableContent availableContent;
  private final List<Match> matches;
  private final List<Found> findings;

  /**
   * @param today the day where the candidate is
   */
  FactCache(
      Dossier dossier, Instant now, LocalDate today, World world, @Nullable FactCache before) {
    this.dossier = dossier;
    this.world = world;
    this.today = today;
    this.role = role(before);
    this.research = research(now, before);
    this.reaches =
        before != null
                && before.dossier.person() == dossier.person()
                && before.dossier.permissions() == dossier.permissions()
            ? before.reaches
            : everyReach();
    boolean sameFindings = before != null && before.dossier.research() == dossier.research();
    this.findings = before != null && sameFindings ? before.findings : allFound();
    this.availableContent =
        before != null && sameContent(before)
            ? before.availableContent
            : AvailableContent.of(world.library(), dossier, today);
    this.matches =
        before != null && sameMatches(before)
            ? before.matches
            : Match.of(world.library(), dossier, today);
  }

  Role role() {
    return role;
  }

  ResearchGate research() {
    return research;
  }

  /** One a channel. */
  List<Reach> reaches() {
    return reaches;
  }

  AvailableContent shelf() {
    return availableContent;
  }

  List<Match> matches() {
    return matches;
  }

  /** In the order of the checklist. */
  List<Found> findings() {
    return findings;
  }

  private Role role(@Nullable FactCache before) {
    var workProfile = dossier.work();
    int years =
        workProfile
            .roleSince()
            .filter(since -> !since.isAfter(today))
            .map(since -> Period.between(since, today).getYears())
            .orElse(0);
    if (before != null && before.dossier.work() == workProfile && before.role.years() == years) {
      return before.role;
    }
    return new Role(
        !workProfile.employer().isEmpty() && !workProfile.title().isEmpty(),
        workProfile.employer(),
        workProfile.title(),
        years,
        workProfile.seniority(),
        workProfile.function(),
        workProfile.skills(),
        workProfile.interests(),
        workProfile.motivators());
  }

  private ResearchGate research(Instant now, @Nullable FactCache before) {
    Instant newest = null;
    for (ResearchFinding researchFinding : dossier.research().found().values()) {
      newest =
          newest == null || researchFinding.at().isAfter(newest) ? researchFinding.at() : newest;
    }
    int days = newest == null ? Facts.LONG_AGO : Facts.days(newest, now);
    if (before != null && before.dossier.research() == dossier.research()) {
      ResearchGate same = before.research;
      return same.days() == days
          ? same
          : new ResearchGate(same.complete(), same.found(), days, same.missing());
    }
    List<ResearchItem> missing = dossier.research().missing();
    StringJoiner words = new StringJoiner(", ");
    for (ResearchItem item : missing) {
      words.add(item.words());
    }
    return new ResearchGate(
        missing.isEmpty(), ResearchItem.values().length - missing.size(), days, words.toString());
  }

  private List<Reach> everyReach() {
    List<Reach> all = new ArrayList<>();
    for (Via via : Via.values()) {
      all.add(reach(via));
    }
    return all;
  }

  private Reach reach(Via via) {
    var contactPermissions = dossier.permissions();
    Optional<Suppression> suppression = contactPermissions.suppression(via);
    var person = dossier.person();
    boolean known =
        switch (via) {
          case EMAIL -> !person.email().isEmpty();
          case SMS, WHATSAPP, PHONE -> !person.phone().isEmpty();
          case LINKEDIN, COMMENT -> !person.links().isEmpty();
        };
    return new Reach(
        via,
        contactPermissions.given(via),
        suppression.isPresent(),
        suppression
            .map(s -> s.cause().name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .orElse(""),
        known,
        via == Via.EMAIL ? contactPermissions.softBounces() : 0);
  }

  private List<Found> allFound() {
    List<Found> all = new ArrayList<>();
    for (Map.Entry<ResearchItem, ResearchFinding> found :
        Facts.sorted(dossier.research().found())) {
      all.add(Found.of(found.getKey(), found.getValue().text()));
    }
    return all;
  }

  /** Whether all a shelf is filled by is what it was. */
  private boolean sameContent(FactCache before) {
    return before.world == world
        && before.dossier.person() == dossier.person()
        && before.dossier.work() == dossier.work()
        && before.dossier.engagement().clicks().equals(dossier.engagement().clicks())
        && before.dossier.touches().given().equals(dossier.touches().given())
        && !today.isBefore(before.today)
        && world.library().changesAfter(before.today).isAfter(today);
  }

  /** Whether all that tells which openings fit is what it was, and no forecast came nearer. */
  private boolean sameMatches(FactCache before) {
    return before.world == world
        && before.dossier.work() == dossier.work()
        && before.dossier.care() == dossier.care()
        && before.dossier.hiring() == dossier.hiring()
        && before.dossier.touches().given().equals(dossier.touches().given())
        && (before.today.equals(today) || before.matches.stream().noneMatch(Match::forecast));
  }
}
