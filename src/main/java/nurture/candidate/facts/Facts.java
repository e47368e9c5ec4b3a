package nurture.candidate.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.candidate.CampaignOffer;
import nurture.candidate.Dossier;
import nurture.candidate.Engagement;
import nurture.candidate.EventTally;
import nurture.candidate.HiringStep;
import nurture.candidate.NotNow;
import nurture.candidate.Purpose;
import nurture.candidate.Reply;
import nurture.candidate.Signal;
import nurture.candidate.Touch;
import nurture.event.Relationship;
import org.jspecify.annotations.Nullable;

/** Turns a dossier and an instant into the facts rules see. Pure. */
public final class Facts {

  /** Stands for "never" where a rule compares days: longer than any career. */
  public static final int LONG_AGO = 36_500;

  private static final int SPREAD_MINUTES = 45;

  private final Dossier dossier;
  private final Instant now;
  private final World world;
  private final ZoneId zone;
  private final LocalDate today;
  private final Optional<Touch> lastTouch;
  private final FactCache factCache;
  private final List<Object> all;

  private Facts(Dossier dossier, Instant now, World world, @Nullable Facts before) {
    this.dossier = dossier;
    this.now = now;
    this.world = world;
    this.zone = dossier.person().timeZone();
    this.today = now.atZone(zone).toLocalDate();
    this.lastTouch = lastTouch(dossier);
    this.factCache =
        new FactCache(dossier, now, today, world, before == null ? null : before.factCache);
    this.all = made();
  }

  /** All facts about one candidate at one instant, in a fixed order. */
  public static List<Object> of(Dossier dossier, Instant now, World world) {
    return first(dossier, now, world).all();
  }

  /** The same in a world without holidays and with nothing to bring along. */
  public static List<Object> of(Dossier dossier, Instant now) {
    return of(dossier, now, World.EMPTY);
  }

  /** The facts at a first look, from which those at later ones are made in less time. */
  public static Facts first(Dossier dossier, Instant now, World world) {
    return new Facts(dossier, now, world, null);
  }

  /**
   * The facts at another look in the same world, equal to those made anew; where nothing has
   * changed that a fact depends on it may be the very object it was.
   *
   * @param other how the candidate stands then; may be somebody else
   */
  public Facts then(Dossier other, Instant at) {
    return new Facts(other, at, world, this);
  }

  /** Whom they are about. */
  public Dossier dossier() {
    return dossier;
  }

  /** When they are true. */
  public Instant now() {
    return now;
  }

  /** In a fixed order. */
  public List<Object> all() {
    return all;
  }

  private List<Object> made() {
    List<Object> facts = new ArrayList<>(32);
    facts.add(candidate());
    facts.add(factCache.role());
    facts.add(
        EvaluationTime.at(
            now,
            zone,
            Math.floorMod(dossier.ref().hashCode(), SPREAD_MINUTES),
            world.holidays(),
            country()));
    facts.add(Contact.of(dossier, lastTouch, now));
    facts.add(NextTouch.of(dossier, lastTouch, now));
    facts.add(factCache.research());
    facts.addAll(factCache.reaches());
    for (Map.Entry<String, EventTally> told : sorted(dossier.touches().byTopic())) {
      EventTally eventTally = told.getValue();
      facts.add(new TopicHistory(told.getKey(), eventTally.count(), daysSince(eventTally.last())));
    }
    facts.add(factCache.shelf());
    facts.addAll(factCache.matches());
    facts.addAll(factCache.findings());
    openTasks(facts);
    signals(facts);
    interests(facts);
    offers(facts);
    Engagement engagement = dossier.engagement();
    engagement.lastReply().ifPresent(reply -> facts.add(lastReply(reply)));
    engagement.notNow().ifPresent(notNow -> facts.add(postponed(notNow)));
    engagement.away().filter(this::ahead).ifPresent(day -> facts.add(new Away(day, start(day))));
    dossier
        .care()
        .hold()
        .filter(recruiterHold -> recruiterHold.until().map(this::ahead).orElse(true))
        .ifPresent(
            recruiterHold ->
                facts.add(
                    new HeldBack(
                        recruiterHold.by(),
                        recruiterHold.reason(),
                        recruiterHold.until().map(this::start))));
    dossier.hiring().last().ifPresent(step -> facts.add(lastStep(step)));
    employment(facts);
    if (engagement.referrals().count() > 0) {
      facts.add(
          new Referred(engagement.referrals().count(), daysSince(engagement.referrals().last())));
    }
    return facts;
  }

  private Candidate candidate() {
    Relationship relationship = dossier.relationship();
    boolean employee = relationship == Relationship.EMPLOYEE || dossier.funnel().stage().employed();
    return new Candidate(
        dossier.ref(),
        dossier.funnel().stage(),
        daysSince(dossier.funnel().since()),
        relationship,
        relationship != Relationship.ACTIVE && !employee,
        employee,
        dossier.care().owner(),
        dossier.person().country(),
        dossier.person().language().getLanguage(),
        dossier.care().tags(),
        dossier.care().openings());
  }

