package nurture.cli.check;

import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nurture.playbook.Finding;
import nurture.playbook.Severity;
import nurture.playbook.check.CheckReport;
import nurture.playbook.scenario.ScenarioOutcome;

/**
 * The report as build servers read it. Two suites: {@code check}, in which every finding is a test
 * case (an error fails, a warning is in its output), and {@code scenarios}.
 */
final class JunitReport {

  private final CheckReport report;
  private final XMLStreamWriter xml;

  private JunitReport(CheckReport report, XMLStreamWriter xml) {
    this.report = report;
    this.xml = xml;
  }

  static String write(CheckReport report) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new JunitReport(report, xml).write();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a report cannot be written as XML", e);
    }
    return text.toString();
  }

  private void write() throws XMLStreamException {
    List<Finding> findings =
        report.shown().stream()
            .filter(finding -> report.scenarios().stream().noneMatch(s -> has(s, finding)))
            .toList();
    int errors = (int) findings.stream().filter(JunitReport::isError).count();
    int skipped = report.skipped().isEmpty() ? 0 : 1;
    // A suite without a case says nothing to a build server.
    int cases = Math.max(1, findings.size() + skipped);
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", "nurture check");
    sums(cases + report.scenarios().size(), errors + report.failed(), report.took());
    suite("check", cases, errors);
    if (skipped > 0) {
      skipped();
    }
    if (findings.isEmpty() && skipped == 0) {
      testCase("playbook", "all is well", List.of());
    }
    for (Finding finding : findings) {
      testCase(finding.file(), finding.where() + " " + finding.code().id(), List.of(finding));
    }
    end();
    suite("scenarios", report.scenarios().size(), report.failed());
    for (ScenarioOutcome scenario : report.scenarios()) {
      testCase(scenario.file(), scenario.name(), scenario.findings());
    }
    end();
    end();
    xml.writeEndDocument();
  }

  private void suite(String name, int tests, int failures) throws XMLStreamException {
    line();
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", name);
    sums(tests, failures, Duration.ZERO);
  }

  private void sums(int tests, int failures, Duration took) throws XMLStreamException {
    xml.writeAttribute("tests", String.valueOf(tests));
    xml.writeAttribute("failures", String.valueOf(failures));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("time", String.format(Locale.ROOT, "%.3f", took.toMillis() / 1000.0));
  }

  private void testCase(String file, String name, List<Finding> findings)
      throws XMLStreamException {
    line();
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", file);
    xml.writeAttribute("name", clean(name));
    for (Finding finding : findings) {
      String text = finding.where() + ": " + finding.message() + "\n" + finding.hint();
      if (isError(finding)) {
        xml.writeStartElement("failure");
        xml.writeAttribute("type", finding.code().id());
        xml.writeAttribute("message", clean(finding.message()));
      } else {
        xml.writeStartElement("system-out");
      }
      xml.writeCharacters(clean(text));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void skipped() throws XMLStreamException {
    line();
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", "playbook");
    xml.writeAttribute("name", "skipped checks");
    xml.writeStartElement("skipped");
    xml.writeAttribute("message", report.skipped().sentence());
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void end() throws XMLStreamException {
    line();
    xml.writeEndElement();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  private static boolean has(ScenarioOutcome scenario, Finding finding) {
    return scenario.findings().contains(finding);
  }

  private static boolean isError(Finding finding) {
    return finding.severity() == Severity.ERROR;
  }

  /** Without what XML cannot hold. */
  private static String clean(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
  }
}
