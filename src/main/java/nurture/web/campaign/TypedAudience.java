package nurture.web.campaign;

import io.vertx.ext.web.RoutingContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nurture.campaign.AnchorField;
import nurture.campaign.CampaignPlan;
import nurture.campaign.DateAnchor;
import nurture.web.console.FormFields;
import nurture.web.console.TypedNumber;

/**
 * Whom a campaign is offered to, and how often, as it is typed.
 *
 * @param kind {@code once}, {@code later}, {@code weekly} or {@code dated}
 * @param weeks of a weekly one, after how many weeks
 * @param anchor of a dated one, the number of days, as {@code Match.opensInDays}
 * @param anchorDays and its value
 * @param again {@code never}, {@code each} or {@code days}; of those who come later
 * @param againDays and after how many days
 * @param lastDay empty for none
 */
record TypedAudience(
    String kind,
    String weeks,
    String anchor,
    String anchorDays,
    String again,
    String againDays,
    String lastDay) {

  static final String ONCE = "once";
  static final String LATER = "later";
  static final String WEEKLY = "weekly";
  static final String DATED = "dated";
  static final String NEVER = "never";
  static final String EACH = "each";
  static final String DAYS = "days";

  private static final int MOST_WEEKS = 52;
  private static final int MOST_DAYS = 3_650;

  /** Those who are in the segment when it begins. */
  static final TypedAudience USUAL = new TypedAudience(ONCE, "1", "", "", NEVER, "", "");

  static TypedAudience typed(RoutingContext ctx) {
    return new TypedAudience(
        FormFields.text(ctx, "kind"),
        FormFields.text(ctx, "weeks"),
        FormFields.text(ctx, "anchor"),
        FormFields.text(ctx, "anchor-days"),
        FormFields.text(ctx, "again"),
        FormFields.text(ctx, "again-days"),
        FormFields.text(ctx, "last-day"));
  }

  static TypedAudience of(CampaignPlan plan) {
    String kind =
        plan.everyWeeks() > 0
            ? WEEKLY
            : plan.anchor().isPresent() ? DATED : plan.rolling() ? LATER : ONCE;
    OptionalInt after = plan.againAfterDays();
    return new TypedAudience(
        kind,
        String.valueOf(Math.max(1, plan.everyWeeks())),
        plan.anchor().map(anchor -> anchor.fact() + "." + anchor.field()).orElse(""),
        plan.anchor().map(anchor -> String.valueOf(anchor.days())).orElse(""),
        after.isEmpty() ? NEVER : after.getAsInt() == 0 ? EACH : DAYS,
        after.isEmpty() || after.getAsInt() == 0 ? "" : String.valueOf(after.getAsInt()),
        plan.lastDay().map(LocalDate::toString).orElse(""));
  }

  /** Adds what is wrong, by the names of the fields. */
  void problems(Map<String, String> found, Optional<LocalDate> begins, int messages) {
    if (kind.equals(WEEKLY) && TypedNumber.of(weeks, 1, MOST_WEEKS) < 0) {
      found.put("weeks", "Write a number of weeks from 1 to " + MOST_WEEKS + ".");
    } else if (kind.equals(WEEKLY) && messages > 1) {
      found.put("kind", "What is offered anew every some weeks has one message.");
    }
    if (kind.equals(DATED) && day().isEmpty()) {
      found.put("anchor", "Choose what its day is, and write the number of days.");
    }
    if (comesLater() && again.equals(DAYS) && TypedNumber.of(againDays, 1, MOST_DAYS) < 0) {
      found.put("again", "Write a number of days from 1 to %,d.".formatted(MOST_DAYS));
    }
    if (!kind.equals(ONCE) && !lastDay.isEmpty()) {
      if (last().isEmpty()) {
        found.put("last-day", "Write a day as 2026-12-05, or none.");
      } else if (begins.filter(first -> last().get().isBefore(first)).isPresent()) {
        found.put("last-day", "It is before the day on which it begins.");
      }
    }
  }

  private boolean comesLater() {
    return kind.equals(LATER) || kind.equals(DATED);
  }

  boolean rolling() {
    return comesLater();
  }

  int everyWeeks() {
    return kind.equals(WEEKLY) ? Math.max(1, TypedNumber.of(weeks, 1, MOST_WEEKS)) : 0;
  }

  Optional<LocalDate> last() {
    try {
      return kind.equals(ONCE) || lastDay.isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDate.parse(lastDay));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  /** The day in the life of each candidate; empty where it is not dated by one. */
  Optional<DateAnchor> day() {
    int dot = anchor.indexOf('.');
    int value = TypedNumber.of(anchorDays, 0, MOST_DAYS);
    return !kind.equals(DATED) || dot < 0 || value < 0
        ? Optional.empty()
        : AnchorField.anchor(anchor.substring(0, dot), anchor.substring(dot + 1), value);
  }

  OptionalInt againAfterDays() {
    if (!comesLater() || again.equals(NEVER) || again.isEmpty()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        again.equals(EACH) ? 0 : Math.max(1, TypedNumber.of(againDays, 1, MOST_DAYS)));
  }

  /** As text that can be compared, a line for each thing it says. */
  String text() {
    String last = last().map(day -> ", until " + day).orElse("");
    String more =
        !comesLater() || again.equals(NEVER)
            ? ""
            : again.equals(EACH) ? ", again each time" : ", again after " + againDays + " days";
    return switch (kind) {
      case WEEKLY -> "every " + weeks + " weeks, who is in the segment then" + last;
      case DATED -> "on the day on which " + anchor + " is " + anchorDays + last + more;
      case LATER -> "also those who come into the segment later" + last + more;
      default -> "who is in the segment when it begins";
    };
  }
}
