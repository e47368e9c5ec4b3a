package nurture.candidate;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nurture.event.ChannelDescription;
import nurture.event.ChannelDescription.AddressKind;
import nurture.event.Profile;
import nurture.identity.Country;
import nurture.identity.PersonName;
import nurture.identity.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who the candidate is and how they can be addressed. Unknown texts are empty.
 *
 * @param locale IETF language tag; English when not known
 * @param timeZone as it was told; {@link ZoneOffset#UTC} when it was not, see {@link #zone}
 * @param country ISO 3166-1 alpha-2
 * @param source where the data are from, in words for the candidate
 * @param collectedAt when they were collected; empty where neither that nor a source was told
 * @param sourceAsOf since when that source is known; empty where an older record does not say
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
    String source,
    Optional<Instant> collectedAt,
    Optional<Instant> sourceAsOf) {

  static final Person UNKNOWN =
      new Person(
          "",
          "",
          "",
          "",
          Map.of(),
          ZoneOffset.UTC,
          "en",
          "",
          "",
          Optional.empty(),
          Optional.empty());

  public Person {
    name = PersonName.shown(StoredDefaults.text(name));
    firstName = PersonName.shown(StoredDefaults.text(firstName));
    email = StoredDefaults.text(email);
    phone = StoredDefaults.text(phone);
    links = StoredDefaults.map(links);
    timeZone = StoredDefaults.or(timeZone, ZoneOffset.UTC);
    locale = locale == null || locale.isBlank() ? "en" : locale;
    String told = StoredDefaults.text(country);
    country = Country.code(told).orElse(told);
    source = StoredDefaults.text(source);
    collectedAt = StoredDefaults.or(collectedAt, Optional.<Instant>empty());
    sourceAsOf = StoredDefaults.or(sourceAsOf, Optional.<Instant>empty());
  }

  /** The language messages are written in. */
  public Locale language() {
    return LanguageTags.locale(locale);
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

  /**
   * The number that texts go to; empty where it is not known, or cannot be told without a country
   * that is not known.
   */
  public Optional<PhoneNumber> number() {
    return PhoneNumber.of(phone, homeCountry());
  }

  /** Whether a channel can find them. */
  public boolean isKnown(ChannelDescription channel) {
    return channel.address() == AddressKind.PROFILE && channel.network().isEmpty()
        ? !links.isEmpty()
        : !address(channel).isEmpty();
  }

  /**
   * What a greeting of a message says; empty where no first name is sure, see {@link PersonName}.
   */
  public String givenName() {
    return PersonName.first(firstName, name);
  }

  /** How colleagues name them: the first name; where none is sure, the whole name. */
  public String greetingName() {
    return PersonName.greeting(firstName, name);
  }

  /** The zone that was told; empty when none was. */
  public Optional<ZoneId> toldZone() {
    return timeZone.equals(ZoneOffset.UTC) ? Optional.empty() : Optional.of(timeZone);
  }

  /**
   * The zones the candidate may be in, the likeliest first: the one that was told, else those of
   * the country, else those of the country of the phone number; empty where none is known.
   */
  public List<ZoneId> zones() {
    return toldZone().map(List::of).orElseGet(this::zonesOfCountry);
  }

  private List<ZoneId> zonesOfCountry() {
    List<ZoneId> known = Country.zones(homeCountry());
    return known.isEmpty()
        ? number().flatMap(PhoneNumber::country).map(Country::zones).orElse(List.of())
        : known;
  }

  /** The zone days are counted in; UTC where neither zone nor a country is known. */
  public ZoneId zone() {
    List<ZoneId> zones = zones();
    return zones.isEmpty() ? ZoneOffset.UTC : zones.get(0);
  }

  /**
   * Where they live; else the country of their locale, AT of de-AT; empty when neither is known.
   */
  public String homeCountry() {
    return country.isEmpty() ? language().getCountry() : country;
  }

  /** With what another record of the same person knows in the place of what is unknown here. */
  Person completedBy(Person other) {
    Map<String, String> all = new HashMap<>(other.links);
    all.putAll(links);
    boolean named = !name.isEmpty() || !firstName.isEmpty();
    return new Person(
        named ? name : other.name,
        named ? firstName : other.firstName,
        either(email, other.email),
        either(phone, other.phone),
        all,
        toldZone().isPresent() ? timeZone : other.timeZone,
        "en".equals(locale) ? other.locale : locale,
        either(country, other.country),
        either(source, other.source),
        source.isEmpty() && collectedAt.isEmpty() ? other.collectedAt : collectedAt,
        source.isEmpty() ? other.sourceAsOf : sourceAsOf);
  }

  private static String either(String known, String other) {
    return known.isEmpty() ? other : known;
  }

  /** A source that is told without a day counts as collected when it was told. */
  Person updatedBy(Profile said, Instant at) {
    boolean otherSource =
        said.source() != null && !said.source().isEmpty() && !said.source().equals(source);
    return new Person(
        named(said.name(), name),
        said.firstName() == null
                && said.name() != null
                && !PersonName.shown(said.name()).equals(name)
            ? ""
            : named(said.firstName(), firstName),
        named(said.email(), email),
        named(said.phone(), phone),
        named(said.links(), links),
        named(said.timeZone(), timeZone),
        named(said.locale(), locale),
        named(said.country(), country),
        named(said.source(), source),
        said.collectedAt() != null
            ? Optional.of(said.collectedAt())
            : otherSource ? Optional.of(at) : collectedAt,
        otherSource ? Optional.of(at) : sourceAsOf);
  }

  private static <T> T named(@Nullable T said, T known) {
    return said == null ? known : said;
  }
}
