package nurture.demo;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import nurture.event.Basis;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.Hired;
import nurture.event.CandidateEvent.Rejected;
import nurture.event.CandidateEvent.Replied;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.CandidateEvent.SignalObserved;
import nurture.event.CandidateEvent.StageSet;
import nurture.event.Motivator;
import nurture.event.Profile;
import nurture.event.RecordedEvent;
import nurture.event.Relationship;
import nurture.event.ResearchItem;
import nurture.event.SignalKind;
import nurture.event.Stage;
import nurture.event.Tone;
import nurture.event.Via;

/**
 * Made-up candidates of the demo as they come into the pool: what is reported of each until then,
 * and nothing of what comes of it. The n-th is the same each time, but for the dates.
 */
final class DemoPeople {

  /** Who the candidates belong to: the demo's own member first. */
  static final List<String> OWNERS =
      List.of(
          "demo@nurture.example",
          "maren@havblikk.example",
          "samira@havblikk.example",
          "tomas@havblikk.example");

  private static final long SEED = 20_260;

  /** Half of all are there from the beginning; the others join until this day. */
  private static final int LAST_TO_JOIN = 150;

  private record Craft(String function, String titles, String skills, String topic, String work) {}

  private static final List<Craft> CRAFTS =
      List.of(
          new Craft(
              "engineering",
              "Backend engineer;Staff engineer;Platform lead",
              "Kafka;Flink;Java",
              "stream processing",
              "your talk on exactly-once joins"),
          new Craft(
              "engineering",
              "Site reliability engineer;Infrastructure lead",
              "Go;Prometheus;Kubernetes",
              "observability",
              "your post on alerts that nobody has to mute"),
          new Craft(
              "engineering",
              "Database engineer;Principal engineer",
              "PostgreSQL;Rust;C++",
              "databases",
              "your series on vacuum tuning"),
          new Craft(
              "engineering",
              "Platform engineer;Developer experience lead",
              "Kubernetes;Terraform;Go",
              "platform engineering",
              "your article on paved roads for developers"),
          new Craft(
              "engineering",
              "Embedded engineer;Robotics engineer",
              "Rust;C++;ROS",
              "embedded systems",
              "your demo of a bootloader in safe Rust"),
          new Craft(
              "data",
              "Data scientist;Senior analyst;Head of experimentation",
              "Python;causal inference;SQL",
              "causal inference",
              "your notebook on switchback experiments"),
          new Craft(
              "data",
              "Machine learning engineer;Applied scientist",
              "Python;PyTorch;Ray",
              "machine learning",
              "your paper on small rankers"),
          new Craft(
              "design",
              "Product designer;Design systems lead",
              "Figma;research;prototyping",
              "design systems",
              "your talk on tokens that survive a rebrand"),
          new Craft(
              "sales",
              "Account executive;Sales lead",
              "enterprise sales;negotiation",
              "pricing models",
              "your essay on usage-based pricing"));

  private static final List<String> TAGS =
      List.of("conference", "open source", "meetup", "speaker", "relocates", "referral");

  /**
   * One of them.
   *
   * @param joins when the candidate comes into the pool
   * @param events until then and shortly after, in their order
   * @param findings what research finds out, whenever it is done
   */
  record DemoPerson(
      int number,
      String ref,
      Instant joins,
      List<RecordedEvent> events,
      Map<ResearchItem, String> findings) {

    DemoPerson {
      events = List.copyOf(events);
      findings = Map.copyOf(findings);
    }
  }

  private final List<DemoPerson> people = new ArrayList<>();
  private final Set<String> refs = new HashSet<>();

  private DemoPeople() {}

  /**
   * The first so many.
   *
   * @param beginning when the first of them join
   */
  static List<DemoPerson> of(int count, Instant beginning) {
    DemoPeople made = new DemoPeople();
    for (int n = 0; n < count; n++) {
      made.people.add(made.person(n, beginning));
    }
    return List.copyOf(made.people);
  }

  private DemoPerson person(int n, Instant beginning) {
    SplittableRandom random = new SplittableRandom(SEED + n);
    DemoCulture culture = DemoCulture.ALL.get(n % DemoCulture.ALL.size());
    String first;
    String name;
    String ref;
    do {
      first = one(culture.firstNames(), random);
      name = first + " " + one(culture.lastNames(), random);
      ref = plain(name);
    } while (!refs.add(ref));
    int day = random.nextInt(2) == 0 ? random.nextInt(5) : random.nextInt(LAST_TO_JOIN);
    Instant joins =
        beginning.plus(Duration.ofDays(day)).plusSeconds(random.nextInt(8 * 3600) + 8 * 3600L);
    Life life = new Life(random, joins);
    Profile profile = profile(culture, first, name, ref, life, random);
    Map<ResearchItem, String> findings = findings(profile, life.craft);
    life.begins(profile, findings);
    return new DemoPerson(n, ref, joins, life.events, findings);
  }

