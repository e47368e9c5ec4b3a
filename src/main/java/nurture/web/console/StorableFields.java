package nurture.web.console;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;

/** Finds what a form sends and PostgreSQL keeps in no text: the character NUL. */
final class StorableFields {

  /** The field that holds one, of the form or of the address; empty if none does. */
  static Optional<String> unfit(RoutingContext ctx) {
    return unfit(ctx.request().formAttributes()).or(() -> unfit(ctx.queryParams()));
  }

  private static Optional<String> unfit(MultiMap fields) {
    return fields.entries().stream()
        .filter(field -> field.getKey().indexOf(0) >= 0 || field.getValue().indexOf(0) >= 0)
        .map(Map.Entry::getKey)
        .map(name -> name.replace("\0", ""))
        .findFirst();
  }

  private StorableFields() {}
}
