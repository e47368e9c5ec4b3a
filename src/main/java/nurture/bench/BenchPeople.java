package nurture.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nurture.candidate.CandidateCare;
import nurture.candidate.Dossier;
import nurture.candidate.Person;
import nurture.candidate.Touch;
import nurture.candidate.WorkProfile;
import nurture.event.Basis;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.CampaignOffered;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.Held;
import nurture.event.CandidateEvent.LinkClicked;
import nurture.event.CandidateEvent.MessageSent;
import nurture.event.CandidateEvent.Noted;
import nurture.event.CandidateEvent.Replied;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.CandidateEvent.SignalObserved;
import nurture.event.Motivator;
import nurture.event.Profile;
import nurture.event.RecordedEvent;
import nurture.event.Relationship;
import nurture.event.ResearchItem;
import nurture.event.SignalKind;
import nurture.event.Tone;
import nurture.event.Via;

/**
 * A few dozen made-up candidates, rich and varied enough that every part of the shipped rules has
 * something to say about some of them. The same in every run.
 */
final class BenchPeople {

  /** A Wednesday at noon in Oslo: nobody's weekend, and most people's working hours. */
  static final Instant NOON = Instant.parse("2027-03-10T11:00:00Z");

  private static final int COUNT = 48;
  private static final List<String> NAMES =
      List.of(
          "Ingrid Solheim",
          "Kwame Asante",
          "Mateo Ríos",
          "Aiko Tanaka",
          "Lena Hoffmann",
          "Omar Haddad",
          "Priya Nair",
          "Jonas Berg",
          "Chiara Conti",
          "Tomáš Novák");
  private static final List<String> ZONES =
      List.of("Europe/Oslo", "Europe/London", "Europe/Vienna", "Europe/Prague", "Africa/Accra");
  private static final List<List<String>> SKILLS =
      List.of(
          List.of("Kafka", "Flink", "Java", "stream processing"),
          List.of("Kubernetes", "Go", "incident response"),
          List.of("PyTorch", "evaluation", "clinical data", "Python"));
  private static final List<String> TOPICS =
      List.of("stream processing", "incident reviews", "model evaluation", "schema evolution");

  private final Instant now;

  private BenchPeople(Instant now) {
    this.now = now;
  }

  /** All of them, as they are at {@link #NOON}. */
  static List<Dossier> all() {
    return at(NOON);
  }

  /** All of them, as they are at an instant. */
  static List<Dossier> at(Instant now) {
    return IntStream.range(0, COUNT).mapToObj(new BenchPeople(now)::person).toList();
  }

  /**
   * The same person under another ref and address, at an employer and with an owner of their own.
   */
  static Dossier as(String ref, Dossier d) {
    Person p = d.person();
    Person other =
        new Person(
            p.name(),
            p.firstName(),
            ref + "@mail.example",
            p.phone(),
            p.links(),
            p.timeZone(),
            p.locale(),
            p.country(),
            "",
            p.collectedAt(),
            p.sourceAsOf());
    return with(
        d,
        ref,
        other,
        employed(d.work().employer() + " of " + ref, d.work()),
        owned(ref, d.care()));
  }

  /** The same person at another employer. */
  static Dossier employedBy(String employer, Dossier d) {
    return with(d, d.ref(), d.person(), employed(employer, d.work()), d.care());
  }

  private static Dossier with(
      Dossier d, String ref, Person person, WorkProfile work, CandidateCare care) {
    return new Dossier(
        ref,
        person,
        work,
        d.relationship(),
        d.funnel(),
        d.permissions(),
        d.preferences(),
        d.signals(),
        d.research(),
        d.touches(),
        d.engagement(),
        d.hiring(),
        care,
        d.offers(),
        d.volume(),
        d.others(),
        d.profileAsOf(),
        d.relationshipAsOf(),
        d.lastEventAt());
  }

  private static WorkProfile employed(String employer, WorkProfile w) {
    return new WorkProfile(
        employer,
        w.title(),
        w.roleSince(),
        w.seniority(),
        w.function(),
        w.skills(),
        w.interests(),
        w.motivators());
  }

  private static CandidateCare owned(String ref, CandidateCare c) {
    return new CandidateCare(
        "owner of " + ref, c.tags(), c.openings(), c.hold(), c.handledAt(), c.notes(), c.answers());
  }

