package nurture.web.mail;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.event.ChannelDescription;
import nurture.insight.TimelineEntry.MessageLine;
import nurture.outbox.MessageState;
import nurture.outbox.RouteState;
import nurture.web.console.DisplayWords;
import nurture.web.console.MailRow;
import nurture.web.console.ShownTime;

/**
 * Messages and tasks, the newest first. Times in UTC.
 *
 * @param filters one a state, before them one for all
 * @param held a sentence for each channel that rests because its far server refuses us
 * @param more whether there are more than are listed
 */
record MailsPage(
    List<Filter> filters, List<String> held, List<MailRow> rows, boolean more, String which) {

  /** One choice of what to list. */
  record Filter(String label, String href, boolean chosen) {}

  static MailsPage of(
      Optional<MessageState> state, List<MessageLine> lines, List<RouteState> held) {
    return new MailsPage(
        Stream.concat(
                Stream.of(new Filter("All", "/mails", state.isEmpty())),
                Arrays.stream(MessageState.values()).map(each -> filter(each, state)))
            .toList(),
        held.stream().map(MailsPage::sentence).toList(),
        lines.stream()
            .limit(MailPageRoutes.MOST_LISTED)
            .map(line -> MailRow.of(line, ZoneOffset.UTC))
            .toList(),
        lines.size() > MailPageRoutes.MOST_LISTED,
        state.map(DisplayWords::of).orElse(""));
  }

  private static Filter filter(MessageState each, Optional<MessageState> chosen) {
    return new Filter(
        DisplayWords.capital(DisplayWords.of(each)),
        "/mails?state=" + each.written(),
        chosen.equals(Optional.of(each)));
  }

  private static String sentence(RouteState state) {
    return "%s is on hold since %s UTC because the server refuses us: %s. The messages wait, none is lost. Next try: %s UTC."
        .formatted(
            ChannelDescription.of(state.via()).name(),
            ShownTime.at(state.since(), ZoneOffset.UTC).text(),
            state.reason(),
            ShownTime.at(state.nextTry(), ZoneOffset.UTC).text());
  }
}
