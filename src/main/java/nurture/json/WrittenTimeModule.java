package nurture.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** Reads days, instants and time zones from text alone, by {@link WrittenTime}. */
final class WrittenTimeModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  WrittenTimeModule() {
    addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, WrittenTime::day));
    addDeserializer(Instant.class, new FromText<>(Instant.class, WrittenTime::instant));
    addDeserializer(ZoneId.class, new FromText<>(ZoneId.class, WrittenTimeModule::zone));
  }

  /** A zone of the time zone database; an offset alone knows no summer time. */
  private static Optional<ZoneId> zone(String written) {
    return ZoneId.getAvailableZoneIds().contains(written)
        ? Optional.of(ZoneId.of(written))
        : Optional.empty();
  }

  private static final class FromText<T> extends JsonDeserializer<T> {

    private final Class<T> type;
    private final transient Function<String, Optional<T>> reading;

    FromText(Class<T> type, Function<String, Optional<T>> reading) {
      this.type = type;
      this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      if (!parser.currentToken().isScalarValue()) {
        return type.cast(context.handleUnexpectedToken(type, parser));
      }
      String written = parser.getText();
      Optional<T> read =
          parser.currentToken() == JsonToken.VALUE_STRING
              ? reading.apply(written)
              : Optional.empty();
      return read.isPresent()
          ? read.get()
          : type.cast(context.handleWeirdStringValue(type, written, "is not one"));
    }
  }
}
