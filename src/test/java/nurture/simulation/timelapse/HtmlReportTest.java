package nurture.simulation.timelapse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import nurture.event.Stage;
import nurture.event.Tone;
import nurture.event.Via;
import nurture.simulation.PlaybookLabel;
import nurture.simulation.TextTable;
import nurture.simulation.timelapse.TimeLapseReport.RuleCount;
import nurture.simulation.timelapse.TimeLapseReport.TemplateCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page is written so strictly that an XML parser reads it, and holds the report's numbers. */
final class HtmlReportTest {

  private static final String RULE = "Whoever is <quiet> & \"far\" gets a word";

  @Test
  void page_ofOneReport_holdsItsNumbers() throws Exception {
    Document page = parsed(HtmlReport.of(List.of(report("a1b2", 1_234))));

    assertThat(page.getElementsByTagName("h1").item(0).getTextContent())
        .isEqualTo("50,000 candidates through 14 days");
    assertThat(texts(page, "strong"))
        .containsExactly("1,234", "20.0 %", "12.0 %", "1.2", "3", "10,000");
    assertThat(row(page, RULE)).containsExactly(RULE, "1,234", "–", "7", "–", "5", "–");
    assertThat(row(page, "first-outreach")).contains("1,234", "200", "120");
    assertThat(row(page, "no channel may be used"))
        .containsExactly("no channel may be used", "9,000");
    assertThat(page.getElementsByTagName("polyline").getLength()).isEqualTo(1 + 4 + 1);
    assertThat(page.getElementsByTagName("rect").getLength()).isEqualTo(4);
  }

  @Test
  void page_ofTwoReports_showsWhatTheyDifferIn() throws Exception {
    Document page = parsed(HtmlReport.of(List.of(report("a1b2", 1_234), report("c3d4", 1_334))));

    assertThat(row(page, RULE).subList(0, 4)).containsExactly(RULE, "1,234", "1,334", "+100");
    assertThat(row(page, "messages")).containsExactly("messages", "1,234", "1,334", "+100");
    assertThat(texts(page, "h2")).contains("Messages a day, side by side");
    assertThat(texts(page, "p").get(0))
        .contains("Before: version 7, a1b2. After: version 7, c3d4. + means more after");
  }

  @Test
  void page_always_loadsNothing() {
    String page = HtmlReport.of(List.of(report("a1b2", 1)));

    assertThat(page).doesNotContain("<script", "<link", "src=", "href=", "url(", "@import", "http");
  }

  @Test
  void table_ofTwoReports_isAlignedText() {
    String text =
        TimeLapseText.of(
            List.of(report("a1b2", 1_234), report("c3d4", 1_334)), TextTable.UNLIMITED);

    assertThat(text).startsWith("50,000 candidates through 14 days from 2027-01-04, seed 7");
    assertThat(text.lines().filter(line -> line.startsWith("  messages ")).findFirst())
        .get()
        .asString()
        .matches("  messages +1,234 +1,334 +\\+100");
    assertThat(text)
        .contains("\nbefore: version 7, a1b2\nafter:  version 7, c3d4; + means more after");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120, 200})
  void table_ofTwoReportsOnATerminal_fitsIntoItsWidthAndLosesNothing(int width) {
    List<TimeLapseReport> reports = List.of(report("a1b2", 1_234), report("c3d4", 1_334));

    String text = TimeLapseText.of(reports, width);

    assertThat(text.lines()).allMatch(line -> line.length() <= width);
    assertThat(text.split("\\W+"))
        .contains(TimeLapseText.of(reports, TextTable.UNLIMITED).split("\\W+"));
  }

  private static TimeLapseReport report(String version, long messages) {
    List<Long> days = new ArrayList<>(List.of(messages));
    List<Long> nobody = new ArrayList<>();
    for (int day = 0; day < 14; day++) {
      nobody.add(0L);
    }
    days.addAll(nobody.subList(1, 14));
    TreeMap<Stage, List<Long>> funnel = new TreeMap<>();
    for (Stage stage : Stage.values()) {
      funnel.put(stage, nobody);
    }
    return new TimeLapseReport(
        PlaybookLabel.of(version).titled("version 7, " + version),
        7,
        Instant.parse("2027-01-04T00:00:00Z"),
        14,
        50_000,
        700_000,
        new TreeMap<>(Map.of(Via.EMAIL, days)),
        new TreeMap<>(),
        funnel,
        nobody,
        new TreeMap<>(Map.of(0, 10_000L, 1, 20_000L, 2, 20_000L, 3, 0L)),
        Map.of("no channel may be used", 9_000L, "no rule asked for a touch", 1_000L),
        1_000,
        200,
        120,
        new TreeMap<>(Map.of(Tone.POSITIVE, 120L, Tone.NEGATIVE, 80L)),
        new TreeMap<>(
            Map.of("first-outreach", new TemplateCount(messages, 500, 30, 200, 120, 4, 3, 0, 2))),
        new TreeMap<>(Map.of(RULE, new RuleCount(messages, 0, 0, 7, 0, 0, 5, 0))),
        List.of("A rule that never spoke"));
  }

  private static Document parsed(String page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page)));
  }

  private static List<String> texts(Document page, String tag) {
    NodeList found = page.getElementsByTagName(tag);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  /** The cells of the row that begins with a text. */
  private static List<String> row(Document page, String first) {
    NodeList rows = page.getElementsByTagName("tr");
    for (int i = 0; i < rows.getLength(); i++) {
      NodeList cells = ((Element) rows.item(i)).getElementsByTagName("td");
      if (cells.getLength() > 0 && cells.item(0).getTextContent().equals(first)) {
        List<String> texts = new ArrayList<>();
        for (int c = 0; c < cells.getLength(); c++) {
          texts.add(cells.item(c).getTextContent());
        }
        return texts;
      }
    }
    throw new AssertionError("no row begins with " + first);
  }
}
