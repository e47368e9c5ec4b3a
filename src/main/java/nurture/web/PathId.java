package nurture.web;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id that the path of a request has as {@code :id}. Pure. */
public final class PathId {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** Empty for what is none as we write them. */
  public static Optional<UUID> of(RoutingContext context) {
    String written = context.pathParam("id");
    return ID.matcher(written).matches() ? Optional.of(UUID.fromString(written)) : Optional.empty();
  }

  private PathId() {}
}
