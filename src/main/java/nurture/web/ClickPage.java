package nurture.web;

import java.util.Locale;

/**
 * What a link in a mail shows that leads nowhere, in the language of the browser, English where it
 * is not written in that.
 *
 * @param frame of the page
 * @param words in that language
 */
record ClickPage(LinkPage frame, Words words) {

  /** The sentences of the page; {@code %s} is the organisation. */
  private record Words(
      String language,
      String unknown,
      String unknownText,
      String gone,
      String goneText,
      String later,
      String laterText) {}

  private static final Words ENGLISH =
      new Words(
          "en",
          "This link doesn't work",
          "It may have been cut short. Copy the whole link from the email of %s, or reply to the"
              + " email.",
          "This link doesn't work any more",
          "%s doesn't keep where it led any more.",
          "Please try again",
          "That didn't work just now. Please try again in a minute.");

  private static final Words GERMAN =
      new Words(
          "de",
          "Dieser Link funktioniert nicht",
          "Vielleicht ist er unvollständig. Kopieren Sie den ganzen Link aus der E-Mail von %s, oder"
              + " antworten Sie auf die E-Mail.",
          "Dieser Link funktioniert nicht mehr",
          "%s bewahrt nicht mehr auf, wohin er führte.",
          "Bitte noch einmal versuchen",
          "Das hat gerade nicht geklappt. Bitte versuchen Sie es in einer Minute noch einmal.");

  private static final Words DUTCH =
      new Words(
          "nl",
          "Deze link werkt niet",
          "Misschien is hij niet compleet. Kopieer de hele link uit de mail van %s, of antwoord op"
              + " de mail.",
          "Deze link werkt niet meer",
          "%s bewaart niet meer waarheen hij leidde.",
          "Probeer het nog eens",
          "Dat lukte net niet. Probeer het over een minuut nog eens.");

  static ClickPage in(Locale language, String organisation) {
    Words words =
        switch (language.getLanguage()) {
          case "de" -> GERMAN;
          case "nl" -> DUTCH;
          default -> ENGLISH;
        };
    return new ClickPage(new LinkPage(words.language(), organisation), words);
  }

  String unknown() {
    return frame.of(words.unknown(), frame.paragraph(words.unknownText()));
  }

  String gone() {
    return frame.of(words.gone(), frame.paragraph(words.goneText()));
  }

  String later() {
    return frame.of(words.later(), frame.paragraph(words.laterText()));
  }
}
