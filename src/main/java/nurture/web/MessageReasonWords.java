package nurture.web;

import java.util.List;
import java.util.Locale;

/**
 * The sentences of the page that says why a message was sent, in one language; {@code %s} is the
 * organisation, {@code %d} a day, {@code %q} where data are from.
 *
 * @param language two letters
 * @param kinds what rules looked at, one for each {@link ReasonKind}
 * @param stops what would end such messages
 */
record MessageReasonWords(
    String language,
    String title,
    String decided,
    String from,
    String fromText,
    String fromUnknown,
    String since,
    String rule,
    String ruleNote,
    String looked,
    List<String> kinds,
    String purged,
    String counted,
    String countedText,
    String noticedText,
    String stop,
    List<String> stops,
    String choices,
    String correct,
    String correctText,
    String correctLabel,
    String send,
    String object,
    String objectText,
    String objectButton,
    String sent,
    String sentText,
    String empty,
    String objected,
    String objectedText,
    String back) {

  private static final MessageReasonWords ENGLISH =
      new MessageReasonWords(
          "en",
          "Why did I get this?",
          "Rules that people at %s wrote decided on %d to send you this message. No learned model"
              + " decides anything.",
          "Where we have your details from",
          "%q.",
          "From public sources, or from the system in which %s manages applications: more is not on"
              + " record here. Ask, and a person at %s finds out.",
          "On record since %d.",
          "The rule that asked for it",
          "",
          "What the rule looked at",
          List.of(
              "how far we are in getting to know one another, where you are and what time it is"
                  + " there",
              "when and about what we wrote to you before",
              "what you do and can, as far as we know it",
              "news about you or your employer that may mean you are open to something new",
              "whether and how you answered us",
              "what you followed links about in our messages",
              "what we have to offer that may suit you",
              "an occasion that we tell several people about",
              "your application, or your work with us",
              "that you referred people to us",
              "what you allowed and chose, and how you can be reached",
              "how many people at your employer we are in contact with"),
          "The details of this decision are not kept any more.",
          "What is counted",
          "Whether you follow a link in this message, and when: the links lead through a server of"
              + " %s. It keeps neither your network address nor what device you use. After you"
              + " unsubscribe or object the links still work, and nothing is counted.",
          "That you open this message, because you agreed to that. You can take that back on the page"
              + " of your choices.",
          "What would stop such messages",
          List.of(
              "You unsubscribe, or choose a pause or fewer messages.",
              "You answer that you don't want it; one word is enough.",
              "You object below: then nothing is sent, over any channel."),
          "To your choices",
          "Something is wrong?",
          "Write what is wrong. A person at %s corrects it.",
          "What is wrong",
          "Send",
          "Object",
          "One click, and %s won't write to you or call you any more, over any channel.",
          "I object",
          "Thank you",
          "A person at %s reads what you wrote and corrects it.",
          "Nothing was written, so nothing was sent.",
          "You objected",
          "%s won't write to you or call you any more, and remembers that.",
          "Back");

  private static final MessageReasonWords GERMAN =
      new MessageReasonWords(
          "de",
          "Warum habe ich das bekommen?",
          "Regeln, die Menschen bei %s geschrieben haben, entschieden am %d, Ihnen diese Nachricht zu"
              + " schicken. Kein gelerntes Modell entscheidet etwas.",
          "Woher wir Ihre Angaben haben",
          "%q.",
          "Aus öffentlichen Quellen oder aus dem System, in dem %s Bewerbungen verwaltet: mehr steht"
              + " hier nicht. Fragen Sie, und ein Mensch bei %s findet es heraus.",
          "Bekannt seit %d.",
          "Die Regel, die es wollte",
          "Die Regel ist auf Englisch geschrieben.",
          "Was die Regel angesehen hat",
          List.of(
              "wie weit wir uns kennen, wo Sie sind und wie spät es dort ist",
              "wann und worüber wir Ihnen schon geschrieben haben",
              "was Sie tun und können, soweit wir es wissen",
              "Neues über Sie oder Ihren Arbeitgeber, das heißen kann, dass Sie offen für etwas"
                  + " Neues sind",
              "ob und wie Sie uns geantwortet haben",
              "zu welchen Themen Sie Links in unseren Nachrichten gefolgt sind",
              "was wir anzubieten haben und was zu Ihnen passen könnte",
              "ein Anlass, von dem wir mehreren Menschen erzählen",
              "Ihre Bewerbung oder Ihre Arbeit bei uns",
              "dass Sie uns Menschen empfohlen haben",
              "was Sie erlaubt und gewählt haben und wie Sie zu erreichen sind",
              "mit wie vielen Menschen bei Ihrem Arbeitgeber wir in Kontakt sind"),
          "Die Einzelheiten dieser Entscheidung werden nicht mehr aufbewahrt.",
          "Was gezählt wird",
          "Ob und wann Sie einem Link in dieser Nachricht folgen: Die Links führen über einen Server"
              + " von %s. Er bewahrt weder Ihre Netzadresse auf noch, welches Gerät Sie benutzen."
              + " Wenn Sie sich abmelden oder widersprechen, funktionieren die Links weiter, und es"
              + " wird nichts gezählt.",
          "Dass Sie diese Nachricht öffnen, weil Sie dem zugestimmt haben. Sie können das auf der"
              + " Seite Ihrer Auswahl zurücknehmen.",
          "Was solche Nachrichten beenden würde",
          List.of(
              "Sie melden sich ab oder wählen eine Pause oder weniger Nachrichten.",
              "Sie antworten, dass Sie das nicht möchten; ein Wort genügt.",
              "Sie widersprechen unten: Dann kommt nichts mehr, auf keinem Weg."),
          "Zu Ihrer Auswahl",
          "Stimmt etwas nicht?",
          "Schreiben Sie, was nicht stimmt. Ein Mensch bei %s berichtigt es.",
          "Was nicht stimmt",
          "Absenden",
          "Widersprechen",
          "Ein Klick, und %s schreibt Ihnen nicht mehr und ruft Sie nicht mehr an, auf keinem Weg.",
          "Ich widerspreche",
          "Danke",
          "Ein Mensch bei %s liest, was Sie geschrieben haben, und berichtigt es.",
          "Es stand nichts da, also wurde nichts gesendet.",
          "Sie haben widersprochen",
          "%s schreibt Ihnen nicht mehr, ruft Sie nicht mehr an und merkt sich das.",
          "Zurück");

  private static final MessageReasonWords DUTCH =
      new MessageReasonWords(
          "nl",
          "Waarom kreeg ik dit?",
          "Regels die mensen bij %s schreven, beslisten op %d om je dit bericht te sturen. Geen"
              + " aangeleerd model beslist iets.",
          "Waar we je gegevens vandaan hebben",
          "%q.",
          "Uit openbare bronnen, of uit het systeem waarin %s sollicitaties beheert: meer staat hier"
              + " niet. Vraag het, en iemand bij %s zoekt het uit.",
          "Bekend sinds %d.",
          "De regel die het wilde",
          "De regel is in het Engels geschreven.",
          "Waar de regel naar keek",
          List.of(
              "hoe goed we elkaar al kennen, waar je bent en hoe laat het daar is",
              "wanneer en waarover we je eerder schreven",
              "wat je doet en kunt, voor zover we het weten",
              "nieuws over jou of je werkgever dat kan betekenen dat je openstaat voor iets nieuws",
              "of en hoe je ons antwoordde",
              "over welke onderwerpen je links in onze berichten volgde",
              "wat we te bieden hebben dat bij je zou kunnen passen",
              "een gelegenheid waarover we meer mensen vertellen",
              "je sollicitatie, of je werk bij ons",
              "dat je mensen bij ons aanbeval",
              "wat je toestond en koos, en hoe je te bereiken bent",
              "met hoeveel mensen bij je werkgever we contact hebben"),
          "De details van deze beslissing worden niet meer bewaard.",
          "Wat er geteld wordt",
          "Of en wanneer je een link in dit bericht volgt: de links lopen via een server van %s. Die"
              + " bewaart je netwerkadres niet en ook niet welk apparaat je gebruikt. Als je je"
              + " afmeldt of bezwaar maakt, werken de links nog, en wordt er niets geteld.",
          "Dat je dit bericht opent, omdat je daarmee hebt ingestemd. Op de pagina met je keuzes kun"
              + " je dat terugdraaien.",
          "Wat zulke berichten zou stoppen",
          List.of(
              "Je meldt je af, of kiest een pauze of minder berichten.",
              "Je antwoordt dat je dit niet wilt; één woord is genoeg.",
              "Je maakt hieronder bezwaar: dan komt er niets meer, langs geen enkele weg."),
          "Naar je keuzes",
          "Klopt er iets niet?",
          "Schrijf wat niet klopt. Iemand bij %s verbetert het.",
          "Wat niet klopt",
          "Versturen",
          "Bezwaar maken",
          "Eén klik, en %s schrijft en belt je niet meer, langs geen enkele weg.",
          "Ik maak bezwaar",
          "Bedankt",
          "Iemand bij %s leest wat je schreef en verbetert het.",
          "Er stond niets, dus er is niets verstuurd.",
          "Je hebt bezwaar gemaakt",
          "%s schrijft en belt je niet meer, en onthoudt dat.",
          "Terug");

  MessageReasonWords {
    kinds = List.copyOf(kinds);
    stops = List.copyOf(stops);
  }

  /** Those of a language, else the English ones. */
  static MessageReasonWords in(Locale language) {
    return switch (language.getLanguage()) {
      case "de" -> GERMAN;
      case "nl" -> DUTCH;
      default -> ENGLISH;
    };
  }
}
