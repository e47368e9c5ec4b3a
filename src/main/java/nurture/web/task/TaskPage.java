package nurture.web.task;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.Reply;
import nurture.insight.CandidateFile;
import nurture.insight.TimelineEntry.MessageText;
import nurture.outbox.MessageState;
import nurture.web.console.DisplayWords;
import nurture.web.console.MailRow;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.SnoozeDays;
import org.jspecify.annotations.Nullable;

/**
 * One task: what to do, for whom, the text to use, and the way to the next one. Times in UTC.
 *
 * @param name whom it is about; empty when they were erased
 * @param address where the channel finds them; empty when it is not known
 * @param text to be pasted; null if it comes with none
 * @param reply what they answered last; empty when they never did
 * @param replyHref the mail with which they did
 * @param open whether it waits
 * @param acts whether the member who asks may
 * @param snoozed when it comes back; null unless it is snoozed
 * @param days to which it can be put off
 * @param own whether the list it is part of is that of the member's own candidates
 */
record TaskPage(
    MailRow task,
    String title,
    String name,
    String role,
    String owner,
    String address,
    String decision,
    @Nullable String text,
    String reply,
    String replyHref,
    @Nullable ShownTime repliedAt,
    @Nullable ShownTime localTime,
    String place,
    boolean open,
    boolean acts,
    boolean own,
    @Nullable ShownTime snoozed,
    SnoozeDays days,
    Snooze snooze) {

  /**
   * What was entered to put it off.
   *
   * @param until empty at first
   * @param wrongDay whether it is no day to which a task can be put off
   * @param zone in which that day begins; empty for UTC
   * @param wrongZone whether it is no time zone
   */
  record Snooze(String until, boolean wrongDay, String zone, boolean wrongZone) {

    static final Snooze NOT_YET = new Snooze("", false, "", false);

    boolean wrong() {
      return wrongDay || wrongZone;
    }
  }

  static TaskPage of(
      MessageText task,
      Optional<CandidateFile> file,
      Instant now,
      boolean acts,
      boolean own,
      Snooze snooze) {
    MailRow row = MailRow.of(task.line(), ZoneOffset.UTC);
    Optional<Dossier> dossier = file.map(CandidateFile::dossier);
    Optional<Reply> reply = dossier.flatMap(d -> d.engagement().lastReply());
    Optional<ZoneId> zone = dossier.flatMap(d -> d.person().toldZone());
    return new TaskPage(
        row,
        task.line().title().isEmpty() ? row.heading() : task.line().title(),
        dossier.map(d -> d.person().name()).filter(n -> !n.isBlank()).orElse(row.candidate()),
        dossier.map(d -> DisplayWords.role(d.work().title(), d.work().employer())).orElse(""),
        dossier.map(d -> d.care().owner()).orElse(""),
        dossier.map(d -> address(task.line().via(), d)).orElse(""),
        task.line().decision(),
        task.text(),
        reply.map(r -> DisplayWords.reply(r.tone().name(), r.reason())).orElse(""),
        PageLinks.newestReply(task.line().candidate()),
        reply.map(r -> ShownTime.at(r.at(), ZoneOffset.UTC)).orElse(null),
        zone.map(z -> ShownTime.at(now, z)).orElse(null),
        zone.map(ZoneId::getId).orElse(""),
        task.line().state() == MessageState.OPEN,
        acts,
        own,
        task.line().notBefore().isAfter(now)
            ? ShownTime.at(task.line().notBefore(), ZoneOffset.UTC)
            : null,
        SnoozeDays.of(now, ZoneOffset.UTC),
        snooze);
  }

  private static String address(String via, Dossier dossier) {
    return DisplayWords.via(via).map(channel -> dossier.person().address(channel)).orElse("");
  }
}
