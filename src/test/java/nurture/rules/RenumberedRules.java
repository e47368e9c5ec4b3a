package nurture.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Rules compiled once, to be had with any policy numbers in a fraction of the time: they are
 * compiled with a mark in the place of each number, and the marks are replaced in the classes. A
 * mark is a number that stands nowhere else, and so is the sum of two marks.
 */
public final class RenumberedRules {

  private static final String NUMBERS = "policy/numbers.csv";
  private static final int FIRST_MARK = 100_000_000;
  private static final Pattern MARK = Pattern.compile("\\d{9}");

  private final Map<String, String> files;
  private final List<PolicyNumber> numbers;
  private final CompiledRules marked;

  /**
   * @param files as {@link RuleFiles#in} gives them
   */
  public RenumberedRules(Map<String, String> files) {
    this.files = files;
    this.numbers = RuleSource.of(files).numbers();
    Map<String, Integer> marks = new HashMap<>();
    for (int i = 0; i < numbers.size(); i++) {
      marks.put(numbers.get(i).name(), mark(i));
    }
    this.marked = new RuleCompiler(RuleSource.of(with(marks))).compile();
  }

  /** The policy numbers as they stand in the files. */
  public List<PolicyNumber> numbers() {
    return numbers;
  }

  /** The files with other values for some of the numbers. */
  public Map<String, String> with(Map<String, Integer> values) {
    String table = files.getOrDefault(NUMBERS, "");
    for (PolicyNumber number : numbers) {
      int value = values.getOrDefault(number.name(), number.value());
      table =
          table.replaceFirst(
              "(?m)^" + number.name() + "," + number.value() + ",",
              number.name() + "," + value + ",");
    }
    Map<String, String> changed = new TreeMap<>(files);
    changed.put(NUMBERS, table);
    return changed;
  }

  /**
   * The book of files that differ from those given in the values of numbers only.
   *
   * @param like gives the world and what messages need
   * @throws IllegalArgumentException if it is not the book the compiler would make
   */
  public RuleBook book(Map<String, String> changed, RuleBook like) {
    RuleSource source = RuleSource.of(changed);
    Map<Integer, Integer> meant = meant(source.numbers());
    Map<String, byte[]> classes = new TreeMap<>();
    marked.classes().forEach((name, bytes) -> classes.put(name, replaced(bytes, meant)));
    CompiledRules compiled = new CompiledRules(classes, marked.models());
    return RuleBook.load(
            source,
            KeptRules.written(EngineText.of(source), compiled),
            Budget.DEFAULT,
            "renumbered",
            like::world,
            like::needs)
        .orElseThrow(() -> new IllegalArgumentException(source.problems().toString()));
  }

  /** So far apart that no two pairs have one sum. */
  private static int mark(int index) {
    return FIRST_MARK + index * index * index * 113 + index * 7;
  }

  private static Map<Integer, Integer> meant(List<PolicyNumber> numbers) {
    Map<Integer, Integer> meant = new HashMap<>();
    List<PolicyNumber> all = new ArrayList<>(numbers);
    for (int i = 0; i < all.size(); i++) {
      put(meant, mark(i), all.get(i).value());
      for (int j = 0; j < i; j++) {
        put(meant, mark(i) + mark(j), all.get(i).value() + all.get(j).value());
      }
    }
    return meant;
  }

  private static void put(Map<Integer, Integer> meant, int mark, int value) {
    if (meant.put(mark, value) != null) {
      throw new IllegalStateException("two marks are " + mark);
    }
  }

  private static byte[] replaced(byte[] bytes, Map<Integer, Integer> meant) {
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(0);
    reader.accept(new Constants(writer, meant), 0);
    return writer.toByteArray();
  }

  private static final class Constants extends ClassVisitor {

    private final Map<Integer, Integer> meant;

    Constants(ClassWriter writer, Map<Integer, Integer> meant) {
      super(Opcodes.ASM9, writer);
      this.meant = meant;
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      return new MethodVisitor(
          Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
        @Override
        public void visitLdcInsn(Object value) {
          super.visitLdcInsn(replaced(value));
        }

        /** Texts that are put together have their constant parts here. */
        @Override
        public void visitInvokeDynamicInsn(
            String called, String type, Handle bootstrap, Object... arguments) {
          super.visitInvokeDynamicInsn(
              called,
              type,
              bootstrap,
              Arrays.stream(arguments).map(Constants.this::replaced).toArray());
        }
      };
    }

    private Object replaced(Object constant) {
      if (constant instanceof Integer mark) {
        return meant.getOrDefault(mark, mark);
      }
      return constant instanceof String text ? texts(text) : constant;
    }

    private String texts(String text) {
      Matcher matcher = MARK.matcher(text);
      StringBuilder replaced = new StringBuilder();
      while (matcher.find()) {
        int mark = Integer.parseInt(matcher.group());
        matcher.appendReplacement(replaced, String.valueOf(meant.getOrDefault(mark, mark)));
      }
      return matcher.appendTail(replaced).toString();
    }
  }
}
