package nurture.rules.memory;

import java.util.List;
import java.util.Set;

/**
 * What a rule hears of what others say.
 *
 * @param words words that must have been said for it to speak
 * @param kinds types of what rules insert that must be there for it to speak
 * @param hears words it depends on in any way; empty with {@code hearsAll}
 * @param hearsKinds types of inserted facts and opinions it depends on in any way
 * @param wishes what it looks for among touchpoints that are wanted; all of them whole where its
 *     conditions about them are not understood
 */
record Ear(
    Set<String> words,
    Set<Class<?>> kinds,
    Set<String> hears,
    boolean hearsAll,
    Set<Class<?>> hearsKinds,
    List<Premise> wishes) {

  Ear {
    words = Set.copyOf(words);
    kinds = Set.copyOf(kinds);
    hears = Set.copyOf(hears);
    hearsKinds = Set.copyOf(hearsKinds);
    wishes = List.copyOf(wishes);
  }
}
