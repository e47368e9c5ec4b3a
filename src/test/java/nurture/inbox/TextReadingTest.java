package nurture.inbox;

import static nurture.people.People.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nurture.event.Basis;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.Unsubscribed;
import nurture.event.Via;
import nurture.json.EventJson;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text is: the words of carriers as all that is said, else a reply. */
final class TextReadingTest {

  private static RuleBook rules;

  @BeforeAll
  static void compile() {
    rules =
        RuleBook.compile(
            Map.of(
                "inbox/a.drl",
                """
                rule "Interest is heard"
                when
                    ReplyText( interested )
                then
                    insert( Read.as(ReplyMeaning.POSITIVE).because("it shows interest") );
                end
                """),
            Budget.DEFAULT);
  }

  @AfterAll
  static void close() {
    rules.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STOP",
        "stop",
        " Stop. ",
        "Stop!!",
        "STOPALL",
        "unsubscribe",
        "Cancel",
        "END",
        "quit",
        "opt out",
        "Stopp",
        "Abmelden",
        "keine SMS mehr",
        "ARRET",
        "Arrêt",
        "désabonner",
        "ALTO",
        "Baja",
        "dar de baja",
        "Afmelden",
        "stoppen",
        "STOP 🙏"
      })
  void wordThatEndsTexts_isHeard_inEachLanguage(String text) {
    assertThat(verdict(text)).isInstanceOf(MailVerdict.Unsubscribe.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"START", "start!", "unstop", "Anmelden", "réabonner", "alta", "aanmelden"})
  void wordThatBeginsTexts_isHeard_inEachLanguage(String text) {
    assertThat(verdict(text)).isInstanceOf(MailVerdict.Subscribe.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please stop by our office on Monday",
        "When does it start?",
        "Yes",
        "Ja",
        "I have to cancel the interview",
        "stop the clock, I am interested",
        "Can we end the call at five?",
        "Am Ende passt es doch",
        "Start am Montag?"
      })
  void wordAmongOthers_isAReply(String text) {
    assertThat(verdict(text)).isInstanceOf(MailVerdict.Reply.class);
  }

  @ParameterizedTest
  @CsvSource({"STOP, Unsubscribe", "START, Subscribe", "HELP, Reply"})
  void whatTheProviderTookItFor_counts(String optOut, String kind) {
    MailVerdict verdict = read(Map.of("Body", "xyz", "OptOutType", optOut)).recognised().verdict();

    assertThat(verdict.getClass().getSimpleName()).isEqualTo(kind);
  }

  @Test
  void reply_isReadByTheRules_andKnowsItsChannel() {
    ReadMail read = read(Map.of("Body", "I am interested!", "From", "whatsapp:+4915112345678"));

    assertThat(read.via()).isEqualTo(Via.WHATSAPP);
    assertThat(read.sender()).isEqualTo("+4915112345678");
    assertThat(read.heading().subject()).isEqualTo("WhatsApp: I am interested!");
    assertThat(read.understood().flatMap(UnderstoodReply::meaning)).isPresent();
    assertThat(read.toString()).doesNotContain("4915112345678").doesNotContain("interested");
  }

  @Test
  void wordsOfCarriers_areEventsOfTheirChannel() {
    assertThat(EventJson.kept("e", NOON, type("STOP"), data("STOP")).event())
        .isEqualTo(new Unsubscribed(Optional.of(Via.SMS), Optional.empty()));
    assertThat(EventJson.kept("e", NOON, type("START"), data("START")).event())
        .isEqualTo(new ConsentGiven(Via.SMS, Basis.CONSENT));
  }

  @Test
  void pictureWithoutAText_isLeftToAPerson() {
    assertThat(read(Map.of("Body", "", "NumMedia", "1")).recognised().verdict())
        .isEqualTo(new MailVerdict.Unrecognised("it has no text, only attachments"));
  }

  @Test
  void formWithoutANumber_isNoText() {
    assertThat(ReceivedText.of(form(Map.of("From", "BANK", "MessageSid", "SM1")))).isEmpty();
    assertThat(ReceivedText.of(form(Map.of("From", "12345", "MessageSid", "SM1")))).isEmpty();
    assertThat(ReceivedText.of(PostedForm.read("%zz=1&&=&a".getBytes(StandardCharsets.UTF_8))))
        .isEmpty();
  }

  private static String type(String text) {
    return MailEvents.of(known(text), NOON).get(0).type();
  }

  private static String data(String text) {
    return String.valueOf(MailEvents.of(known(text), NOON).get(0).data());
  }

  private static ReadMail known(String text) {
    return read(Map.of("Body", text))
        .about(
            Optional.of(new ConcernedCandidate(new UUID(0, 1), "ada", "Ada Novak", false, false)));
  }

  private static MailVerdict verdict(String text) {
    return read(Map.of("Body", text)).recognised().verdict();
  }

  private static ReadMail read(Map<String, String> fields) {
    Map<String, String> all =
        new java.util.HashMap<>(Map.of("MessageSid", "SM1", "From", "+4915112345678"));
    all.putAll(fields);
    byte[] written = written(all).getBytes(StandardCharsets.UTF_8);
    ReceivedText text = ReceivedText.of(PostedForm.read(written)).orElseThrow();
    return TextReading.read(text.arrived(NOON, written)).understood(rules);
  }

  private static PostedForm form(Map<String, String> fields) {
    return PostedForm.read(written(fields).getBytes(StandardCharsets.UTF_8));
  }

  private static String written(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
