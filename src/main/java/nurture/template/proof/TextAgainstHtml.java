package nurture.template.proof;

import static nurture.template.proof.ProofRemark.Severity.ERROR;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nurture.template.RenderOutcome.Rendered;
import nurture.template.TemplateSection;

/**
 * The two bodies of an email say the same: who reads the one must not miss what the other has, and
 * filters take bodies that differ for a trick.
 */
final class TextAgainstHtml implements ProofRule {
  /** Of the words in both bodies; a link is an address in one and a few words in the other. */
  private static final double ALIKE = 0.9;

  @Override
  public void read(MessageProof messageProof, ProofRemarks proofRemarks) {
    if (!messageProof.isEmail()) {
      return;
    }
    for (Rendered version : messageProof.versions()) {
      HtmlText.Seen html = HtmlText.of(version.html());
      double agreement = agreement(PlainText.words(version.text()), PlainText.words(html.text()));
      if (agreement < ALIKE) {
        proofRemarks.on(
            TemplateSection.HTML,
            "letter",
            ERROR,
            "text and HTML share only " + Math.round(agreement * 100) + " % of their words",
            "Say the same in both");
      }
      Set<String> oneSided = difference(PlainText.links(version.text()), html.links());
      if (!oneSided.isEmpty()) {
        proofRemarks.on(
            TemplateSection.HTML,
            "letter",
            ERROR,
            "text and HTML do not have the same links: only one has " + oneSided,
            "Link to the same places in both");
      }
    }
  }

  /** Of all words of both, how many have a partner; from 0 to 1. */
  static double agreement(List<String> one, List<String> other) {
    Map<String, Integer> left = new HashMap<>();
    one.forEach(word -> left.merge(word, 1, Integer::sum));
    int pairs = 0;
    for (String word : other) {
      Integer more = left.get(word);
      if (more != null && more > 0) {
        left.put(word, more - 1);
        pairs++;
      }
    }
    int all = one.size() + other.size();
    return all == 0 ? 1 : 2.0 * pairs / all;
  }

  private static Set<String> difference(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    Set<String> either = new TreeSet<>(one);
    either.addAll(other);
    either.removeAll(both);
    return either;
  }
}
