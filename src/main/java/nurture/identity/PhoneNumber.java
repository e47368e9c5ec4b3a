package nurture.identity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone number in its international form (ITU-T E.164): a plus sign, the country's code and the
 * number, at most 15 digits.
 *
 * <p>Whether it is assigned is not told by its digits: only its length is checked, by the numbering
 * plan of its country.
 *
 * @param e164 such as {@code +4915112345678}
 */
public record PhoneNumber(String e164) {

  private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");
  private static final int LONGEST_WRITTEN = 60;

  /**
   * @throws IllegalArgumentException if it is not in that form
   */
  public PhoneNumber {
    if (!E164.matcher(e164).matches()) {
      throw new IllegalArgumentException("not in the form of E.164");
    }
  }

  /**
   * The number that is meant; empty where that cannot be told, or where it has an extension.
   *
   * @param written as people write it: with a country's code, or as it is dialled in the country
   * @param country where it is dialled so, ISO 3166-1 alpha-2; empty where that is not known
   */
  public static Optional<PhoneNumber> of(String written, String country) {
    if (written.isBlank() || written.length() > LONGEST_WRITTEN) {
      return Optional.empty();
    }
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    try {
      Phonenumber.PhoneNumber number = numbers.parse(written, country.isEmpty() ? null : country);
      return number.hasExtension()
              || numbers.isPossibleNumberWithReason(number) != ValidationResult.IS_POSSIBLE
          ? Optional.empty()
          : Optional.of(numbers.format(number, PhoneNumberFormat.E164))
              .filter(e164 -> E164.matcher(e164).matches())
              .map(PhoneNumber::new);
    } catch (NumberParseException unclear) {
      return Optional.empty();
    }
  }

  /** The country whose number it is, ISO 3166-1 alpha-2; empty for one of no country. */
  public Optional<String> country() {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    try {
      return Optional.ofNullable(numbers.getRegionCodeForNumber(numbers.parse(e164, null)))
          .flatMap(Country::code);
    } catch (NumberParseException unclear) {
      return Optional.empty();
    }
  }

  /** Without the number, so that it ends up in no log. */
  @Override
  public String toString() {
    return "PhoneNumber";
  }
}
