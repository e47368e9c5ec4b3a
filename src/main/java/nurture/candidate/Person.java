package nurture.candidate;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import nurture.event.ChannelDescription;
import nurture.event.ChannelDescription.AddressKind;
import nurture.event.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Who the candidate is and how they can be addressed. Unknown texts are empty.
 *
 * @param locale IETF language tag; English when not known
 * @param timeZone UTC when not known
 * @param source where their data are from, in words for them
 */
public record Person(
    String name,
    String firstName,
    String email,
    String phone,
    Map<String, String> links,
    ZoneId timeZone,
    String locale,
    String country,
    String source) {

  static final Person UNKNOWN = new Person("", "", "", "", Map.of(), ZoneOffset.UTC, "en", "", "");

  public Person {
    name = StoredDefaults.text(name);
    firstName = StoredDefaults.text(firstName);
    email = StoredDefaults.text(email);
    phone = StoredDefaults.text(phone);
    links = StoredDefaults.map(links);
    timeZone = StoredDefaults.or(timeZone, ZoneOffset.UTC);
    locale = locale == null || locale.isBlank() ? "en" : locale;
    country = StoredDefaults.text(country);
    source = StoredDefaults.text(source);
  }

  /** The language messages are written in. */
  public Locale language() {
    return Locale.forLanguageTag(locale);
  }

  /** Where a channel finds them; empty when it is not known. */
  public String address(ChannelDescription channel) {
    return switch (channel.address()) {
      case EMAIL -> email;
      case PHONE -> phone;
      case PROFILE ->
          channel.network().isEmpty()
              ? links.values().stream().findFirst().orElse("")
              : links.getOrDefault(channel.network(), "");
    };
  }

  /** Whether a channel can find them. */
  public boolean isKnown(ChannelDescription channel) {
    return channel.address() == AddressKind.PROFILE && channel.network().isEmpty()
        ? !links.isEmpty()
        : !address(channel).isEmpty();
  }

  /** What follows "Hi": the given first name, else the first word of the name, else empty. */
  public String greetingName() {
    return firstName.isEmpty() ? name.split(" ", 2)[0] : firstName;
  }

  Person updatedBy(Profile said) {
    return new Person(
        named(said.name(), name),
        said.firstName() == null && said.name() != null && !said.name().equals(name)
            ? ""
            : named(said.firstName(), firstName),
        named(said.email(), email),
        named(said.phone(), phone),
        named(said.links(), links),
        named(said.timeZone(), timeZone),
        named(said.locale(), locale),
        named(said.country(), country),
        named(said.source(), source));
  }

  private static <T> T named(@Nullable T said, T known) {
    return said == null ? known : said;
  }
}
