package nurture.web;

import static nurture.web.LinkPage.escaped;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a candidate can choose by the link in a message, in their language. It shows no choice that
 * was made before and nothing of the candidate: a message may have been forwarded.
 *
 * @param words in the language
 * @param frame of the page
 * @param token of the link
 * @param opens whether it can be agreed to that opened mails are noticed
 */
record PreferencesPage(PreferencesWords words, LinkPage frame, String token, boolean opens) {

  /** Months of a pause, as the buttons offer them. */
  static final List<Integer> PAUSES = List.of(1, 3, 6, 12);

  /**
   * @param token one that we made, so that it can stand in an address as it is
   */
  static PreferencesPage in(Locale language, String organisation, String token) {
    return in(language, organisation, token, false);
  }

  /**
   * The same where candidates may be asked.
   *
   * @param opens whether it can be agreed to that opened mails are noticed
   */
  static PreferencesPage in(Locale language, String organisation, String token, boolean opens) {
    PreferencesWords words = PreferencesWords.in(language);
    return new PreferencesPage(words, new LinkPage(words.language(), organisation), token, opens);
  }

  /**
   * @param topics that can be declined
   */
  String choices(List<String> topics) {
    return frame.of(
        words.title(),
        frame.paragraph(words.intro())
            + fewer(topics)
            + opened()
            + stop()
            + section(words.erase(), erase()));
  }

  /** What there is beside unsubscribing, for the page that asks for that. */
  String beside(List<String> topics) {
    return section(words.title(), frame.paragraph(words.intro()))
        + fewer(topics)
        + section(words.erase(), erase());
  }

  String opensGiven() {
    return saved(words.opensGiven());
  }

  String opensWithdrawn() {
    return saved(words.opensWithdrawn());
  }

  private String opened() {
    return opens
        ? section(
            words.opens(),
            frame.paragraph(words.opensText())
                + form(
                    button("opens", "given", words.opensGive(), false)
                        + button("opens", "withdrawn", words.opensWithdraw(), false)))
        : "";
  }

  String eraseAsk() {
    return frame.of(
        words.eraseSure(),
        frame.paragraph(words.eraseSureText())
            + form(button("erase", "yes", words.eraseYes(), true))
            + back());
  }

  String paused(LocalDate until) {
    return saved(words.paused().replace("%d", frame.day(until)));
  }

  String notPaused() {
    return saved(words.notPaused());
  }

  String quarterly() {
    return saved(words.quarterlySaved());
  }

  String asUsual() {
    return saved(words.asUsualSaved());
  }

  String declined(List<String> topics) {
    return topics.isEmpty()
        ? frame.of(words.title(), frame.paragraph(words.nothingTicked()) + back())
        : saved(words.declined().replace("%t", escaped(String.join(", ", topics))));
  }

  String allTopics() {
    return saved(words.allTopicsSaved());
  }

  String erased() {
    return frame.of(words.erased(), frame.paragraph(words.erasedText()));
  }

  String asked() {
    return frame.of(words.asked(), frame.paragraph(words.askedText()) + back());
  }

  String gone() {
    return frame.of(words.gone(), frame.paragraph(words.goneText()));
  }

  private String fewer(List<String> topics) {
    StringBuilder pauses = new StringBuilder();
    for (int months : PAUSES) {
      String label = months == 1 ? words.month() : months + " " + words.months();
      pauses.append(button("pause", String.valueOf(months), label, true));
    }
    pauses.append(button("pause", "0", words.endPause(), false));
    String often =
        button("often", "once-a-quarter", words.quarterly(), true)
            + button("often", "as-usual", words.asUsual(), false);
    return section(words.pause(), frame.paragraph(words.pauseText()) + form(pauses.toString()))
        + section(words.often(), form(often))
        + (topics.isEmpty() ? "" : section(words.topics(), topics(topics)));
  }

  private String topics(List<String> topics) {
    StringBuilder boxes = new StringBuilder();
    for (String topic : topics) {
      boxes
          .append("<label><input type=\"checkbox\" name=\"topic\" value=\"")
          .append(escaped(topic))
          .append("\">")
          .append(escaped(topic))
          .append("</label>");
    }
    return frame.paragraph(words.topicsText())
        + form(
            boxes
                + button("topics", "decline", words.decline(), true)
                + button("topics", "all", words.allTopics(), false));
  }

  private String stop() {
    return section(
        words.stop(),
        frame.paragraph(words.stopText())
            + "<form method=\"post\" action=\"../unsubscribe/"
            + token
            + "\"><button>"
            + words.unsubscribe()
            + "</button></form>");
  }

  private String erase() {
    return frame.paragraph(words.eraseText())
        + form(button("erase", "ask", words.eraseAsk(), false));
  }

  private String saved(String sentence) {
    return frame.of(words.saved(), frame.paragraph(sentence) + back());
  }

  private String back() {
    return "<p><a href=\"../preferences/" + token + "\">" + words.back() + "</a></p>";
  }

  private String form(String inside) {
    return "<form method=\"post\" action=\"../preferences/" + token + "\">" + inside + "</form>";
  }

  private static String section(String heading, String body) {
    return "<section><h2>" + heading + "</h2>" + body + "</section>";
  }

  private static String button(String name, String value, String label, boolean first) {
    return "<button name=\""
        + name
        + "\" value=\""
        + value
        + (first ? "\">" : "\" class=\"mild\">")
        + label
        + "</button>";
  }
}
