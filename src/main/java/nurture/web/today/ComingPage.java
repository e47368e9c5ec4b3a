package nurture.web.today;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nurture.simulation.ForecastStep;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.today.ComingForecast.Coming;
import nurture.web.today.ComingForecast.Told;

/**
 * What will go out in the next days.
 *
 * @param day the one whose rows are listed; empty for all
 * @param remark what it was told of, in words
 */
record ComingPage(
    List<DayBar> days, long messages, long tasks, String day, List<Row> rows, String remark) {

  /** How many rows are listed of a day. */
  private static final int MOST = 500;

  /**
   * One day.
   *
   * @param width how long the bar of the messages is, of 100
   */
  record DayBar(String label, String href, long messages, long tasks, long width) {}

  /** Something that will happen to one candidate. */
  record Row(
      String candidate,
      String href,
      ShownTime at,
      String what,
      String how,
      String rule,
      String ruleHref,
      String reason) {}

  static ComingPage of(Told all, Optional<LocalDate> day) {
    LocalDate first = LocalDate.ofInstant(all.from(), ZoneOffset.UTC);
    // The first day is today, so the last one is not over when the forecast ends.
    Told told = all.until(first.plusDays(ComingForecast.DAYS));
    List<DayBar> days = new ArrayList<>();
    long most = 1;
    for (int i = 0; i < ComingForecast.DAYS; i++) {
      LocalDate each = first.plusDays(i);
      most = Math.max(most, count(told, each, false));
    }
    for (int i = 0; i < ComingForecast.DAYS; i++) {
      LocalDate each = first.plusDays(i);
      long messages = count(told, each, false);
      days.add(
          new DayBar(
              each.getDayOfWeek().getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH)
                  + " "
                  + each.getDayOfMonth(),
              TodayPages.COMING + "?day=" + each,
              messages,
              count(told, each, true),
              messages * 100 / most));
    }
    return new ComingPage(
        days,
        told.coming().stream().filter(each -> goesOut(each.step())).count(),
        told.coming().stream().filter(each -> isTask(each.step())).count(),
        day.map(each -> ShownTime.on(each).text()).orElse(""),
        told.coming().stream()
            .filter(each -> day.isEmpty() || on(each, day.get()))
            .filter(each -> goesOut(each.step()) || isTask(each.step()))
            .limit(MOST)
            .map(ComingPage::row)
            .toList(),
        remark(told));
  }

  private static Row row(Coming coming) {
    ForecastStep step = coming.step();
    return new Row(
        coming.name().isBlank() ? coming.ref() : coming.name(),
        PageLinks.candidate(coming.ref()),
        ShownTime.at(step.at(), ZoneOffset.UTC),
        isTask(step) ? step.what() : DisplayWords.capital(DisplayWords.of(step.what())),
        isTask(step)
            ? "Task"
            : step.via().map(via -> DisplayWords.channel(via.name())).orElse("Message"),
        step.rule(),
        step.rule().isEmpty() ? "" : PageLinks.rule(step.rule()),
        step.reason());
  }

  private static String remark(Told told) {
    String of =
        told.sampled() < told.population()
            ? "Told of a sample of "
                + DisplayWords.count(told.sampled(), "candidate", "candidates")
                + " of "
                + String.format(Locale.ENGLISH, "%,d", told.population())
                + "."
            : "Told of all " + DisplayWords.count(told.sampled(), "candidate", "candidates") + ".";
    return of
        + " If nothing else happens: no reply, no click, no task done."
        + (told.unsure() == 0
            ? ""
            : " "
                + DisplayWords.count(told.unsure(), "candidate", "candidates")
                + " could not be evaluated.");
  }

  private static long count(Told told, LocalDate day, boolean tasks) {
    return told.coming().stream()
        .filter(each -> on(each, day))
        .filter(each -> tasks ? isTask(each.step()) : goesOut(each.step()))
        .count();
  }

  private static boolean on(Coming coming, LocalDate day) {
    return coming.day().equals(day);
  }

  private static boolean goesOut(ForecastStep step) {
    return step.kind() == ForecastStep.Kind.MESSAGE || step.kind() == ForecastStep.Kind.WAITING;
  }

  private static boolean isTask(ForecastStep step) {
    return step.kind() == ForecastStep.Kind.TASK;
  }
}
