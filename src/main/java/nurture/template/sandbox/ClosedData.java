package nurture.template.sandbox;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns a message's data into the only values a template can meet: text, numbers, booleans, dates,
 * lists and maps of these. Enums become their names and records the map of their components.
 *
 * <p>Everything is copied before rendering begins. So a refusal names the variable rather than
 * surfacing in the middle of a letter, a value nobody prints is refused like any other, and what is
 * rendered cannot change underneath. Freemarker's own wrappers show the methods of an object; this
 * one never hands an object on.
 *
 * <p>One per render: it also carries the allowance of list items ({@link ItemAllowance}).
 */
public final class ClosedData implements ObjectWrapper {
  /** A dossier nests four or five levels; more than this is a cycle. */
  private static final int DEPTH = 16;

  /** In characters, of all texts together; a dossier with its library has a few thousand. */
  private static final int TEXT = 256 * 1024;

  /** Items of lists and entries of maps, all together. */
  private static final int ITEMS = 10_000;

  private static final Set<Class<?>> NUMBERS =
      Set.of(
          Integer.class,
          Long.class,
          Short.class,
          Byte.class,
          Double.class,
          Float.class,
          BigDecimal.class,
          BigInteger.class);

  private final ZoneId zone;
  private final ItemAllowance allowance = new ItemAllowance();
  private int characters;
  private int items;

  /** Points in time are shown in {@code zone}, unless they bring their own. */
  public ClosedData(ZoneId zone) {
    this.zone = zone;
  }

  /** A value that may not enter a message, by its path. */
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String path;

    public Refused(String path, String reason) {
      super(reason);
      this.path = path;
    }

    public String path() {
      return path;
    }
  }

  /** Copies all of {@code data}; absent and null are the same to a template. */
  public TemplateHashModel root(Map<String, ?> data) throws Refused {
    return map(data, "", 0);
  }

  /** For Freemarker's own needs while rendering; the same values are let in. */
  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof TemplateModel model) {
      return model;
    }
    try {
      return closed(value, "", 0);
    } catch (Refused refused) {
      throw new TemplateModelException(refused.getMessage());
    }
  }

  private @Nullable TemplateModel closed(@Nullable Object value, String path, int depth)
      throws Refused {
    if (depth > DEPTH) {
      throw new Refused(path, "it nests more than " + DEPTH + " levels deep");
    }
    if (++items > ITEMS) {
      throw new Refused(path, "the data have more than " + ITEMS + " items; send fewer");
    }
    if (value == null) {
      return null;
    }
    if (value instanceof String text) {
      characters += Math.min(text.length(), TEXT + 1);
      if (characters > TEXT) {
        throw new Refused(path, "the data have more than " + TEXT + " characters; send less");
      }
      return new SimpleScalar(text);
    }
    if (NUMBERS.contains(value.getClass())) {
      return new SimpleNumber((Number) value);
    }
    if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof Enum<?> constant) {
      return new SimpleScalar(constant.name());
    }
    if (value instanceof LocalDate date) {
      return new DateModel(date);
    }
    if (value instanceof ZonedDateTime moment) {
      return new DateModel(moment);
    }
    if (value instanceof Instant instant) {
      return new DateModel(instant.atZone(zone));
    }
    if (value instanceof Collection<?> list) {
      return list(list, path, depth);
    }
    if (value instanceof Map<?, ?> map) {
      return map(map, path, depth);
    }
    if (value instanceof Record entry) {
      return map(RecordComponents.of(entry, path), path, depth);
    }
    throw new Refused(
        path,
        "a "
            + value.getClass().getName()
            + " cannot be shown; give text, a number, a boolean, a date, an enum, a list, a map or"
            + " a record of these");
  }

  private ListModel list(Collection<?> list, String path, int depth) throws Refused {
    List<@Nullable TemplateModel> items = new ArrayList<>(list.size());
    int index = 0;
    for (Object item : list) {
      items.add(closed(item, path + "[" + index++ + "]", depth + 1));
    }
    return new ListModel(items, allowance);
  }

  private MapModel map(Map<?, ?> map, String path, int depth) throws Refused {
    Map<String, TemplateModel> entries = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String key)) {
        throw new Refused(path, "its keys must be text");
      }
      String entryPath = path.isEmpty() ? key : path + "." + key;
      TemplateModel value = closed(entry.getValue(), entryPath, depth + 1);
      if (value != null) {
        entries.put(key, value);
      }
    }
    return new MapModel(entries, allowance);
  }
}
