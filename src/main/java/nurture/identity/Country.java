package nurture.identity;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The countries of ISO 3166-1: their codes, weekends and time zones. What differs from country to
 * country is data: {@code identity/countries.csv}, and the time zones Unicode keeps. Thread-safe.
 */
public final class Country {

  private static final Set<DayOfWeek> USUAL_WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** Which zones differ is asked at an instant, for the time since and to come. */
  private static final Instant OF_LATE = Instant.parse("2026-01-01T00:00:00Z");

  /** Kosovo has no code of ISO's; everybody uses this one. */
  private static final String KOSOVO = "XK";

  private static final Map<String, String> ALIASES = aliases();
  private static final Map<String, CountryRow> ROWS = CountryRow.all();
  private static final Map<String, List<ZoneId>> ZONES = new ConcurrentHashMap<>();

  /**
   * The ISO 3166-1 alpha-2 code that is meant: itself, in lower case, alpha-3, or a code used for
   * one country alone ({@code UK}, {@code EL}); empty for anything else.
   */
  public static Optional<String> code(String written) {
    return Optional.ofNullable(ALIASES.get(written.toUpperCase(Locale.ROOT)));
  }

  /** All codes with the English names of their countries. */
  public static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    ALIASES.values().forEach(code -> names.put(code, name(code)));
    return names;
  }

  /** The code of a country by its English name. */
  public static Optional<String> named(String name) {
    return names().entrySet().stream()
        .filter(each -> each.getValue().equalsIgnoreCase(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The days of each week that are off; Saturday and Sunday for a country that is not known. */
  public static Set<DayOfWeek> weekend(String code) {
    CountryRow row = ROWS.get(code);
    return row == null || row.weekend().isEmpty() ? USUAL_WEEKEND : row.weekend();
  }

  /**
   * The zones of a country in which clocks differ, the one most people live in first; empty for a
   * country that is not known.
   */
  public static List<ZoneId> zones(String code) {
    List<ZoneId> known = ZONES.get(code);
    if (known == null) {
      known = code.equals(ALIASES.get(code)) ? worked(code) : List.of();
      if (!known.isEmpty()) {
        ZONES.put(code, known);
      }
    }
    return known;
  }

  private static List<ZoneId> worked(String code) {
    Set<String> understood = ZoneId.getAvailableZoneIds();
    Optional<ZoneId> main =
        Optional.ofNullable(ROWS.get(code)).flatMap(CountryRow::mainZone).map(ZoneId::of);
    List<ZoneId> all = new ArrayList<>(main.stream().toList());
    TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, code, null).stream()
        .filter(understood::contains)
        .map(ZoneId::of)
        .sorted(Comparator.comparing(ZoneId::getId))
        .forEach(all::add);
    Set<List<Object>> clocks = new HashSet<>();
    return all.stream().filter(zone -> clocks.add(clock(zone))).toList();
  }

  private static List<Object> clock(ZoneId zone) {
    var rules = zone.getRules();
    return List.of(rules.getStandardOffset(OF_LATE), rules.getTransitionRules());
  }

  private static Map<String, String> aliases() {
    Map<String, String> aliases = new HashMap<>();
    Arrays.stream(Locale.getISOCountries())
        .forEach(
            code -> {
              aliases.put(code, code);
              three(code).ifPresent(three -> aliases.put(three, code));
            });
    aliases.put(KOSOVO, KOSOVO);
    aliases.put("UK", "GB");
    aliases.put("EL", "GR");
    return Map.copyOf(aliases);
  }

  private static Optional<String> three(String code) {
    try {
      return Optional.of(of(code).getISO3Country()).filter(three -> !three.isEmpty());
    } catch (MissingResourceException none) {
      return Optional.empty();
    }
  }

  private static String name(String code) {
    return code.equals(KOSOVO) ? "Kosovo" : of(code).getDisplayCountry(Locale.ENGLISH);
  }

  private static Locale of(String code) {
    return new Locale.Builder().setRegion(code).build();
  }

  private Country() {}
}
