package nurture.segment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nurture.candidate.Dossier;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.*;
import nurture.event.Profile;
import nurture.event.RecordedEvent;
import nurture.event.Relationship;
import nurture.event.ResearchItem;
import nurture.event.SignalKind;
import nurture.event.Tone;
import nurture.event.Via;
import nurture.simulation.timelapse.SyntheticPeople;

/** Made-up candidates of whom all kinds of facts are known. */
public final class SegmentPeople {

  /** When they are as they are. */
  public static final Instant NOON = Instant.parse("2026-03-10T12:00:00.123456789Z");

  private static final int EVENTS = 12;

  /** The same seed makes the same people. */
  public static List<Dossier> some(long seed, int count) {
    SyntheticPeople people = new SyntheticPeople(seed, count, NOON);
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(n -> lived(people.somebody(n).dossier(), random))
        .toList();
  }

  private static Dossier lived(Dossier dossier, Random random) {
    Dossier lived = dossier;
    for (int i = random.nextInt(EVENTS); i > 0; i--) {
      Instant at =
          NOON.minus(Duration.ofSeconds(random.nextInt(200 * 86_400)))
              .minusNanos(random.nextInt(9_999));
      lived = lived.after(new RecordedEvent("e" + i, at, event(random, at))).dossier();
    }
    return lived;
  }

  private static CandidateEvent event(Random random, Instant at) {
    LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(random.nextInt(300));
    Optional<Instant> later =
        random.nextInt(3) == 0
            ? Optional.empty()
            : Optional.of(at.plus(Duration.ofSeconds(random.nextInt(300 * 86_400))));
    Optional<String> opening = Optional.of("opening-" + random.nextInt(3));
    return switch (random.nextInt(20)) {
      case 0 -> new Held(later.map(x -> day), "maren", Optional.of("meets them"));
      case 1 -> replied(Tone.NOT_NOW, Optional.of(day));
      case 2 -> replied(Tone.OUT_OF_OFFICE, Optional.of(day));
      case 3 -> replied(Tone.POSITIVE, Optional.empty());
      case 4 ->
          new CampaignOffered("campaign-" + random.nextInt(4), "open-house", Via.EMAIL, later);
      case 5 -> new InterviewScheduled(opening, later);
      case 6 -> new Applied(opening);
      case 7 -> new Hired(opening, later.map(x -> day));
      case 8 -> new ReferralMade(Optional.of("Kim"));
      case 9 -> new MessageBounced(Optional.empty(), BounceKind.SOFT, Optional.empty());
      case 10 ->
          new SignalObserved(
              SignalKind.values()[random.nextInt(SignalKind.values().length)],
              Optional.empty(),
              Optional.of("seen 'there'"));
      case 11 -> new LinkClicked(Optional.empty(), Optional.empty(), Optional.of("pricing"));
      case 12 ->
          new ResearchFound(
              ResearchItem.values()[random.nextInt(ResearchItem.values().length)],
              random.nextBoolean() ? "none" : "a talk");
      case 13 ->
          upserted(
              names -> {
                names.roleSince = day.minusDays(random.nextInt(4_000));
                names.tags = List.of("vip", "ü");
              });
      case 14 ->
          upserted(
              names -> {
                names.roleSince = LocalDate.of(2024, 2, 29);
                names.source = "a talk";
              });
      case 15 -> new Unsubscribed(Optional.empty(), Optional.empty());
      case 16 -> new Rejected(opening, random.nextBoolean(), Optional.empty());
      case 17 ->
          upserted(
              names -> {
                names.relationship = Relationship.SILVER_MEDALLIST;
                names.owner = "maren@example.com";
              });
      case 18 -> new InterviewMissed(opening, Optional.empty());
      default -> replied(Tone.NEUTRAL, Optional.empty());
    };
  }

  private static CandidateUpserted upserted(Consumer<Profile.Draft> names) {
    return new CandidateUpserted(Profile.naming(names));
  }

  private static Replied replied(Tone tone, Optional<LocalDate> until) {
    return new Replied(tone, Optional.empty(), Optional.empty(), until, Optional.of("a reason"));
  }

  private SegmentPeople() {}
}
