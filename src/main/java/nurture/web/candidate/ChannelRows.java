package nurture.web.candidate;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import nurture.candidate.ChannelConsent;
import nurture.candidate.ContactPermissions;
import nurture.candidate.Suppression;
import nurture.event.Via;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import org.jspecify.annotations.Nullable;

/** Which channels may be used. */
final class ChannelRows {

  /**
   * One channel with a consent, a withdrawal or a suppression.
   *
   * @param liftHref where a suppression is lifted; null for what only the candidate can take back
   */
  record Row(
      String channel,
      StatusChip state,
      String why,
      @Nullable ShownTime since,
      @Nullable String liftHref) {}

  static List<Row> of(String ref, ContactPermissions contactPermissions, ZoneId zone) {
    return Arrays.stream(Via.values())
        .filter(
            via ->
                contactPermissions.consent().containsKey(via)
                    || contactPermissions.suppression(via).isPresent())
        .map(via -> row(ref, via, contactPermissions, zone))
        .toList();
  }

  private static Row row(String ref, Via via, ContactPermissions contactPermissions, ZoneId zone) {
    String channel = DisplayWords.channel(via.name());
    Suppression silent = contactPermissions.suppressed().get(via);
    if (silent != null) {
      return new Row(
          channel,
          new StatusChip("Suppressed", "bad"),
          DisplayWords.capital(said(silent.cause())),
          ShownTime.day(silent.since(), zone),
          silent.cause().byCandidate() ? null : PageLinks.lift(ref, via));
    }
    ChannelConsent word = contactPermissions.consent().get(via);
    return word != null && word.given()
        ? new Row(
            channel,
            new StatusChip("Allowed", "good"),
            DisplayWords.capital(DisplayWords.of(word.basis())),
            ShownTime.day(word.since(), zone),
            null)
        : new Row(
            channel,
            new StatusChip("Not allowed", "quiet"),
            "Withdrawn",
            word == null ? null : ShownTime.day(word.since(), zone),
            null);
  }

  private static String said(Suppression.Cause cause) {
    return switch (cause) {
      case UNSUBSCRIBED -> "unsubscribed";
      case WITHDRAWN -> "consent withdrawn";
      case HARD_BOUNCE -> "the address does not exist (hard bounce)";
      case COMPLAINT -> "spam complaint";
      case ADDRESS_SUPPRESSED -> "the address is on the suppression list";
    };
  }

  private ChannelRows() {}
}
