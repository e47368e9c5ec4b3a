package nurture.web.console;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates texts, numbers, lists, maps and the records of the pages: what a record says of
 * itself without being asked anything. Any other object is an error, so that nothing is shown by
 * accident.
 */
final class RecordModels extends DefaultObjectWrapper {

  private static final Set<String> OBJECTS_OWN = Set.of("hashCode", "toString");

  private static final ClassValue<Map<String, Method>> SAID =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getDeclaredMethods())
              .filter(m -> m.getParameterCount() == 0 && !m.isSynthetic())
              .filter(m -> (m.getModifiers() & (Modifier.STATIC | Modifier.PRIVATE)) == 0)
              .filter(m -> !OBJECTS_OWN.contains(m.getName()))
              .peek(m -> m.setAccessible(true))
              .collect(Collectors.toUnmodifiableMap(Method::getName, m -> m));
        }
      };

  RecordModels() {
    super(Configuration.VERSION_2_3_35);
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    if (value instanceof OwnMarkup markup) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
    }
    if (value instanceof Record said) {
      return new RecordModel(said);
    }
    throw new TemplateModelException(
        "pages show texts, numbers, lists and records, not a " + value.getClass().getName());
  }

  private final class RecordModel implements TemplateHashModel {

    private final Record said;
    private final Map<String, Method> methods;

    RecordModel(Record said) {
      this.said = said;
      this.methods = SAID.get(said.getClass());
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      Method method = methods.get(key);
      if (method == null) {
        throw new TemplateModelException(
            said.getClass().getSimpleName() + " says nothing about " + key);
      }
      try {
        return wrap(method.invoke(said));
      } catch (ReflectiveOperationException broken) {
        throw new TemplateModelException("cannot read " + method, broken);
      }
    }

    @Override
    public boolean isEmpty() {
      return methods.isEmpty();
    }
  }
}
