package nurture.candidate.facts;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import nurture.candidate.Dossier;
import nurture.meaning.Meaning;

/** Now, where the candidate is. Plain data: the next workday is worked out beforehand. */
@Meaning("now, where the candidate is")
@AtMostOne
@MovesWithClock
public record EvaluationTime(
    @Meaning("the instant of the check") Instant instant,
    @Meaning("the time zone of the candidate, or the likeliest one") ZoneId zone,
    @Meaning("all time zones the candidate may be in; more than one if only the country is known")
        List<ZoneId> zones,
    @Meaning("the day there") LocalDate date,
    @Meaning("the day of the week there") DayOfWeek weekday,
    @Meaning(value = "the hour of the day there, 0 to 23", unit = "hours") int hour,
    @Meaning(
            value =
                "the place of the candidate in the first minutes after an opening hour, so that"
                    + " messages to one country spread",
            unit = "minutes")
        int spreadMinutes,
    @Meaning("whether it is weekend there, by the custom of the country") boolean isWeekend,
    @Meaning("whether it is a public holiday there") boolean isHoliday,
    @Meaning("the first day after this one that is neither weekend nor public holiday")
        LocalDate nextWorkday)
    implements Fact {

  /**
   * In days. The longest row of feasts and weekends is under two weeks; a calendar in which work
   * never comes is wrong, and must not keep us searching for ever.
   */
  private static final int LONGEST_BREAK = 30;

  private static final int SPREAD_MINUTES = 45;

  // Hours of the day at which another word for it begins.
  private static final int EARLY = 6;
  private static final int MORNING = 9;
  private static final int NOON = 12;
  private static final int EVENING = 18;
  private static final int LATE = 22;

  public EvaluationTime {
    zones = List.copyOf(zones);
  }

  static EvaluationTime of(FactSources sources) {
    Dossier dossier = sources.dossier();
    return at(
        sources.now(),
        sources.zones(),
        Math.floorMod(dossier.ref().hashCode(), SPREAD_MINUTES),
        sources.world().holidays(),
        dossier.person().homeCountry());
  }

  /** Where no day is a public holiday. */
  static EvaluationTime at(Instant instant, ZoneId zone, int spreadMinutes) {
    return at(instant, List.of(zone), spreadMinutes, Holidays.NONE, "");
  }

  /**
   * @param zones at least one, the likeliest first
   * @param country whose days off count, ISO 3166-1 alpha-2; empty when it is not known
   */
  static EvaluationTime at(
      Instant instant, List<ZoneId> zones, int spreadMinutes, Holidays holidays, String country) {
    ZoneId zone = zones.get(0);
    var local = instant.atZone(zone);
    LocalDate today = local.toLocalDate();
    return new EvaluationTime(
        instant,
        zone,
        zones,
        today,
        local.getDayOfWeek(),
        local.getHour(),
        spreadMinutes,
        holidays.isWeekend(country, today),
        holidays.isHoliday(country, today),
        workdayAfter(today, holidays, country));
  }

  @Meaning("whether it is a working day and an hour at which messages may go out")
  public boolean within(WorkingHours hours) {
    return isWorkday() && asked(hours, date).stream().allMatch(each -> open(each, hours));
  }

  @Meaning("the time there in words: night, the weekend, a public holiday")
  public String inWords() {
    if (isHoliday) {
      return "a public holiday";
    } else if (isWeekend) {
      return "the weekend";
    } else if (hour < EARLY || hour >= LATE) {
      return "night";
    }
    return hour < MORNING ? "early morning" : hour < NOON ? "morning" : afternoon();
  }

  private String afternoon() {
    return hour < EVENING ? "afternoon" : "evening";
  }

  /** Right across changes of daylight saving time. */
  @Meaning("the next time the hours open on a working day, strictly after now")
  public Instant next(WorkingHours hours) {
    Instant today = opening(date, hours);
    return isWorkday() && today.isAfter(instant) ? today : opening(nextWorkday, hours);
  }

  @Meaning("the beginning of a day where the candidate is")
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  @Meaning("the same time of day some days on")
  public Instant inDays(int days) {
    return instant.atZone(zone).plusDays(days).toInstant();
  }

  private boolean isWorkday() {
    return !isWeekend && !isHoliday;
  }

  private boolean open(ZoneId where, WorkingHours hours) {
    var local = instant.atZone(where);
    return local.toLocalDate().equals(date)
        && local.getHour() >= hours.opens()
        && local.getHour() < hours.closes();
  }

  /** When the last of the zones opens. */
  private Instant opening(LocalDate day, WorkingHours hours) {
    return asked(hours, day).stream()
        .map(each -> opens(each, day, hours).plus(Duration.ofMinutes(spreadMinutes)))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /**
   * The zones that must all be open: every one, or the likeliest alone where they lie so far apart
   * that no moment of a day suits all.
   */
  private List<ZoneId> asked(WorkingHours hours, LocalDate day) {
    if (zones.size() == 1) {
      return zones;
    }
    Instant last = opens(zone, day, hours);
    Instant first = last.plus(Duration.ofHours(hours.closes() - hours.opens()));
    for (ZoneId each : zones) {
      Instant opens = opens(each, day, hours);
      Instant closes = opens.plus(Duration.ofHours(hours.closes() - hours.opens()));
      last = opens.isAfter(last) ? opens : last;
      first = closes.isBefore(first) ? closes : first;
    }
    return last.plus(Duration.ofMinutes(SPREAD_MINUTES)).isBefore(first) ? zones : List.of(zone);
  }

  private static Instant opens(ZoneId where, LocalDate day, WorkingHours hours) {
    return day.atTime(hours.opens(), 0).atZone(where).toInstant();
  }

  private static LocalDate workdayAfter(LocalDate today, Holidays holidays, String country) {
    LocalDate day = today.plusDays(1);
    LocalDate last = today.plusDays(LONGEST_BREAK);
    while (day.isBefore(last)
        && (holidays.isWeekend(country, day) || holidays.isHoliday(country, day))) {
      day = day.plusDays(1);
    }
    return day;
  }
}
