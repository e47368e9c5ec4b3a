package nurture.template.proof;

import static nurture.template.proof.ProofRemark.Severity.WARNING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nurture.event.ChannelDescription.TextForm;
import nurture.template.RenderOutcome.Rendered;
import nurture.template.Renderer;
import nurture.template.TemplateSection;

/** PLAYBOOK P27: two candidates' messages must not read alike, nor two messages to one of them. */
final class RepetitionCheck implements ProofRule {
  /** The same letter to two people, footer aside; above it, the letter hardly knows the person. */
  static final double TWO_PEOPLE = 0.85;

  /** Two letters somebody may get one after the other. */
  static final double TWO_LETTERS = 0.35;

  private static final List<Map<String, Object>> OTHERS =
      List.of(
          person("Ada Example", "your proof that the scheduler ends", "scheduling proofs", "Acme"),
          person("Alan Sample", "the parser you gave away last autumn", "parsing", "Globex"));

  private static Map<String, Object> person(
      String name, String reason, String topic, String employer) {
    return Map.of(
        "candidate",
            Map.of(
                "ref",
                "c-0",
                "firstName",
                name.substring(0, name.indexOf(' ')),
                "fullName",
                name,
                "language",
                "en"),
        "work",
            Map.of(
                "title",
                "Engineer of " + topic,
                "employer",
                employer,
                "yearsInRole",
                3,
                "function",
                topic + " work",
                "skills",
                List.of(topic, employer),
                "interests",
                List.of(topic)),
        "personal", Map.of("reason", reason, "topic", topic));
  }

  /**
   * Renders an outreach letter for two other people too; what is about us stays the same. Much of a
   * script is for whoever calls, and nobody reads it twice.
   */
  @Override
  public void read(MessageProof messageProof, ProofRemarks proofRemarks) {
    if (!messageProof.isOutreach() || messageProof.form() == TextForm.SCRIPT) {
      return;
    }
    List<String> letters = new ArrayList<>(List.of(PlainText.letter(messageProof.whole().text())));
    for (Map<String, Object> other : OTHERS) {
      Map<String, Object> data = new LinkedHashMap<>(messageProof.message().frontMatter().sample());
      data.putAll(other);
      if (Renderer.render(messageProof.message(), messageProof.message().language(), data)
          instanceof Rendered rendered) {
        letters.add(PlainText.letter(rendered.text()));
      }
    }
    double alike =
        letters.stream()
            .skip(1)
            .mapToDouble(letter -> Similarity.of(letters.get(0), letter))
            .max()
            .orElse(0);
    if (alike > TWO_PEOPLE) {
      proofRemarks.on(
          TemplateSection.TEXT,
          "P27",
          WARNING,
          "letters to two people are alike to " + percent(alike),
          "Say more that is true of one person only");
    }
  }

  /** Compares the messages of each language with each other; remarks on the later one's file. */
  static List<ProofRemark> betweenLetters(List<MessageProof> drafts) {
    List<ProofRemark> remarks = new ArrayList<>();
    Map<Locale, Map<MessageProof, Set<String>>> byLanguage = new LinkedHashMap<>();
    for (MessageProof messageProof : drafts) {
      Set<String> runs = Similarity.runs(PlainText.letter(messageProof.whole().text()));
      Map<MessageProof, Set<String>> earlier =
          byLanguage.computeIfAbsent(
              messageProof.message().language(), any -> new LinkedHashMap<>());
      earlier.forEach(
          (other, otherRuns) -> {
            double alike = Similarity.of(runs, otherRuns);
            if (alike > TWO_LETTERS) {
              ProofRemarks here = new ProofRemarks(messageProof.message().file());
              here.on(
                  TemplateSection.TEXT,
                  "P27",
                  WARNING,
                  "it is alike to " + percent(alike) + " to " + other.message().file().path(),
                  "Write it anew, or keep one of the two");
              remarks.addAll(here.list());
            }
          });
      earlier.put(messageProof, runs);
    }
    return remarks;
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }
}
