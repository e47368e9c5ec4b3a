package nurture.rules.sandbox;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.config.NearestWord;

/** What is said of a name no rule knows: which was probably meant, and which there are. */
public final class Unknown {

  public static String fact(String name) {
    List<String> known =
        Stream.concat(Vocabulary.facts().stream(), Vocabulary.opinions().stream()).toList();
    return "there is no fact " + name + NearestWord.among(name, known, "there are");
  }

  /** A word in a consequence or a condition that is neither bound nor an opinion. */
  public static String name(String name) {
    return name.startsWith("$")
        ? "nothing is called " + name + "; name it in a condition, as in " + name + " : Contact()"
        : "there is no "
            + name
            + NearestWord.among(name, Vocabulary.opinions(), "the opinions are");
  }

  /** A field, a choice or a word of an opinion. */
  public static String member(Class<?> type, String member) {
    return type.getSimpleName()
        + " has no "
        + member
        + NearestWord.among(member, Vocabulary.members(type), "it has");
  }

  /**
   * @param choices those that have a constant of this name
   */
  public static String choice(String constant, List<String> choices) {
    return choices.stream()
            .map(choice -> choice + "." + constant)
            .collect(Collectors.joining(" or ", "write ", ""))
        + " instead of "
        + constant;
  }

  private Unknown() {}
}
