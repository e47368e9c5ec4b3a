package nurture.web.console;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nurture.access.RecordedName;
import nurture.event.ChannelDescription;
import nurture.event.ReplyReason;
import nurture.event.Via;

/** Values as people read them. */
public final class DisplayWords {

  private static final Map<String, String> CHANNELS =
      Arrays.stream(Via.values())
          .collect(
              Collectors.toMap(
                  via -> via.name().toLowerCase(Locale.ROOT),
                  via -> ChannelDescription.of(via).name()));

  /** {@code SILVER_MEDALLIST} is "silver medallist", {@code link-clicked} "link clicked". */
  public static String of(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
  }

  public static String of(Enum<?> value) {
    return of(value.name());
  }

  public static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** "Engineer at Northwind", or the one of both that is known. */
  public static String role(String title, String employer) {
    return title.isEmpty() || employer.isEmpty() ? title + employer : title + " at " + employer;
  }

  /** As a class of the stylesheet: {@code quarantined}. */
  public static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-').replaceAll("[^a-z0-9-]", "");
  }

  /** Empty for work among ourselves. */
  public static String channel(String via) {
    return CHANNELS.getOrDefault(via.toLowerCase(Locale.ROOT), capital(of(via)));
  }

  /** The channel of that name; empty for work among colleagues. */
  public static Optional<ChannelDescription> via(String via) {
    return Arrays.stream(Via.values())
        .filter(each -> each.name().equalsIgnoreCase(via))
        .map(ChannelDescription::of)
        .findFirst();
  }

  /** What a reason of a reply is about. */
  public static String reason(ReplyReason reason) {
    return switch (reason) {
      case PAY -> "Pay";
      case PLACE -> "Place";
      case ROLE -> "The role";
      case TIMING -> "Timing";
      case COMPANY -> "Our company";
      case PRESENT_JOB -> "Content with the present job";
      case PERSONAL -> "Personal or family";
      case CONTRACT -> "Kind of contract";
    };
  }

  /** How a reply is told: "Not now: a new project". */
  public static String reply(String tone, String reason) {
    return capital(of(tone)) + (reason.isEmpty() ? "" : ": " + reason);
  }

  public static String count(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  /** An age in seconds, roughly: "3 min". */
  public static String age(double seconds) {
    if (seconds < 60) {
      return Math.round(seconds) + " s";
    } else if (seconds < 3_600) {
      return (long) (seconds / 60) + " min";
    } else if (seconds < 86_400) {
      return (long) (seconds / 3_600) + " h";
    }
    return count((long) (seconds / 86_400), "day", "days");
  }

  /**
   * The name alone of {@code Vera Lind <vera@example.com>}, and that of the key where it was one.
   */
  public static String author(String onRecord) {
    RecordedName who = RecordedName.of(onRecord);
    if (who.member().isEmpty()) {
      return onRecord;
    }
    return who.key().isEmpty() ? who.member() : RecordedName.byKey(who.member(), who.key());
  }

  private DisplayWords() {}
}
