package nurture.rules.sandbox;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Which rule each method of compiled rules belongs to. The compiler makes one method a rule, {@code
 * rule_r12}, and one without a telling name for each of its conditions and its consequence. Where
 * rules share a condition, it belongs to the first of them.
 */
public final class RuleBodies {

  private static final String RULE = "rule_";

  private final Map<String, String> owners = new HashMap<>();

  private RuleBodies() {}

  /**
   * Reads classes, by internal name, in some milliseconds; those that cannot be read are left out.
   */
  public static RuleBodies of(Map<String, byte[]> classes) {
    RuleBodies bodies = new RuleBodies();
    classes.forEach(
        (name, bytes) -> {
          try {
            new ClassReader(bytes).accept(bodies.methods(name), ClassReader.SKIP_DEBUG);
          } catch (RuntimeException e) {
            bodies.owners.keySet().removeIf(method -> method.startsWith(name + "."));
          }
        });
    return bodies;
  }

  /**
   * The engine's name of the rule a method belongs to; empty if it belongs to none.
   *
   * @param type name of its class, with dots or slashes
   */
  public String rule(String type, String method) {
    return method.startsWith(RULE)
        ? method.substring(RULE.length())
        : owners.getOrDefault(key(type, method), "");
  }

  /** The rule in whose code something was thrown; empty if it was thrown elsewhere. */
  public String rule(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      for (StackTraceElement frame : at.getStackTrace()) {
        String rule = rule(frame.getClassName(), frame.getMethodName());
        if (!rule.isEmpty() && frame.getClassName().startsWith("nurture.rules.")) {
          return rule;
        }
      }
    }
    return "";
  }

  private static String key(String type, String method) {
    return type.replace('.', '/') + "." + method;
  }

  private ClassVisitor methods(String type) {
    return new ClassVisitor(Opcodes.ASM9) {
      @Override
      public @Nullable MethodVisitor visitMethod(
          int access,
          String name,
          String descriptor,
          @Nullable String signature,
          String @Nullable [] exceptions) {
        return name.startsWith(RULE) ? bodies(type, name.substring(RULE.length())) : null;
      }
    };
  }

  private MethodVisitor bodies(String type, String rule) {
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public void visitInvokeDynamicInsn(
          String name, String descriptor, Handle bootstrap, Object... arguments) {
        for (Object argument : arguments) {
          if (argument instanceof Handle handle && handle.getOwner().equals(type)) {
            owners.putIfAbsent(key(type, handle.getName()), rule);
          }
        }
      }
    };
  }
}
