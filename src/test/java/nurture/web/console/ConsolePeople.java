package nurture.web.console;

import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.candidate.facts.Contact;
import nurture.decision.AttributedOpinion;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.decision.DecisionOutcome;
import nurture.decision.FiredRule;
import nurture.decision.MessageId;
import nurture.decision.NextCheck;
import nurture.decision.PlannedTouch;
import nurture.decision.RejectedOpinion;
import nurture.decision.Send;
import nurture.decision.Veto;
import nurture.event.Basis;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.Held;
import nurture.event.CandidateEvent.Replied;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.CandidateEvent.SignalLapsed;
import nurture.event.CandidateEvent.SignalObserved;
import nurture.event.CandidateEvent.Unsubscribed;
import nurture.event.Profile;
import nurture.event.RecordedEvent;
import nurture.event.Relationship;
import nurture.event.ResearchItem;
import nurture.event.SignalKind;
import nurture.event.Stage;
import nurture.event.Tone;
import nurture.event.Via;
import nurture.insight.TimelineEntry;
import nurture.insight.TimelineEntry.DecisionMade;
import nurture.insight.TimelineEntry.Happened;
import nurture.insight.TimelineEntry.MessageLine;
import nurture.insight.TimelineEntry.MessageText;
import nurture.insight.TimelineEntry.SentAttachment;
import nurture.json.DecisionJson;
import nurture.outbox.MessageState;

/** The same people in every test: Ada in Oslo, about whom much is known, and whoever is named. */
public final class ConsolePeople {
  private static final String BRIEF = "ab".repeat(32);

  public static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  public static final UUID ADA = UUID.fromString("0a0a0a0a-0000-4000-8000-00000000ada0");
  public static final String FIRST_OUTREACH =
      "A passive candidate we never wrote to gets a first outreach";
  public static final String WEEKEND = "Nobody is written to on a weekend";

  /** Somebody of whom only the name is known. */
  public static Dossier named(String ref, String name) {
    return after(Dossier.of(ref), new CandidateUpserted(profile(name)));
  }

  public static Dossier ada() {
    Dossier ada =
        after(
            Dossier.of("ats-1042"),
            new CandidateUpserted(
                Profile.naming(
                    p -> {
                      p.name = "Ada Byron";
                      p.firstName = "Ada";
                      p.email = "ada@example.org";
                      p.timeZone = OSLO;
                      p.locale = "en-GB";
                      p.country = "NO";
                      p.employer = "Analytical Engines";
                      p.title = "Staff Engineer";
                      p.roleSince = LocalDate.of(2022, 3, 1);
                      p.function = "engineering";
                      p.skills = List.of("Java");
                      p.interests = List.of("stream processing");
                      p.relationship = Relationship.SILVER_MEDALLIST;
                      p.owner = "Grace Hopper";
                      p.tags = List.of("compilers", "speaker");
                    })),
            new ConsentGiven(Via.EMAIL, Basis.LEGITIMATE_INTEREST),
            new ConsentGiven(Via.LINKEDIN, Basis.CONSENT),
            new Unsubscribed(Optional.of(Via.SMS), Optional.empty()),
            new ResearchFound(ResearchItem.CURRENT_ROLE, "Leads the storage team of eight"),
            new ResearchFound(ResearchItem.PUBLISHED_CONTENT, "Talk on streaming joins, JavaZone"),
            new ResearchFound(ResearchItem.SKILLS_ALIGNMENT, "Java, Kafka, query engines"),
            new SignalObserved(SignalKind.FALLING_REVIEWS, Optional.empty(), Optional.empty()),
            new SignalLapsed(SignalKind.FALLING_REVIEWS),
            new SignalObserved(
                SignalKind.LAYOFFS, Optional.empty(), Optional.of("a tenth of the company leaves")),
            new Replied(
                Tone.NOT_NOW,
                Optional.of(Via.EMAIL),
                Optional.empty(),
                Optional.of(LocalDate.of(2027, 3, 1)),
                Optional.of("finishing a release first")),
            new Held(
                Optional.of(LocalDate.of(2026, 12, 1)), "Grace Hopper", Optional.of("on leave")));
    return ada.moved(Stage.CONSIDERATION, NOON.minus(Duration.ofDays(12)), "replied");
  }

  public static Dossier after(Dossier dossier, CandidateEvent... events) {
    Instant at = NOON.minus(Duration.ofDays(40));
    for (CandidateEvent event : events) {
      at = at.plus(Duration.ofHours(30));
      dossier = dossier.after(new RecordedEvent("e-" + at, at, event)).dossier();
    }
    return dossier;
  }

