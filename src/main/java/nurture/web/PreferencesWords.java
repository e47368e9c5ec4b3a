package nurture.web;

import java.util.Locale;

/**
 * The sentences of the preferences page in one language; {@code %s} is the organisation, {@code %d}
 * a day, {@code %t} topics.
 *
 * @param language two letters
 * @param title of the page
 * @param intro what the choices are about, and what goes on either way
 * @param pause heading; the months are on the buttons
 * @param topics heading
 * @param erase heading
 */
record PreferencesWords(
    String language,
    String title,
    String intro,
    String pause,
    String pauseText,
    String month,
    String months,
    String endPause,
    String often,
    String quarterly,
    String asUsual,
    String topics,
    String topicsText,
    String decline,
    String allTopics,
    String opens,
    String opensText,
    String opensGive,
    String opensWithdraw,
    String opensGiven,
    String opensWithdrawn,
    String stop,
    String stopText,
    String unsubscribe,
    String erase,
    String eraseText,
    String eraseAsk,
    String eraseSure,
    String eraseSureText,
    String eraseYes,
    String back,
    String saved,
    String paused,
    String notPaused,
    String quarterlySaved,
    String asUsualSaved,
    String declined,
    String allTopicsSaved,
    String nothingTicked,
    String erased,
    String erasedText,
    String asked,
    String askedText,
    String gone,
    String goneText) {

  private static final PreferencesWords ENGLISH =
      new PreferencesWords(
          "en",
          "What you hear from us",
          "Choose what %s writes to you of its own accord. Answers to you, and messages about an"
              + " application of yours, go on either way.",
          "Take a pause",
          "Nothing of our own accord until then.",
          "1 month",
          "months",
          "End the pause",
          "How often",
          "At most one message a quarter",
          "As usual",
          "Topics",
          "Tick what you don't want to read about.",
          "Nothing on these topics",
          "All topics again",
          "Opened messages",
          "May %s notice that you open its messages? They then load a picture. Without your consent"
              + " they have none.",
          "I agree",
          "I don't agree, or not any more",
          "%s notices from now on that you open its messages. You can take that back here at any"
              + " time.",
          "%s doesn't notice whether you open its messages, nor those it has sent already.",
          "Stop all emails",
          "One click, and %s won't send emails to this address any more.",
          "Unsubscribe",
          "Erase my data",
          "%s erases what it knows about you and won't write to you again.",
          "Erase my data…",
          "Erase your data?",
          "%s erases what it knows about you: who you are, what was written to you, what you"
              + " answered. A code made of your email address is kept, from which the address cannot"
              + " be read, so that you aren't written to again. This can't be taken back.",
          "Yes, erase my data",
          "Back to the choices",
          "Saved",
          "%s won't write to you of its own accord before %d.",
          "There is no pause any more.",
          "%s will write to you at most once a quarter of its own accord.",
          "%s will write to you as usual.",
          "%s won't send you anything to read about: %t.",
          "%s will send you things to read about all topics again.",
          "No topic was ticked, so nothing was changed.",
          "Your data are erased",
          "%s has erased what it knew about you and won't write to you again.",
          "We got your request",
          "You work at %s or are talking about it, and some data may have to stay. A person there"
              + " takes care of your request and answers you within a month.",
          "There is nothing to choose any more",
          "%s has erased what it knew about you, and won't write to you.");

  private static final PreferencesWords GERMAN =
      new PreferencesWords(
          "de",
          "Was Sie von uns hören",
          "Wählen Sie, was %s Ihnen von sich aus schreibt. Antworten an Sie und Nachrichten zu"
              + " einer Bewerbung von Ihnen kommen auf jeden Fall.",
          "Eine Pause",
          "Bis dahin nichts, was wir von uns aus schreiben.",
          "1 Monat",
          "Monate",
          "Pause beenden",
          "Wie oft",
          "Höchstens eine Nachricht im Quartal",
          "Wie üblich",
          "Themen",
          "Kreuzen Sie an, worüber Sie nichts lesen möchten.",
          "Nichts zu diesen Themen",
          "Wieder alle Themen",
          "Geöffnete Nachrichten",
          "Darf %s bemerken, dass Sie dessen Nachrichten öffnen? Sie laden dann ein Bild. Ohne Ihre"
              + " Zustimmung haben sie keines.",
          "Ich stimme zu",
          "Ich stimme nicht zu, oder nicht mehr",
          "%s bemerkt von jetzt an, dass Sie dessen Nachrichten öffnen. Sie können das hier jederzeit"
              + " zurücknehmen.",
          "%s bemerkt nicht, ob Sie dessen Nachrichten öffnen, auch nicht die schon gesendeten.",
          "Keine E-Mails mehr",
          "Ein Klick, und Sie erhalten von %s keine E-Mails mehr an diese Adresse.",
          "Abmelden",
          "Meine Daten löschen",
          "%s löscht, was dort über Sie bekannt ist, und schreibt Ihnen nicht mehr.",
          "Meine Daten löschen…",
          "Ihre Daten löschen?",
          "%s löscht, was dort über Sie bekannt ist: wer Sie sind, was Ihnen geschrieben wurde und"
              + " was Sie geantwortet haben. Behalten wird ein Code aus Ihrer E-Mail-Adresse, aus dem"
              + " sich die Adresse nicht lesen lässt, damit Ihnen niemand mehr schreibt. Das lässt"
              + " sich nicht zurücknehmen.",
          "Ja, meine Daten löschen",
          "Zurück zur Auswahl",
          "Gespeichert",
          "%s schreibt Ihnen vor dem %d nichts von sich aus.",
          "Es gibt keine Pause mehr.",
          "%s schreibt Ihnen von sich aus höchstens einmal im Quartal.",
          "%s schreibt Ihnen wie üblich.",
          "%s schickt Ihnen nichts zu lesen über: %t.",
          "%s schickt Ihnen wieder Lesenswertes zu allen Themen.",
          "Es war kein Thema angekreuzt, also wurde nichts geändert.",
          "Ihre Daten sind gelöscht",
          "%s hat gelöscht, was dort über Sie bekannt war, und schreibt Ihnen nicht mehr.",
          "Wir haben Ihre Bitte erhalten",
          "Sie arbeiten bei %s oder sprechen darüber, und einige Daten müssen vielleicht bleiben."
              + " Ein Mensch dort kümmert sich um Ihre Bitte und antwortet Ihnen innerhalb eines"
              + " Monats.",
          "Hier gibt es nichts mehr zu wählen",
          "%s hat gelöscht, was dort über Sie bekannt war, und schreibt Ihnen nicht.");

  private static final PreferencesWords DUTCH =
      new PreferencesWords(
          "nl",
          "Wat je van ons hoort",
          "Kies wat %s je uit zichzelf schrijft. Antwoorden aan jou, en berichten over een"
              + " sollicitatie van je, komen hoe dan ook.",
          "Een pauze",
          "Tot dan niets wat we uit onszelf schrijven.",
          "1 maand",
          "maanden",
          "Pauze beëindigen",
          "Hoe vaak",
          "Hoogstens één bericht per kwartaal",
          "Zoals gewoonlijk",
          "Onderwerpen",
          "Vink aan waarover je niets wilt lezen.",
          "Niets over deze onderwerpen",
          "Weer alle onderwerpen",
          "Geopende berichten",
          "Mag %s merken dat je de berichten opent? Ze laden dan een plaatje. Zonder je instemming"
              + " hebben ze er geen.",
          "Ik stem in",
          "Ik stem niet in, of niet meer",
          "%s merkt vanaf nu dat je de berichten opent. Dat kun je hier altijd terugdraaien.",
          "%s merkt niet of je de berichten opent, ook niet die al zijn verstuurd.",
          "Geen e-mails meer",
          "Eén klik, en je krijgt op dit adres geen e-mails meer van %s.",
          "Afmelden",
          "Mijn gegevens wissen",
          "%s wist wat het over je weet en schrijft je niet meer.",
          "Mijn gegevens wissen…",
          "Je gegevens wissen?",
          "%s wist wat het over je weet: wie je bent, wat je is geschreven en wat je hebt"
              + " geantwoord. Bewaard blijft een code van je e-mailadres, waaruit het adres niet te"
              + " lezen is, zodat je niet meer wordt geschreven. Dit kan niet worden teruggedraaid.",
          "Ja, wis mijn gegevens",
          "Terug naar de keuzes",
          "Opgeslagen",
          "%s schrijft je vóór %d niets uit zichzelf.",
          "Er is geen pauze meer.",
          "%s schrijft je uit zichzelf hoogstens één keer per kwartaal.",
          "%s schrijft je zoals gewoonlijk.",
          "%s stuurt je niets te lezen over: %t.",
          "%s stuurt je weer iets te lezen over alle onderwerpen.",
          "Er was geen onderwerp aangevinkt, dus er is niets veranderd.",
          "Je gegevens zijn gewist",
          "%s heeft gewist wat het over je wist en schrijft je niet meer.",
          "We hebben je verzoek ontvangen",
          "Je werkt bij %s of bent daarover in gesprek, en sommige gegevens moeten misschien"
              + " blijven. Iemand daar behandelt je verzoek en antwoordt je binnen een maand.",
          "Er valt niets meer te kiezen",
          "%s heeft gewist wat het over je wist, en schrijft je niet.");

  /** Those of a language, else the English ones. */
  static PreferencesWords in(Locale language) {
    return switch (language.getLanguage()) {
      case "de" -> GERMAN;
      case "nl" -> DUTCH;
      default -> ENGLISH;
    };
  }
}
