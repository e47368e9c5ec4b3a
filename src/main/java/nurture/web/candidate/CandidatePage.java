package nurture.web.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.candidate.Reply;
import nurture.event.Stage;
import nurture.insight.CandidateFile;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.SnoozeDays;
import nurture.web.console.StatusChip;
import org.jspecify.annotations.Nullable;

/**
 * One candidate: who they are and where they stand, then everything that happened, the newest
 * first. Times in the candidate's zone.
 *
 * @param role "title at employer", as far as known
 * @param held why nothing is sent for now; empty without a hold
 * @param notNow what they asked for; empty when they did not
 * @param quarantine why their evaluation fails; empty when it does not
 * @param snoozeDays to which open tasks can be put off
 * @param demo null outside of a demo
 * @param acts whether the one who asks may act on the candidate
 * @param leaps whether they may let a demo's time pass
 */
public record CandidatePage(
    String ref,
    String href,
    String name,
    String role,
    String zone,
    StatusChip stage,
    @Nullable ShownTime stageSince,
    List<Step> steps,
    String relationship,
    String owner,
    List<String> tags,
    List<ChannelRows.Row> channels,
    ResearchFindings research,
    List<SignalRow> signals,
    String notNow,
    String held,
    String lastReply,
    String decisions,
    String pending,
    @Nullable ShownTime nextCheck,
    String nextCheckWhy,
    String quarantine,
    @Nullable ShownTime quarantinedSince,
    List<OtherRecordRow> others,
    List<TimelineItem> timeline,
    String older,
    boolean later,
    Quick quick,
    SnoozeDays snoozeDays,
    @Nullable DemoPanel demo,
    boolean acts,
    boolean leaps) {

  /**
   * One stage of the funnel.
   *
   * @param place {@code done}, {@code here} or {@code ahead}
   */
  record Step(String name, String place) {}

  /**
   * The forms that need no page of their own.
   *
   * @param token makes each of them happen once
   * @param standing whether a hold stands
   * @param correction where the last reply is corrected; empty while there is none
   */
  record Quick(
      String token, String events, boolean standing, String correction, List<Named> stages) {

    /** A stage. */
    record Named(String value, String label, boolean here) {}

    static Quick of(Dossier dossier, ZoneId zone, Instant now) {
      String events = OneCandidate.events(dossier.ref());
      return new Quick(
          UUID.randomUUID().toString(),
          events,
          dossier
              .care()
              .hold()
              .filter(hold -> hold.stands(LocalDate.ofInstant(now, zone)))
              .isPresent(),
          dossier.engagement().lastReply().map(reply -> correction(events, reply)).orElse(""),
          Arrays.stream(Stage.values())
              .map(
                  stage ->
                      new Named(
                          stage.name().toLowerCase(Locale.ROOT),
                          DisplayWords.capital(DisplayWords.of(stage)),
                          stage == dossier.funnel().stage()))
              .toList());
    }

    /** A later reply ends what an earlier one said, so the right one is reported behind it. */
    private static String correction(String events, Reply reply) {
      return events
          + "/replied?tone="
          + reply.tone().name().toLowerCase(Locale.ROOT).replace('_', '-')
          + "&via="
          + reply.via().name().toLowerCase(Locale.ROOT)
          + reply.message().map(id -> "&message=" + PageLinks.segment(id)).orElse("")
          + (reply.reason().isEmpty() ? "" : "&reason=" + PageLinks.segment(reply.reason()));
    }
  }

  static CandidatePage of(
      CandidateFile file,
      TimelinePart part,
      Instant now,
      @Nullable DemoPanel demo,
      boolean acts,
      boolean leaps) {
    Dossier dossier = file.dossier();
    ZoneId zone = dossier.person().zone();
    LocalDate today = LocalDate.ofInstant(now, zone);
    Stage stage = dossier.funnel().stage();
    String name = dossier.person().name();
    return new CandidatePage(
        dossier.ref(),
        PageLinks.candidate(dossier.ref()),
        name.isBlank() ? dossier.ref() : name,
        DisplayWords.role(dossier.work().title(), dossier.work().employer()),
        zone.getId().equals("Z") ? "UTC" : zone.getId(),
        StatusChip.of(stage),
        ShownTime.day(dossier.funnel().since(), zone),
        Arrays.stream(Stage.values()).map(each -> step(each, stage)).toList(),
        DisplayWords.capital(DisplayWords.of(dossier.relationship())),
        dossier.care().owner(),
        dossier.care().tags(),
        ChannelRows.of(dossier.ref(), dossier.permissions(), zone),
        ResearchFindings.of(dossier.research(), zone),
        SignalRow.of(dossier.signals(), zone),
        dossier
            .engagement()
            .notNow()
            .filter(notNow -> notNow.stands(today))
            .map(HoldSentence::of)
            .orElse(""),
        dossier.care().hold().filter(hold -> hold.stands(today)).map(HoldSentence::of).orElse(""),
        dossier.engagement().lastReply().map(r -> replied(r, zone)).orElse(""),
        DisplayWords.count(file.decisions(), "decision", "decisions"),
        file.pending() == 0
            ? ""
            : DisplayWords.count(file.pending(), "event", "events") + " waiting to be processed",
        ShownTime.known(file.nextCheck(), zone),
        DisplayWords.capital(file.nextCheckWhy()),
        file.quarantine(),
        ShownTime.known(file.quarantinedSince(), zone),
        OtherRecordRow.of(file, now, zone),
        Timeline.of(part.entries(), zone, now),
        part.older() == null
            ? ""
            : PageLinks.candidate(dossier.ref())
                + "?before="
                + PageLinks.segment(part.older().toString()),
        part.later(),
        Quick.of(dossier, zone, now),
        SnoozeDays.of(now, zone),
        demo,
        acts,
        leaps);
  }

  private static Step step(Stage each, Stage current) {
    int way = each.compareTo(current);
    return new Step(
        DisplayWords.capital(DisplayWords.of(each)),
        way < 0 ? "done" : way == 0 ? "here" : "ahead");
  }

  private static String replied(Reply reply, ZoneId zone) {
    return DisplayWords.capital(DisplayWords.of(reply.tone()))
        + ", "
        + ShownTime.at(reply.at(), zone).text();
  }
}
