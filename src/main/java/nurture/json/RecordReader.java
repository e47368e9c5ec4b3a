package nurture.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads a record from an object that was sent, field by field, and says everything that is wrong
 * with it in words of JSON. Thread-safe.
 */
final class RecordReader {

  private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

  /**
   * Reads what can be read; a field with a fault is as if it had been left out.
   *
   * @param path of the object, empty for the outermost
   * @return empty if what is left is no such record
   */
  static <T> Optional<T> read(Class<T> type, JsonNode data, String path, InputFaults faults) {
    if (!(data instanceof ObjectNode object)) {
      faults.add(path, shown(data), "must be a JSON object");
      return Optional.empty();
    }
    ObjectNode readable = readable(type, object, path, faults);
    try {
      return Optional.ofNullable(JsonMappers.STRICT.treeToValue(readable, type));
    } catch (ValueInstantiationException e) {
      faults.add(path(path, e), "", "lists and maps must not hold null");
    } catch (JsonProcessingException e) {
      faults.add(path, "", "cannot be read");
    }
    return Optional.empty();
  }

  static RecordComponent[] components(Class<?> type) {
    return COMPONENTS.computeIfAbsent(type, Class::getRecordComponents);
  }

  private static ObjectNode readable(
      Class<?> type, ObjectNode object, String path, InputFaults faults) {
    SortedMap<String, RecordComponent> known = new TreeMap<>();
    Arrays.stream(components(type)).forEach(each -> known.put(each.getName(), each));
    ObjectNode readable = object.deepCopy();
    object
        .fields()
        .forEachRemaining(
            field -> {
              String name = field.getKey();
              String at = path.isEmpty() ? name : path + "." + name;
              RecordComponent component = known.get(name);
              if (component == null) {
                faults.add(at, "", FieldNames.unknown(name, known.keySet()));
                readable.remove(name);
              } else if (component.getType().isRecord() && field.getValue().isObject()) {
                ObjectNode inner = (ObjectNode) field.getValue();
                readable.set(name, readable(component.getType(), inner, at, faults));
              } else if (!faults.passes(() -> value(component, field.getValue(), at))) {
                readable.remove(name);
              }
            });
    return readable;
  }

  private static void value(RecordComponent component, JsonNode value, String path)
      throws RefusalException {
    JavaType type = JsonMappers.STRICT.constructType(component.getGenericType());
    try {
      Object unused = JsonMappers.STRICT.readerFor(type).readValue(value);
    } catch (InvalidFormatException e) {
      throw new RefusalException(path(path, e), String.valueOf(e.getValue()), reason(e));
    } catch (JsonMappingException e) {
      throw new RefusalException(path(path, e), shown(at(value, e)), reason(e));
    } catch (java.io.IOException e) {
      throw new RefusalException(path, "", "cannot be read");
    }
  }

  private static String reason(JsonMappingException e) {
    String said = e.getOriginalMessage();
    int choose = said.indexOf("must be one of");
    if (choose >= 0) {
      return said.substring(choose);
    }
    if (e instanceof InvalidFormatException format) {
      String written = String.valueOf(format.getValue());
      Class<?> type = format.getTargetType();
      return type == LocalDate.class
          ? WrittenTime.dayFault(written)
          : type == Instant.class
              ? WrittenTime.instantFault(written)
              : ZoneId.class.isAssignableFrom(type)
                  ? "must be a time zone such as Europe/Vienna" + zoneMeant(written)
                  : "must be " + form(type);
    }
    return e instanceof com.fasterxml.jackson.databind.exc.MismatchedInputException mismatch
            && mismatch.getTargetType() != null
        ? "must be " + form(mismatch.getTargetType())
        : "cannot be read";
  }

  private static String zoneMeant(String written) {
    return nurture.config.NearestWord.question(written, ZoneId.getAvailableZoneIds());
  }

  /** What a value of a type looks like in JSON. */
  private static String form(Class<?> type) {
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    if (Map.class.isAssignableFrom(type) || type.isRecord()) {
      return "a JSON object";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    if (type == LocalDate.class) {
      return WrittenTime.DAY;
    }
    if (type == Instant.class) {
      return WrittenTime.INSTANT;
    }
    return type.isPrimitive() || Number.class.isAssignableFrom(type) ? "a number" : "text";
  }

  private static String path(String prefix, JsonMappingException e) {
    StringBuilder path = new StringBuilder(prefix);
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getFieldName() != null) {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      } else {
        path.append('[').append(step.getIndex()).append(']');
      }
    }
    return path.toString();
  }

  private static JsonNode at(JsonNode value, JsonMappingException e) {
    JsonNode node = value;
    List<JsonMappingException.Reference> steps = e.getPath();
    for (JsonMappingException.Reference step : steps) {
      node =
          step.getFieldName() != null ? node.path(step.getFieldName()) : node.path(step.getIndex());
    }
    return node;
  }

  private static String shown(JsonNode node) {
    return node.isValueNode() && !node.isNull() ? node.asText() : "";
  }

  private RecordReader() {}
}
