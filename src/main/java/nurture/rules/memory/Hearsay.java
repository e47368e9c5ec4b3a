package nurture.rules.memory;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who may hear what from whom, by numbers. Immutable. */
final class Hearsay {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final BitSet[] hears;
  private final BitSet[] says;
  private final BitSet everything = new BitSet();
  private final int wish;

  Hearsay(List<Role> roles) {
    hears = new BitSet[roles.size()];
    says = new BitSet[roles.size()];
    wish = number("type Touchpoint");
    for (int rule = 0; rule < hears.length; rule++) {
      Role role = roles.get(rule);
      hears[rule] = new BitSet();
      says[rule] = new BitSet();
      for (String word : role.ear().words()) {
        hears[rule].set(number("word " + word));
      }
      for (Class<?> kind : role.ear().kinds()) {
        hears[rule].set(number("type " + kind.getSimpleName()));
      }
      for (String word : role.says()) {
        says[rule].set(number("word " + word));
      }
      for (Class<?> kind : role.gives()) {
        says[rule].set(number("type " + kind.getSimpleName()));
      }
      if (role.wishes()) {
        says[rule].set(wish);
      }
    }
    everything.set(0, numbers.size());
    for (int rule = 0; rule < hears.length; rule++) {
      Role role = roles.get(rule);
      if (role.saysAll() || role.anything()) {
        says[rule].or(everything);
      }
    }
  }

  /**
   * Of rules whose premises are there, those that might speak once others have.
   *
   * @param wished whether something is wanted to begin with
   */
  BitSet speaking(BitSet waiting, boolean wished) {
    BitSet speaking = new BitSet();
    BitSet said = new BitSet();
    said.set(wish, wished);
    boolean more = true;
    while (more) {
      more = false;
      for (int rule = waiting.nextSetBit(0); rule >= 0; rule = waiting.nextSetBit(rule + 1)) {
        if (heard(hears[rule], said)) {
          waiting.clear(rule);
          speaking.set(rule);
          said.or(says[rule]);
          more = true;
        }
      }
    }
    return speaking;
  }

  private static boolean heard(BitSet wanted, BitSet said) {
    for (int one = wanted.nextSetBit(0); one >= 0; one = wanted.nextSetBit(one + 1)) {
      if (!said.get(one)) {
        return false;
      }
    }
    return true;
  }

  private int number(String what) {
    return numbers.computeIfAbsent(what, w -> numbers.size());
  }
}
