package nurture.event;

import java.util.Optional;

/**
 * In how many pieces an SMS is sent and paid for. A text in the alphabet of GSM has 160 septets in
 * one piece and 153 in each of several, any other 70 and 67 units of UCS-2: the rest joins them.
 * What takes two places is not split.
 *
 * @param outside the first character outside the alphabet, which makes the whole text UCS-2; empty
 *     where there is none
 * @param length in septets, or in units of UCS-2
 * @param count of the pieces
 * @see <a href="https://www.etsi.org/deliver/etsi_ts/123000_123099/123038/">3GPP TS 23.038
 *     §6.2.1</a>
 */
public record SmsSegments(Optional<String> outside, int length, int count) {

  /** More of them, and a text costs more than it says. */
  public static final int GOOD = 3;

  private static final String ALPHABET =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
          + "¿abcdefghijklmnopqrstuvwxyzäöñüà";

  /** Each after an escape, so that it takes two places. */
  private static final String EXTENSION = "\f^{}\\[~]|€";

  /** Those of a text. */
  public static SmsSegments of(String text) {
    Optional<String> outside =
        text.codePoints()
            .filter(each -> ALPHABET.indexOf(each) < 0 && EXTENSION.indexOf(each) < 0)
            .mapToObj(Character::toString)
            .findFirst();
    int length = text.codePoints().map(each -> places(each, outside.isEmpty())).sum();
    int whole = outside.isEmpty() ? 160 : 70;
    return new SmsSegments(
        outside,
        length,
        length <= whole ? 1 : packed(text, outside.isEmpty(), outside.isEmpty() ? 153 : 67));
  }

  private static int packed(String text, boolean gsm, int room) {
    int count = 1;
    int used = 0;
    for (int each : text.codePoints().toArray()) {
      int places = places(each, gsm);
      if (used + places > room) {
        count++;
        used = 0;
      }
      used += places;
    }
    return count;
  }

  private static int places(int character, boolean gsm) {
    return gsm ? (EXTENSION.indexOf(character) < 0 ? 1 : 2) : Character.charCount(character);
  }

  /** For people, as a sentence. */
  public String words() {
    return (count == 1 ? "One SMS" : "An SMS of " + count + " segments")
        + " ("
        + length
        + (length == 1 ? " character" : " characters")
        + outside
            .map(
                character ->
                    ", all in UCS-2 because of “"
                        + character
                        + "”, which is not in the alphabet of SMS")
            .orElse("")
        + ").";
  }
}
