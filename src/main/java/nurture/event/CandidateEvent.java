package nurture.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.meaning.ApiText;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to one candidate. Sealed, so that whoever handles events handles all of
 * them. Where a field names a message it is the id of the message as {@code GET /api/messages}
 * shows it.
 *
 * <p>One file for the whole vocabulary, so that it can be read as a list. It is longer than other
 * files because an event is described here alone: its name, its fields and its part of the
 * description of the API follow from its record.
 */
public sealed interface CandidateEvent {

  // What is known about the person

  @ApiText(
      value =
          "A source of truth told us who the candidate is. The same as `PUT "
              + "/api/candidates/{ref}`, with a time of its own; without effect if a newer "
              + "profile is known.",
      examples =
          "ats-1 {profile: {name: Ingrid Solheim, email: ingrid@example.com, timeZone: "
              + "Europe/Oslo}}")
  record CandidateUpserted(Profile profile) implements CandidateEvent {}

  @ApiText(
      value = "Something was noticed that says how open the candidate may be.",
      examples = "sig-1 {kind: layoffs, detail: A third of the team was let go}")
  record SignalObserved(
      SignalKind kind,
      @ApiText("Your own weighing; left out, what such a signal usually has.")
          Optional<Strength> strength,
      @ApiText("What was noticed, in words.") Optional<String> detail)
      implements CandidateEvent {}

  @ApiText(value = "What was noticed holds no longer.", examples = "sig-2 {kind: open-to-work}")
  record SignalLapsed(SignalKind kind) implements CandidateEvent {}

  /** One of the six research items was found out (PLAYBOOK P18). */
  @ApiText(
      value =
          "One of the six things to know before the first message was found out. No "
              + "first outreach goes out to a passive candidate before all six are.",
      examples =
          "res-1 {item: published-content, finding: your article on testing robots "
              + "without robots}")
  record ResearchFound(
      ResearchItem item,
      @ApiText(
              "What was found, in words. Messages quote published-content and skills-alignment, so "
                  + "these have at least ten characters, or say that there is nothing: none.")
          String finding,
      @ApiText(
              "Of mutual-connections: the person to ask for an introduction. Without it, a finding "
                  + "that is a name and nothing else is quoted.")
          Optional<MutualConnection> connection)
      implements CandidateEvent {

    public ResearchFound(ResearchItem item, String finding) {
      this(item, finding, Optional.empty());
    }
  }

  @ApiText(
      value = "A free remark for the file.",
      examples = "note-1 {text: Met at the Oslo meetup, by: maren}")
  record Noted(@ApiText("The remark.") String text, @ApiText("Who left it.") Optional<String> by)
      implements CandidateEvent {}

  // Their own words, in the thread of what the candidate wrote. PLAYBOOK P8.
  @ApiText(
      value =
          "A user wrote an answer to them. Rules send it by email, when the guards let it. The page"
              + " of a mail that arrived reports it by itself.",
      examples = "ans-1 {text: Tuesday at ten suits me., by: maren@example.com}")
  record AnswerWritten(
      @ApiText("The answer in words; the template adds greeting, signature and footer.")
          String text,
      @ApiText("The address of the user who wrote it, whom it is from if they are a member.")
          String by)
      implements CandidateEvent {}

  // What they allow

  @ApiText(
      value =
          "A channel may be used, and why. Consent lifts an earlier unsubscription or "
              + "withdrawal of that channel; legitimate interest does not. Bounces and "
              + "complaints stand.",
      examples = "con-1 {via: email, basis: consent}")
  record ConsentGiven(Via via, Basis basis) implements CandidateEvent {}

  @ApiText(
      value = "A channel may no longer be used.",
      examples = "con-2 {via: sms, reason: prefers email}")
  record ConsentWithdrawn(
      @ApiText("Left out: all channels.") Optional<Via> via,
      @ApiText("The reason given by the candidate.") Optional<String> reason)
      implements CandidateEvent {}

  /** Through a link or a header of a message. Absent channel: email. */
  @ApiText(
      value =
          "They unsubscribed through a link or a mail program's button. Our own links "
              + "report it by themselves.",
      examples = "uns-1 {via: email}")
  record Unsubscribed(
      @ApiText("Left out: email.") Optional<Via> via,
      @ApiText("The message's id as `GET /api/messages` shows it.") Optional<String> message)
      implements CandidateEvent {}

