package nurture.template.proof;

import java.util.List;
import java.util.Map;
import nurture.template.TemplateBook;

/**
 * A letter without fault in each language, to be spoilt in one place at a time. Its body begins on
 * line {@link #BODY} of the file and is the same in text and HTML.
 */
final class SampleLetters {
  static final int BODY = 13;

  static final Map<String, String> GOOD =
      Map.of(
          "en",
          """
          Hi ${candidate.firstName},

          I am writing because of ${personal.reason}. You are the person I would ask first about ${personal.topic}, and there are few of you.

          I know that you are not looking for a new role, and this email does not assume that you should be.

          If you would like to compare notes with the people who do the same here, tell me and I will introduce you. A chat of 15 minutes is enough, whenever it suits you.
          """,
          "de",
          """
          Guten Tag ${candidate.firstName},

          dass ich Ihnen schreibe, hat einen Grund: ${personal.reason}. Rund um ${personal.topic} würde ich Sie als Erstes fragen, und es gibt nicht viele, von denen ich das sage.

          Sie suchen keine neue Stelle, das weiß ich, und diese Nachricht setzt nicht voraus, dass Sie es sollten.

          Wenn Sie sich mit den Leuten austauschen möchten, die hier dasselbe tun, stelle ich Sie einander vor. Ein Gespräch von 15 Minuten genügt, wann immer es Ihnen passt.
          """,
          "nl",
          """
          Dag ${candidate.firstName},

          Ik schrijf je vanwege ${personal.reason}. Over ${personal.topic} zou ik het jou als eerste vragen, en er zijn er niet veel van wie ik dat zeg.

          Dat je niet op zoek bent naar iets anders weet ik, en dit bericht gaat er niet van uit dat je dat zou moeten zijn.

          Wil je van gedachten wisselen met de mensen die hier hetzelfde doen, dan stel ik jullie aan elkaar voor. Een gesprek van 15 minuten is genoeg, wanneer het jou uitkomt.
          """);

  private static final String FRONT =
      """
      ---
      purpose: A letter without fault
      for: outreach
      language: %s
      needs: [candidate.firstName, personal.reason, personal.topic, links.unsubscribe, sender.postalAddress]
      sample: { candidate: { ref: c-1, firstName: Grace, fullName: Grace Probe, language: en },
        work: { title: Translator, employer: Initech }, personal: { reason: the lexicon of error messages, topic: compilers },
        sender: { name: Nora, title: Partner, organisation: Example, postalAddress: "1 Example Street, Leeds" },
        links: { unsubscribe: "https://example.com/u/1" } }
      --- subject
      ${candidate.firstName}, about ${personal.topic}
      --- text
      %s
      --\s
      ${links.unsubscribe}
      ${sender.postalAddress}
      --- html
      <p>%s</p>
      <p><a href="${links.unsubscribe}">-</a> ${sender.postalAddress}</p>
      """;

  private SampleLetters() {}

  /** The file of a letter with that body. */
  static String file(String language, String body) {
    return FRONT.formatted(language, body.strip(), body.strip());
  }

  static String good(String language) {
    return GOOD.getOrDefault(language, "");
  }

  /** What is remarked on a file that is alone in its book. */
  static List<ProofRemark> remarksOn(String file) {
    return BookProofreader.check(TemplateBook.of(Map.of("letter.ftl", file)));
  }

  /** What is remarked on the good English letter with one sentence more at its end. */
  static List<ProofRemark> remarksWith(String language, String sentence) {
    return remarksOn(file(language, good(language).strip() + "\n\n" + sentence));
  }
}
