package nurture.web.today;

import java.util.List;
import nurture.web.candidate.DemoPanel;
import nurture.web.console.ShownTime;
import org.jspecify.annotations.Nullable;

/**
 * What a day begins with.
 *
 * @param hands what needs a hand; empty when all is well
 * @param funnel candidates by stage
 * @param total candidates in all
 * @param demo null outside of a demo
 */
record TodayPage(
    List<HandRow> hands,
    List<StageBar> funnel,
    long total,
    WeekFigures week,
    ShownTime since,
    @Nullable DemoPanel demo) {

  /**
   * A stage of the funnel.
   *
   * @param width how long the bar is, of 100
   */
  record StageBar(String stage, long count, String href, String tint, long width) {}
}
