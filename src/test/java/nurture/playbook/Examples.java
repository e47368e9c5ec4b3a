package nurture.playbook;

import static nurture.playbook.Story.TODAY;
import static nurture.playbook.Story.ofAStranger;
import static nurture.playbook.Story.ofIngrid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.candidate.Touch;
import nurture.event.Basis;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent.Applied;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.ConsentWithdrawn;
import nurture.event.CandidateEvent.Hired;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.OfferAccepted;
import nurture.event.CandidateEvent.OfferDeclined;
import nurture.event.CandidateEvent.OfferMade;
import nurture.event.CandidateEvent.Rejected;
import nurture.event.Relationship;
import nurture.event.ResearchItem;
import nurture.event.SignalKind;
import nurture.event.Stage;
import nurture.event.Tone;
import nurture.event.Via;

/**
 * An example for every shipped rule, in the order of the files. Longer than most files because it
 * is a table.
 */
final class Examples {

  static Stream<Example> all() {
    return Stream.of(
            cadence(),
            moments(),
            restraint(),
            awareness(),
            nurture(),
            replies(),
            hiring(),
            campaigns(),
            permission(),
            pestering(),
            time())
        .flatMap(List::stream);
  }

  private static List<Example> cadence() {
    return List.of(
        Example.of("Somebody we never exchanged a word with is new to us")
            .speaksIn(ofIngrid())
            .butNotIn(ofIngrid().replied(Tone.NEUTRAL, 100)),
        Example.of("The second touch is due five days after the first")
            .speaksIn(ofIngrid().wrote("first-outreach", 5))
            .butNotIn(ofIngrid().wrote("first-outreach", 4)),
        Example.of("The third touch is due nine days after the second")
            .speaksIn(ofIngrid().wrote("first-outreach", 16).wrote("follow-up-insight", 9))
            .butNotIn(ofIngrid().wrote("first-outreach", 16).wrote("follow-up-insight", 8)),
        Example.of("Three touches without an answer are the whole first sequence")
            .speaksIn(afterThreeTouches(20))
            .butNotIn(ofIngrid().wrote("first-outreach", 36).wrote("follow-up-insight", 29)),
        Example.of("Whoever answered us is through the first sequence, unless the answer was no")
            .speaksIn(ofIngrid().replied(Tone.NEUTRAL, 100))
            .butNotIn(ofIngrid().replied(Tone.NEGATIVE, 100)),
        Example.of("Ninety days without a word from either side are a quiet quarter")
            .speaksIn(afterThreeTouches(90).replied(Tone.NEUTRAL, 90))
            .butNotIn(afterThreeTouches(90).replied(Tone.NEUTRAL, 89)),
        Example.of("Research is asked for once in thirty days at most")
            .speaksIn(askedForResearch(29))
            .butNotIn(askedForResearch(30)));
  }

  private static List<Example> moments() {
    return List.of(
        Example.of("A reply is fresh for fourteen days, as long as nobody answered it")
            .speaksIn(ofIngrid().replied(Tone.POSITIVE, 14))
            .butNotIn(ofIngrid().replied(Tone.POSITIVE, 14).wrote("by-hand", 13)),
        Example.of("One warm answer is enough for ninety days, after it people talk to people")
            .speaksIn(ofIngrid().wrote("warm-reply", 89))
            .butNotIn(ofIngrid().wrote("warm-reply", 90)),
        Example.of(
                "A strong signal is fresh for thirty days and waits until fourteen days after our"
                    + " last touch")
            .speaksIn(afterThreeTouches(40).signalled(SignalKind.LAYOFFS, 30))
            .butNotIn(afterThreeTouches(40).signalled(SignalKind.LAYOFFS, 31)));
  }

