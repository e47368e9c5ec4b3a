package nurture.web.measure;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nurture.access.Permission;
import nurture.insight.FunnelStep;
import nurture.insight.MeasureReader;
import nurture.insight.MeasureReader.Counted;
import nurture.insight.MeasureReader.Period;
import nurture.insight.MeasureReader.Which;
import nurture.insight.MeasureSlice;
import nurture.insight.MeasuredRate;
import nurture.insight.ReasonCount;
import nurture.insight.RecruitingMeasure;
import nurture.insight.WeekCursor;
import nurture.web.console.FormFields;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;
import nurture.web.console.QueryText;

/** Shows the measures beside their targets, and the people whom they count. */
public final class MeasurePages implements PageSet {

  private static final String SECTION = "today";
  private static final String PEOPLE = PageLinks.MEASURES + "/people";
  private static final int LONGEST = 400;

  private final MeasureReader measures;
  private final InstantSource clock;

  public MeasurePages(MeasureReader measures, InstantSource clock) {
    this.measures = measures;
    this.clock = clock;
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(PageLinks.MEASURES, Permission.READ, this::show);
    pages.page(PEOPLE, Permission.READ, this::people);
  }

  /** The address of the measures by a property. */
  static String address(MeasureSlice slice, Period period) {
    String asked = (slice == MeasureSlice.ALL ? "" : "&by=" + slice.key()) + days(period);
    return PageLinks.MEASURES + (asked.isEmpty() ? "" : "?" + asked.substring(1));
  }

  /** The address of what a rate counts. */
  static String people(
      RecruitingMeasure measure, MeasureSlice slice, String value, Counted counted, Period period) {
    return PEOPLE
        + "?measure="
        + measure.key()
        + (slice == MeasureSlice.ALL
            ? ""
            : "&by=" + slice.key() + "&value=" + PageLinks.segment(value))
        + "&counted="
        + counted.name().toLowerCase(Locale.ROOT)
        + days(period);
  }

  private static String days(Period period) {
    return period.from().map(day -> "&from=" + day).orElse("")
        + period.to().map(day -> "&to=" + day).orElse("");
  }

  private Future<PageAnswer> show(RoutingContext ctx) {
    MeasureSlice slice = slice(ctx);
    Period period = period(ctx);
    String refused =
        isDay(FormFields.text(ctx, "from")) && isDay(FormFields.text(ctx, "to"))
            ? ""
            : "A day is written as 2026-11-27. All days are shown.";
    Future<List<MeasuredRate>> rates = measures.rates(slice, period, today());
    Future<List<FunnelStep>> funnel =
        slice == MeasureSlice.ALL
            ? measures.stays(period).map(FunnelStep::of)
            : Future.succeededFuture(List.of());
    Future<List<ReasonCount>> reasons =
        slice == MeasureSlice.ALL ? measures.reasons(period) : Future.succeededFuture(List.of());
    Future<Long> waiting = measures.waiting();
    return Future.all(rates, funnel, reasons, waiting)
        .map(
            all ->
                PageAnswer.view(
                    "measures",
                    "Measures",
                    SECTION,
                    MeasuresPage.of(
                        slice,
                        period,
                        refused,
                        rates.result(),
                        funnel.result(),
                        ReasonRow.all(reasons.result(), period, today()),
                        waiting.result())));
  }

  private Future<PageAnswer> people(RoutingContext ctx) {
    Optional<RecruitingMeasure> measure = RecruitingMeasure.named(FormFields.text(ctx, "measure"));
    if (measure.isEmpty()) {
      return Future.succeededFuture(PageAnswer.notFound("There is no such measure."));
    }
    Period period = period(ctx);
    Which which =
        new Which(
            measure.get(),
            slice(ctx),
            QueryText.given(ctx.request().getParam("value"), LONGEST),
            counted(FormFields.text(ctx, "counted")));
    return measures
        .lines(
            which,
            period,
            today(),
            WeekCursor.parse(QueryText.given(ctx.request().getParam("after"), LONGEST))
                .filter(MeasureReader::isPlace),
            MeasuredPeoplePage.MOST + 1)
        .map(
            lines ->
                PageAnswer.view(
                    "measures-people",
                    measure.get().title(),
                    SECTION,
                    MeasuredPeoplePage.of(which, period, lines)));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static MeasureSlice slice(RoutingContext ctx) {
    return MeasureSlice.named(FormFields.text(ctx, "by")).orElse(MeasureSlice.ALL);
  }

  private static Counted counted(String written) {
    for (Counted counted : Counted.values()) {
      if (counted.name().equalsIgnoreCase(written)) {
        return counted;
      }
    }
    return Counted.AMONG;
  }

  private static Period period(RoutingContext ctx) {
    String from = FormFields.text(ctx, "from");
    String to = FormFields.text(ctx, "to");
    return isDay(from) && isDay(to) ? new Period(day(from), day(to)) : Period.EVER;
  }

  /** Nothing is no day, and not wrong. */
  private static boolean isDay(String written) {
    return written.isEmpty() || day(written).isPresent();
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return written.matches("[12]\\d{3}-\\d\\d-\\d\\d")
          ? Optional.of(LocalDate.parse(written))
          : Optional.empty();
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
