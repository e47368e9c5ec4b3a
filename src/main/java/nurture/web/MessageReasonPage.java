package nurture.web;

import static nurture.web.LinkPage.escaped;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nurture.insight.LinkReader;
import nurture.insight.MessageReason;

/**
 * Why a message was sent, in the language of the candidate: where their data are from, the rule,
 * and the kinds of facts it looked at. What stands in those facts is not shown, because a message
 * may have been forwarded.
 *
 * @param words in the language
 * @param frame of the page
 * @param token of the link
 */
record MessageReasonPage(MessageReasonWords words, LinkPage frame, String token) {

  /** Characters of what a candidate may write. */
  static final int LONGEST = 500;

  /**
   * @param token one that we made, so that it can stand in an address as it is
   */
  static MessageReasonPage in(Locale language, String organisation, String token) {
    MessageReasonWords words = MessageReasonWords.in(language);
    return new MessageReasonPage(words, new LinkPage(words.language(), organisation), token);
  }

  /**
   * @param reason empty where it is not kept any more
   */
  String why(LinkReader reader, Optional<MessageReason> reason) {
    return frame.of(
        words.title(),
        reason
                .map(
                    known -> frame.paragraph(words.decided().replace("%d", day(known.decidedAt()))))
                .orElse("")
            + section(words.from(), from(reader))
            + reason.map(this::rule).orElseGet(() -> frame.paragraph(words.purged()))
            + reason.map(this::counted).orElse("")
            + section(words.stop(), list(words.stops()) + choices())
            + section(words.correct(), correct())
            + section(words.object(), object()));
  }

  String sent() {
    return frame.of(words.sent(), frame.paragraph(words.sentText()) + back());
  }

  String empty() {
    return frame.of(words.correct(), frame.paragraph(words.empty()) + back());
  }

  String objected() {
    return frame.of(words.objected(), frame.paragraph(words.objectedText()));
  }

  private String from(LinkReader reader) {
    String source =
        reader.source().isEmpty()
            ? frame.paragraph(words.fromUnknown())
            : "<p>" + words.fromText().replace("%q", escaped(reader.source())) + "</p>";
    return source
        + reader
            .collectedAt()
            .map(at -> frame.paragraph(words.since().replace("%d", day(at))))
            .orElse("");
  }

  private String counted(MessageReason reason) {
    return reason.counted() || reason.noticed()
        ? section(
            words.counted(),
            (reason.counted() ? frame.paragraph(words.countedText()) : "")
                + (reason.noticed() ? frame.paragraph(words.noticedText()) : ""))
        : "";
  }

  private String rule(MessageReason reason) {
    List<String> looked =
        ReasonKind.of(reason.facts()).stream()
            .map(kind -> words.kinds().get(kind.ordinal()))
            .toList();
    return section(
            words.rule(),
            "<p><q lang=\"en\">"
                + escaped(reason.rule())
                + "</q></p>"
                + (words.ruleNote().isEmpty() ? "" : frame.paragraph(words.ruleNote())))
        + (looked.isEmpty() ? "" : section(words.looked(), list(looked)));
  }

  private String choices() {
    return "<p><a href=\"../preferences/" + token + "\">" + words.choices() + "</a></p>";
  }

  private String correct() {
    return frame.paragraph(words.correctText())
        + form(
            "<label for=\"words\">"
                + words.correctLabel()
                + "</label><textarea id=\"words\" name=\"words\" rows=\"3\" maxlength=\""
                + LONGEST
                + "\"></textarea><button name=\"do\" value=\"correct\">"
                + words.send()
                + "</button>");
  }

  private String object() {
    return frame.paragraph(words.objectText())
        + form("<button name=\"do\" value=\"object\">" + words.objectButton() + "</button>");
  }

  private String back() {
    return "<p><a href=\"../why/" + token + "\">" + words.back() + "</a></p>";
  }

  private String form(String inside) {
    return "<form method=\"post\" action=\"../why/" + token + "\">" + inside + "</form>";
  }

  private String day(Instant at) {
    return frame.day(LocalDate.ofInstant(at, ZoneOffset.UTC));
  }

  private static String list(List<String> items) {
    return items.stream()
        .map(item -> "<li>" + item + "</li>")
        .collect(Collectors.joining("", "<ul>", "</ul>"));
  }

  private static String section(String heading, String body) {
    return "<section><h2>" + heading + "</h2>" + body + "</section>";
  }
}
