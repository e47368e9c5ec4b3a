package nurture.template.proof;

import static nurture.template.proof.ProofRemark.Severity.ERROR;
import static nurture.template.proof.ProofRemark.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nurture.template.TemplateBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One remark for each rule, and a near miss that gets none. */
final class BookProofreaderTest {
  private static final String EN = SampleLetters.good("en");

  /** The rules that were remarked upon, each once. */
  private static Set<String> rules(List<ProofRemark> remarks) {
    return remarks.stream().map(ProofRemark::rule).collect(Collectors.toSet());
  }

  private static List<String> told(List<ProofRemark> remarks) {
    return remarks.stream()
        .map(
            proofRemark ->
                proofRemark.severity() + " " + proofRemark.rule() + " " + proofRemark.message())
        .toList();
  }

  private static List<ProofRemark> english(String body) {
    return SampleLetters.remarksOn(SampleLetters.file("en", body));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "nl"})
  void goodLetter_getsNoRemark(String language) {
    assertThat(SampleLetters.remarksOn(SampleLetters.file(language, SampleLetters.good(language))))
        .isEmpty();
  }

  @Test
  void openingThatCouldBeAnybodys_isAnError() {
    String late =
        EN.replace("I am writing because", "We grow. We win. We move fast. I am writing because");

    assertThat(told(english(late)))
        .contains("ERROR P24 the first three sentences say nothing about this person");
  }

  @Test
  void openingWhoseThirdSentenceIsAboutThem_isFine() {
    String inTime =
        EN.replace(
            "I am writing because", "We met once. You will not recall it. I am writing because");

    assertThat(english(inTime)).isEmpty();
  }

  @Test
  void openingThatHangsOnAnOptionalVariable_isAnError() {
    String optional =
        SampleLetters.file("en", EN)
            .replace(
                "because of ${personal.reason}. You",
                "today<#if personal.reason??>: ${personal.reason}</#if>. Nothing more. And so on. You")
            .replace("personal.reason, personal.topic, links", "personal.topic, links")
            .replace("sample:", "optional: [personal.reason]\nsample:");

    assertThat(told(SampleLetters.remarksOn(optional)))
        .contains(
            "ERROR P24 the first three sentences say nothing about this person when the optional variables are missing");
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'I know that you are not looking for a new role, and', 'As for your plans,'",
    "de, 'Sie suchen keine neue Stelle, das weiß ich, und', 'Was Ihre Pläne angeht:'",
    "nl, 'Dat je niet op zoek bent naar iets anders weet ik, en', 'Wat je plannen betreft:'"
  })
  void outreachThatDoesNotSayWeKnow_isAWarningUnlessTheyAreLooking(
      String language, String said, String instead) {
    String file = SampleLetters.file(language, SampleLetters.good(language).replace(said, instead));

    assertThat(told(SampleLetters.remarksOn(file)))
        .containsExactly("WARNING P24 the message does not say that we know they are not looking");
    assertThat(
            SampleLetters.remarksOn(
                file.replace("for: outreach", "for: outreach\naudience: active")))
        .isEmpty();
    assertThat(SampleLetters.remarksOn(file.replace("for: outreach", "for: update"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'If you would like to compare notes with the people who do the same here, tell me and I will introduce you.', 'We are growing, and I would like to show you what we are all about in the coming year.'",
    "de, 'Wenn Sie sich mit den Leuten austauschen möchten, die hier dasselbe tun, stelle ich Sie einander vor.', 'Wir wachsen, und ich würde Ihnen gern zeigen, was wir in diesem Jahr alles vorhaben.'",
    "nl, 'Wil je van gedachten wisselen met de mensen die hier hetzelfde doen, dan stel ik jullie aan elkaar voor.', 'We groeien, en ik zou je graag laten zien wat we dit jaar allemaal van plan zijn.'"
  })
  void outreachThatGivesNothing_isAWarning(String language, String gift, String instead) {
    String body = SampleLetters.good(language).replace(gift, instead);

    assertThat(told(SampleLetters.remarksOn(SampleLetters.file(language, body))))
        .containsExactly("WARNING P24 the message seems to give nothing beyond the pitch");
  }

  @Test
  void messageToAPersonWeKnow_needNotSayTheyAreNotLooking() {
    String known =
        EN.replace("I know that you are not looking for a new role, and", "As for your plans,");

    assertThat(
            SampleLetters.remarksOn(
                SampleLetters.file("en", known)
                    .replace("for: outreach", "for: outreach\naudience: known")))
        .isEmpty();
  }

  @Test
  void notLooking_saidInMoreThanThreeMessages_isAWarningOnThoseThatNeedNot() {
    String first = SampleLetters.file("en", EN);
    String known = first.replace("for: outreach", "for: outreach\naudience: known");
    Map<String, String> three = Map.of("a.ftl", first, "b.ftl", known, "c.ftl", known);
    Map<String, String> four = new HashMap<>(three);
    four.put("d.ftl", known);

    assertThat(saidAgain(three)).isEmpty();
    assertThat(saidAgain(four)).containsExactly("b.ftl", "c.ftl", "d.ftl");
  }

  private static List<String> saidAgain(Map<String, String> files) {
    return BookProofreader.check(TemplateBook.of(files)).stream()
        .filter(
            remark -> remark.message().endsWith("messages say that we know they are not looking"))
        .map(ProofRemark::file)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "en, At your service.",
    "en, 'I take it that you are well, and I will ring you.'",
    "de, Dieser Brief will daran nichts ändern.",
    "nl, Deze brief is voor jou."
  })
  void stiltedWords_areAWarning(String language, String sentence) {
    assertThat(told(SampleLetters.remarksWith(language, sentence)))
        .isNotEmpty()
        .allSatisfy(
            remark -> assertThat(remark).startsWith("WARNING letter").endsWith("sounds stilted"));
  }

  @ParameterizedTest
  @CsvSource({
    "en, I won't write again., I won't",
    "en, You get an answer within ten days., within ten days",
    "de, Ich werde nicht nachfragen., Ich werde nicht",
    "nl, Ik zal niet aandringen., Ik zal niet"
  })
  void promise_thatIsNotListed_isAWarning(String language, String sentence, String promise) {
    assertThat(told(SampleLetters.remarksWith(language, sentence)))
        .containsOnly("WARNING letter \"" + promise + "\" is a promise nothing keeps");
  }

  @Test
  void promise_thatIsListed_isFine_andMustStandInTheMessage() {
    String file =
        SampleLetters.file("en", EN.strip() + " I won't write again.")
            .replace(
                "sample:",
                "promises: [{ text: I won't write again, keptBy: [A rule, Another] }]\nsample:");

    assertThat(SampleLetters.remarksOn(file)).isEmpty();
    assertThat(told(SampleLetters.remarksOn(file.replace("I won't write again.", "Bye."))))
        .containsExactly(
            "ERROR letter the promise \"I won't write again\" does not stand in the message");
  }

  @Test
  void promise_ofALayout_isReadToo() {
    String message =
        SampleLetters.file("en", EN).replace("--- text\n", "--- text\n<@layout.footer/>\n");
    String layout =
        """
        ---
        purpose: The footer
        --- macros
        <#macro footer>
        We won't write again.
        </#macro>
        """;

    assertThat(
            BookProofreader.check(
                TemplateBook.of(Map.of("letter.ftl", message, "layout/text.ftl", layout))))
        .anySatisfy(
            remark ->
                assertThat(remark.toString())
                    .startsWith("layout/text.ftl:5:1 WARNING letter \"We won't\""));
  }

  @ParameterizedTest
  @CsvSource({
    "en, Could we have 20 minutes?",
    "en, A 45-minute call would do.",
    "en, Perhaps forty-five minutes?",
    "en, Would half an hour be too much?",
    "en, It takes an hour.",
    "en, It takes three quarters of an hour.",
    "de, Hätten Sie 30 Minuten?",
    "de, Es dauert zwanzig Minuten.",
    "de, Eine halbe Stunde genügt.",
    "nl, Heb je 25 minuten?",
    "nl, Het kost een half uur.",
    "nl, Drie kwartier is genoeg."
  })
  void askForMoreThanAQuarterOfAnHour_isAnErrorOfAnApproach(String language, String ask) {
    assertThat(rules(SampleLetters.remarksWith(language, ask))).containsExactly("P25");
    assertThat(SampleLetters.remarksWith(language, ask)).allMatch(one -> one.severity() == ERROR);
    assertThat(
            SampleLetters.remarksOn(
                SampleLetters.file(language, SampleLetters.good(language) + ask)
                    .replace("for: outreach", "for: process")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en, It takes a quarter of an hour.",
    "en, It takes ten minutes and not fifteen minutes.",
    "en, We have 45 people in an office with long opening hours.",
    "de, Eine Viertelstunde genügt.",
    "de, Um 20 Uhr ist es ruhig.",
    "nl, Een kwartiertje is genoeg.",
    "nl, Om 20 uur is het rustig."
  })
  void smallAskAndOtherNumbers_areFine(String language, String ask) {
    assertThat(SampleLetters.remarksWith(language, ask)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en, Please see the job description., job description",
    "en, Could you send a résumé?, résumé",
    "en, Your CV would help., CV",
    "en, When could you interview?, interview",
    "en, Tell me your availability., your availability",
    "de, Anbei die Stellenbeschreibung., Stellenbeschreibung",
    "de, Schicken Sie Ihren Lebenslauf., Lebenslauf",
    "de, Wann passt ein Vorstellungsgespräch?, Vorstellungsgespräch",
    "nl, Hierbij de functieomschrijving., functieomschrijving",
    "nl, Stuur je CV., CV",
    "nl, Wanneer past een sollicitatiegesprek?, sollicitatiegesprek"
  })
  void wordsOfTheHiringProcess_areAnErrorOfAnApproachAlone(
      String language, String sentence, String word) {
    List<ProofRemark> remarks = SampleLetters.remarksWith(language, sentence);

    assertThat(told(remarks))
        .containsOnly("ERROR P26 \"" + word + "\" is for people in a hiring process")
        .hasSize(2);
    assertThat(remarks.get(0).line()).isEqualTo(SampleLetters.BODY + 8);
    assertThat(remarks.get(0).column()).isEqualTo(sentence.indexOf(word) + 1);
    assertThat(
            SampleLetters.remarksOn(
                SampleLetters.file(language, SampleLetters.good(language) + "\n" + sentence)
                    .replace("for: outreach", "for: process")))
        .isEmpty();
  }

  @Test
  void wordOfTheHiringProcessInWhatTheyWrote_isFine() {
    String file =
        SampleLetters.file("en", EN)
            .replace("the lexicon of error messages", "your talk on interviews");

    assertThat(SampleLetters.remarksOn(file)).isEmpty();
  }

  @Test
  void outreachThatNeedsNothingOfThePerson_isAnError() {
    String nobody =
        SampleLetters.file(
                "en", EN.replace("${personal.reason}", "much").replace("${personal.topic}", "x"))
            .replace("${personal.topic}", "x")
            .replace("personal.reason, personal.topic, ", "");

    assertThat(told(SampleLetters.remarksOn(nobody)))
        .contains("ERROR P27 the message would read alike for everybody");
  }

  @Test
  void outreachThatHardlyKnowsThePerson_isAWarning() {
    String more =
        "There are a great many things to say about how we go about our work here, and none of them has anything to do with you. ";
    String impersonal =
        EN.replace("${personal.reason}", "${personal.topic}")
                .replace("about ${personal.topic}", "about it")
            + more;
    String file =
        SampleLetters.file("en", impersonal)
            .replace("personal.reason, personal.topic", "personal.topic");

    assertThat(told(SampleLetters.remarksOn(file)))
        .anySatisfy(
            told -> assertThat(told).startsWith("WARNING P27 letters to two people are alike to "));
  }

  @ParameterizedTest
  @CsvSource({
    "en, Leave the sinking ship.",
    "en, It is a toxic place.",
    "en, Your employer is struggling.",
    "en, '${work.employer} looks outdated, you know.'",
    "de, Raus aus dem Hamsterrad.",
    "de, Das ist ein Saftladen.",
    "de, Ihr Arbeitgeber ist in einer Krise.",
    "nl, Het is een zinkend schip.",
    "nl, Je werkgever is saai."
  })
  void badWordAboutAnEmployer_isAnError(String language, String sentence) {
    String file =
        SampleLetters.file(language, SampleLetters.good(language).strip() + "\n\n" + sentence)
            .replace(
                "[candidate.firstName",
                sentence.contains("${work")
                    ? "[work.employer, candidate.firstName"
                    : "[candidate.firstName");

    assertThat(rules(SampleLetters.remarksOn(file))).containsExactly("P28");
    assertThat(SampleLetters.remarksOn(file)).allMatch(one -> one.severity() == ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "en, We were struggling. Your employer will know the feeling.",
    "de, Bei uns war es chaotisch. Ihr Arbeitgeber kennt das.",
    "nl, Bij ons was het chaos. Je werkgever kent dat."
  })
  void badWordAboutOurselves_isFine(String language, String sentence) {
    assertThat(SampleLetters.remarksWith(language, sentence)).isEmpty();
  }

  @Test
  void messageThatIsNotThereInALanguageOthersHave_isAWarning() {
    Map<String, String> files = new HashMap<>();
    files.put("one.ftl", SampleLetters.file("en", EN));
    files.put("one.de.ftl", SampleLetters.file("de", SampleLetters.good("de")));
    files.put("two.ftl", SampleLetters.file("nl", SampleLetters.good("nl")));

    assertThat(BookProofreader.check(TemplateBook.of(files)))
        .extracting(ProofRemark::toString)
        .containsExactly(
            "one.ftl:0:0 WARNING P28 other messages are there in nl, not this. Add the translation.",
            "two.ftl:0:0 WARNING P28 other messages are there in de, en, not this. Add the translation.");
  }

  @ParameterizedTest
  @CsvSource({"de, en", "nl, en", "en, de", "nl, de", "en, nl", "de, nl"})
  void textInAnotherLanguageThanItsFile_isAWarning(String named, String written) {
    assertThat(
            told(SampleLetters.remarksOn(SampleLetters.file(named, SampleLetters.good(written)))))
        .contains("WARNING P28 the text reads like " + written + " and not like " + named);
  }

  @Test
  void twoLettersThatSayTheSame_areAWarningOnTheLater() {
    Map<String, String> files =
        Map.of("one.ftl", SampleLetters.file("en", EN), "two.ftl", SampleLetters.file("en", EN));

    assertThat(BookProofreader.check(TemplateBook.of(files)))
        .extracting(ProofRemark::toString)
        .containsExactly(
            "two.ftl:13:1 WARNING P27 it is alike to 100 % to one.ftl. Write it anew, or keep one of the two.");
  }

  @Test
  void letterTooShortOrTooLong_isAWarning() {
    String shorter =
        EN.replaceFirst("(?s)A chat of.*", "")
            .replace(
                " You are the person I would ask first about ${personal.topic}, and there are few of you.",
                "");
    String longer =
        EN + "There is one thing more that I would like to add at this point. ".repeat(12);

    assertThat(told(english(shorter))).contains("WARNING letter the letter has 55 words");
    assertThat(told(english(longer)))
        .anyMatch(told -> told.matches("WARNING letter the letter has 2\\d\\d words"));
  }

  @ParameterizedTest
  @CsvSource({"61, WARNING, 60", "78, WARNING, 60", "79, ERROR, 78"})
  void longSubject_isRemarkedByItsLength(int length, ProofRemark.Severity severity, int limit) {
    String subject = "x".repeat(length - "Grace, about compilers".length());
    String file =
        SampleLetters.file("en", EN)
            .replace("about ${personal.topic}\n", "about ${personal.topic}" + subject + "\n");

    ProofRemark proofRemark = SampleLetters.remarksOn(file).get(0);

    assertThat(proofRemark.line()).isEqualTo(11);
    assertThat(proofRemark.severity()).isEqualTo(severity);
    assertThat(proofRemark.message()).isEqualTo("the subject is longer than " + limit);
  }

  @Test
  void fourthLink_isAWarningButNotOfANewsletter() {
    String links = "";
    for (int link = 1; link <= 4; link++) {
      links += "\nhttps://example.com/" + link;
    }
    String file = SampleLetters.file("en", EN.strip() + links);
    file =
        file.replace(
            "</p>\n<p><a",
            "<a href=\"https://example.com/1\">a</a><a href=\"https://example.com/2\">b</a><a href=\"https://example.com/3\">c</a><a href=\"https://example.com/4\">d</a></p>\n<p><a");

    assertThat(told(SampleLetters.remarksOn(file)))
        .containsExactly("WARNING letter there are 4 links beside the ways to leave");
    assertThat(SampleLetters.remarksOn(file.replace("for: outreach", "for: newsletter"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en, This is IMPORTANT., '\"IMPORTANT\" shouts'",
    "en, Truly! Really!, more than one exclamation mark",
    "en, An exciting opportunity awaits., '\"exciting opportunity\" sounds like an advertisement'",
    "de, Das ist WICHTIG., '\"WICHTIG\" shouts'",
    "de, Ein Traumjob., '\"Traumjob\" sounds like an advertisement'",
    "nl, Een unieke kans., '\"unieke kans\" sounds like an advertisement'"
  })
  void loudWords_areAWarning(String language, String sentence, String message) {
    List<ProofRemark> remarks = SampleLetters.remarksWith(language, sentence);

    assertThat(remarks).isNotEmpty();
    assertThat(told(remarks)).containsOnly("WARNING letter " + message);
  }

  @Test
  void oneExclamationMarkAndAnAbbreviation_areFine() {
    assertThat(SampleLetters.remarksWith("en", "Your SQL is a joy! So is the HTTP part."))
        .isEmpty();
  }

  @Test
  void htmlThatSaysLess_isAnError() {
    String file = SampleLetters.file("en", EN);
    int html = file.indexOf("--- html");
    String less =
        file.substring(0, html)
            + file.substring(html)
                .replaceFirst("(?s)I know that.*Hi|I know that.*suits you\\.", "");

    assertThat(told(SampleLetters.remarksOn(less)))
        .anyMatch(told -> told.startsWith("ERROR letter text and HTML share only "));
  }

  @Test
  void linkThatIsInOneBodyAlone_isAnErrorThatNamesIt() {
    String file =
        SampleLetters.file("en", EN)
            .replace("<p>Hi", "<p><a href=\"https://example.com/x?a=1&amp;b=2\"></a>Hi");

    assertThat(told(SampleLetters.remarksOn(file)))
        .containsExactly(
            "ERROR letter text and HTML do not have the same links: only one has [https://example.com/x?a=1&b=2]");
  }

  @Test
  void letterWithoutAWayOutOrPostalAddress_isAnErrorInBothBodies() {
    String file =
        SampleLetters.file("en", EN)
            .replace("${links.unsubscribe}\n${sender.postalAddress}", "")
            .replace("<p><a href=\"${links.unsubscribe}\">-</a> ${sender.postalAddress}</p>", "")
            .replace(", links.unsubscribe, sender.postalAddress", "");

    assertThat(told(SampleLetters.remarksOn(file)))
        .containsExactlyInAnyOrder(
            "ERROR letter the text does not show links.unsubscribe",
            "ERROR letter the HTML does not show links.unsubscribe",
            "ERROR letter the text does not show sender.postalAddress",
            "ERROR letter the HTML does not show sender.postalAddress");
  }

  @Test
  void markupThatReachesTheReader_isAnError() {
    assertThat(told(english(EN.strip() + " <#noparse>${name}</#noparse> <b>you</b>")))
        .contains(
            "ERROR letter a tag or ${ reaches the reader", "ERROR letter the text has HTML in it");
  }

  @Test
  void optionalVariableUsedWithoutGuard_isAnErrorWithItsLine() {
    String file =
        SampleLetters.file("en", EN.strip() + "\n\n${opening.title}")
            .replace("sample: {", "optional: [opening.title]\nsample: { opening: { title: Lead },");

    assertThat(SampleLetters.remarksOn(file))
        .anySatisfy(
            proofRemark -> {
              assertThat(proofRemark.line()).isEqualTo(SampleLetters.BODY + 9);
              assertThat(proofRemark.rule()).isEqualTo("sample");
              assertThat(proofRemark.severity()).isEqualTo(ERROR);
              assertThat(proofRemark.message()).contains("without opening.title", "is missing");
            });
  }

  @Test
  void textOfMoreThanThreeSegments_isRemarkedOn_withWhatMakesItLong() {
    String file =
        """
        ---
        purpose: A line
        for: process
        via: sms
        needs: [candidate.firstName]
        sample:
          candidate: { firstName: Ada, fullName: Ada Brandt, language: en }
        --- text
        Hi ${candidate.firstName}, %s
        """;

    assertThat(SampleLetters.remarksOn(file.formatted("Zoë is here. ".repeat(15))))
        .anySatisfy(
            remark -> {
              assertThat(remark.severity()).isEqualTo(WARNING);
              assertThat(remark.message()).contains("an SMS of 4 segments");
              assertThat(remark.suggestion()).contains("“ë”");
            });
    assertThat(SampleLetters.remarksOn(file.formatted("Zoe is here. ".repeat(15))))
        .noneMatch(remark -> remark.message().contains("segments"));
  }

  @Test
  void messageForWhatsapp_withoutAnApprovedTemplate_isRemarkedOn() {
    String file =
        """
        ---
        purpose: A line
        for: process
        via: whatsapp
        needs: [candidate.firstName]
        sample: { candidate: { firstName: Ada } }
        --- text
        Hi ${candidate.firstName}
        """;

    assertThat(told(SampleLetters.remarksOn(file)))
        .containsExactly(
            "WARNING P10 it names no approved template, so it fails a day after the candidate wrote"
                + " last");
    assertThat(SampleLetters.remarksOn(file.replace("via: whatsapp", "via: sms"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"linkedin, 300", "comment, 600", "sms, 459", "whatsapp, 480", "phone, 1800"})
  void textForAChannel_isHeldToItsLength(String via, int longest) {
    String file =
        """
        ---
        purpose: A line
        for: process
        via: %s
        needs: [candidate.firstName]
        approved: HX1
        sample: { candidate: { firstName: Ada } }
        --- text
        ${candidate.firstName}%s
        """;
    String fits = file.formatted(via, "x".repeat(longest - 3));

    assertThat(SampleLetters.remarksOn(fits)).isEmpty();
    assertThat(told(SampleLetters.remarksOn(fits.replace("xx\n", "xxx\n"))))
        .containsExactly(
            "ERROR P10 its sample makes %d characters, and %s takes %d"
                .formatted(longest + 1, via, longest));
  }

  @Test
  void languageWithoutWordLists_isStillHeldToTheRulesThatNeedNone() {
    String file =
        SampleLetters.file(
            "fr",
            "Bonjour ${candidate.firstName}, vous. ${personal.reason}, ${personal.topic}. CV! CV!");

    assertThat(told(SampleLetters.remarksOn(file)))
        .containsExactlyInAnyOrder(
            "WARNING letter the letter has 11 words",
            "WARNING letter more than one exclamation mark");
  }

  /** Of the size a file may have; whatever looks ahead from each character would take hours. */
  @ParameterizedTest
  @ValueSource(
      strings = {"<a ", "&", "${", "a'", "!a", "https://)", "cv ", "mess ", "\n", "<", "1 minute "})
  @Timeout(20)
  void textMadeToBeSlow_isReadInNoTime(String morsel) {
    String slow = morsel.repeat(250_000 / morsel.length());

    assertThat(WordSequence.of(slow)).hasSizeLessThanOrEqualTo(slow.length());
    assertThat(WordSequence.ofSource(slow)).hasSizeLessThanOrEqualTo(slow.length());
    assertThat(HtmlText.of(slow).links()).isEmpty();
    assertThat(PlainText.links(slow)).hasSizeLessThanOrEqualTo(1);
    assertThat(PlainText.opening(slow, 3)).hasSizeLessThanOrEqualTo(slow.length());
    assertThat(Similarity.of(slow, slow)).isEqualTo(1);
  }

  @Test
  @Timeout(20)
  void messageFullOfWordsToMind_getsAHundredRemarks() {
    String file = SampleLetters.file("en", EN.strip() + " " + "CV mess employer ".repeat(4_000));

    assertThat(SampleLetters.remarksOn(file)).hasSize(100);
  }
}
