package nurture.web.console;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import nurture.candidate.Permission;
import nurture.candidate.Permissions;
import nurture.candidate.Suppression;
import nurture.event.Via;
import org.jspecify.annotations.Nullable;

/** Which channels may be used. */
final class Channels {

  /** One channel somebody said something about. */
  record Row(String channel, Chip state, String why, @Nullable When since) {}

  static List<Row> of(Permissions permissions, ZoneId zone) {
    return Arrays.stream(Via.values())
        .filter(
            via ->
                permissions.consent().containsKey(via) || permissions.suppression(via).isPresent())
        .map(via -> row(via, permissions, zone))
        .toList();
  }

  private static Row row(Via via, Permissions permissions, ZoneId zone) {
    String channel = Words.channel(via.name());
    Suppression silent = permissions.suppressed().get(via);
    if (silent != null) {
      return new Row(
          channel,
          new Chip("Silent", "bad"),
          Words.capital(said(silent.cause())),
          When.day(silent.since(), zone));
    }
    Permission word = permissions.consent().get(via);
    return word != null && word.given()
        ? new Row(
            channel,
            new Chip("Allowed", "good"),
            Words.capital(Words.of(word.basis())),
            When.day(word.since(), zone))
        : new Row(
            channel,
            new Chip("Not allowed", "quiet"),
            "Withdrawn",
            word == null ? null : When.day(word.since(), zone));
  }

  private static String said(Suppression.Cause cause) {
    return switch (cause) {
      case UNSUBSCRIBED -> "unsubscribed";
      case WITHDRAWN -> "consent withdrawn";
      case HARD_BOUNCE -> "the address bounced for good";
      case COMPLAINT -> "complained about a mail";
      case ADDRESS_SUPPRESSED -> "the address is suppressed elsewhere";
    };
  }

  private Channels() {}
}
