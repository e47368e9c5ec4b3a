package nurture.simulation.timelapse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A chart as inline SVG: lines over days, or bars. Colours come from the page's style sheet, so
 * that it reads in light, dark and print.
 */
final class Chart {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 220;
  private static final int LEFT = 56;
  private static final int BOTTOM = 26;
  private static final int TOP = 10;
  private static final int STEPS = 4;

  /**
   * One line, or one row of bars.
   *
   * @param look the class its colour goes by
   */
  record Series(String name, String look, List<Double> values) {
    Series {
      values = List.copyOf(values);
    }
  }

  private final StringBuilder svg = new StringBuilder();
  private final List<Series> series;
  private final List<String> labels;
  private final double most;

  private Chart(String title, List<Series> series, List<String> labels) {
    this.series = series;
    this.labels = labels;
    double highest = 0;
    for (Series one : series) {
      for (double value : one.values()) {
        highest = Math.max(highest, value);
      }
    }
    this.most = round(highest);
    svg.append(
        "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
            .formatted(WIDTH, HEIGHT, HtmlEscaping.text(title)));
    grid();
  }

  /**
   * @param labels of the first, the middle and the last value and others between
   */
  static String lines(String title, List<Series> series, List<String> labels) {
    Chart chart = new Chart(title, series, labels);
    series.forEach(chart::line);
    chart.labelsOfLines();
    return chart.svg.append("</svg>").toString();
  }

  /**
   * @param labels one a value
   */
  static String bars(String title, List<Series> series, List<String> labels) {
    Chart chart = new Chart(title, series, labels);
    chart.bars();
    return chart.svg.append("</svg>").toString();
  }

  private void grid() {
    for (int step = 0; step <= STEPS; step++) {
      double value = most * step / STEPS;
      double y = y(value);
      svg.append(
          at(
              "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>",
              LEFT, WIDTH, y, y));
      svg.append(
          at("<text class=\"y\" x=\"%d\" y=\"%.1f\">%s</text>", LEFT - 6, y + 4, axis(value)));
    }
  }

  private void line(Series one) {
    int count = one.values().size();
    List<String> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      points.add(at("%.1f,%.1f", x(i, count), y(one.values().get(i))));
    }
    svg.append("<polyline class=\"line ").append(one.look()).append("\" points=\"");
    svg.append(String.join(" ", points)).append("\"/>");
  }

  private void labelsOfLines() {
    int count = labels.size();
    int every = Math.max(1, (count + 5) / 6);
    for (int i = 0; i < count; i += every) {
      svg.append(
          label(
              x(i, count),
              labels.get(i),
              i == 0 ? "start" : i + every / 2 >= count ? "end" : "middle"));
    }
  }

  private void bars() {
    int count = labels.size();
    double room = (double) (WIDTH - LEFT) / Math.max(1, count);
    double width = room * 0.8 / series.size();
    int every = Math.max(1, (count + 15) / 16);
    for (int i = 0; i < count; i++) {
      double left = LEFT + room * i + room * 0.1;
      for (int s = 0; s < series.size(); s++) {
        double value = series.get(s).values().get(i);
        svg.append(
            at(
                "<rect class=\"bar %s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\">"
                    + "<title>%s: %s</title></rect>",
                series.get(s).look(),
                left + width * s,
                y(value),
                Math.max(1, width - 1),
                y(0) - y(value),
                HtmlEscaping.text(labels.get(i)),
                axis(value)));
      }
      if (i % every == 0) {
        svg.append(label(left + room * 0.4, labels.get(i), "middle"));
      }
    }
  }

  private static String label(double x, String text, String anchor) {
    return at(
        "<text class=\"x\" text-anchor=\"%s\" x=\"%.1f\" y=\"%d\">%s</text>",
        anchor, x, HEIGHT - 6, HtmlEscaping.text(text));
  }

  private static double x(int i, int count) {
    return LEFT + (double) (WIDTH - LEFT - 4) * i / Math.max(1, count - 1);
  }

  private double y(double value) {
    return TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / most);
  }

  /** The next number above that reads well on an axis. */
  private static double round(double highest) {
    if (highest <= STEPS) {
      return STEPS;
    }
    double power = Math.pow(10, Math.floor(Math.log10(highest)));
    for (double nice : new double[] {1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10}) {
      if (nice * power >= highest) {
        return nice * power;
      }
    }
    return 10 * power;
  }

  private static String axis(double value) {
    return value >= 100 || value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  private static String at(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}
