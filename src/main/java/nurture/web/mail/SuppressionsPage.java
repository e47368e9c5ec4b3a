package nurture.web.mail;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.candidate.Suppression.Cause;
import nurture.insight.SuppressionReader.Line;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;

/**
 * Addresses nobody writes to, the newest first. Times in UTC.
 *
 * @param next the address of the next page; empty on the last
 */
record SuppressionsPage(List<MailsPage.Filter> causes, List<Row> rows, String next) {

  static final int MOST = 100;

  /**
   * One address.
   *
   * @param href the candidate who has it; empty for none
   * @param lifted what may lift it, in a sentence
   */
  record Row(String candidate, String href, String cause, ShownTime since, String lifted) {}

  static SuppressionsPage of(Optional<Cause> cause, List<Line> lines) {
    boolean more = lines.size() > MOST;
    List<Line> shown = more ? lines.subList(0, MOST) : lines;
    return new SuppressionsPage(
        Stream.concat(
                Stream.of(new MailsPage.Filter("All", SuppressionRoutes.PATH, cause.isEmpty())),
                Arrays.stream(Cause.values())
                    .filter(each -> each != Cause.ADDRESS_SUPPRESSED)
                    .map(
                        each ->
                            new MailsPage.Filter(
                                DisplayWords.capital(DisplayWords.of(each)),
                                href(Optional.of(each)),
                                cause.equals(Optional.of(each)))))
            .toList(),
        shown.stream().map(SuppressionsPage::row).toList(),
        more
            ? href(cause)
                + (cause.isEmpty() ? "?" : "&")
                + "after="
                + PageLinks.segment(shown.get(MOST - 1).place().toString())
            : "");
  }

  /** As it stands in addresses. */
  static String written(Cause cause) {
    return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String href(Optional<Cause> cause) {
    return SuppressionRoutes.PATH + cause.map(each -> "?cause=" + written(each)).orElse("");
  }

  private static Row row(Line line) {
    return new Row(
        line.holder()
            .map(holder -> holder.name().isBlank() ? holder.ref() : holder.name())
            .orElse(""),
        line.holder()
            .map(holder -> PageLinks.candidate(holder.ref(), holder.id()) + "#channels")
            .orElse(""),
        DisplayWords.capital(DisplayWords.of(line.cause())),
        ShownTime.at(line.place().since(), ZoneOffset.UTC),
        line.cause().liftedByConsent()
            ? "Holds until the candidate consents again."
            : "Holds until a member lifts it on the candidate's page, with a reason.");
  }
}