  private static Profile profile(
      DemoCulture culture,
      String first,
      String name,
      String ref,
      Life life,
      SplittableRandom random) {
    LocalDate since =
        LocalDate.ofInstant(life.joins, ZoneOffset.UTC).minusDays(90L + random.nextInt(2_600));
    boolean mail = random.nextInt(100) < 96;
    boolean phone = random.nextInt(100) < 40;
    return Profile.naming(
        p -> {
          p.name = name;
          p.firstName = first;
          p.email = mail ? ref + "@people.example" : null;
          p.phone = phone ? "+47 555 " + (10_000 + random.nextInt(89_999)) : null;
          p.links = Map.of("linkedin", "https://www.linkedin.com/in/" + ref);
          p.timeZone = ZoneId.of(culture.zone());
          p.locale = culture.locale();
          p.country = culture.country();
          p.employer = one(culture.employers(), random);
          p.title = one(List.of(life.craft.titles().split(";")), random);
          p.roleSince = since;
          p.function = life.craft.function();
          p.skills = List.of(life.craft.skills().split(";"));
          p.interests = List.of(life.craft.topic());
          p.motivators = List.of(Motivator.values()[random.nextInt(Motivator.values().length)]);
          p.relationship = life.kind.relationship;
          p.owner = one(OWNERS, random);
          p.tags = random.nextInt(3) == 0 ? List.of(one(TAGS, random)) : null;
          p.source = source(culture.locale());
        });
  }

  private static Map<ResearchItem, String> findings(Profile profile, Craft craft) {
    return Map.of(
        ResearchItem.CURRENT_ROLE,
        profile.title() + " at " + profile.employer(),
        ResearchItem.PROGRESSION,
        "two promotions in five years",
        ResearchItem.PUBLISHED_CONTENT,
        craft.work(),
        ResearchItem.MUTUAL_CONNECTIONS,
        "none found",
        ResearchItem.COMPANY_CONTEXT,
        profile.employer() + " is growing steadily",
        ResearchItem.SKILLS_ALIGNMENT,
        "your work on " + craft.topic());
  }

  private static String source(String locale) {
    return locale.startsWith("de")
        ? "Ihr öffentliches Profil auf LinkedIn"
        : locale.equals("nl")
            ? "je openbare profiel op LinkedIn"
            : "your public profile on LinkedIn";
  }

  /** What a candidate is when they come into the pool. */
  private enum Kind {
    STRANGER(Relationship.PASSIVE),
    LOOKING(Relationship.ACTIVE),
    IN_CONVERSATION(Relationship.PASSIVE),
    RUNNER_UP(Relationship.PASSIVE),
    ALUMNUS(Relationship.ALUMNUS),
    COLLEAGUE(Relationship.PASSIVE);

    private final Relationship relationship;

    Kind(Relationship relationship) {
      this.relationship = relationship;
    }

    private static Kind of(int percent) {
      return percent < 66
          ? STRANGER
          : percent < 73
              ? LOOKING
              : percent < 83
                  ? IN_CONVERSATION
                  : percent < 90 ? RUNNER_UP : percent < 93 ? ALUMNUS : COLLEAGUE;
    }
  }

  /** One candidate while they are made. */
  private static final class Life {

    private final SplittableRandom random;
    private final Instant joins;
    private final Craft craft;
    private final Kind kind;
    private final List<RecordedEvent> events = new ArrayList<>();

    Life(SplittableRandom random, Instant joins) {
      this.random = random;
      this.joins = joins;
      this.craft = one(CRAFTS, random);
      this.kind = Kind.of(random.nextInt(100));
    }

    private void begins(Profile profile, Map<ResearchItem, String> findings) {
      after(0, new CandidateUpserted(profile));
      if (random.nextInt(100) < 94) {
        after(1, new ConsentGiven(Via.EMAIL, Basis.LEGITIMATE_INTEREST));
      }
      if (random.nextInt(100) < 50) {
        after(2, new ConsentGiven(Via.LINKEDIN, Basis.LEGITIMATE_INTEREST));
      }
      switch (kind) {
        case STRANGER, LOOKING -> stranger(findings);
        case IN_CONVERSATION -> {
          researched(findings);
          after(40, new StageSet(Stage.CONSIDERATION, "maren", Optional.of("met at a meetup")));
          after(
              60,
              new Replied(
                  Tone.POSITIVE,
                  Optional.of(Via.EMAIL),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()));
        }
        case RUNNER_UP -> {
          researched(findings);
          after(
              30,
              new Rejected(
                  Optional.of("REQ-41"), true, Optional.of("a candidate with more years of it")));
        }
        case ALUMNUS -> researched(findings);
        case COLLEAGUE ->
            after(
                30,
                new Hired(
                    Optional.empty(),
                    Optional.of(LocalDate.ofInstant(joins, ZoneOffset.UTC).plusDays(7))));
      }
    }

    private void stranger(Map<ResearchItem, String> findings) {
      if (random.nextInt(100) < 70) {
        researched(findings);
      }
      if (random.nextInt(100) < 25) {
        SignalKind[] kinds = SignalKind.values();
        after(
            90,
            new SignalObserved(
                kinds[random.nextInt(SignalKind.OTHER.ordinal())],
                Optional.empty(),
                Optional.empty()));
      }
    }

    private void researched(Map<ResearchItem, String> findings) {
      for (ResearchItem item : ResearchItem.values()) {
        after(20, new ResearchFound(item, findings.getOrDefault(item, "none found")));
      }
    }

    private void after(int minutes, CandidateEvent event) {
      events.add(
          new RecordedEvent(
              "joined-" + events.size(), joins.plus(Duration.ofMinutes(minutes)), event));
    }
  }

  private static <T> T one(List<T> of, SplittableRandom random) {
    return of.get(random.nextInt(of.size()));
  }

  /** As it can stand in an address: {@code hakon-nygard}. */
  private static String plain(String name) {
    String letters = name.replace("ø", "o").replace("ı", "i").replace("ł", "l").replace("Ł", "L");
    return Normalizer.normalize(letters, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z]+", "-");
  }
}
