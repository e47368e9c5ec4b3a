package nurture.template.sandbox;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a record as the map of its components, and nothing else of it. */
final class RecordComponents {
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          RecordComponent[] components = type.getRecordComponents();
          for (RecordComponent component : components) {
            component.getAccessor().trySetAccessible();
          }
          return components;
        }
      };

  private RecordComponents() {}

  static Map<String, @Nullable Object> of(Record entry, String path) throws ClosedData.Refused {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (RecordComponent component : COMPONENTS.get(entry.getClass())) {
      values.put(component.getName(), read(entry, component.getAccessor(), path));
    }
    return values;
  }

  private static @Nullable Object read(Record entry, Method accessor, String path)
      throws ClosedData.Refused {
    try {
      return accessor.invoke(entry);
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new ClosedData.Refused(path, "its component " + accessor.getName() + " is unreadable");
    }
  }
}
