package nurture.decision.whynot;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers told in sentences. */
final class Telling {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  static List<String> of(RuleAnswer answer) {
    List<String> said = new ArrayList<>();
    answer
        .unmet()
        .ifPresent(
            unmet -> {
              said.add(
                  "“" + answer.rule() + "” did not speak: " + unmet.said() + place(unmet) + ".");
              reasons(unmet, said);
            });
    for (Fate fate : answer.fates()) {
      said.add("“" + answer.rule() + "” spoke: " + fate.phrase() + "; " + outcome(fate) + ".");
    }
    if (answer.course() == Course.SPOKE && answer.fates().isEmpty()) {
      said.add("“" + answer.rule() + "” spoke.");
    }
    if (answer.course() != Course.WON && answer.course() != Course.SPOKE) {
      said.add(later(answer));
    }
    return List.copyOf(said);
  }

  private static void reasons(Unmet unmet, List<String> said) {
    for (Because because : unmet.because()) {
      Optional<Unmet> deeper = because.unmet();
      if (deeper.isPresent()) {
        said.add(
            "“"
                + because.word()
                + "” would be said by “"
                + because.rule()
                + "”, but "
                + deeper.get().said()
                + place(deeper.get())
                + ".");
        reasons(deeper.get(), said);
      } else {
        said.add(
            "“"
                + because.word()
                + "” was said by “"
                + because.rule()
                + "”"
                + (because.saw().isEmpty() ? "" : ": " + String.join(", ", because.saw()))
                + ".");
      }
    }
  }

  private static String outcome(Fate fate) {
    return fate.won()
        ? "that was done"
        : "that came to nothing, "
            + fate.why()
            + (fate.to().isEmpty() ? "" : " (rule “" + fate.to() + "”)");
  }

  private static String later(RuleAnswer answer) {
    Later later = answer.later();
    boolean silent = answer.course() == Course.SILENT;
    Optional<Instant> speaks = silent ? later.speaks() : later.wins();
    if (speaks.isEmpty()) {
      return "If nothing happens it will not "
          + (silent ? "speak" : "get its way")
          + " within "
          + later.days()
          + " days.";
    }
    String when = "If nothing happens it will " + (silent ? "speak" : "get its way") + " on ";
    Optional<Instant> wins = later.wins();
    String day = day(speaks.get(), later);
    Optional<String> won = wins.map(instant -> day(instant, later));
    String then =
        !silent || won.filter(day::equals).isPresent()
            ? ""
            : won.map(on -> ", and get its way on " + on)
                .orElse(", but not get its way within " + later.days() + " days");
    return when + day + then + ".";
  }

  private static String day(Instant instant, Later later) {
    return DAY.format(instant.atZone(later.zone()));
  }

  private static String place(Unmet unmet) {
    return " (" + unmet.file() + ":" + unmet.line() + ")";
  }

  private Telling() {}
}
