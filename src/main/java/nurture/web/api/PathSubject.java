package nurture.web.api;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nurture.web.JsonAnswers;
import nurture.web.PathId;
import nurture.web.Problem;

/** What a request is about, by the id in its path. */
final class PathSubject {

  /**
   * Goes on with what the path names; answers if there is none.
   *
   * @param kind what it is, as in {@code campaign}
   */
  static <T> void known(
      RoutingContext context,
      String kind,
      Function<UUID, Future<Optional<T>>> find,
      Consumer<T> then) {
    Optional<UUID> id = PathId.of(context);
    Future<Optional<T>> found =
        id.isEmpty() ? Future.succeededFuture(Optional.empty()) : find.apply(id.get());
    found
        .onSuccess(
            one ->
                one.ifPresentOrElse(
                    then,
                    () ->
                        Problem.notFound(kind, String.valueOf(context.pathParam("id")))
                            .answer(context)))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private PathSubject() {}
}
