package nurture.rules.sandbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nurture.rules.language.PermittedMembers;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Holds what the compiler made of rules to {@link LinkableMembers}, class by class, before any of
 * it is loaded. It does not ask where a class came from, so it also stands before compiled rules
 * that were kept.
 */
public final class ClassCheck {

  /** The names the compiler gives; a class of another name is a declared type, say. */
  private static final Pattern NAME =
      Pattern.compile(
          "nurture/rules/(?:policy|journey|guard|inbox|delivery)/"
              + "(?:Rules[0-9A-F]{32}(?:RuleMethods\\d+|Rules\\d+)?"
              + "|DomainClassesMetadata[0-9A-F]{32}(?:\\$\\w+_Metadata)?)");

  private static final Pattern BODY = Pattern.compile("lambda\\$\\d+|lambda\\$\\w+\\$\\d+");

  private static final Set<String> MODEL_METHODS =
      Set.of(
          "<init>()V",
          "<clinit>()V",
          "getName()Ljava/lang/String;",
          "getGlobals()Ljava/util/List;",
          "getTypeMetaDatas()Ljava/util/List;",
          "getRules()Ljava/util/List;",
          "getRulesList()Ljava/util/List;",
          "getQueries()Ljava/util/List;",
          "getEntryPoints()Ljava/util/List;",
          "getDomainClass()Ljava/lang/Class;",
          "getPropertiesSize()I",
          "getPropertyIndex(Ljava/lang/String;)I");

  private static final String RULE = "()Lorg/drools/model/Rule;";

  /**
   * Made for reading serialised lambdas, which is never done here; {@link StepWeaver} leaves it
   * out.
   */
  static final String DESERIALIZE = "$deserializeLambda$";

  /**
   * Something that classes refer to and must not.
   *
   * @param type the class it was found in, by internal name
   * @param method it was found in; empty outside methods
   * @param sentence what it is, without a full stop
   */
  public record Refusal(String type, String method, String sentence) {}

  private final Set<String> ours;
  private final List<Refusal> problems = new ArrayList<>();
  private String self = "";
  private String at = "";

  private ClassCheck(Set<String> ours) {
    this.ours = ours;
  }

  /**
   * What classes refer to and must not; empty if all is well.
   *
   * @param classes by internal name, {@code nurture/rules/journey/Rules…}
   */
  public static List<Refusal> of(Map<String, byte[]> classes) {
    ClassCheck check = new ClassCheck(new HashSet<>(classes.keySet()));
    new TreeMap<>(classes).forEach(check::look);
    return check.problems.stream().distinct().toList();
  }

  /** The classes that say what is allowed; when one changes, compiled rules are to be made anew. */
  public static Stream<Class<?>> parts() {
    return Stream.of(ClassCheck.class, PermittedMembers.class, LinkableMembers.class);
  }

  private void look(String name, byte[] bytes) {
    self = name;
    at = "";
    try {
      ClassReader reader = new ClassReader(bytes);
      if (!NAME.matcher(name).matches() || !reader.getClassName().equals(name)) {
        add("the class " + reader.getClassName() + " is none the rules compile to");
        return;
      }
      reader.accept(new OfClass(), ClassReader.SKIP_DEBUG);
    } catch (RuntimeException e) {
      add("the class " + name + " cannot be read");
    }
  }

  private void refuse(String what) {
    add("compiled rules may not refer to " + what + "; found in " + self);
  }

  private void add(String sentence) {
    problems.add(new Refusal(self, at, sentence.replace('/', '.')));
  }

  private void type(@Nullable String descriptor) {
    if (descriptor != null) {
      type(Type.getType(descriptor));
    }
  }

  private void type(Type type) {
    switch (type.getSort()) {
      case Type.ARRAY -> type(type.getElementType());
      case Type.METHOD -> {
        type(type.getReturnType());
        List.of(type.getArgumentTypes()).forEach(this::type);
      }
      case Type.OBJECT -> {
        if (!ours.contains(type.getInternalName())
            && !LinkableMembers.type(type.getInternalName())) {
          refuse(type.getInternalName());
        }
      }
      default -> {
        // A primitive one.
      }
    }
  }

