package nurture.imports;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nurture.candidate.Suppression.Cause;
import nurture.config.NearestWord;
import nurture.imports.table.TableFormat;
import nurture.json.RefusalException;
import nurture.json.WrittenTime;

/** Options of an import as people and programs write them. Pure. */
public final class WrittenOptions {

  /** The names of the options. */
  public static final List<String> NAMES =
      List.of("kind", "source", "collectedAt", "merge", "spreadSeconds", "cause");

  private static final int LONGEST_SOURCE = 300;
  private static final long LONGEST_SPREAD = Duration.ofDays(90).toSeconds();

  /** Those of the causes of suppressions that a list may be of. */
  public static final List<Cause> CAUSES =
      List.of(Cause.UNSUBSCRIBED, Cause.WITHDRAWN, Cause.HARD_BOUNCE, Cause.COMPLAINT);

  private static final List<String> ENCODINGS =
      List.of("utf-8", "utf-16le", "utf-16be", "windows-1252");

  private WrittenOptions() {}

  /**
   * @param text what is written under a name; empty for nothing
   * @param otherwise those that hold where nothing is written
   * @throws RefusalException naming the option that is wrong
   */
  public static ImportOptions read(Function<String, String> text, ImportOptions otherwise)
      throws RefusalException {
    return new ImportOptions(
        kind(text.apply("kind")).orElse(otherwise.kind()),
        merge(text.apply("merge")).orElse(otherwise.merge()),
        source(text.apply("source")).orElse(otherwise.source()),
        collectedAt(text.apply("collectedAt")).or(otherwise::collectedAt),
        spread(text.apply("spreadSeconds")).orElse(otherwise.spread()),
        cause(text.apply("cause")).orElse(otherwise.cause()));
  }

  /**
   * What the sender says of the bytes: {@code encoding} and {@code delimiter}.
   *
   * @throws RefusalException naming the one that is wrong
   */
  public static ImportUpload.Told told(Function<String, String> text) throws RefusalException {
    String encoding = text.apply("encoding").toLowerCase(Locale.ROOT);
    if (!encoding.isEmpty() && !ENCODINGS.contains(encoding)) {
      throw new RefusalException("encoding", encoding, NearestWord.oneOf(encoding, ENCODINGS));
    }
    String delimiter = text.apply("delimiter");
    Optional<Character> known = TableFormat.delimiterOf(delimiter);
    if (!delimiter.isEmpty() && known.isEmpty()) {
      throw new RefusalException(
          "delimiter",
          delimiter,
          NearestWord.oneOf(delimiter, List.of("comma", "semicolon", "tab", "bar")));
    }
    return new ImportUpload.Told(
        encoding.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(encoding)), known);
  }

  private static Optional<ImportKind> kind(String text) throws RefusalException {
    Optional<ImportKind> kind = ImportKind.of(text);
    if (kind.isEmpty() && !text.isEmpty()) {
      throw new RefusalException(
          "kind", text, NearestWord.oneOf(text, List.of("people", "suppressed")));
    }
    return kind;
  }

  private static Optional<MergePolicy> merge(String text) throws RefusalException {
    if (text.isBlank()) {
      return Optional.empty();
    }
    Optional<MergePolicy> policy =
        MergePolicy.of(
            Arrays.stream(text.split("[,\\s]+")).filter(word -> !word.isEmpty()).toList());
    if (policy.isEmpty()) {
      throw new RefusalException(
          "merge",
          text,
          "must be fill, overwrite or never, and may name fields, such as: fill, title=overwrite."
              + " A known email address is never overwritten");
    }
    return policy;
  }

  private static Optional<String> source(String text) throws RefusalException {
    String source = text.strip();
    if (source.length() > LONGEST_SOURCE || source.chars().anyMatch(Character::isISOControl)) {
      throw new RefusalException(
          "source", source, "must be one line of at most " + LONGEST_SOURCE + " characters");
    }
    return source.isEmpty() ? Optional.empty() : Optional.of(source);
  }

  private static Optional<Instant> collectedAt(String text) throws RefusalException {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(CellReading.time(ImportField.COLLECTED_AT, text.strip()));
    } catch (RowFault fault) {
      throw new RefusalException(
          "collectedAt", text, "must be " + WrittenTime.DAY + ", or " + WrittenTime.INSTANT);
    }
  }

  private static Optional<Duration> spread(String text) throws RefusalException {
    if (text.isBlank()) {
      return Optional.empty();
    }
    String written = text.strip();
    if (!written.matches("\\d{1,9}") || Long.parseLong(written) > LONGEST_SPREAD) {
      throw new RefusalException(
          "spreadSeconds",
          written,
          "must be a whole number of seconds, at most " + LONGEST_SPREAD + " (90 days)");
    }
    return Optional.of(Duration.ofSeconds(Long.parseLong(written)));
  }

  private static Optional<Cause> cause(String text) throws RefusalException {
    if (text.isBlank()) {
      return Optional.empty();
    }
    for (Cause cause : CAUSES) {
      if (word(cause).equals(text.strip())) {
        return Optional.of(cause);
      }
    }
    throw new RefusalException(
        "cause", text, NearestWord.oneOf(text, CAUSES.stream().map(WrittenOptions::word).toList()));
  }

  /** A cause as it is written: {@code hard-bounce}. */
  public static String word(Cause cause) {
    return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