  private Dossier person(int i) {
    Dossier dossier = after(Dossier.of("c-" + i), 400, new CandidateUpserted(profile(i)));
    if (i % 9 != 8) {
      dossier = after(dossier, 390, new ConsentGiven(Via.EMAIL, Basis.LEGITIMATE_INTEREST));
    }
    for (ResearchItem item : ResearchItem.values()) {
      if (i % 4 != 3 || item.ordinal() < 3) {
        String finding = "your " + item.words() + ", which says a lot about " + topic(i);
        dossier = after(dossier, 380, new ResearchFound(item, finding));
      }
    }
    for (int s = 0; s < i % 4; s++) {
      SignalKind kind = SignalKind.values()[(i + s) % SignalKind.values().length];
      dossier =
          after(
              dossier,
              5 + 20 * s,
              new SignalObserved(kind, Optional.empty(), Optional.of("seen in the news")));
    }
    dossier = touched(dossier, i);
    for (int c = 0; c < i % 3; c++) {
      dossier =
          after(
              dossier,
              60 + c,
              new LinkClicked(Optional.empty(), Optional.empty(), Optional.of(topic(i + c))));
    }
    dossier = answered(dossier, i);
    if (i % 6 == 5) {
      dossier =
          after(
              dossier,
              2,
              new CampaignOffered("spring", "quarterly-update", Via.EMAIL, Optional.empty()));
    }
    if (i % 11 == 10) {
      LocalDate until = LocalDate.parse("2027-04-01");
      dossier = after(dossier, 3, new Held(Optional.of(until), "maren", Optional.of("on leave")));
    }
    return after(
        dossier, 1, new Noted("Met at a conference; asked for the brief.", Optional.of("maren")));
  }

  private Dossier touched(Dossier dossier, int i) {
    Dossier next = dossier;
    List<String> topics = List.of("first-outreach", "follow-up-insight", "follow-up-last-note");
    for (int t = 0; t < i % 5 && t < topics.size(); t++) {
      int daysAgo = 120 - 15 * t;
      String message = "m-%032x-%d-0".formatted(i, t + 1);
      next =
          next.planned(
              new Touch(
                  message,
                  topics.get(t),
                  Optional.of(Via.EMAIL),
                  Touch.State.PLANNED,
                  ago(daysAgo)));
      next = after(next, daysAgo, new MessageSent(message));
    }
    return next;
  }

  private Dossier answered(Dossier dossier, int i) {
    if (i % 5 == 1) {
      return after(dossier, 3, reply(Tone.POSITIVE, Optional.empty()));
    }
    if (i % 7 == 2) {
      return after(dossier, 30, reply(Tone.NOT_NOW, Optional.of(LocalDate.parse("2027-05-03"))));
    }
    return i % 13 == 7 ? after(dossier, 8, reply(Tone.NEUTRAL, Optional.empty())) : dossier;
  }

  private static Replied reply(Tone tone, Optional<LocalDate> until) {
    return new Replied(tone, Optional.of(Via.EMAIL), Optional.empty(), until, Optional.of("busy"));
  }

  private static Profile profile(int i) {
    String name = NAMES.get(i % NAMES.size());
    return Profile.naming(
        p -> {
          p.name = name;
          p.firstName = name.split(" ")[0];
          p.email = "person" + i + "@mail.example";
          p.phone = "+47 400 00 %03d".formatted(i);
          p.links = Map.of("linkedin", "https://linkedin.example/in/person" + i);
          p.timeZone = ZoneId.of(ZONES.get(i % ZONES.size()));
          p.locale = i % 3 == 0 ? "en-GB" : "en";
          p.country = "NO";
          p.employer = "Employer " + i % 7;
          p.title = "Principal engineer";
          p.roleSince = LocalDate.parse("2021-06-01").plusMonths(i);
          p.seniority = "senior";
          p.function = "engineering";
          p.skills = SKILLS.get(i % SKILLS.size());
          p.interests = List.of(topic(i), topic(i + 1));
          p.motivators = List.of(Motivator.SCOPE, Motivator.TECHNOLOGY);
          p.relationship = i % 10 == 9 ? Relationship.SILVER_MEDALLIST : Relationship.PASSIVE;
          p.owner = "maren";
          p.tags = List.of("europe", "platform");
          p.openings = List.of("staff-engineer");
        });
  }

  private static String topic(int i) {
    return TOPICS.get(i % TOPICS.size());
  }

  private Dossier after(Dossier dossier, int daysAgo, CandidateEvent event) {
    Instant at = ago(daysAgo);
    return dossier.after(new RecordedEvent("e-" + daysAgo, at, event)).dossier();
  }

  private Instant ago(int days) {
    return now.minus(Duration.ofDays(days));
  }
}