  private void employment(List<Object> facts) {
    if (dossier.relationship() != Relationship.EMPLOYEE) {
      return;
    }
    HiringStep hired = null;
    for (HiringStep step : dossier.hiring().steps()) {
      hired = step.kind() == HiringStep.Kind.HIRED ? step : hired;
    }
    if (hired != null) {
      Instant first = hired.on().orElse(hired.at());
      facts.add(new Employment(!first.isAfter(now), daysSince(first)));
    }
  }

  private void openTasks(List<Object> facts) {
    for (Touch touch : dossier.touches().recent()) {
      if (touch.state() == Touch.State.OPEN) {
        facts.add(new OpenTask(touch.topic(), daysSince(touch.at())));
      }
    }
  }

  private void signals(List<Object> facts) {
    Instant touched = lastTouch.map(Touch::at).orElse(Instant.MIN);
    for (Signal signal : dossier.signals().list()) {
      if (signal.standing() && !signal.observedAt().isAfter(now)) {
        facts.add(
            new SignalSeen(
                signal.kind(),
                signal.strength(),
                signal.detail(),
                daysSince(signal.observedAt()),
                signal.observedAt().isAfter(touched)));
      }
    }
  }

  private void interests(List<Object> facts) {
    Map<String, EventTally> clicks = dossier.engagement().clicks();
    if (clicks.isEmpty()) {
      return;
    }
    List<Map.Entry<String, EventTally>> all = sorted(clicks);
    String strongest = "";
    int most = -1;
    for (Map.Entry<String, EventTally> clicked : all) {
      // Of those as strong, the last in the order of the alphabet.
      if (!clicked.getKey().isEmpty() && clicked.getValue().count() >= most) {
        strongest = clicked.getKey();
        most = clicked.getValue().count();
      }
    }
    for (Map.Entry<String, EventTally> clicked : all) {
      EventTally eventTally = clicked.getValue();
      facts.add(
          new Interest(
              clicked.getKey(),
              eventTally.count(),
              daysSince(eventTally.last()),
              most >= 0 && clicked.getKey().equals(strongest)));
    }
  }

  private void offers(List<Object> facts) {
    for (CampaignOffer offer : dossier.offers()) {
      if (offer.expires().map(now::isBefore).orElse(true)
          && dossier.touches().tally(offer.topic()).count() == 0) {
        facts.add(
            new CampaignWaiting(
                offer.campaign(),
                offer.template(),
                offer.via(),
                offer.topic(),
                world.purposes().getOrDefault(offer.template(), Purpose.OUTREACH),
                daysSince(offer.offeredAt())));
      }
    }
  }

  private LastReply lastReply(Reply reply) {
    boolean open = lastTouch.map(touch -> touch.at().isBefore(reply.at())).orElse(true);
    return new LastReply(reply.tone(), reply.via(), daysSince(reply.at()), open, reply.reason());
  }

  private Postponed postponed(NotNow notNow) {
    boolean active = ahead(notNow.until());
    Instant start = start(notNow.until());
    boolean written = lastTouch.map(touch -> !touch.at().isBefore(start)).orElse(false);
    return new Postponed(notNow.until(), notNow.reason(), active, !active && !written, start);
  }

  /** Where they live; else the country of their locale, {@code AT} of {@code de-AT}. */
  private String country() {
    String told = dossier.person().country();
    return told.isEmpty() ? dossier.person().language().getCountry() : told;
  }

  private LastStep lastStep(HiringStep step) {
    Instant takesPlace = step.on().orElse(step.at());
    LocalDate day = takesPlace.atZone(zone).toLocalDate();
    boolean ahead = takesPlace.isAfter(now);
    return new LastStep(
        step.kind(),
        step.opening(),
        step.detail(),
        daysSince(step.at()),
        ahead ? -1 : daysSince(takesPlace),
        ahead,
        step.on().isPresent() && day.equals(today),
        start(day));
  }

  private boolean ahead(LocalDate day) {
    return start(day).isAfter(now);
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  private int daysSince(Instant at) {
    return days(at, now);
  }

  /** Whole days, none for what lies ahead. */
  static int days(Instant at, Instant now) {
    return (int) Math.max(0, Math.min(LONG_AGO, ChronoUnit.DAYS.between(at, now)));
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

  /** Entries in the order of their keys. Plain loops: this runs for every look at anybody. */
  static <K extends Comparable<K>, V> List<Map.Entry<K, V>> sorted(Map<K, V> map) {
    if (map.isEmpty()) {
      return List.of();
    }
    List<Map.Entry<K, V>> entries = new ArrayList<>(map.entrySet());
    entries.sort(Map.Entry.comparingByKey());
    return entries;
  }
}
