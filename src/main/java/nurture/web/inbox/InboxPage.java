package nurture.web.inbox;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nurture.inbox.run.MailboxStatus;
import nurture.insight.InboxReader.About;
import nurture.insight.InboxReader.Line;
import nurture.insight.InboxReader.Reading;
import nurture.insight.InboxReader.Shelf;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;

/**
 * Mails that arrived, the newest first. Times in UTC.
 *
 * @param mailboxes that are looked into; none where there is only one, and it is heard
 * @param next the address of the next page; empty on the last
 */
record InboxPage(
    List<Filter> filters,
    boolean waiting,
    List<MailboxRow> mailboxes,
    List<Row> rows,
    String next) {

  static final int MOST = 50;

  /**
   * A mailbox that is looked into.
   *
   * @param trouble why it could not be looked into last; empty if it could
   * @param ever whether it was ever looked into
   */
  record MailboxRow(String name, StatusChip chip, boolean ever, ShownTime until, String trouble) {

    static MailboxRow of(MailboxStatus status) {
      return new MailboxRow(
          status.name() + ": " + status.mailbox(),
          status.heard()
              ? status.trouble().isEmpty()
                  ? new StatusChip("Heard", "good")
                  : new StatusChip("Away", "busy")
              : new StatusChip("Not heard", "bad"),
          status.ever(),
          ShownTime.at(status.until(), ZoneOffset.UTC),
          status.trouble());
    }
  }

  /** A list that can be chosen. */
  record Filter(String label, String href, boolean chosen) {}

  /**
   * One mail.
   *
   * @param start the first words of what its author wrote; empty for none
   * @param who the candidate, or its author where none is known
   * @param whoHref the candidate's page; empty for none
   * @param is what it is, in words
   */
  record Row(
      String href,
      String subject,
      String start,
      String who,
      String whoHref,
      String is,
      boolean waits,
      ShownTime received) {}

  static InboxPage of(InboxFilter filter, List<Line> lines, List<MailboxStatus> mailboxes) {
    boolean more = lines.size() > MOST;
    List<Line> shown = more ? lines.subList(0, MOST) : lines;
    return new InboxPage(
        Arrays.stream(Shelf.values())
            .map(InboxFilter::of)
            .map(each -> new Filter(each.label(), href(each), each.equals(filter)))
            .toList(),
        filter.first(),
        mailboxes.size() > 1
                || mailboxes.stream().anyMatch(each -> !each.heard() || !each.trouble().isEmpty())
            ? mailboxes.stream().map(MailboxRow::of).toList()
            : List.of(),
        shown.stream().map(InboxPage::row).toList(),
        more
            ? href(filter)
                + (filter.first() ? "?" : "&")
                + "after="
                + PageLinks.segment(shown.get(MOST - 1).place().toString())
            : "");
  }

  private static String href(InboxFilter filter) {
    return PageLinks.INBOX + (filter.first() ? "" : "?list=" + filter.written());
  }

  /** The page of a mail. */
  static String href(UUID mail) {
    return PageLinks.INBOX + "/" + mail;
  }

  static Row row(Line line) {
    return new Row(
        href(line.place().id()),
        line.subject().isBlank() ? "(no subject)" : line.subject(),
        line.start(),
        line.about().map(InboxPage::name).orElse(line.sender()),
        line.about().map(about -> PageLinks.candidate(about.ref(), about.id())).orElse(""),
        is(line),
        line.waits(),
        ShownTime.at(line.place().received(), ZoneOffset.UTC));
  }

  private static String name(About about) {
    return about.name().isBlank() ? about.ref() : about.name();
  }

  /** What a mail is, in words. */
  static String is(Line line) {
    if (line.state().equals("waiting")) {
      return "Not read yet";
    }
    if (line.state().equals("failed")) {
      return "Could not be read";
    }
    return is(new Reading(line.kind(), line.meaning(), line.until()));
  }

  /** What a mail was read as, in words. */
  static String is(Reading read) {
    return (read.kind().equals("reply")
            ? "Reply: " + read.undated()
            : DisplayWords.capital(read.undated()))
        + read.until().map(day -> ", until " + ShownTime.on(day).text()).orElse("");
  }
}
