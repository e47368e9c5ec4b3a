package nurture.rules.memo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nurture.candidate.facts.MovesWithClock.Motion;

/**
 * The conditions that test one field, as bit masks by the field's value. Values that meet the same
 * tests are one section: a constant some test names, the numbers between two of them, or all values
 * no test names. Immutable.
 */
final class FieldColumn {

  /** Nothing changes, as far as can be told. */
  static final int NEVER = Integer.MAX_VALUE;

  /** Equal to no value of a fact. */
  private static final Object OTHER = new Object();

  private final FieldReader field;
  private final Motion motion;

  /** Conditions with a test of the field. */
  private final long[] tested;

  /** Constants of a number, ascending; section 2n + 1 is constant n, the even ones lie between. */
  private final int[] constants;

  /** Sections of any other value; 0 is that of values no test names. */
  private final Map<Object, Integer> sections = new HashMap<>();

  /** The same by ordinal, of an enum or a boolean: asked of every fact at every look. */
  private final int[] ordinals;

  /** By section, all bits but those of conditions whose test its values fail. */
  private final long[][] masks;

  /** By section, the same for all values the clock alone can lead to. */
  private final long[][] possible;

  /**
   * @param conditions of one type of fact, in the order of their bits
   * @param all one bit for each of them
   */
  FieldColumn(FieldReader field, List<List<FieldTest>> conditions, long[] all) {
    this.field = field;
    boolean number = field.type() == int.class;
    this.motion = number ? field.motion() : Motion.NONE;
    List<Object> named =
        conditions.stream()
            .flatMap(tests -> tests(tests).flatMap(test -> test.comparison().values().stream()))
            .distinct()
            .toList();
    this.constants =
        number ? named.stream().mapToInt(Integer.class::cast).sorted().toArray() : new int[0];
    List<Object> examples = new ArrayList<>();
    examples.add(number ? (Object) (constants[0] - 1) : OTHER);
    if (number) {
      IntStream.of(constants).forEach(each -> examples.addAll(List.of(each, each + 1)));
    } else {
      examples.addAll(named);
      named.forEach(each -> sections.put(each, sections.size() + 1));
    }
    this.ordinals =
        ordered(field.type()).mapToInt(each -> sections.getOrDefault(each, 0)).toArray();
    this.tested = new long[all.length];
    this.masks = examples.stream().map(each -> all.clone()).toArray(long[][]::new);
    for (int bit = 0; bit < conditions.size(); bit++) {
      for (FieldTest test : tests(conditions.get(bit)).toList()) {
        tested[bit >> 6] |= 1L << bit;
        for (int section = 0; section < masks.length; section++) {
          boolean met = test.comparison().holds(examples.get(section));
          masks[section][bit >> 6] &= met ? -1L : ~(1L << bit);
        }
      }
    }
    this.possible = possible(all);
  }

  /** All values in the order of their ordinals; none of a type with too many. */
  private static Stream<?> ordered(Class<?> type) {
    return type == boolean.class
        ? Stream.of(false, true)
        : type.isEnum() ? Stream.of(type.getEnumConstants()) : Stream.empty();
  }

  private static int ordinal(Object value) {
    return value instanceof Boolean truth ? (truth ? 1 : 0) : ((Enum<?>) value).ordinal();
  }

  private Stream<FieldTest> tests(List<FieldTest> tests) {
    return tests.stream().filter(test -> test.field().equals(field));
  }

  private long[][] possible(long[] all) {
    if (steady()) {
      return masks;
    }
    long[][] possible = new long[masks.length][];
    long[] reached = motion == Motion.NONE ? all : new long[all.length];
    for (int i = 0; i < masks.length; i++) {
      int section = motion == Motion.UP ? masks.length - 1 - i : i;
      reached = reached.clone();
      for (int word = 0; word < reached.length; word++) {
        reached[word] |= masks[section][word];
      }
      possible[section] = reached;
    }
    return possible;
  }

  /** Whether the clock alone never changes a bit. */
  boolean steady() {
    return field.steady();
  }

  long[] bits(Object fact) {
    return masks[section(fact)];
  }

  /** The bits now and those the clock alone can lead to. */
  long[] possible(Object fact) {
    return possible[section(fact)];
  }

  private int section(Object fact) {
    if (sections.isEmpty()) {
      return between(field.number(fact));
    }
    Object value = field.of(fact);
    return ordinals.length > 0 ? ordinals[ordinal(value)] : sections.getOrDefault(value, 0);
  }

  private int between(int value) {
    int place = Arrays.binarySearch(constants, value);
    return place >= 0 ? 2 * place + 1 : 2 * -(place + 1);
  }

  /**
   * In how many days at the earliest one of some bits changes by the clock alone, at the same time
   * of the day; 0 where that is not known.
   */
  int daysUntilChange(Object fact, long[] watched) {
    if (motion == Motion.NONE) {
      return intersects(tested, watched) ? 0 : NEVER;
    }
    int value = field.number(fact);
    int here = between(value);
    int step = motion == Motion.UP ? 1 : -1;
    for (int there = here + step; there >= 0 && there < masks.length; there += step) {
      if (differ(masks[here], masks[there], watched)) {
        int first = there % 2 == 1 ? constants[there / 2] : constants[(there - step) / 2] + step;
        // Down goes by local days: one may be left out, or begin earlier than the last one did.
        return motion == Motion.UP ? first - value : Math.max(0, value - first - 2);
      }
    }
    return NEVER;
  }

  private static boolean differ(long[] here, long[] there, long[] watched) {
    for (int i = 0; i < watched.length; i++) {
      if (((here[i] ^ there[i]) & watched[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  static boolean intersects(long[] some, long[] others) {
    for (int i = 0; i < some.length; i++) {
      if ((some[i] & others[i]) != 0) {
        return true;
      }
    }
    return false;
  }
}
