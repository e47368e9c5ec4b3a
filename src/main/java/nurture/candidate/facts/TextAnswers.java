package nurture.candidate.facts;

import nurture.event.Via;

/**
 * Answers of providers of texts, by the codes of Twilio. Rules have no use for it.
 *
 * @see <a href="https://www.twilio.com/docs/api/errors">The codes</a>
 */
public final class TextAnswers {

  private TextAnswers() {}

  /**
   * An answer to us.
   *
   * @param status 300 to 599
   * @param code 0 for none
   */
  public static TextAnswer of(Via via, int status, int code) {
    return new TextAnswer(
        via,
        trouble(status, code),
        String.valueOf(code == 0 ? status : code),
        status == 429 || status >= 500,
        false,
        0,
        1);
  }

  /**
   * A report about a text that had been taken.
   *
   * @param code 0 for none
   */
  public static TextAnswer reported(Via via, int code) {
    return new TextAnswer(via, trouble(code), String.valueOf(code), false, true, 0, 1);
  }

  /**
   * The same answer, of a text.
   *
   * @param tried how often the text was tried before
   * @param alike answers with its code over the channel within the hour, with this one
   */
  public static TextAnswer of(TextAnswer answer, int tried, int alike) {
    return new TextAnswer(
        answer.via(),
        answer.trouble(),
        answer.mark(),
        answer.passing(),
        answer.reported(),
        tried,
        alike);
  }

  private static TextTrouble trouble(int status, int code) {
    TextTrouble known = trouble(code);
    if (known != TextTrouble.OTHER) {
      return known;
    }
    return switch (status) {
      case 429 -> TextTrouble.RATE;
      case 401, 403, 407 -> TextTrouble.ACCOUNT;
      default -> code == 0 && status < 500 && status != 400 ? TextTrouble.ACCOUNT : known;
    };
  }

  private static TextTrouble trouble(int code) {
    return switch (code) {
      case 20003, 20005, 20006, 20404, 30002, 63001, 63112 -> TextTrouble.ACCOUNT;
      case 20429, 21611, 30001, 30022, 63018 -> TextTrouble.RATE;
      case 21601, 21603, 21606, 21659, 21660, 21703, 21705, 30034, 63007 -> TextTrouble.SENDER;
      case 21211, 21217, 21614, 21635, 30005, 30006, 63003, 63024 -> TextTrouble.NUMBER;
      case 21610 -> TextTrouble.STOPPED;
      case 63016 -> TextTrouble.WINDOW;
      case 30003 -> TextTrouble.HANDSET;
      case 30004, 30007, 63013, 63032, 63049 -> TextTrouble.CARRIER;
      case 21602, 21605, 21617, 21619, 21655, 21656, 30036 -> TextTrouble.TEXT;
      default -> TextTrouble.OTHER;
    };
  }
}
