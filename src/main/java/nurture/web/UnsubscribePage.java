package nurture.web;

import java.util.Locale;

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

  static UnsubscribePage in(Locale language, String organisation) {
    return switch (language.getLanguage()) {
      case "de" -> new UnsubscribePage("de", organisation, GERMAN);
      case "nl" -> new UnsubscribePage("nl", organisation, DUTCH);
      default -> new UnsubscribePage("en", organisation, ENGLISH);
    };
  }

  /**
   * @param choices HTML that leads to other choices than this one; empty for none
   */
  String ask(String choices) {
    return page(
        words.unsubscribe(),
        frame().paragraph(words.ask())
            + "<form method=\"post\"><button>"
            + words.unsubscribe()
            + "</button></form>"
            + choices);
  }

  String done() {
    return page(words.done(), frame().paragraph(words.doneText()));
  }

  String unknown() {
    return page(words.unknown(), frame().paragraph(words.unknownText()));
  }

  String later() {
    return page(words.later(), frame().paragraph(words.laterText()));
  }

  private LinkPage frame() {
    return new LinkPage(language, organisation);
  }

  private String page(String title, String body) {
    return frame().of(title, body);
  }
}