  // PLAYBOOK P11, P33, P34. Through the page that each message leads to.
  @ApiText(
      value =
          "They chose how often, when and of what to hear from us. What is left out stays as it "
              + "was. Our own page reports it by itself.",
      examples = {
        "prf-1 {frequency: once-a-quarter}",
        "prf-2 {pauseUntil: '2027-03-01'}",
        "prf-3 {declines: [stream processing]}",
        "prf-4 {opens: given}"
      })
  record PreferencesSet(
      Optional<ContactFrequency> frequency,
      @ApiText(
              "The first day on which we may write of our own accord again; a day that has come "
                  + "ends a pause.")
          Optional<LocalDate> pauseUntil,
      @ApiText("Topics they do not want to read about, beside those they named before.")
          List<String> declines,
      @ApiText("Whether they want to read about all topics again. Left out: no.") boolean allTopics,
      @ApiText("Whether we may notice that they open our mails. Left out: as before.")
          Optional<OpensConsent> opens,
      @ApiText("The message's id as `GET /api/messages` shows it.") Optional<String> message)
      implements CandidateEvent {

    public PreferencesSet {
      declines = declines == null ? List.of() : List.copyOf(declines);
    }

    /** One that leaves it open whether we may notice that they open our mails. */
    public PreferencesSet(
        Optional<ContactFrequency> frequency,
        Optional<LocalDate> pauseUntil,
        List<String> declines,
        boolean allTopics,
        Optional<String> message) {
      this(frequency, pauseUntil, declines, allTopics, Optional.empty(), message);
    }
  }

  // GDPR Art. 16 and 17.
  @ApiText(
      value =
          "They ask us to correct or to erase what we know. The owner gets a task. Our own page "
              + "reports it by itself.",
      examples = "dat-1 {kind: correction, words: I left Acme in May}")
  record DataRequested(
      DataRequest kind,
      @ApiText("What they wrote.") Optional<String> words,
      @ApiText("The message's id as `GET /api/messages` shows it.") Optional<String> message)
      implements CandidateEvent {}

  @ApiText(
      value =
          "A user found a suppression wrong and lifted it. What the candidate asked for "
              + "(unsubscribed, withdrawn, a complaint) stays: only new consent takes that back.",
      examples =
          "lift-1 {via: email, by: maren, reason: the mail server had refused us and not the "
              + "mailbox}")
  record SuppressionLifted(
      @ApiText("The channel that may be used again.") Via via,
      @ApiText("Who lifted it.") String by,
      @ApiText("Why it was wrong.") String reason)
      implements CandidateEvent {}

  // What became of what we sent

  @ApiText(
      value = "A message left. The server reports its own; you need not.",
      examples = "out-1 {message: m-dfa5d86b9fd08869a1f8fa35866d47eb-3-0}")
  record MessageSent(
      @ApiText("The message's id as `GET /api/messages` shows it.") String message,
      @ApiText("The address it went to.") Optional<String> to)
      implements CandidateEvent {

    /** To an address that is not told. */
    public MessageSent(String message) {
      this(message, Optional.empty());
    }
  }

  @ApiText(
      value =
          "A message could not be delivered and no longer counts as a touch. The server "
              + "reports its own; you need not.",
      examples = "out-2 {message: m-dfa5d86b9fd08869a1f8fa35866d47eb-3-0, reason: mailbox full}")
  record MessageFailed(
      @ApiText("The message's id as `GET /api/messages` shows it.") String message,
      @ApiText("Why, in words.") String reason)
      implements CandidateEvent {}

  /** Called back before it left, because the candidate's situation changed. */
  @ApiText(
      value =
          "A message was called back before it left. The server reports its own; you "
              + "need not.",
      examples =
          "out-3 {message: m-dfa5d86b9fd08869a1f8fa35866d47eb-3-0, reason: the candidate has"
              + " replied since}")
  record MessageCancelled(
      @ApiText("The message's id as `GET /api/messages` shows it.") String message,
      @ApiText("Why, in words.") String reason)
      implements CandidateEvent {}

