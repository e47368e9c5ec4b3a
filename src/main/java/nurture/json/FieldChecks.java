package nurture.json;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import nurture.config.NearestWord;
import nurture.event.CandidateEvent;
import nurture.event.Profile;
import nurture.identity.Country;
import nurture.identity.Mailbox;
import org.jspecify.annotations.Nullable;

/** What a type alone does not say about a field. */
final class FieldChecks {

  /** Texts in which a line may break; every other one may become part of a header. */
  private static final Set<String> PROSE = Set.of("text", "finding", "reason", "detail", "outcome");

  static void profile(String path, Profile profile, InputFaults faults) {
    String prefix = path.isEmpty() ? "" : path + ".";
    lines(prefix, profile, faults);
    given(profile.email(), email -> email(prefix + "email", email), faults);
    given(profile.country(), country -> country(prefix + "country", country), faults);
    given(profile.locale(), locale -> locale(prefix + "locale", locale), faults);
    if (profile.links() != null) {
      profile
          .links()
          .forEach(
              (network, address) ->
                  faults.passes(() -> PublicLink.check(prefix + "links." + network, address)));
    }
  }

  static void event(CandidateEvent event, InputFaults faults) {
    lines("data.", (Record) event, faults);
  }

  private interface TextCheck {
    void check(String text) throws RefusalException;
  }

  private static void given(@Nullable String text, TextCheck check, InputFaults faults) {
    if (text != null && !text.isEmpty()) {
      faults.passes(() -> check.check(text));
    }
  }

  /** Refuses line breaks and controls in each text that is no prose. */
  private static void lines(String prefix, Record of, InputFaults faults) {
    for (RecordComponent component : RecordReader.components(of.getClass())) {
      String name = component.getName();
      if (PROSE.contains(name)) {
        continue;
      }
      Object value = value(component, of);
      if (value instanceof String text) {
        faults.passes(() -> TextLimits.name(prefix + name, text));
      } else if (value instanceof Optional<?> some
          && some.isPresent()
          && some.get() instanceof String text) {
        faults.passes(() -> TextLimits.name(prefix + name, text));
      } else if (value instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          if (list.get(i) instanceof String text) {
            String at = prefix + name + "[" + i + "]";
            faults.passes(() -> TextLimits.name(at, text));
          }
        }
      }
    }
  }

  private static @Nullable Object value(RecordComponent component, Record of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("records have readable components", e);
    }
  }

  /** Whether somebody reads it only a mail can tell; that no server takes it is told at once. */
  private static void email(String path, String email) throws RefusalException {
    Optional<String> fault = Mailbox.fault(email);
    if (fault.isEmpty() && !Mailbox.checked(email).reachable()) {
      fault = Optional.of("has no dot in its domain");
    }
    if (fault.isPresent()) {
      throw new RefusalException(path, email, "is not one email address: it " + fault.get());
    }
  }

  private static void country(String path, String country) throws RefusalException {
    if (Country.code(country).isEmpty()) {
      String meant =
          Country.named(country.strip())
              .or(() -> NearestWord.to(country, Country.names().values()).flatMap(Country::named))
              .map(code -> "; did you mean " + code + "?")
              .orElse("");
      throw new RefusalException(
          path,
          country,
          "must be a country of ISO 3166-1 in two capital letters, such as AT" + meant);
    }
  }

  private static void locale(String path, String locale) throws RefusalException {
    if (!language(locale)) {
      throw new RefusalException(path, locale, "must be a language tag such as de-AT");
    }
  }

  private static boolean language(String tag) {
    try {
      return !Locale.forLanguageTag(tag).getISO3Language().isEmpty();
    } catch (MissingResourceException e) {
      return false;
    }
  }

  private FieldChecks() {}
}
