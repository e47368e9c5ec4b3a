package nurture.template.sandbox;

import freemarker.core.Environment;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date that writes itself in the language of the message.
 *
 * <p>By itself it is the long form, "4 March 2027". Its parts: {@code long}, {@code medium}, {@code
 * short}, {@code month} ("March"), {@code monthYear} ("March 2027"), {@code weekday} ("Thursday"),
 * {@code day} and {@code year} (numbers; a year wants {@code ?c}), {@code iso} ("2027-03-04"), and
 * for a point in time also {@code time} ("14:30").
 *
 * <p>Freemarker's own date type is not used: it knows only {@link java.util.Date}, which has no day
 * without a time zone, and would lend templates its pattern language.
 */
public final class DateModel implements TemplateScalarModel, TemplateHashModel {
  /** What can follow the dot. */
  public static final List<String> PARTS =
      List.of(
          "long", "medium", "short", "month", "monthYear", "weekday", "day", "year", "iso", "time");

  private final LocalDate date;
  private final @Nullable ZonedDateTime moment;

  DateModel(LocalDate date) {
    this.date = date;
    this.moment = null;
  }

  DateModel(ZonedDateTime moment) {
    this.date = moment.toLocalDate();
    this.moment = moment;
  }

  @Override
  public String getAsString() {
    return written(FormatStyle.LONG);
  }

  @Override
  public TemplateModel get(String part) throws TemplateModelException {
    return switch (part) {
      case "long" -> new SimpleScalar(written(FormatStyle.LONG));
      case "medium" -> new SimpleScalar(written(FormatStyle.MEDIUM));
      case "short" -> new SimpleScalar(written(FormatStyle.SHORT));
      case "month" -> new SimpleScalar(month());
      case "monthYear" -> new SimpleScalar(month() + " " + date.getYear());
      case "weekday" ->
          new SimpleScalar(date.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale()));
      case "day" -> new SimpleNumber(date.getDayOfMonth());
      case "year" -> new SimpleNumber(date.getYear());
      case "iso" -> new SimpleScalar(date.toString());
      case "time" -> new SimpleScalar(time());
      default ->
          throw new TemplateModelException(
              "A date has no '"
                  + part
                  + "'; it has long, medium, short, month, monthYear, weekday, day, year, iso and,"
                  + " if it is a point in time, time");
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private String written(FormatStyle style) {
    return DateTimeFormatter.ofLocalizedDate(style).withLocale(locale()).format(date);
  }

  private String month() {
    return date.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale());
  }

  private String time() throws TemplateModelException {
    if (moment == null) {
      throw new TemplateModelException("This date is a day without a time");
    }
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()).format(moment);
  }

  private static Locale locale() {
    return Environment.getCurrentEnvironment().getLocale();
  }
}