  /** Handed over perhaps: the node died or the line dropped before the answer was read. */
  @ApiText(
      value = "A message may or may not have been sent. The server reports its own; you need not.",
      examples =
          "out-4 {message: m-dfa5d86b9fd08869a1f8fa35866d47eb-3-0, reason: the line " + "dropped}")
  record MessageUncertain(
      @ApiText("The message's id as `GET /api/messages` shows it.") String message,
      @ApiText("Why, in words.") String reason)
      implements CandidateEvent {}

  /** Decided, and could not be written: nothing left, and a person mends the template or data. */
  @ApiText(
      value =
          "A message could not be rendered and waits for a person. It does not count as a touch, "
              + "and others need not wait for it. The server reports its own; you need not.",
      examples =
          "out-5 {message: m-dfa5d86b9fd08869a1f8fa35866d47eb-3-0, reason: there is no template "
              + "spring-note}")
  record MessageQuarantined(
      @ApiText("The message's id as `GET /api/messages` shows it.") String message,
      @ApiText("Why, in words.") String reason)
      implements CandidateEvent {}

  @ApiText(
      value =
          "A mail came back. After a hard bounce email stays silent until the address "
              + "changes; soft ones add up, once a message. It counts for the address that the "
              + "message went to: what an earlier address bounced says nothing about this one.",
      examples =
          "bnc-1 {message: m-dfa5d86b9fd08869a1f8fa35866d47eb-3-0, kind: hard, detail: "
              + "550 5.1.1 no such user}")
  record MessageBounced(
      @ApiText("The message's id as `GET /api/messages` shows it.") Optional<String> message,
      BounceKind kind,
      @ApiText("What the mail server said.") Optional<String> detail,
      @ApiText("The address that bounced; left out, the one the message went to.")
          Optional<String> to)
      implements CandidateEvent {

    /** Of the address the message went to. */
    public MessageBounced(Optional<String> message, BounceKind kind, Optional<String> detail) {
      this(message, kind, detail, Optional.empty());
    }
  }

  @ApiText(
      value = "They marked a mail as spam. Email stays silent for good.",
      examples = "cmp-1 {message: m-dfa5d86b9fd08869a1f8fa35866d47eb-3-0}")
  record MessageComplained(
      @ApiText("The message's id as `GET /api/messages` shows it.") Optional<String> message)
      implements CandidateEvent {}

  @ApiText(
      value = "They opened a message, as far as that can be known.",
      examples = "opn-1 {message: m-dfa5d86b9fd08869a1f8fa35866d47eb-3-0}")
  record MessageOpened(@ApiText("The message's id as `GET /api/messages` shows it.") String message)
      implements CandidateEvent {}

  @ApiText(
      value = "The candidate clicked a link.",
      examples =
          "clk-1 {message: m-dfa5d86b9fd08869a1f8fa35866d47eb-3-0, url: "
              + "'https://example.com/', topic: stream processing}")
  record LinkClicked(
      @ApiText("The message's id as `GET /api/messages` shows it.") Optional<String> message,
      @ApiText("Where the link leads.") Optional<String> url,
      @ApiText("What it is about; interest is counted by topic.") Optional<String> topic)
      implements CandidateEvent {}

  // The reason is quoted back when we return (PLAYBOOK P34).
  @ApiText(
      value =
          "They answered, or a machine did in their name. After an answer of their own, "
              + "messages that have not left yet are called back.",
      examples = {
        "rep-1 {tone: positive, via: email}",
        "rep-2 {tone: not-now, until: '2027-03-01', reason: the product launch}",
        "rep-4 {tone: negative, reasons: [pay, place]}",
        "rep-3 {tone: out-of-office, until: '2026-12-07'}"
      })
  record Replied(
      Tone tone,
      @ApiText("How. Left out: email.") Optional<Via> via,
      @ApiText("The message's id as `GET /api/messages` shows it.") Optional<String> message,
      @ApiText(
              "For `not-now` and `out-of-office`: the first day to try again. A `not-now` "
                  + "without it means half a year.")
          Optional<LocalDate> until,
      @ApiText("The reason given by the candidate; quoted when we come back.")
          Optional<String> reason,
      @ApiText("What the reasons given are about. Counted, and seen by rules; never quoted.")
          List<ReplyReason> reasons)
      implements CandidateEvent {

    public Replied {
      reasons = reasons == null ? List.of() : reasons.stream().distinct().sorted().toList();
    }

    /** One that gives no reason of the list. */
    public Replied(
        Tone tone,
        Optional<Via> via,
        Optional<String> message,
        Optional<LocalDate> until,
        Optional<String> reason) {
      this(tone, via, message, until, reason, List.of());
    }
  }

