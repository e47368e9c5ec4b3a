package nurture.candidate.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nurture.candidate.CampaignOffer;
import nurture.candidate.Dossier;
import nurture.candidate.Engagement;
import nurture.candidate.NotNow;
import nurture.candidate.Permissions;
import nurture.candidate.Reply;
import nurture.candidate.Signal;
import nurture.candidate.Suppression;
import nurture.candidate.Tally;
import nurture.candidate.Touch;
import nurture.event.Relationship;
import nurture.event.ResearchItem;
import nurture.event.Via;

/** Turns a dossier and an instant into the facts rules see. Pure. */
public final class Facts {

  /** Stands for "never" where a rule compares days: longer than any career. */
  public static final int LONG_AGO = 36_500;

  private static final int SPREAD_MINUTES = 45;

  private final Dossier dossier;
  private final Instant now;
  private final ZoneId zone;
  private final Optional<Touch> lastTouch;

  private Facts(Dossier dossier, Instant now) {
    this.dossier = dossier;
    this.now = now;
    this.zone = dossier.person().timeZone();
    this.lastTouch = lastTouch(dossier);
  }

  /** All facts about one candidate at one instant, in a fixed order. */
  public static List<Object> of(Dossier dossier, Instant now) {
    return new Facts(dossier, now).all();
  }

  private List<Object> all() {
    List<Object> facts = new ArrayList<>(32);
    facts.add(candidate());
    facts.add(role());
    facts.add(Moment.at(now, zone, Math.floorMod(dossier.ref().hashCode(), SPREAD_MINUTES)));
    facts.add(contact());
    facts.add(research());
    for (Via via : Via.values()) {
      facts.add(reach(via));
    }
    dossier.touches().byTopic().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            e ->
                facts.add(
                    new Told(e.getKey(), e.getValue().count(), daysSince(e.getValue().last()))));
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
        .filter(hold -> hold.until().map(this::ahead).orElse(true))
        .ifPresent(
            hold ->
                facts.add(new HeldBack(hold.by(), hold.reason(), hold.until().map(this::start))));
    dossier
        .hiring()
        .last()
        .ifPresent(
            step ->
                facts.add(
                    new LastStep(
                        step.kind(), step.opening(), step.detail(), daysSince(step.at()))));
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

  private Role role() {
    var work = dossier.work();
    LocalDate today = now.atZone(zone).toLocalDate();
    int years =
        work.roleSince()
            .filter(since -> !since.isAfter(today))
            .map(since -> Period.between(since, today).getYears())
            .orElse(0);
    return new Role(
        !work.employer().isEmpty() && !work.title().isEmpty(),
        work.employer(),
        work.title(),
        years,
        work.seniority(),
        work.function(),
        work.skills(),
        work.interests(),
        work.motivators());
  }

  private Contact contact() {
    Instant lastReply = dossier.engagement().lastReply().map(Reply::at).orElse(Instant.MIN);
    int week = 0;
    int month = 0;
    int quarter = 0;
    int unanswered = 0;
    boolean waiting = false;
    for (Touch touch : dossier.touches().recent()) {
      if (!touch.reaches()) {
        continue;
      }
      int age = daysSince(touch.at());
      week += age < 7 ? 1 : 0;
      month += age < 30 ? 1 : 0;
      quarter += age < 90 ? 1 : 0;
      unanswered += touch.at().isAfter(lastReply) ? 1 : 0;
      waiting |= touch.state() == Touch.State.PLANNED;
    }
    return new Contact(
        lastTouch.isPresent(),
        lastTouch.map(touch -> daysSince(touch.at())).orElse(LONG_AGO),
        week,
        month,
        quarter,
        unanswered,
        waiting,
        lastTouch.map(Touch::topic).orElse(""));
  }

  private ResearchGate research() {
    List<ResearchItem> missing = dossier.research().missing();
    return new ResearchGate(
        missing.isEmpty(),
        ResearchItem.values().length - missing.size(),
        String.join(", ", missing.stream().map(ResearchItem::words).toList()));
  }

  private Reach reach(Via via) {
    Permissions permissions = dossier.permissions();
    Optional<Suppression> suppression = permissions.suppression(via);
    var person = dossier.person();
    boolean known =
        switch (via) {
          case EMAIL -> !person.email().isEmpty();
          case SMS, WHATSAPP, PHONE -> !person.phone().isEmpty();
          case LINKEDIN, COMMENT -> !person.links().isEmpty();
        };
    return new Reach(
        via,
        permissions.given(via),
        suppression.isPresent(),
        suppression
            .map(s -> s.cause().name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .orElse(""),
        known,
        via == Via.EMAIL ? permissions.softBounces() : 0);
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
    Map<String, Tally> clicks = dossier.engagement().clicks();
    if (clicks.isEmpty()) {
      return;
    }
    Optional<String> strongest =
        clicks.entrySet().stream()
            .filter(e -> !e.getKey().isEmpty())
            .max(
                Map.Entry.<String, Tally>comparingByValue(
                        (a, b) -> Integer.compare(a.count(), b.count()))
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey);
    clicks.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            e ->
                facts.add(
                    new Interest(
                        e.getKey(),
                        e.getValue().count(),
                        daysSince(e.getValue().last()),
                        strongest.filter(e.getKey()::equals).isPresent())));
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

  private boolean ahead(LocalDate day) {
    return start(day).isAfter(now);
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  private int daysSince(Instant at) {
    return (int) Math.max(0, Math.min(LONG_AGO, ChronoUnit.DAYS.between(at, now)));
  }

  private static Optional<Touch> lastTouch(Dossier dossier) {
    return dossier.touches().recent().stream()
        .filter(touch -> touch.reaches())
        .reduce((a, b) -> b.at().isBefore(a.at()) ? a : b);
  }
}
