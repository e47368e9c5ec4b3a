package nurture.web.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nurture.library.Opening;
import nurture.opening.OfferedOpening;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import org.jspecify.annotations.Nullable;

/**
 * The openings there are, those that are closed last.
 *
 * @param edits whether the member may change them
 * @param faults what is wrong with a file that was sent
 */
record OpeningsPage(List<Row> rows, boolean edits, String problem, List<String> faults) {

  /**
   * One opening.
   *
   * @param opens null where no day is set
   * @param source who keeps it
   */
  record Row(
      String href,
      String title,
      String ref,
      String team,
      String place,
      String function,
      String skills,
      StatusChip state,
      @Nullable ShownTime opens,
      String source) {}

  static OpeningsPage of(
      List<OfferedOpening> all, boolean edits, String problem, List<String> faults) {
    Stream<OfferedOpening> open = all.stream().filter(each -> !isClosed(each));
    Stream<OfferedOpening> closed = all.stream().filter(OpeningsPage::isClosed);
    return new OpeningsPage(
        Stream.concat(open, closed).map(OpeningsPage::row).toList(), edits, problem, faults);
  }

  private static boolean isClosed(OfferedOpening offered) {
    return offered.opening().state() == Opening.State.CLOSED;
  }

  private static Row row(OfferedOpening offered) {
    Opening opening = offered.opening();
    return new Row(
        PageLinks.opening(opening.ref()),
        opening.title(),
        opening.ref(),
        opening.team(),
        place(opening),
        function(opening),
        String.join(", ", opening.skills()),
        state(opening),
        opens(opening),
        source(offered));
  }

  static StatusChip state(Opening opening) {
    return switch (opening.state()) {
      case OPEN -> new StatusChip("Open", "good");
      case FORECAST -> new StatusChip("Forecast", "busy");
      case CLOSED -> new StatusChip("Closed", "");
    };
  }

  static @Nullable ShownTime opens(Opening opening) {
    LocalDate day = opening.opens().orElse(null);
    return day == null ? null : ShownTime.on(day);
  }

  static String place(Opening opening) {
    return opening.country().isEmpty()
        ? opening.location()
        : opening.location() + " (" + opening.country() + ")";
  }

  static String function(Opening opening) {
    return opening.domain().isEmpty()
        ? opening.function()
        : opening.function() + ", " + opening.domain();
  }

  static String source(OfferedOpening offered) {
    return offered
        .kept()
        .map(
            kept ->
                "Version "
                    + kept.version()
                    + " by "
                    + DisplayWords.author(kept.by())
                    + (offered.shipped() ? ", in place of the one of the playbook" : ""))
        .orElse("Of the playbook");
  }
}
