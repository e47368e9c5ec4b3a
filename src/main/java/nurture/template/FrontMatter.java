package nurture.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a file says about itself before its first section.
 *
 * @param purpose one sentence, may be empty in a layout
 * @param language of the file without a suffix; files with one are in the suffix's language
 * @param needs variables that must be there
 * @param optional variables that may be missing
 * @param sample a made-up person's data, empty in a layout
 */
record FrontMatter(
    String purpose,
    Locale language,
    List<Declared> needs,
    List<Declared> optional,
    Map<String, Object> sample) {
  /** A variable's path and where it is declared. */
  record Declared(String path, int line, int column) {}

  /**
   * What a file without readable front matter is taken for, so that its sections are still read.
   */
  static final FrontMatter NONE =
      new FrontMatter("", Locale.ENGLISH, List.of(), List.of(), Map.of());

  /** False when nothing could be read, so that its absence is not blamed on each part in turn. */
  boolean isRead() {
    return !equals(NONE);
  }

  Stream<Declared> declared() {
    return Stream.concat(needs.stream(), optional.stream());
  }

  List<String> neededPaths() {
    return needs.stream().map(Declared::path).toList();
  }

  List<String> optionalPaths() {
    return optional.stream().map(Declared::path).toList();
  }
}
