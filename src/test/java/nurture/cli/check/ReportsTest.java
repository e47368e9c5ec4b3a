package nurture.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.playbook.Severity;
import nurture.playbook.check.CheckReport;
import nurture.playbook.check.SkippedChecks;
import nurture.playbook.scenario.ScenarioOutcome;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** One report in all its forms. */
final class ReportsTest {

  private static final Finding UNKNOWN =
      new Finding(
          "rules/journey/a b.drl",
          6,
          26,
          Severity.ERROR,
          FindingCode.UNKNOWN_TEMPLATE,
          "",
          "there is no template frist-outreach",
          "Did you mean first-outreach? There are first-outreach, warm-reply");

  private static final Finding OWNERLESS =
      new Finding(
          "rules/journey/a b.drl",
          9,
          1,
          Severity.WARNING,
          FindingCode.NO_OWNER,
          "",
          "no owner",
          "");

  private static final Finding FAILED =
      new Finding(
          "rules/scenario/a.yaml",
          7,
          5,
          Severity.ERROR,
          FindingCode.SCENARIO_FAILED,
          "",
          "\"A <stranger>\": expected nothing true",
          "Got first-outreach\nNobody wrote\u0001 yet.");

  private static final Finding RESUME =
      new Finding(
          "templates/warm-reply.ftl",
          0,
          0,
          Severity.ERROR,
          FindingCode.TEMPLATE,
          "P26",
          "the message asks for a résumé",
          "Leave it out");

  private static final CheckReport REPORT =
      new CheckReport(
          "0123456789ab",
          44,
          1,
          List.of(UNKNOWN, OWNERLESS, FAILED, RESUME),
          List.of(
              new ScenarioOutcome("A <stranger>", "rules/scenario/a.yaml", 4, List.of(FAILED)),
              new ScenarioOutcome("A friend", "rules/scenario/a.yaml", 9, List.of())),
          new SkippedChecks(0, 3, 212),
          Duration.ofMillis(4_249));

  private static final CheckReport FINE =
      new CheckReport(
          "0123456789ab", 1, 0, List.of(), List.of(), SkippedChecks.NONE, Duration.ofMillis(950));

  @Test
  void differences_areNoErrors_andAreNamedByTheirChecksum() {
    List<Finding> differs = List.of(FAILED.asDifference());
    CheckReport report =
        new CheckReport(
            "0123456789ab",
            1,
            0,
            differs,
            List.of(new ScenarioOutcome("A <stranger>", "rules/scenario/a.yaml", 4, differs)),
            SkippedChecks.NONE,
            Duration.ofMillis(950));
    String checksum = report.differencesChecksum().orElseThrow();

    assertThat(report.passed()).isTrue();
    assertThat(ReportFormat.text.write(report))
        .startsWith(
            "rules/scenario/a.yaml:7:5: difference \"A <stranger>\": expected nothing true\n")
        .endsWith(
            "no errors, no warnings, 1 scenario comes out otherwise ("
                + checksum
                + "). Version 0123456789ab.");
    assertThat(ReportFormat.json.write(report))
        .contains("\"severity\" : \"difference\"", "\"checksum\" : \"" + checksum + "\"");
    assertThat(ReportFormat.junit.write(report)).doesNotContain("<failure");
    assertThat(ReportFormat.sarif.write(report)).contains("\"level\" : \"warning\"");
  }

  @Test
  void text_findings_areGroupedByFile() {
    assertThat(ReportFormat.text.write(REPORT))
        .isEqualTo(
            """
            rules/journey/a b.drl:6:26: error there is no template frist-outreach
                Did you mean first-outreach? There are first-outreach, warm-reply
            rules/journey/a b.drl:9:1: warning no owner

            rules/scenario/a.yaml:7:5: error "A <stranger>": expected nothing true
                Got first-outreach
                Nobody wrote\u0001 yet.

            templates/warm-reply.ftl: error P26 the message asks for a résumé
                Leave it out

            Skipped until the errors above are fixed: 3 checks of templates, 212 scenarios.
            44 rules, 1 template and 2 scenarios checked in 4.2 s: 3 errors, 1 warning, 1 scenario failed. Version 0123456789ab.""");
  }

  @Test
  void text_whereAllIsWell_isOneLine() {
    assertThat(ReportFormat.text.write(FINE))
        .isEqualTo(
            "1 rule, no templates and no scenarios checked in 1.0 s: all is well. Version"
                + " 0123456789ab.");
  }

