package nurture.web.today;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nurture.insight.WeekReader;
import nurture.insight.WeekReader.Figure;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;

/** What went out and came back in seven days, beside the seven days before. */
record WeekFigures(List<Row> sent, List<Row> cameBack) {

  /** What came back, in the order of the page. */
  private static final Map<String, String> KINDS = kinds();

  /** Better if there are none. */
  private static final Set<String> BAD =
      Set.of("unsubscribed", "message-bounced", "message-complained");

  /**
   * One figure.
   *
   * @param href the list of what it counts; empty where there is nothing
   * @param before the figure of the seven days before
   */
  record Row(String label, long count, String href, long before, boolean bad, List<Row> parts) {}

  static WeekFigures of(List<Figure> now, List<Figure> before) {
    List<Row> sent = new ArrayList<>();
    for (Figure figure : now) {
      if (figure.kind().equals(WeekReader.SENT)) {
        sent.add(part(figure, before));
      }
    }
    sent.sort(Comparator.comparingLong(Row::count).reversed());
    List<Row> cameBack = KINDS.keySet().stream().map(kind -> whole(kind, now, before)).toList();
    return new WeekFigures(
        List.of(
            new Row(
                "Messages sent",
                sum(now, WeekReader.SENT),
                href(WeekReader.SENT, "", sum(now, WeekReader.SENT)),
                sum(before, WeekReader.SENT),
                false,
                sent.size() > 1 ? sent : List.of())),
        cameBack);
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("replied", "Replies");
    kinds.put("link-clicked", "Clicks");
    kinds.put("unsubscribed", "Unsubscribed");
    kinds.put("message-bounced", "Bounces");
    kinds.put("message-complained", "Complaints");
    return Collections.unmodifiableMap(kinds);
  }

  /** What a list of one kind is headed with. */
  static String title(WeekReader.Which which) {
    if (which.kind().equals(WeekReader.REPLY_REASON)) {
      return "Replies that give a reason"
          + (which.how().isEmpty() ? "" : ": " + DisplayWords.of(which.how()));
    }
    String kind =
        which.kind().equals(WeekReader.SENT)
            ? "Messages sent"
            : KINDS.getOrDefault(which.kind(), "");
    return which.how().isEmpty() ? kind : kind + ": " + how(which.kind(), which.how());
  }

  /** Whether there is a list of it. */
  static boolean known(String kind) {
    return kind.equals(WeekReader.SENT)
        || kind.equals(WeekReader.REPLY_REASON)
        || KINDS.containsKey(kind);
  }

  /** How, in words. */
  static String how(String kind, String how) {
    if (how.isEmpty()) {
      return "other";
    }
    return kind.equals(WeekReader.SENT) ? DisplayWords.channel(how) : DisplayWords.of(how);
  }

  private static Row whole(String kind, List<Figure> now, List<Figure> before) {
    long count = sum(now, kind);
    List<Row> parts =
        now.stream()
            .filter(figure -> figure.kind().equals(kind) && !figure.how().isEmpty())
            .sorted(Comparator.comparingLong(Figure::count).reversed())
            .map(figure -> part(figure, before))
            .toList();
    return new Row(
        KINDS.getOrDefault(kind, kind),
        count,
        href(kind, "", count),
        sum(before, kind),
        BAD.contains(kind),
        parts);
  }

  private static Row part(Figure figure, List<Figure> before) {
    long then =
        before.stream()
            .filter(f -> f.kind().equals(figure.kind()) && f.how().equals(figure.how()))
            .mapToLong(Figure::count)
            .sum();
    return new Row(
        DisplayWords.capital(how(figure.kind(), figure.how())),
        figure.count(),
        href(figure.kind(), figure.how(), figure.count()),
        then,
        BAD.contains(figure.kind()),
        List.of());
  }

  private static String href(String kind, String how, long count) {
    return count == 0
        ? ""
        : PageLinks.WEEK
            + "?what="
            + PageLinks.segment(kind)
            + (how.isEmpty() ? "" : "&how=" + PageLinks.segment(how));
  }

  private static long sum(List<Figure> figures, String kind) {
    return figures.stream().filter(f -> f.kind().equals(kind)).mapToLong(Figure::count).sum();
  }
}
