package nurture.web.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.event.Stage;
import nurture.insight.FunnelStep;
import nurture.insight.MeasureReader.Counted;
import nurture.insight.MeasureReader.Period;
import nurture.insight.MeasureSlice;
import nurture.insight.MeasureTarget;
import nurture.insight.MeasuredRate;
import nurture.insight.RecruitingMeasure;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.StatusChip;

/**
 * The measures beside their targets, and the funnel.
 *
 * @param by the property by which they are counted, as addresses name it
 * @param from the first day, as a field takes it; empty for none
 * @param to the last one
 * @param refused what is wrong with a day; empty for nothing
 * @param reasons that replies give; empty for none
 * @param waiting candidates who are not counted yet, in words; empty for none
 */
record MeasuresPage(
    List<Tab> tabs,
    String by,
    String from,
    String to,
    String refused,
    String waiting,
    List<Section> sections,
    List<FunnelRow> funnel,
    List<ReasonRow> reasons) {

  private static final long MANY = 10_000;
  private static final long FEW = 500;

  /** A property to count by. */
  record Tab(String href, String label, boolean chosen) {}

  /**
   * A measure.
   *
   * @param line of the playbook; empty for none
   * @param unit what is counted, each once
   * @param target in words; empty for none
   * @param missing what is to be done that there is something to count; empty where there is
   */
  record Section(
      String id,
      String line,
      String title,
      String unit,
      String definition,
      String target,
      String missing,
      List<Row> rows) {}

  /**
   * A rate.
   *
   * @param owner whether the value is the address of a person
   * @param hits how many, in words, and where they are listed
   * @param early how many have time left, in words; empty for none
   * @param advice what to look at; empty for nothing
   */
  record Row(
      String value,
      boolean owner,
      String rate,
      String hits,
      String hitsHref,
      String among,
      String amongHref,
      String early,
      String earlyHref,
      String interval,
      TargetPicture picture,
      StatusChip standing,
      String advice) {}

  /**
   * A stage of the funnel.
   *
   * @param days the median of those who went on, in words; empty while none did
   */
  record FunnelRow(
      StatusChip stage,
      String hereHref,
      String entered,
      String onward,
      String back,
      String here,
      String gone,
      String rate,
      String interval,
      TargetPicture picture,
      String days) {}

  static MeasuresPage of(
      MeasureSlice slice,
      Period period,
      String refused,
      List<MeasuredRate> rates,
      List<FunnelStep> funnel,
      List<ReasonRow> reasons,
      long waiting) {
    return new MeasuresPage(
        Arrays.stream(MeasureSlice.values())
            .map(
                each ->
                    new Tab(
                        MeasurePages.address(each, period),
                        MeasureWords.title(each),
                        each == slice))
            .toList(),
        slice.key(),
        period.from().map(Object::toString).orElse(""),
        period.to().map(Object::toString).orElse(""),
        refused,
        waiting(waiting),
        Arrays.stream(RecruitingMeasure.values())
            .map(measure -> section(measure, slice, period, rates))
            .toList(),
        funnel.stream().map(MeasuresPage::row).toList(),
        reasons);
  }

  /** A few wait at any time. */
  private static String waiting(long waiting) {
    if (waiting < FEW) {
      return "";
    }
    return (waiting >= MANY ? "More than " : "About ") + MeasureWords.count(waiting);
  }

  private static Section section(
      RecruitingMeasure measure, MeasureSlice slice, Period period, List<MeasuredRate> rates) {
    List<MeasuredRate> own =
        rates.stream().filter(rate -> rate.measure() == measure).sorted(order(slice)).toList();
    double scale =
        TargetPicture.scale(
            Stream.concat(
                    measure.target().map(MeasureTarget::high).stream(),
                    own.stream()
                        .filter(rate -> rate.among() > 0)
                        .map(rate -> rate.interval().high()))
                .max(Comparator.naturalOrder())
                .orElse(1.0));
    return new Section(
        measure.key(),
        measure.line(),
        measure.title(),
        measure.unit(),
        measure.definition(),
        measure.target().map(MeasureWords::target).orElse(""),
        own.isEmpty() ? missing(measure) : "",
        own.stream().map(rate -> row(rate, slice, period, scale)).toList());
  }

  /** Times in their order; else the largest first. */
  private static Comparator<MeasuredRate> order(MeasureSlice slice) {
    Comparator<MeasuredRate> largest =
        Comparator.comparingLong((MeasuredRate rate) -> rate.among() + rate.early())
            .reversed()
            .thenComparing(MeasuredRate::value);
    return slice == MeasureSlice.COHORT
        ? Comparator.comparing(MeasuredRate::value).reversed()
        : largest;
  }

  private static String missing(RecruitingMeasure measure) {
    return switch (measure) {
      case RESPONSE, POSITIVE -> "No passive candidate was approached in these days.";
      case INTERVIEW, OFFER -> "No positive reply came in these days.";
      case STRONG_HIRE ->
          "No hire was rated in these days. Report hire-rated six months after the first day, on"
              + " the page of the candidate or through the API.";
      case NURTURE -> "No candidate came to the quarterly list in these days.";
    };
  }

  private static Row row(MeasuredRate rate, MeasureSlice slice, Period period, double scale) {
    boolean counted = rate.among() > 0;
    return new Row(
        MeasureWords.value(slice, rate.value()),
        slice == MeasureSlice.OWNER && !rate.value().isEmpty(),
        counted ? MeasureWords.percent(rate.rate()) : "",
        MeasureWords.count(rate.hits()),
        people(rate, slice, period, Counted.HITS),
        MeasureWords.count(rate.among()),
        people(rate, slice, period, Counted.AMONG),
        rate.early() == 0 ? "" : MeasureWords.count(rate.early()),
        people(rate, slice, period, Counted.EARLY),
        counted ? MeasureWords.interval(rate.interval()) : "",
        TargetPicture.of(
            rate.rate(), rate.among(), rate.interval(), rate.measure().target(), scale),
        MeasureWords.standing(rate.standing()),
        rate.measure().advice(rate.standing()));
  }

  private static String people(
      MeasuredRate rate, MeasureSlice slice, Period period, Counted counted) {
    return MeasurePages.people(rate.measure(), slice, rate.value(), counted, period);
  }

  private static FunnelRow row(FunnelStep step) {
    long among = step.onward() + step.back() + step.here();
    return new FunnelRow(
        StatusChip.of(step.stage()),
        PageLinks.CANDIDATES + "?stage=" + DisplayWords.slug(step.stage().name()),
        MeasureWords.count(step.entered()),
        MeasureWords.count(step.onward()),
        step.back() == 0 ? "" : MeasureWords.count(step.back()),
        MeasureWords.count(step.here()),
        step.gone() == 0 ? "" : MeasureWords.count(step.gone()),
        among == 0 || step.stage() == Stage.ADVOCACY ? "" : MeasureWords.percent(step.rate()),
        among == 0 || step.stage() == Stage.ADVOCACY ? "" : MeasureWords.interval(step.interval()),
        TargetPicture.of(
            step.rate(),
            step.stage() == Stage.ADVOCACY ? 0 : among,
            step.interval(),
            Optional.empty(),
            1),
        step.days().isEmpty() ? "" : DisplayWords.count(step.days().getAsInt(), "day", "days"));
  }
}
