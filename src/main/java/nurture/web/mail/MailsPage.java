package nurture.web.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.event.ChannelDescription;
import nurture.insight.MessageCursor;
import nurture.insight.MessageFinder.ReasonCount;
import nurture.insight.TimelineEntry.MessageLine;
import nurture.outbox.ChannelRoute;
import nurture.outbox.MessageState;
import nurture.outbox.ProviderThrottle;
import nurture.outbox.RouteStanding;
import nurture.outbox.RouteState;
import nurture.web.console.DisplayWords;
import nurture.web.console.MailRow;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;

/**
 * Messages and tasks, the newest first. Times in UTC.
 *
 * @param filters one a state, before them one for all
 * @param reasons why messages are in the state, each with how many; empty where that is not told
 * @param held a sentence for each channel that rests because its far server refuses us
 * @param servers by which mails leave; none where there is only one
 * @param next the address of the next page; empty on the last
 * @param which the state in words; empty for all
 * @param state as it stands in the address; empty for all
 * @param releases whether messages of this state can be released
 * @param cancels whether they can be cancelled
 */
record MailsPage(
    List<Filter> filters,
    List<Filter> reasons,
    List<String> held,
    List<ServerRow> servers,
    List<MailRow> rows,
    String next,
    String which,
    String state,
    boolean releases,
    boolean cancels) {

  static final int MOST = 100;

  private static final int LONGEST_LABEL = 80;

  /** One choice of what to list. */
  record Filter(String label, String href, boolean chosen) {}

  /**
   * A mail server.
   *
   * @param says what it gets, and what it took
   */
  record ServerRow(String name, StatusChip chip, String says) {

    static ServerRow of(RouteStanding server) {
      return new ServerRow(
          server.name(),
          server.held().isPresent()
              ? new StatusChip("Rests", "bad")
              : server.weight() == 0
                  ? new StatusChip("Spare", "quiet")
                  : new StatusChip("Takes mails", "good"),
          (server.weight() == 0 ? "Gets mails while the others rest" : "Weight " + server.weight())
              + "; took "
              + server.sent()
              + " since this node started");
    }
  }

  static MailsPage of(
      Optional<MessageState> state,
      Optional<String> reason,
      List<MessageLine> lines,
      List<ReasonCount> reasons,
      List<RouteState> held,
      List<RouteStanding> servers,
      boolean acts,
      Instant now) {
    boolean more = lines.size() > MOST;
    List<MessageLine> shown = more ? lines.subList(0, MOST) : lines;
    return new MailsPage(
        Stream.concat(
                Stream.of(new Filter("All", PageLinks.MAILS, state.isEmpty())),
                Arrays.stream(MessageState.values()).map(each -> filter(each, state)))
            .toList(),
        state.map(of -> reasons(of, reason, reasons)).orElse(List.of()),
        held.stream().map(each -> sentence(each, now)).toList(),
        servers.size() > 1 ? servers.stream().map(ServerRow::of).toList() : List.of(),
        shown.stream().map(line -> MailRow.of(line, ZoneOffset.UTC)).toList(),
        more ? href(state, reason) + "after=" + PageLinks.segment(after(shown)) : "",
        state.map(DisplayWords::of).orElse(""),
        state.map(MessageState::written).orElse(""),
        acts && state.filter(MailsPage::canBeReleased).isPresent(),
        acts && state.filter(MailsPage::canBeCancelled).isPresent());
  }

  private static boolean canBeReleased(MessageState state) {
    return state == MessageState.UNCERTAIN
        || state == MessageState.FAILED
        || state == MessageState.QUARANTINED;
  }

  private static boolean canBeCancelled(MessageState state) {
    return canBeReleased(state) || state == MessageState.QUEUED;
  }

  private static String after(List<MessageLine> shown) {
    return MessageCursor.of(shown.get(MOST - 1)).toString();
  }

  /** The address of a list, to which something can be added. */
  private static String href(Optional<MessageState> state, Optional<String> reason) {
    return PageLinks.MAILS
        + "?"
        + state.map(of -> "state=" + of.written() + "&").orElse("")
        + reason.map(of -> "reason=" + PageLinks.segment(of) + "&").orElse("");
  }

  private static List<Filter> reasons(
      MessageState state, Optional<String> chosen, List<ReasonCount> reasons) {
    return reasons.stream()
        .filter(each -> !each.reason().isEmpty())
        .map(
            each ->
                new Filter(
                    shortened(DisplayWords.capital(each.reason())) + " (" + each.count() + ")",
                    href(Optional.of(state), Optional.of(each.reason())),
                    chosen.equals(Optional.of(each.reason()))))
        .toList();
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_LABEL ? text : text.substring(0, LONGEST_LABEL - 1) + "…";
  }

  private static Filter filter(MessageState each, Optional<MessageState> chosen) {
    return new Filter(
        DisplayWords.capital(DisplayWords.of(each)),
        PageLinks.MAILS + "?state=" + each.written(),
        chosen.equals(Optional.of(each)));
  }

  private static String sentence(RouteState state, Instant now) {
    if (state.throttle().isPresent()) {
      return slow(state.throttle().get());
    }
    return "%s is on hold since %s UTC: %s. %s, none is lost. %s"
        .formatted(
            ChannelDescription.of(state.via()).name()
                + (state.route().isEmpty() || state.route().equals(ChannelRoute.SMTP)
                    ? ""
                    : " by " + state.route()),
            ShownTime.at(state.since(), ZoneOffset.UTC).text(),
            state.reason(),
            state.instead().isEmpty()
                ? "The messages wait"
                : "The messages leave by " + String.join(" and ", state.instead()),
            nextTry(state, now));
  }

  /** A server is tried with a message, so with the next one where none was due. */
  private static String nextTry(RouteState state, Instant now) {
    return state.nextTry().isAfter(now)
        ? "Next try: " + ShownTime.at(state.nextTry(), ZoneOffset.UTC).text() + " UTC."
        : "The next message tries it.";
  }

  private static String slow(ProviderThrottle throttle) {
    return "%s until %s UTC: %s. The rule is “%s”; the answer was %s. Its messages wait, none is lost."
        .formatted(
            DisplayWords.capital(throttle.limit()),
            ShownTime.at(throttle.until(), ZoneOffset.UTC).text(),
            throttle.reason(),
            throttle.rule(),
            throttle.answer());
  }
}
