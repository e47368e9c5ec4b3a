package nurture.rules.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nurture.candidate.facts.FactStability.Motion;

/**
 * What rules see of facts of one type: for every premise about it a bit, set where a fact is what
 * the premise looks for as far as it is understood. Safe for concurrent use.
 */
final class Lens {

  /** Nothing changes, as far as one can look ahead. */
  static final int NEVER = Integer.MAX_VALUE;

  private final List<List<Test>> premises = new ArrayList<>();
  private final Map<List<Test>, Integer> numbers = new HashMap<>();
  private int words = 1;

  /** Arrays, because all else of a look costs less than walking through lists here. */
  private Dimension[] dimensions = {};

  private Dimension[] still = {};
  private Scale[] moving = {};
  private long[] unclear = {};

  /** Learns of a premise; equal ones have one bit. */
  void knows(Premise premise) {
    if (numbers.putIfAbsent(premise.tests(), premises.size()) == null) {
      premises.add(premise.tests());
    }
  }

  /** The number of a premise's bit. */
  int bit(Premise premise) {
    return numbers.getOrDefault(premise.tests(), -1);
  }

  /** How many longs the bits take. */
  int words() {
    return words;
  }

  /** To be called once all premises are known. */
  void ground() {
    words = (premises.size() + 63) / 64;
    Map<String, List<int[]>> places = new LinkedHashMap<>();
    List<Dimension> all = new ArrayList<>();
    for (int premise = 0; premise < premises.size(); premise++) {
      for (int test = 0; test < premises.get(premise).size(); test++) {
        Test one = premises.get(premise).get(test);
        String name =
            one instanceof Test.Either
                ? "either " + one
                : one.getClass().getSimpleName() + one.reads().get(0).name();
        places.computeIfAbsent(name, n -> new ArrayList<>()).add(new int[] {premise, test});
      }
    }
    List<Scale> scales = new ArrayList<>();
    List<Dimension> others = new ArrayList<>();
    for (List<int[]> of : places.values()) {
      Test first = test(of.get(0));
      if (first instanceof Test.Number number) {
        Scale scale = scale(number.reader(), of);
        all.add(scale);
        if (number.reader().motion() != Motion.NONE) {
          scales.add(scale);
        } else if (number.reader().steady()) {
          others.add(scale);
        }
      } else if (first instanceof Test.OneOf oneOf) {
        Dimension choice = choice(oneOf.reader(), of);
        all.add(choice);
        if (oneOf.reader().steady()) {
          others.add(choice);
        }
      } else {
        Dimension either = either(first, of);
        all.add(either);
        // What moves inside is not looked into: both ways are possible then.
        if (first.reads().stream().allMatch(Reader::steady)) {
          others.add(either);
        }
      }
    }
    dimensions = all.toArray(Dimension[]::new);
    moving = scales.toArray(Scale[]::new);
    still = others.toArray(Dimension[]::new);
    unclear = unclear();
  }

  /** Premises with tests that may change at any time. */
  private long[] unclear() {
    long[] bits = new long[words];
    for (int premise = 0; premise < premises.size(); premise++) {
      for (Test test : premises.get(premise)) {
        boolean moves =
            test instanceof Test.Number number
                ? number.reader().motion() == Motion.NONE && !number.reader().steady()
                : !test.reads().stream().allMatch(Reader::steady);
        if (moves) {
          bits[premise >> 6] |= 1L << premise;
        }
      }
    }
    return bits;
  }

  /** The bits of a fact. */
  long[] see(Object fact) {
    long[] bits = full();
    for (Dimension dimension : dimensions) {
      and(bits, dimension.bits(fact));
    }
    return bits;
  }

  /** Whether no bit of any fact moves by the clock alone, as far as is known. */
  boolean fixed() {
    return moving.length == 0 && still.length == dimensions.length;
  }

  /** The bits a fact has or may come to have by the clock alone. */
  long[] seeEver(Object fact) {
    long[] bits = full();
    for (Dimension dimension : still) {
      and(bits, dimension.bits(fact));
    }
    for (Scale scale : moving) {
      and(bits, scale.bitsEver(fact));
    }
    return bits;
  }

  /**
   * In how many days at the earliest one of some bits of a fact changes, by the clock alone, at the
   * same time of the day; 0 where that is not known.
   *
   * @param ever what {@link #seeEver} gave
   */
  int daysUntilChange(Object fact, long[] ever, long[] wanted) {
    int days = NEVER;
    long[] open = ever.clone();
    and(open, wanted);
    for (int i = 0; i < words; i++) {
      if ((open[i] & unclear[i]) != 0) {
        return 0;
      }
    }
    for (Scale scale : moving) {
      days = Math.min(days, scale.daysUntilChange(fact, open));
    }
    return days;
  }

  private Test test(int[] place) {
    return premises.get(place[0]).get(place[1]);
  }

