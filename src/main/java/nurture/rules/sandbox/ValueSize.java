package nurture.rules.sandbox;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** How large the largest value of a record is: a text or a list; both can be made to grow. */
final class ValueSize {

  private static final ClassValue<List<Method>> GROWING =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return type.isRecord()
              ? Arrays.stream(type.getRecordComponents())
                  .filter(
                      part ->
                          part.getType() == String.class
                              || Collection.class.isAssignableFrom(part.getType()))
                  .map(RecordComponent::getAccessor)
                  .toList()
              : List.of();
        }
      };

  /** In characters or entries; 0 for what cannot grow. */
  static int of(Object inserted) {
    int largest = 0;
    for (Method part : GROWING.get(inserted.getClass())) {
      largest = Math.max(largest, size(value(inserted, part)));
    }
    return largest;
  }

  private static Object value(Object of, Method part) {
    try {
      return part.invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a public record has public components", e);
    }
  }

  private static int size(Object value) {
    if (value instanceof Collection<?> many) {
      return Math.max(many.size(), many.stream().mapToInt(ValueSize::size).max().orElse(0));
    }
    return value instanceof String text ? text.length() : 0;
  }

  private ValueSize() {}
}
