package nurture.insight;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Suppression.Cause;
import org.jspecify.annotations.Nullable;

/** Reads which addresses nobody writes to. Every future fails when the database is away. */
public interface SuppressionReader {

  /**
   * A place in the list: behind the one with this key.
   *
   * @param address salted hash of the address, in hex
   */
  record Place(Instant since, String address) {

    /** Reads what {@link #toString} writes; empty if it is nothing of the kind. */
    public static Optional<Place> parse(@Nullable String written) {
      String[] parts = written == null ? new String[0] : written.split("~", 2);
      if (parts.length < 2 || !parts[1].matches("(?:[0-9a-f]{2}){1,64}")) {
        return Optional.empty();
      }
      try {
        return Optional.of(new Place(Instant.parse(parts[0]), parts[1]));
      } catch (java.time.format.DateTimeParseException e) {
        return Optional.empty();
      }
    }

    public byte[] hash() {
      return HexFormat.of().parseHex(address);
    }

    @Override
    public String toString() {
      return since + "~" + address;
    }
  }

  /** A candidate who has the address. */
  record Holder(String ref, UUID id, String name) {}

  /**
   * An address nobody writes to.
   *
   * @param holder empty where its owner was erased or has another address now
   */
  record Line(Place place, Cause cause, Optional<Holder> holder) {}

  /** The newest first. */
  Future<List<Line>> suppressions(Optional<Cause> cause, Optional<Place> behind, int most);
}
