package nurture.web.candidate;

import java.util.List;
import nurture.web.console.DisplayWords;

/**
 * A demo's controls, as a page shows them.
 *
 * @param filling says that candidates are still being added; empty once all are there
 */
public record DemoPanel(List<Leap> leaps, List<Button> buttons, String filling) {

  /** A stretch of time to skip. */
  record Leap(int days, String label) {}

  /** Something that can be made to happen. */
  record Button(String kind, String label) {}

  private static final List<Leap> LEAPS =
      List.of(
          new Leap(1, "One day later"),
          new Leap(7, "One week later"),
          new Leap(30, "One month later"));

  public static DemoPanel of(DemoControls demoControls) {
    return new DemoPanel(
        LEAPS,
        demoControls.samples().stream()
            .map(s -> new Button(s.kind(), DisplayWords.capital(s.label())))
            .toList(),
        demoControls.filling().get());
  }
}