  private final class OfClass extends ClassVisitor {

    OfClass() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        @Nullable String signature,
        String superName,
        String[] interfaces) {
      if (!superName.equals("java/lang/Object")) {
        refuse("a parent class, " + superName);
      }
      for (String one : interfaces) {
        type(Type.getObjectType(one));
      }
    }

    @Override
    public @Nullable FieldVisitor visitField(
        int access, String name, String descriptor, @Nullable String signature, Object value) {
      boolean constant = (access & Opcodes.ACC_FINAL) != 0;
      if ((access & Opcodes.ACC_STATIC) != 0 && !constant) {
        refuse("a static state, " + name);
      }
      type(descriptor);
      return null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      at = name;
      if (name.equals(DESERIALIZE)) {
        return null;
      }
      boolean body = BODY.matcher(name).matches();
      boolean rule = name.startsWith("rule_") && descriptor.equals(RULE);
      if (!body && !rule && !MODEL_METHODS.contains(name + descriptor)
          || (access & (Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED)) != 0) {
        refuse("a function, " + name);
      }
      type(descriptor);
      return new OfMethod(body, name);
    }
  }

  private final class OfMethod extends MethodVisitor {

    private final boolean body;
    private final String method;
    private final Set<Label> passed = new HashSet<>();

    OfMethod(boolean body, String method) {
      super(Opcodes.ASM9);
      this.body = body;
      this.method = method;
    }

    @Override
    public void visitInsn(int opcode) {
      if (opcode == Opcodes.MONITORENTER || body && opcode == Opcodes.ATHROW) {
        refuse("a lock or an exception");
      }
    }

    @Override
    public void visitTypeInsn(int opcode, String name) {
      type(Type.getObjectType(name));
      if (body && opcode == Opcodes.NEW) {
        refuse("a new " + name);
      }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      boolean reads = opcode == Opcodes.GETSTATIC || opcode == Opcodes.GETFIELD;
      boolean initialises =
          owner.equals(self) && (method.equals("<clinit>") || method.equals("<init>"));
      boolean allowed =
          ours.contains(owner)
              ? reads || initialises
              : reads && LinkableMembers.field(owner, name, descriptor);
      if (!allowed) {
        refuse("the field " + owner + "." + name);
      }
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean ofInterface) {
      call(owner, name, descriptor);
    }

    private void call(String owner, String name, String descriptor) {
      boolean allowed =
          ours.contains(owner)
              ? !body
              : body
                  ? LinkableMembers.inBody(owner, name, descriptor)
                  : LinkableMembers.inModel(owner, name);
      if (!allowed) {
        refuse(owner + "." + name);
      }
      type(descriptor);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      boolean joins = bootstrap.getOwner().equals("java/lang/invoke/StringConcatFactory");
      boolean lambda = !body && bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory");
      if (!joins && !lambda) {
        refuse(bootstrap.getOwner() + "." + bootstrap.getName());
      }
      type(descriptor);
      for (Object argument : arguments) {
        constant(argument);
      }
    }

    @Override
    public void visitLdcInsn(Object value) {
      constant(value);
    }

    private void constant(Object value) {
      if (value instanceof Type type) {
        type(type);
      } else if (value instanceof ConstantDynamic) {
        refuse("a constant worked out when it is linked");
      } else if (value instanceof Handle handle) {
        // The body of a lambda is looked at by itself; a method of somebody else is called by it.
        boolean ourBody =
            handle.getOwner().equals(self) && BODY.matcher(handle.getName()).matches();
        if (!ourBody
            && !LinkableMembers.inBody(handle.getOwner(), handle.getName(), handle.getDesc())) {
          call(handle.getOwner(), handle.getName(), handle.getDesc());
        }
      }
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      forward(label);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
      forward(otherwise);
      List.of(labels).forEach(this::forward);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
      forward(otherwise);
      List.of(labels).forEach(this::forward);
    }

    private void forward(Label label) {
      if (passed.contains(label)) {
        refuse("a loop");
      }
    }

    @Override
    public void visitTryCatchBlock(
        Label start, Label end, Label handler, @Nullable String exception) {
      refuse("a try");
    }
  }
}