  public static Happened happened(Instant at, String type, String said, String data) {
    return new Happened(at, "e-" + at, type, "api", data, said);
  }

  /** A look that found nothing to do. */
  public static DecisionMade nothing(Instant at) {
    return new DecisionMade(
        at,
        "d-" + at.getEpochSecond(),
        "nothing",
        "{\"outcome\":\"nothing\",\"why\":[\"Nothing due.\"]}");
  }

  public static DecisionMade made(Decision decision) {
    return new DecisionMade(
        decision.at(),
        decision.id().toString(),
        decision.outcome().name().toLowerCase(java.util.Locale.ROOT),
        DecisionJson.write(decision).toString());
  }

  public static Decision sends(Instant at, int number) {
    return decision(at, number, DecisionOutcome.SEND, true, List.of());
  }

  public static Decision vetoed(Instant at, int number) {
    AttributedOpinion send =
        new AttributedOpinion(FIRST_OUTREACH, Send.message("first-outreach").by(Via.EMAIL));
    return decision(
        at,
        number,
        DecisionOutcome.VETOED,
        false,
        List.of(new RejectedOpinion(send, WEEKEND, "it is the weekend where the candidate is")));
  }

  private static Decision decision(
      Instant at,
      int number,
      DecisionOutcome decisionOutcome,
      boolean touches,
      List<RejectedOpinion> lost) {
    DecisionId id = new DecisionId(ADA, number);
    Contact contact = new Contact(false, 9_999, 9_999, 9_999, 0, 0, 0, 0, 0, 0, false, "");
    return new Decision(
        id,
        "ats-1042",
        at,
        "shipped-3f2a",
        decisionOutcome,
        Stage.AWARENESS,
        touches
            ? Optional.of(
                new PlannedTouch(
                    MessageId.of(id, 0),
                    false,
                    "first-outreach",
                    "first-outreach",
                    "first-outreach",
                    Optional.of(Via.EMAIL),
                    Purpose.OUTREACH,
                    List.of(),
                    "",
                    FIRST_OUTREACH,
                    "nobody has written to them yet"))
            : Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        new NextCheck(at.plus(Duration.ofDays(5)), "a follow-up is due five days after"),
        lost.isEmpty()
            ? List.of(new FiredRule(FIRST_OUTREACH, List.of(contact)))
            : List.of(
                new FiredRule(FIRST_OUTREACH, List.of(contact)),
                new FiredRule(WEEKEND, List.of(contact))),
        lost.isEmpty()
            ? List.of(
                new AttributedOpinion(
                    FIRST_OUTREACH,
                    Send.message("first-outreach").because("nobody has written to them yet")))
            : List.of(
                lost.get(0).attributed(),
                new AttributedOpinion(
                    WEEKEND,
                    Veto.everything().because("it is the weekend where the candidate is"))),
        lost,
        0,
        OSLO);
  }

  public static MessageText mail(int number, MessageState state, Instant at) {
    MessageLine line =
        new MessageLine(
            new MessageId(ADA, number, 0).toString(),
            "ats-1042",
            "Ada Byron",
            new DecisionId(ADA, number).toString(),
            "message",
            "first-outreach",
            "first-outreach",
            "EMAIL",
            "",
            "nobody has written to them yet",
            state,
            state == MessageState.UNCERTAIN ? "the line dropped before the answer" : "",
            at,
            at,
            1,
            state == MessageState.QUEUED ? null : at.plusSeconds(4),
            "Your talk on streaming joins, Ada");
    return new MessageText(
        line,
        "Hi Ada,\n\nI am writing because of your talk on streaming joins.\n\nGrace\n",
        "<html><body style=\"font-family:sans-serif\"><p>Hi Ada,</p><p>I am writing because of"
            + " <b>your talk</b> on streaming joins.</p><p>Grace</p></body></html>",
        "grace@example.com",
        "backup",
        List.of(new SentAttachment("role-brief.pdf", BRIEF, 34_000)),
        List.of());
  }

  /** The files that messages brought along. */
  public static Future<Optional<byte[]>> file(String hash) {
    return Future.succeededFuture(
        Optional.of("%PDF- the brief".getBytes(StandardCharsets.UTF_8))
            .filter(brief -> hash.equals(BRIEF)));
  }

  public static TimelineEntry planned(MessageText message) {
    return new TimelineEntry.MessagePlanned(
        message.line().createdAt(), message.line().id(), message.line());
  }

  private static Profile profile(String name) {
    return Profile.naming(p -> p.name = name);
  }

  private ConsolePeople() {}
}
