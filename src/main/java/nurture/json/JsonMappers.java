package nurture.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nurture.candidate.Dossier;
import nurture.config.NearestWord;
import nurture.event.RecordSnapshot;

/** How Jackson is set up: once for what comes from outside, once for what we keep. Thread-safe. */
public final class JsonMappers {

  private static final int DEEPEST = 32;

  /**
   * For what others send: an unknown field is an error, names of enums are read as people write
   * them.
   */
  public static final ObjectMapper STRICT =
      base()
          .withCoercionConfig(LogicalType.Textual, JsonMappers::textIsText)
          .addModule(tolerantEnums())
          .addModule(new WrittenTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .disable(com.fasterxml.jackson.databind.MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  /** For events that were kept, also by earlier versions, which took more. */
  static final ObjectMapper KEPT =
      base()
          .withCoercionConfig(LogicalType.Textual, JsonMappers::textIsText)
          .addModule(tolerantEnums())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(com.fasterxml.jackson.databind.MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  /** For what we keep and show. */
  public static final ObjectMapper OWN =
      base().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /**
   * A number or a truth value where text belongs is a mistake of the sender's, better told than
   * guessed at.
   */
  private static void textIsText(MutableCoercionConfig config) {
    config
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }

  private static JsonMapper.Builder base() {
    return JsonMapper.builder(
            new com.fasterxml.jackson.core.JsonFactoryBuilder()
                .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .build())
        .addModule(new Jdk8Module())
        .addModule(new JavaTimeModule())
        .addModule(snapshots())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        // Numbers are kept as they were written, 1.10 and those no double can hold included.
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .serializationInclusion(JsonInclude.Include.NON_EMPTY);
  }

  private static SimpleModule snapshots() {
    return new SimpleModule("snapshots")
        .addAbstractTypeMapping(RecordSnapshot.class, Dossier.class);
  }

  private static SimpleModule tolerantEnums() {
    SimpleModule module = new SimpleModule();
    module.setDeserializerModifier(
        new BeanDeserializerModifier() {
          @Override
          public JsonDeserializer<?> modifyEnumDeserializer(
              DeserializationConfig config,
              JavaType type,
              BeanDescription description,
              JsonDeserializer<?> usual) {
            return new EnumByWords(type.getRawClass());
          }
        });
    return module;
  }

  /**
   * Reads {@code not-now}, {@code not now} and {@code NOT_NOW} alike, and lists the choices when it
   * cannot.
   */
  private static final class EnumByWords extends JsonDeserializer<Object> {

    private final Class<?> type;

    EnumByWords(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String written = parser.getText();
      String name = written.trim().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
      for (Object constant : type.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(name)) {
          return constant;
        }
      }
      return context.handleWeirdStringValue(
          type, written, "%s", NearestWord.oneOf(written, choices()));
    }

    private List<String> choices() {
      return Arrays.stream(type.getEnumConstants())
          .map(c -> ((Enum<?>) c).name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .toList();
    }
  }

  private JsonMappers() {}
}
