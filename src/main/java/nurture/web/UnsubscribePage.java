package nurture.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import nurture.digest.Sha256;

/**
 * What the unsubscribe link shows, in the language of the candidate, English where it is not
 * written in theirs. It names the organisation and nothing of the candidate.
 *
 * @param language of the page, two letters
 * @param organisation as the sender's settings have it
 * @param words in that language
 */
record UnsubscribePage(String language, String organisation, Words words) {

  /**
   * The sentences of the page; {@code %s} is the organisation.
   *
   * @param unsubscribe title and button
   */
  private record Words(
      String unsubscribe,
      String ask,
      String done,
      String doneText,
      String unknown,
      String unknownText,
      String later,
      String laterText) {}

  private static final Words ENGLISH =
      new Words(
          "Unsubscribe",
          "One click, and %s won't send emails to this address any more.",
          "You're unsubscribed",
          "%s won't send emails to this address any more.",
          "This link doesn't work",
          "It may have been cut short. Reply to the email instead; one word is enough.",
          "Please try again",
          "That didn't work just now. Please try again in a minute.");

  private static final Words GERMAN =
      new Words(
          "Abmelden",
          "Ein Klick, und Sie erhalten von %s keine E-Mails mehr an diese Adresse.",
          "Sie sind abgemeldet",
          "Sie erhalten von %s keine E-Mails mehr an diese Adresse.",
          "Dieser Link funktioniert nicht",
          "Vielleicht ist er unvollständig. Antworten Sie stattdessen auf die E-Mail, ein Wort"
              + " genügt.",
          "Bitte noch einmal versuchen",
          "Das hat gerade nicht geklappt. Bitte versuchen Sie es in einer Minute noch einmal.");

  private static final Words DUTCH =
      new Words(
          "Afmelden",
          "Eén klik, en je krijgt op dit adres geen e-mails meer van %s.",
          "Je bent afgemeld",
          "Je krijgt op dit adres geen e-mails meer van %s.",
          "Deze link werkt niet",
          "Misschien is hij niet compleet. Antwoord op de mail; één woord is genoeg.",
          "Probeer het nog eens",
          "Dat lukte net niet. Probeer het over een minuut nog eens.");

  private static final String STYLE =
      "body{font:1.1rem/1.6 system-ui,sans-serif;max-width:32rem;margin:15vh auto;padding:0 1.5"
          + "rem;color:#1f2933;background:#fbfaf8}button{font:inherit;padding:.6rem 1.4rem;border:0;b"
          + "order-radius:.4rem;background:#1d5c4d;color:#fff;cursor:pointer}@media(prefers-color-sch"
          + "eme:dark){body{color:#e6e6e3;background:#1b1d1f}}";

  /** The page's own style and form, and nothing else; the style is known by its hash. */
  static final String POLICY =
      "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(Sha256.of(STYLE.getBytes(StandardCharsets.UTF_8)))
          + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  static UnsubscribePage in(Locale language, String organisation) {
    return switch (language.getLanguage()) {
      case "de" -> new UnsubscribePage("de", organisation, GERMAN);
      case "nl" -> new UnsubscribePage("nl", organisation, DUTCH);
      default -> new UnsubscribePage("en", organisation, ENGLISH);
    };
  }

  String ask() {
    return page(
        words.unsubscribe(),
        paragraph(words.ask())
            + "<form method=\"post\"><button>"
            + words.unsubscribe()
            + "</button></form>");
  }

  String done() {
    return page(words.done(), paragraph(words.doneText()));
  }

  String unknown() {
    return page(words.unknown(), paragraph(words.unknownText()));
  }

  String later() {
    return page(words.later(), paragraph(words.laterText()));
  }

  private String paragraph(String sentence) {
    return "<p>" + sentence.replace("%s", escaped()) + "</p>";
  }

  private String escaped() {
    return organisation
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private String page(String title, String body) {
    return """
        <!doctype html><html lang="%s"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>%s – %s</title><style>%s</style><h1>%s</h1>%s</html>\
        """
        .formatted(language, title, escaped(), STYLE, title, body);
  }
}