  private static List<Example> restraint() {
    return List.of(
        Example.of(
                "Messages go out between eight and eighteen on working days, where the candidate is")
            .speaksIn(ofAStranger()),
        Example.of("One touch a week is enough for a passive candidate")
            .speaksIn(ofIngrid().wrote("first-outreach", 6))
            .butNotIn(ofIngrid().wrote("first-outreach", 7)),
        Example.of("Two touches a week are enough for anybody else")
            .speaksIn(ofIngrid().is(Relationship.ACTIVE).wrote("one", 6).wrote("two", 1))
            .butNotIn(ofIngrid().is(Relationship.ACTIVE).wrote("one", 7).wrote("two", 1)),
        Example.of("Three soft bounces in a row are too many")
            .speaksIn(ofIngrid().bouncedSoftly(3))
            .butNotIn(ofIngrid().bouncedSoftly(2)));
  }

  private static List<Example> awareness() {
    return List.of(
        Example.of(
                "A passive candidate nobody wrote to gets a first outreach once the research is"
                    + " complete")
            .speaksIn(ofIngrid())
            .saying("send first-outreach by email")
            .butNotIn(ofIngrid().is(Relationship.ACTIVE)),
        Example.of(
                "Where research on a passive candidate is missing the recruiter is asked to complete"
                    + " it")
            .speaksIn(researchedBut(ResearchItem.MUTUAL_CONNECTIONS))
            .saying("ask the recruiter: Complete the research: mutual connections")
            .butNotIn(ofIngrid()),
        Example.of("Whoever did not answer the first touch gets something useful as the second")
            .speaksIn(ofIngrid().wrote("first-outreach", 7))
            .saying("send follow-up-insight by email")
            .butNotIn(ofIngrid().wrote("first-outreach", 7).replied(Tone.NEUTRAL, 1)),
        Example.of("Whoever did not answer the second touch gets a last note as the third")
            .speaksIn(ofIngrid().wrote("first-outreach", 16).wrote("follow-up-insight", 9))
            .saying("send follow-up-last-note by email")
            .butNotIn(
                ofIngrid()
                    .wrote("first-outreach", 16)
                    .wrote("follow-up-insight", 9)
                    .in(Stage.CONVERSION, 1)));
  }

  private static List<Example> nurture() {
    return List.of(
        Example.of(
                "A candidate who stayed quiet after the first sequence gets one update a quarter")
            .speaksIn(afterThreeTouches(90))
            .saying("send quarterly-update by email")
            .butNotIn(afterThreeTouches(89)),
        Example.of(
                "A fresh strong signal brings a candidate we wrote to before back to active outreach")
            .speaksIn(afterThreeTouches(40).signalled(SignalKind.LAYOFFS, 3))
            .saying("send re-engage-on-signal by email")
            .butNotIn(afterThreeTouches(40).signalled(SignalKind.BAD_PRESS, 3)),
        Example.of("Who asked us to come back later hears from us when the day has come")
            .speaksIn(ofIngrid().wrote("one", 60).saidNotBefore(TODAY, "a big migration", 50))
            .saying("send quarterly-update by email")
            .butNotIn(
                ofIngrid()
                    .wrote("one", 60)
                    .saidNotBefore(TODAY.plusDays(1), "a big migration", 50)),
        Example.of("The day somebody asked for is looked at as it begins")
            .speaksIn(ofIngrid().saidNotBefore(LocalDate.parse("2027-06-01"), "", 50))
            .saying("check again at 31 May 2027 22:00 UTC")
            .butNotIn(ofIngrid().saidNotBefore(TODAY, "", 50)));
  }

  private static List<Example> replies() {
    return List.of(
        Example.of("A positive reply moves a candidate from awareness to consideration")
            .speaksIn(ofIngrid().wrote("first-outreach", 2).replied(Tone.POSITIVE, 0))
            .saying("move to consideration")
            .butNotIn(ofIngrid().wrote("first-outreach", 2).replied(Tone.NEUTRAL, 0)),
        Example.of("A positive reply gets a warm answer, before anything else")
            .speaksIn(ofIngrid().wrote("first-outreach", 2).replied(Tone.POSITIVE, 0))
            .saying("send warm-reply by email")
            .butNotIn(
                ofIngrid()
                    .wrote("first-outreach", 6)
                    .replied(Tone.POSITIVE, 5)
                    .wrote("warm-reply", 4)
                    .replied(Tone.POSITIVE, 0)),
        Example.of("Every reply is put before the owner, once")
            .speaksIn(ofIngrid().wrote("first-outreach", 2).replied(Tone.NEGATIVE, 0))
            .saying(
                "tell the owner: they replied (negative)",
                "ask the recruiter: Read their reply (negative) and answer what it asks")
            .butNotIn(
                ofIngrid()
                    .wrote("first-outreach", 2)
                    .replied(Tone.NEGATIVE, 1)
                    .touched("read-reply", Optional.empty(), Touch.State.DONE, 1)));
  }

