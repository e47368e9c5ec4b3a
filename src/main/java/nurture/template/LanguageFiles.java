package nurture.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.template.sandbox.TemplateProblem;

/**
 * The languages of a playbook: those of its own files, and of those it has no file for, the ones
 * that come with the server. A language of which neither has a file is not proof-read by words.
 *
 * @param byTag by two or three letters, {@code de}
 */
public record LanguageFiles(SortedMap<String, LanguageWords> byTag) {

  /** What comes with the server, at {@code /shipped/templates/languages}. */
  static final List<String> SHIPPED_TAGS = List.of("de", "en", "nl");

  private static final Pattern PATH = Pattern.compile("languages/(.*)\\.yaml");
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}");
  private static final LanguageFiles SHIPPED = new LanguageFiles(shipped());

  public LanguageFiles {
    byTag = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(byTag));
  }

  /** Whether a path of the template folder is one of these files. */
  static boolean isOne(String path) {
    return PATH.matcher(path).matches();
  }

  /** Of a playbook; what is wrong in a file is added to {@code problems}. */
  static LanguageFiles of(Map<String, String> filesByPath, List<TemplateProblem> problems) {
    SortedMap<String, LanguageWords> all = new TreeMap<>(SHIPPED.byTag());
    filesByPath.forEach(
        (path, yaml) -> {
          Matcher named = PATH.matcher(path);
          if (named.matches() && TAG.matcher(named.group(1)).matches()) {
            LanguageReader.read(path, yaml, problems)
                .ifPresent(words -> all.put(named.group(1), words));
          } else if (named.matches()) {
            problems.add(
                new TemplateProblem(
                    path,
                    0,
                    0,
                    "'" + named.group(1) + "' is no language",
                    "Name the file by two letters, such as languages/es.yaml"));
          }
        });
    return new LanguageFiles(all);
  }

  /** The words of a language; empty when there are none. */
  public Optional<LanguageWords> words(Locale language) {
    return Optional.ofNullable(byTag.get(language.getLanguage()));
  }

  /** Those of a reader's language, else English ones. */
  public LanguageWords closestTo(Locale reader) {
    return words(reader).or(() -> words(Locale.ENGLISH)).orElseThrow();
  }

  private static SortedMap<String, LanguageWords> shipped() {
    SortedMap<String, LanguageWords> all = new TreeMap<>();
    List<TemplateProblem> problems = new ArrayList<>();
    for (String tag : SHIPPED_TAGS) {
      String path = "/shipped/templates/languages/" + tag + ".yaml";
      LanguageReader.read(path, resource(path), problems).ifPresent(words -> all.put(tag, words));
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException("the shipped languages are broken: " + problems);
    }
    return all;
  }

  private static String resource(String path) {
    try (InputStream in = LanguageFiles.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
