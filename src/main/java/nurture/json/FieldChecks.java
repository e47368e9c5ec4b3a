package nurture.json;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nurture.candidate.Research;
import nurture.candidate.facts.Found;
import nurture.config.NearestWord;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.CandidateEvent.TaskSnoozed;
import nurture.event.MutualConnection;
import nurture.event.Profile;
import nurture.event.ResearchItem;
import nurture.identity.Country;
import nurture.identity.Mailbox;
import org.jspecify.annotations.Nullable;

/** What a type alone does not say about a field. */
final class FieldChecks {

  /** Texts in which a line may break; every other one may become part of a header. */
  private static final Set<String> PROSE = Set.of("text", "finding", "reason", "detail", "outcome");

  /** In characters. */
  private static final int LEAST_QUOTED = 10;

  /** Tags that were found to be some; a million profiles have a hundred of them. */
  private static final Set<String> LANGUAGES = ConcurrentHashMap.newKeySet();

  private static final int MOST_LANGUAGES = 1_000;

  /** Of a text of a profile, in characters: what an index of a database takes. */
  private static final int LONGEST_PART = 300;

  /** Whether lines may break in a field of this name. */
  static boolean isProse(String name) {
    return PROSE.contains(name);
  }

  static void profile(String path, Profile profile, InputFaults faults) {
    String prefix = path.isEmpty() ? "" : path + ".";
    lines(prefix, profile, LONGEST_PART, faults);
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

  /**
   * @param at when it happened
   */
  static void event(CandidateEvent event, Instant at, InputFaults faults) {
    lines("data.", (Record) event, TextLimits.LONGEST, faults);
    // What is missing is told where the record is read.
    if (event instanceof ResearchFound found && found.finding() != null && found.item() != null) {
      finding("data.", found, faults);
    } else if (event instanceof TaskSnoozed snoozed && snoozed.until() != null) {
      snooze("data.", snoozed, at, faults);
    }
  }

  /** A day that has begun puts nothing off. */
  private static void snooze(String prefix, TaskSnoozed snoozed, Instant at, InputFaults faults) {
    if (!snoozed.back().isAfter(at)) {
      LocalDate first =
          at.atZone(snoozed.timeZone().orElse(ZoneOffset.UTC)).toLocalDate().plusDays(1);
      faults.add(
          prefix + "until",
          snoozed.until().toString(),
          "has begun already, so the task would stay in the lists; choose a day from "
              + first
              + " on");
    }
  }

  /** What a message quotes must be worth quoting; that there is nothing may be said in a word. */
  private static void finding(String prefix, ResearchFound found, InputFaults faults) {
    String text = found.finding().strip();
    if (Research.QUOTED.contains(found.item())
        && text.length() < LEAST_QUOTED
        && !Found.of(found.item(), text).nothing()) {
      faults.add(
          prefix + "finding",
          text,
          "is quoted to the candidate, so it needs at least "
              + LEAST_QUOTED
              + " characters: your talk on streaming joins");
    }
    found
        .connection()
        .ifPresent(connection -> connection(prefix, found.item(), connection, faults));
  }

  private static void connection(
      String prefix, ResearchItem item, MutualConnection connection, InputFaults faults) {
    if (item != ResearchItem.MUTUAL_CONNECTIONS) {
      faults.add(prefix + "connection", "", "belongs to mutual-connections, not to this item");
    } else if (connection.name() == null || connection.name().isBlank()) {
      faults.add(prefix + "connection.name", "", "is missing");
    } else {
      lines(prefix + "connection.", connection, TextLimits.LONGEST, faults);
    }
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
  /**
   * @param longest characters of one text
   */
  private static void lines(String prefix, Record of, int longest, InputFaults faults) {
    for (RecordComponent component : RecordReader.components(of.getClass())) {
      String name = component.getName();
      if (PROSE.contains(name)) {
        continue;
      }
      Object value = value(component, of);
      if (value instanceof String text) {
        faults.passes(() -> TextLimits.name(prefix + name, text, longest));
      } else if (value instanceof Optional<?> some
          && some.isPresent()
          && some.get() instanceof String text) {
        faults.passes(() -> TextLimits.name(prefix + name, text, longest));
      } else if (value instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          if (list.get(i) instanceof String text) {
            String at = prefix + name + "[" + i + "]";
            faults.passes(() -> TextLimits.name(at, text, longest));
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

  /** An address that no server takes is refused; whether a person reads it only a mail can tell. */
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
    if (LANGUAGES.contains(tag)) {
      return true;
    }
    boolean is = isLanguage(tag);
    if (is && LANGUAGES.size() < MOST_LANGUAGES) {
      LANGUAGES.add(tag);
    }
    return is;
  }

  private static boolean isLanguage(String tag) {
    try {
      return !Locale.forLanguageTag(tag).getISO3Language().isEmpty();
    } catch (MissingResourceException e) {
      return false;
    }
  }

  private FieldChecks() {}
}