  private static List<Example> hiring() {
    Optional<String> opening = Optional.of("staff-engineer");
    Story applied = ofIngrid().that(30, new Applied(opening));
    return List.of(
        Example.of("Whoever applies or is interviewed is in conversion")
            .speaksIn(applied)
            .saying("move to conversion")
            .butNotIn(applied.in(Stage.CONSIDERATION, 3)),
        Example.of("Whoever accepts an offer or is hired is in loyalty")
            .speaksIn(applied.in(Stage.CONVERSION, 30).that(1, new OfferAccepted(opening)))
            .saying("move to loyalty")
            .butNotIn(applied.in(Stage.CONVERSION, 30).that(1, new OfferMade(opening))),
        Example.of(
                "Whoever declines or is turned down goes back to consideration, not to a dead end")
            .speaksIn(
                applied
                    .in(Stage.CONVERSION, 30)
                    .that(1, new OfferDeclined(opening, Optional.empty())))
            .saying("move to consideration")
            .butNotIn(
                applied
                    .that(9, new Rejected(opening, true, Optional.empty()))
                    .in(Stage.CONVERSION, 2)));
  }

  private static List<Example> campaigns() {
    return List.of(
        Example.of("The offer of a campaign is taken up while no reply is waiting")
            .speaksIn(afterThreeTouches(30).offered("open-house-oslo", Via.EMAIL))
            .saying("send open-house by email")
            .butNotIn(
                afterThreeTouches(30)
                    .offered("open-house-oslo", Via.EMAIL)
                    .replied(Tone.POSITIVE, 1)),
        Example.of("The offer of a campaign over a channel only people can use becomes a task")
            .speaksIn(afterThreeTouches(30).offered("open-house-oslo", Via.LINKEDIN))
            .saying("ask the recruiter: Reach them for the campaign open-house-oslo (linkedin)")
            .butNotIn(afterThreeTouches(30).offered("open-house-oslo", Via.EMAIL)));
  }

  private static List<Example> permission() {
    return List.of(
        Example.of("Nothing goes over a channel without consent or another basis")
            .speaksIn(ofIngrid().offered("open-house-oslo", Via.LINKEDIN))
            .saying("nothing by linkedin")
            .butNotIn(allowedEverywhere().offered("open-house-oslo", Via.LINKEDIN)),
        Example.of("Nothing goes over a channel that is suppressed")
            .speaksIn(
                ofIngrid()
                    .that(
                        3, new MessageBounced(Optional.empty(), BounceKind.HARD, Optional.empty())))
            .saying("nothing by email")
            .butNotIn(ofIngrid().bouncedSoftly(1)),
        Example.of("Nothing goes over a channel whose address is not known")
            .speaksIn(
                ofIngrid()
                    .offered("open-house-oslo", Via.SMS)
                    .that(3, new ConsentGiven(Via.SMS, Basis.CONSENT)))
            .saying("nothing by sms")
            .butNotIn(
                ofIngrid()
                    .offered("open-house-oslo", Via.SMS)
                    .that(3, new ConsentGiven(Via.SMS, Basis.CONSENT))
                    .that(2, new ConsentWithdrawn(Optional.of(Via.SMS), Optional.empty()))),
        Example.of("Email rests when it keeps bouncing")
            .speaksIn(ofIngrid().bouncedSoftly(3))
            .saying("nothing by email")
            .butNotIn(ofIngrid().bouncedSoftly(2)));
  }

