package nurture.inbox;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells which phrases a text may have, by the letters that each needs. Safe for concurrent use. */
final class PhraseIndex {
  /** So many letters of those that are needed lead to them. */
  private static final int KEY = 3;

  /** Letters, and the numbers of the phrases that need them or others. */
  private record Needed(String letters, BitSet phrases) {}

  private final Map<String, List<Needed>> byKey = new HashMap<>();
  private final BitSet always = new BitSet();

  PhraseIndex(List<Phrase> phrases) {
    Map<String, BitSet> byLetters = new LinkedHashMap<>();
    for (int i = 0; i < phrases.size(); i++) {
      always.set(i, phrases.get(i).needed().isEmpty());
      for (String letters : phrases.get(i).needed()) {
        byLetters.computeIfAbsent(letters, key -> new BitSet()).set(i);
      }
    }
    byLetters.forEach(
        (letters, needing) ->
            byKey
                .computeIfAbsent(
                    letters.substring(0, Math.min(KEY, letters.length())), key -> new ArrayList<>())
                .add(new Needed(letters, needing)));
  }

  /** The numbers of the phrases that may stand in a text or in a part of it. */
  BitSet possible(String plain) {
    BitSet possible = (BitSet) always.clone();
    for (int start = 0; start < plain.length(); start++) {
      for (int end = start + 1; end <= Math.min(start + KEY, plain.length()); end++) {
        for (Needed needed : byKey.getOrDefault(plain.substring(start, end), List.of())) {
          if (plain.startsWith(needed.letters(), start)) {
            possible.or(needed.phrases());
          }
        }
      }
    }
    return possible;
  }
}
