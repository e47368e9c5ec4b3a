package nurture.rules.sandbox;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The classes of one rule book. To them there is nothing else in the world but what {@link
 * LinkableMembers} names: a class that is not listed cannot be found, whatever wrote its name into
 * the code. Thrown away with the book, and its classes with it.
 */
public final class RuleClasses extends ClassLoader {

  private static final ClassLoader HOUSE = RuleClasses.class.getClassLoader();
  private static final String SPENDING = Spending.class.getName();

  private final Map<String, byte[]> classes = new HashMap<>();

  /**
   * @param checked classes {@link ClassCheck} has nothing against, by internal name
   */
  public RuleClasses(Map<String, byte[]> checked) {
    super("rules", null);
    checked.forEach((name, bytes) -> classes.put(name.replace('/', '.'), StepWeaver.of(bytes)));
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      byte[] bytes = classes.get(name);
      if (bytes != null) {
        return defineClass(name, bytes, 0, bytes.length);
      }
      if (name.equals(SPENDING) || LinkableMembers.type(name.replace('.', '/'))) {
        return HOUSE.loadClass(name);
      }
      throw new ClassNotFoundException(name + " is not for rules");
    }
  }

  /** The engine compares conditions by the code of their classes. */
  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    byte[] bytes =
        name.endsWith(".class")
            ? classes.get(name.substring(0, name.length() - ".class".length()).replace('/', '.'))
            : null;
    return bytes == null ? null : new ByteArrayInputStream(bytes);
  }
}
