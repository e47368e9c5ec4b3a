package nurture.web.task;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nurture.insight.OpenTaskLine;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import org.jspecify.annotations.Nullable;

/**
 * An open task in the list. Times in UTC.
 *
 * @param open for how long, in words: "6 days"
 * @param overdue whether it is open for more than a week
 * @param reply what the candidate answered last; empty when they never did
 * @param snoozed when it comes back; null unless it is snoozed
 * @param acts whether the member who asks may do something with it
 * @param localTime the time where the candidate is; null when that is not known
 */
record TaskCard(
    String id,
    String href,
    String title,
    String candidate,
    String candidateHref,
    String owner,
    String channel,
    String reason,
    ShownTime created,
    String open,
    boolean overdue,
    String reply,
    @Nullable ShownTime repliedAt,
    @Nullable ShownTime snoozed,
    boolean acts,
    @Nullable ShownTime localTime) {

  private static final Duration WEEK = Duration.ofDays(7);

  static TaskCard of(OpenTaskLine line, Instant now, boolean acts) {
    Duration age = Duration.between(line.createdAt(), now);
    return new TaskCard(
        line.id().toString(),
        PageLinks.task(line.id().toString()),
        line.title().isBlank() ? DisplayWords.capital(DisplayWords.of(line.topic())) : line.title(),
        line.name().isBlank() ? line.ref() : line.name(),
        PageLinks.candidate(line.ref(), line.id().candidate()),
        line.owner(),
        DisplayWords.channel(line.via()),
        DisplayWords.capital(line.reason()),
        ShownTime.at(line.createdAt(), ZoneOffset.UTC),
        age.isNegative() ? "" : DisplayWords.age(age.toSeconds()),
        age.compareTo(WEEK) >= 0,
        line.replyTone().isEmpty() ? "" : DisplayWords.reply(line.replyTone(), line.replyReason()),
        ShownTime.known(line.repliedAt(), ZoneOffset.UTC),
        line.notBefore().isAfter(now) ? ShownTime.at(line.notBefore(), ZoneOffset.UTC) : null,
        acts,
        toldNo(line.zone()) ? null : ShownTime.at(now, ZoneId.of(line.zone())));
  }

  /** UTC stands for a zone that is not known. */
  private static boolean toldNo(String zone) {
    return zone.isEmpty() || zone.equals("Z");
  }
}