  @ApiText(
      value = "A recruiter did a task.",
      examples =
          "tsk-1 {task: m-dfa5d86b9fd08869a1f8fa35866d47eb-3-1, outcome: answered her "
              + "question}")
  record TaskDone(
      @ApiText("The task's id as `GET /api/messages` shows it.") String task,
      @ApiText("What came of it.") Optional<String> outcome)
      implements CandidateEvent {}

  @ApiText(
      value = "A recruiter decided against a task.",
      examples =
          "tsk-2 {task: m-dfa5d86b9fd08869a1f8fa35866d47eb-3-1, reason: answered by "
              + "phone already}")
  record TaskSkipped(
      @ApiText("The task's id as `GET /api/messages` shows it.") String task,
      @ApiText("Why.") Optional<String> reason)
      implements CandidateEvent {}

  @ApiText(
      value =
          "A recruiter put a task off to a day. It stays open; until that day the lists of tasks "
              + "leave it out.",
      examples =
          "tsk-3 {task: m-dfa5d86b9fd08869a1f8fa35866d47eb-3-1, until: '2026-12-01', timeZone: "
              + "Europe/Oslo}")
  record TaskSnoozed(
      @ApiText("The task's id as `GET /api/messages` shows it.") String task,
      @ApiText("The day on which it comes back, later than the day of the event.") LocalDate until,
      @ApiText("Where that day begins, an IANA name; left out: UTC.") Optional<ZoneId> timeZone)
      implements CandidateEvent {

    /** When it comes back. */
    public Instant back() {
      return until.atStartOfDay(timeZone.orElse(ZoneOffset.UTC)).toInstant();
    }
  }

  @ApiText(
      value =
          "A recruiter brought a task back before its day, or opened one again that was done or"
              + " skipped.",
      examples = "tsk-4 {task: m-dfa5d86b9fd08869a1f8fa35866d47eb-3-1}")
  record TaskResumed(@ApiText("The task's id as `GET /api/messages` shows it.") String task)
      implements CandidateEvent {}

  // What happened in the hiring process

  @ApiText(
      value = "The candidate applied and counts as actively looking from now on.",
      examples = "hir-1 {opening: DE-12}")
  record Applied(@ApiText("Your ref of the opening.") Optional<String> opening)
      implements CandidateEvent {}

  @ApiText(
      value = "An interview was scheduled.",
      examples = "hir-2 {opening: DE-12, at: '2026-11-27T14:00:00+01:00'}")
  record InterviewScheduled(
      @ApiText("Your ref of the opening.") Optional<String> opening,
      @ApiText("When it takes place; may lie in the future.") Optional<Instant> at)
      implements CandidateEvent {}

  @ApiText(
      value =
          "An interview takes place at another time. What was prepared for the earlier one is "
              + "called back.",
      examples = "hir-10 {opening: DE-12, at: '2026-12-01T14:00:00+01:00'}")
  record InterviewMoved(
      @ApiText("Your ref of the opening.") Optional<String> opening,
      @ApiText("When it takes place now; left out, not known yet.") Optional<Instant> at)
      implements CandidateEvent {}

  @ApiText(
      value =
          "An interview does not take place. The process goes on; what was prepared for the "
              + "interview is called back, and the owner is asked for a new date.",
      examples = "hir-11 {opening: DE-12, reason: the hiring manager is ill}")
  record InterviewCancelled(
      @ApiText("Your ref of the opening.") Optional<String> opening,
      @ApiText("Why.") Optional<String> reason)
      implements CandidateEvent {}

