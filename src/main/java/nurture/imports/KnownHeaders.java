package nurture.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The headers by which columns are known; the table is {@code imports/headers.csv}. */
public final class KnownHeaders {

  /** What a list of people may say about mail to them, and what no import reads as consent. */
  private static final Pattern ABOUT_CONSENT =
      Pattern.compile(
          ".*(unsub|optin|optout|optedin|optedout|blocklist|blacklist|bounced|consent|donotcontact"
              + "|marketingstatus|subscribed|suppress).*");

  private static final Map<String, ImportField> BY_HEADER = table();

  private KnownHeaders() {}

  /**
   * What the columns of a header seem to say. Of two that say the same the first is taken, unless
   * several may.
   */
  public static ColumnMapping suggest(List<String> headers) {
    Set<ImportField> taken = EnumSet.noneOf(ImportField.class);
    List<Optional<ImportField>> fields = new ArrayList<>();
    for (String header : headers) {
      fields.add(
          Optional.ofNullable(BY_HEADER.get(plain(header)))
              .filter(field -> taken.add(field) || field.several()));
    }
    return new ColumnMapping(fields);
  }

  /** Whether a column is about what people allow, so that a user may expect that it is read. */
  public static boolean aboutConsent(String header) {
    return ABOUT_CONSENT.matcher(plain(header)).matches();
  }

  /** How often a row of cells is one of known headers. */
  static long known(List<String> cells) {
    return cells.stream().filter(cell -> BY_HEADER.containsKey(plain(cell))).count();
  }

  /** Without case, spaces and signs. */
  static String plain(String header) {
    return Normalizer.normalize(header, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Map<String, ImportField> table() {
    Map<String, ImportField> table = new HashMap<>();
    try (InputStream file = KnownHeaders.class.getResourceAsStream("/imports/headers.csv")) {
      if (file == null) {
        throw new IllegalStateException("the resource /imports/headers.csv is missing");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("field,"))
          .forEach(
              line -> {
                String[] parts = line.split(",");
                ImportField field =
                    ImportField.of(parts[0])
                        .orElseThrow(() -> new IllegalStateException("no field in: " + line));
                if (table.put(plain(parts[1]), field) != null) {
                  throw new IllegalStateException("a second line for " + parts[1]);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(table);
  }
}