  @Test
  void json_holdsEveryFinding() throws Exception {
    JsonNode json = new ObjectMapper().readTree(ReportFormat.json.write(REPORT));

    assertThat(json.path("passed").booleanValue()).isFalse();
    assertThat(json.path("errors").intValue()).isEqualTo(3);
    assertThat(json.at("/scenarios/failed").intValue()).isEqualTo(1);
    assertThat(json.path("findings")).hasSize(4);
    assertThat(json.at("/skipped/checksOfTemplates").intValue()).isEqualTo(3);
    assertThat(json.at("/skipped/scenarios").intValue()).isEqualTo(212);
    assertThat(json.at("/findings/3/code").asText()).isEqualTo("template");
    assertThat(json.at("/findings/3/playbookLine").asText()).isEqualTo("P26");
  }

  @Test
  void sarif_isWhatTheStandardAsksFor() throws Exception {
    JsonNode sarif = new ObjectMapper().readTree(ReportFormat.sarif.write(REPORT));

    assertThat(sarif.path("version").asText()).isEqualTo("2.1.0");
    assertThat(sarif.path("runs")).hasSize(1);
    JsonNode driver = sarif.at("/runs/0/tool/driver");
    assertThat(sarif.at("/runs/0/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .endsWith("3 checks of templates, 212 scenarios.");
    assertThat(driver.path("name").asText()).isEqualTo("nurture check");
    assertThat(driver.path("rules"))
        .hasSameSizeAs(FindingCode.values())
        .allSatisfy(rule -> assertThat(rule.at("/shortDescription/text").asText()).endsWith("."));
    assertThat(driver.path("rules").findValuesAsText("id")).doesNotHaveDuplicates();
    assertThat(sarif.at("/runs/0/results"))
        .hasSize(4)
        .allSatisfy(
            result -> {
              String id = result.path("ruleId").asText();
              assertThat(driver.path("rules").get(result.path("ruleIndex").intValue()).path("id"))
                  .hasToString('"' + id + '"');
              assertThat(result.path("level").asText()).isIn("error", "warning");
              assertThat(result.at("/message/text").asText()).isNotBlank();
              assertThat(result.path("locations")).hasSize(1);
            });
    JsonNode first = sarif.at("/runs/0/results/0/locations/0/physicalLocation");
    assertThat(first.at("/artifactLocation/uri").asText()).isEqualTo("rules/journey/a%20b.drl");
    assertThat(first.at("/region/startLine").intValue()).isEqualTo(6);
    assertThat(first.at("/region/startColumn").intValue()).isEqualTo(26);
    assertThat(sarif.at("/runs/0/results/3/locations/0/physicalLocation").has("region")).isFalse();
  }

  @Test
  void junit_countsWhatFailed() throws Exception {
    Element suites = xml(ReportFormat.junit.write(REPORT));

    assertThat(suites.getTagName()).isEqualTo("testsuites");
    assertThat(sums(suites)).containsExactly("6", "3");
    assertThat(sums((Element) suites.getElementsByTagName("testsuite").item(0)))
        .containsExactly("4", "2");
    assertThat(sums((Element) suites.getElementsByTagName("testsuite").item(1)))
        .containsExactly("2", "1");
    assertThat(suites.getElementsByTagName("testcase").getLength()).isEqualTo(6);
    assertThat(suites.getElementsByTagName("skipped").getLength()).isEqualTo(1);
    assertThat(suites.getElementsByTagName("failure").getLength()).isEqualTo(3);
    Element failed = (Element) suites.getElementsByTagName("failure").item(2);
    assertThat(failed.getAttribute("message")).isEqualTo("\"A <stranger>\": expected nothing true");
    assertThat(failed.getTextContent()).contains("Nobody wrote yet.");
  }

  @Test
  void junit_whereAllIsWell_hasACaseAllTheSame() throws Exception {
    Element suites = xml(ReportFormat.junit.write(FINE));

    assertThat(sums(suites)).containsExactly("1", "0");
    assertThat(suites.getElementsByTagName("testcase").getLength()).isEqualTo(1);
  }

  private static List<String> sums(Element suite) {
    return List.of(suite.getAttribute("tests"), suite.getAttribute("failures"));
  }

  private static Element xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)))
        .getDocumentElement();
  }
}