  @ApiText(
      value = "The candidate did not come to the interview. The owner is asked to call.",
      examples = "hir-12 {opening: DE-12}")
  record InterviewMissed(
      @ApiText("Your ref of the opening.") Optional<String> opening,
      @ApiText("What is known about it.") Optional<String> reason)
      implements CandidateEvent {}

  @ApiText(
      value =
          "The candidate withdrew the application and counts as passive again, unless another "
              + "process goes on.",
      examples = "hir-13 {opening: DE-12, reason: took another offer}")
  record ApplicationWithdrawn(
      @ApiText("Your ref of the opening.") Optional<String> opening,
      @ApiText("The reason given by the candidate.") Optional<String> reason)
      implements CandidateEvent {}

  @ApiText(value = "They got an offer.", examples = "hir-3 {opening: DE-12}")
  record OfferMade(@ApiText("Your ref of the opening.") Optional<String> opening)
      implements CandidateEvent {}

  @ApiText(
      value =
          "We took our offer back, also after it was accepted. No message says so: the owner is "
              + "asked to call.",
      examples = "hir-14 {opening: DE-12, reason: the position was cut}")
  record OfferRescinded(
      @ApiText("Your ref of the opening.") Optional<String> opening,
      @ApiText("Why.") Optional<String> reason)
      implements CandidateEvent {}

  @ApiText(value = "They accepted the offer.", examples = "hir-4 {opening: DE-12}")
  record OfferAccepted(@ApiText("Your ref of the opening.") Optional<String> opening)
      implements CandidateEvent {}

  @ApiText(
      value = "The candidate declined the offer and counts as passive again.",
      examples = "hir-5 {opening: DE-12, reason: stays for the stock}")
  record OfferDeclined(
      @ApiText("Your ref of the opening.") Optional<String> opening,
      @ApiText("The reason given by the candidate.") Optional<String> reason)
      implements CandidateEvent {}

  @ApiText(
      value = "The candidate was hired and is an employee from now on.",
      examples = "hir-6 {opening: DE-12, startsOn: '2027-02-01'}")
  record Hired(
      @ApiText("Your ref of the opening.") Optional<String> opening,
      @ApiText("Their first day.") Optional<LocalDate> startsOn)
      implements CandidateEvent {}

  @ApiText(
      value = "The first day of an employee moved; check-ins count from the new one.",
      examples = "hir-15 {opening: DE-12, startsOn: '2027-03-01'}")
  record StartMoved(
      @ApiText("Your ref of the opening.") Optional<String> opening,
      @ApiText("Their first day now.") LocalDate startsOn)
      implements CandidateEvent {}

  // PLAYBOOK P39.
  @ApiText(
      value =
          "The work of an employee was rated, as a rule six months after the first day. The measure"
              + " of strong hires counts the first rating after a hire.",
      examples = "hir-16 {strong: true, by: maren}")
  record HireRated(
      @ApiText("Whether the employee does strong work. Left out: no.") boolean strong,
      @ApiText("Who rated it.") Optional<String> by)
      implements CandidateEvent {}

  @ApiText(
      value = "The employee left and is an alumnus from now on.",
      examples = "hir-7 {reason: moved to Bergen}")
  record Left(@ApiText("Why.") Optional<String> reason) implements CandidateEvent {}

  // Silver medallists: PLAYBOOK P22.
  @ApiText(
      value =
          "The candidate was rejected and is passive from now on, or a silver medallist as"
              + " runner-up.",
      examples = "hir-8 {opening: DE-12, runnerUp: true, reason: a candidate with more Flink}")
  record Rejected(
      @ApiText("Your ref of the opening.") Optional<String> opening,
      @ApiText("Whether the candidate was runner-up. Left out: no.") boolean runnerUp,
      @ApiText("Why.") Optional<String> reason)
      implements CandidateEvent {}

  @ApiText(
      value = "The employee referred a candidate.",
      examples = "ref-1 {referred: greenhouse-523}")
  record ReferralMade(@ApiText("Whom: a ref or a name.") Optional<String> referred)
      implements CandidateEvent {}

  // What people here decide by hand

