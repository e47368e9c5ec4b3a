package nurture.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A row of {@code identity/countries.csv}.
 *
 * @param weekend empty for Saturday and Sunday
 * @param mainZone where most people live; empty where there is one zone
 */
record CountryRow(String code, Set<DayOfWeek> weekend, Optional<String> mainZone) {

  private static final String FILE = "/identity/countries.csv";

  static Map<String, CountryRow> all() {
    return text()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(CountryRow::of)
        .collect(Collectors.toUnmodifiableMap(CountryRow::code, Function.identity()));
  }

  private static CountryRow of(String line) {
    String[] cells = line.split(";", -1);
    return new CountryRow(
        cells[0].strip(),
        Arrays.stream(cells[1].strip().split(" "))
            .filter(day -> !day.isEmpty())
            .map(CountryRow::day)
            .collect(Collectors.toUnmodifiableSet()),
        Optional.of(cells[2].strip()).filter(zone -> !zone.isEmpty()));
  }

  private static DayOfWeek day(String written) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().startsWith(written))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(FILE + ": no day " + written));
  }

  private static String text() {
    try (InputStream file = CountryRow.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the resource " + FILE + " is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
