package nurture.rules.sandbox;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Puts a step of {@link Spending} before every condition, consequence and accessor the compiler
 * made, so that none of them is asked for free.
 */
final class StepWeaver {

  private static final String SPENDING = Type.getInternalName(Spending.class);

  /** A class with its steps. */
  static byte[] of(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(new ConditionSteps(writer), 0);
    return writer.toByteArray();
  }

  private static final class ConditionSteps extends ClassVisitor {

    ConditionSteps(ClassWriter writer) {
      super(Opcodes.ASM9, writer);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      if (name.equals(ClassCheck.DESERIALIZE)) {
        return null;
      }
      MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
      return name.startsWith("lambda$") ? new FirstStep(method) : method;
    }
  }

  private static final class FirstStep extends MethodVisitor {

    FirstStep(MethodVisitor method) {
      super(Opcodes.ASM9, method);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      super.visitMethodInsn(Opcodes.INVOKESTATIC, SPENDING, "step", "()V", false);
    }
  }

  private StepWeaver() {}
}