  @ApiText(
      value = "A user moved the candidate to a stage by hand.",
      examples = "man-1 {stage: consideration, by: maren, reason: met at the meetup}")
  record StageSet(Stage stage, @ApiText("Who.") String by, @ApiText("Why.") Optional<String> reason)
      implements CandidateEvent {}

  @ApiText(
      value = "Nothing is sent to the candidate for now.",
      examples = "man-2 {until: '2026-12-01', by: maren, reason: meets her in person}")
  record Held(
      @ApiText("The first day on which something may. Left out: until released.")
          Optional<LocalDate> until,
      @ApiText("Who set the hold.") String by,
      @ApiText("Why.") Optional<String> reason)
      implements CandidateEvent {}

  @ApiText(value = "They are held no longer.", examples = "man-3 {by: maren}")
  record Released(
      @ApiText("Who released the hold.") String by, @ApiText("Why.") Optional<String> reason)
      implements CandidateEvent {}

  @ApiText(
      value =
          "The candidate was added to a campaign. The rules decide whether its message is sent.",
      examples =
          "cam-1 {campaign: open-house-oslo, template: open-house, via: email, expires: "
              + "'2026-12-05T17:00:00Z'}")
  record CampaignOffered(
      @ApiText("The campaign's name; it contacts a candidate once at most.") String campaign,
      @ApiText("The message template to use.") String template,
      Via via,
      @ApiText("When it is too late; may lie in the future.") Optional<Instant> expires,
      @ApiText("Which of its messages, if it has several; each contacts a candidate once at most.")
          Optional<String> part)
      implements CandidateEvent {

    /** The only message of a campaign. */
    public CampaignOffered(String campaign, String template, Via via, Optional<Instant> expires) {
      this(campaign, template, via, expires, Optional.empty());
    }
  }

  // Everything else

  // Records of one person, or of one mailbox. The server reports these alone.

  /**
   * Another record has the same mailbox: what of it concerns the mailbox, as it is now. Replaces
   * what was known of that record.
   */
  record MailboxShared(UUID record, RecordSnapshot snapshot)
      implements CandidateEvent, ReportedByServer {}

  /**
   * Another record of the same person was merged into this one.
   *
   * @param ref of the record that was merged
   * @param snapshot all that was known of it
   */
  record RecordMerged(UUID record, String ref, String by, RecordSnapshot snapshot)
      implements CandidateEvent, ReportedByServer {}

  /**
   * Another record no longer shares the mailbox, or its merge was undone.
   *
   * @param by who undid the merge; empty where the mailbox changed
   */
  record RecordParted(UUID record, Optional<String> by)
      implements CandidateEvent, ReportedByServer {}

  /**
   * Counted when outreach to the candidate was about to be planned: with how many others we are in
   * contact. Replaces an earlier count.
   *
   * @param colleagues other candidates at the same employer who got outreach in the last 30 days
   * @param colleagueReplied when another candidate at the same employer last replied
   * @param ownerWaiting other candidates of the same owner for whom a task is open or a reply is
   *     not answered
   */
  record VolumeCounted(int colleagues, Optional<Instant> colleagueReplied, int ownerWaiting)
      implements CandidateEvent, ReportedByServer {}

  /**
   * A user found that an automatic reading of a mail was wrong: what it did is undone. What the
   * mail means instead is reported by events of their own.
   *
   * @param answered when what is undone happened: all that one mail did happened at one instant
   * @param followed ids of messages and tasks that it led to and that have not left or been done
   * @param moved when it led to another stage of the funnel
   * @param was what the mail was read as, in words; empty in events of older versions
   * @param means what it means, in words; empty in events of older versions
   */
  record ReadingCorrected(
      Instant answered,
      String by,
      List<String> followed,
      Optional<Instant> moved,
      Optional<String> was,
      Optional<String> means)
      implements CandidateEvent, ReportedByServer {
    public ReadingCorrected {
      followed = List.copyOf(followed);
    }
  }

  /**
   * A type this version does not know. Kept, visible and harmless: a newer version may understand
   * it.
   *
   * @param written the event's data as it came, JSON
   */
  record Unknown(String type, @Nullable String written) implements CandidateEvent {}
}