  private static List<Example> pestering() {
    return List.of(
        Example.of(
                "Nobody hears from us more often in a week than they should, unless they are waiting"
                    + " for an answer")
            .speaksIn(ofIngrid().wrote("first-outreach", 6))
            .saying("nothing by any channel")
            .butNotIn(ofIngrid().wrote("first-outreach", 6).replied(Tone.POSITIVE, 0)),
        Example.of("Nothing is sent after a message that is still on its way")
            .speaksIn(ofIngrid().touched("one", Optional.of(Via.EMAIL), Touch.State.PLANNED, 8))
            .saying("nothing by any channel")
            .butNotIn(ofIngrid().touched("one", Optional.of(Via.EMAIL), Touch.State.SENT, 8)),
        Example.of("While a neutral or negative reply waits for its owner nothing else goes out")
            .speaksIn(ofIngrid().replied(Tone.NEUTRAL, 14))
            .saying("nothing by any channel")
            .butNotIn(ofIngrid().replied(Tone.NEUTRAL, 15)),
        Example.of("No outreach reaches a passive candidate before the research is complete")
            .speaksIn(researchedBut(ResearchItem.SKILLS_ALIGNMENT))
            .saying("nothing by any channel")
            .butNotIn(researchedBut(ResearchItem.SKILLS_ALIGNMENT).replied(Tone.POSITIVE, 0)),
        Example.of("People who work for us get no outreach")
            .speaksIn(ofIngrid().that(30, new Hired(Optional.empty(), Optional.empty())))
            .saying("nothing by any channel")
            .butNotIn(ofIngrid().is(Relationship.ALUMNUS)));
  }

  private static List<Example> time() {
    return List.of(
        Example.of("Nobody is written to outside working hours, where they are")
            .speaksIn(ofIngrid().at("2027-03-10T17:00:00Z"))
            .saying("nothing by any channel until 11 Mar 2027 07:02 UTC")
            .butNotIn(ofIngrid().at("2027-03-10T16:59:59Z")),
        Example.of("Nobody is written to while they are out of office")
            .speaksIn(ofIngrid().awayUntil(TODAY.plusDays(1)))
            .saying("nothing by any channel until 10 Mar 2027 23:00 UTC")
            .butNotIn(ofIngrid().awayUntil(TODAY)),
        Example.of("Who asked to be left alone until a day is left alone until that day")
            .speaksIn(ofIngrid().saidNotBefore(TODAY.plusDays(1), "a big migration", 50))
            .saying("nothing by any channel until 10 Mar 2027 23:00 UTC")
            .butNotIn(ofIngrid().saidNotBefore(TODAY, "a big migration", 50)),
        Example.of("Who is held back until a day is left alone until that day")
            .speaksIn(ofIngrid().heldUntil(Optional.of(TODAY.plusDays(1))))
            .saying("nothing by any channel until 10 Mar 2027 23:00 UTC")
            .butNotIn(ofIngrid().heldUntil(Optional.of(TODAY))),
        Example.of("Who is held back without a day is left alone until released")
            .speaksIn(ofIngrid().heldUntil(Optional.empty()))
            .saying("nothing by any channel")
            .butNotIn(ofIngrid().heldUntil(Optional.of(TODAY.plusDays(1)))));
  }

  /** The whole first sequence, the last of it so many days ago. */
  private static Story afterThreeTouches(int daysAgo) {
    return ofIngrid()
        .wrote("first-outreach", daysAgo + 16)
        .wrote("follow-up-insight", daysAgo + 9)
        .wrote("follow-up-last-note", daysAgo);
  }

  private static Story researchedBut(ResearchItem missing) {
    Story story = ofAStranger().that(390, new ConsentGiven(Via.EMAIL, Basis.CONSENT));
    for (ResearchItem item : ResearchItem.values()) {
      story = item == missing ? story : story.found(item);
    }
    return story;
  }

  private static Story askedForResearch(int daysAgo) {
    return ofAStranger()
        .touched("complete-research", Optional.empty(), Touch.State.SKIPPED, daysAgo);
  }

  private static Story allowedEverywhere() {
    Story story = ofIngrid();
    for (Via via : Via.values()) {
      story = story.that(5, new ConsentGiven(via, Basis.CONSENT));
    }
    return story;
  }

  private Examples() {}
}