  private long[] full() {
    long[] bits = new long[words];
    Arrays.fill(bits, -1L);
    int rest = premises.size() & 63;
    if (rest != 0) {
      bits[words - 1] = (1L << rest) - 1;
    }
    return bits;
  }

  static void and(long[] bits, long[] others) {
    for (int i = 0; i < bits.length; i++) {
      bits[i] &= others[i];
    }
  }

  /** All bits but those of premises whose test here a fact fails. */
  private interface Dimension {
    long[] bits(Object fact);
  }

  private Dimension either(Test test, List<int[]> places) {
    long[] all = full();
    long[] fails = full();
    places.forEach(place -> fails[place[0] >> 6] &= ~(1L << place[0]));
    return fact -> test.holds(fact) ? all : fails;
  }

  private Dimension choice(Reader reader, List<int[]> places) {
    if (reader.type() == boolean.class) {
      long[] yes = full();
      long[] no = full();
      for (int[] place : places) {
        Test.OneOf test = (Test.OneOf) test(place);
        long others = ~(1L << place[0]);
        yes[place[0] >> 6] &= test.allows(true) ? -1L : others;
        no[place[0] >> 6] &= test.allows(false) ? -1L : others;
      }
      return fact -> (Boolean) reader.of(fact) ? yes : no;
    }
    Map<Object, long[]> known = new HashMap<>();
    for (int[] place : places) {
      for (Object constant : ((Test.OneOf) test(place)).constants()) {
        known.computeIfAbsent(constant, c -> full());
      }
    }
    long[] other = full();
    for (int[] place : places) {
      Test.OneOf test = (Test.OneOf) test(place);
      known.forEach(
          (constant, bits) -> {
            if (test.constants().contains(constant) == test.not()) {
              bits[place[0] >> 6] &= ~(1L << place[0]);
            }
          });
      if (!test.not()) {
        other[place[0] >> 6] &= ~(1L << place[0]);
      }
    }
    return fact -> known.getOrDefault(reader.of(fact), other);
  }

  private Scale scale(Reader reader, List<int[]> places) {
    TreeSet<Integer> constants = new TreeSet<>();
    places.forEach(place -> constants.add(((Test.Number) test(place)).constant()));
    int[] cuts = constants.stream().mapToInt(Integer::intValue).toArray();
    long[][] bits = new long[2 * cuts.length + 1][];
    for (int part = 0; part < bits.length; part++) {
      bits[part] = full();
      // Odd parts are a constant itself, even ones lie between two.
      double value =
          part % 2 == 1 ? cuts[part / 2] : part == 0 ? cuts[0] - 0.5 : cuts[part / 2 - 1] + 0.5;
      for (int[] place : places) {
        if (!((Test.Number) test(place)).holds(value)) {
          bits[part][place[0] >> 6] &= ~(1L << place[0]);
        }
      }
    }
    long[][] ever = new long[bits.length][];
    boolean up = reader.motion() == Motion.UP;
    for (int i = 0; i < bits.length; i++) {
      int part = up ? bits.length - 1 - i : i;
      ever[part] = bits[part].clone();
      int before = up ? part + 1 : part - 1;
      for (int word = 0; i > 0 && word < words; word++) {
        ever[part][word] |= ever[before][word];
      }
    }
    return new Scale(reader, cuts, bits, ever);
  }

  /**
   * A number, and the parts of its line between the constants it is compared with.
   *
   * @param ever the bits of a part and of all it moves into by itself
   */
  private record Scale(Reader reader, int[] cuts, long[][] parts, long[][] ever)
      implements Dimension {

    @Override
    public long[] bits(Object fact) {
      return parts[part((Integer) reader.of(fact))];
    }

    long[] bitsEver(Object fact) {
      return ever[part((Integer) reader.of(fact))];
    }

    private int part(int value) {
      int place = Arrays.binarySearch(cuts, value);
      return place >= 0 ? 2 * place + 1 : 2 * -(place + 1);
    }

    int daysUntilChange(Object fact, long[] open) {
      int value = (Integer) reader.of(fact);
      int here = part(value);
      if (reader.motion() == Motion.UP) {
        for (int part = here + 1; part < parts.length; part++) {
          if (differs(here, part, open)) {
            int enters = part % 2 == 1 ? cuts[part / 2] : cuts[part / 2 - 1] + 1;
            return enters - value;
          }
        }
        return NEVER;
      }
      for (int part = here - 1; part >= 0; part--) {
        if (differs(here, part, open)) {
          int enters = part % 2 == 1 ? cuts[part / 2] : cuts[part / 2] - 1;
          // A local day may be left out, or begin earlier than the last one did.
          return Math.max(0, value - enters - 2);
        }
      }
      return NEVER;
    }

    private boolean differs(int here, int there, long[] open) {
      for (int i = 0; i < open.length; i++) {
        if (((parts[here][i] ^ parts[there][i]) & open[i]) != 0) {
          return true;
        }
      }
      return false;
    }
  }
}
