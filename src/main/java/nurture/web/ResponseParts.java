package nurture.web;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.nio.charset.StandardCharsets;

/** Writes a long answer a part at a time. */
final class ResponseParts {

  private ResponseParts() {}

  /**
   * Writes a part.
   *
   * @return done once another one can be taken; fails when the one who asked is gone
   */
  static Future<Void> written(HttpServerResponse response, CharSequence text) {
    if (text.isEmpty()) {
      return Future.succeededFuture();
    } else if (response.closed()) {
      return Future.failedFuture("the connection is closed");
    }
    var unused = response.write(Buffer.buffer(text.toString().getBytes(StandardCharsets.UTF_8)));
    if (!response.writeQueueFull()) {
      return Future.succeededFuture();
    }
    Promise<Void> taken = Promise.promise();
    response.drainHandler(drained -> taken.tryComplete());
    response.exceptionHandler(taken::tryFail);
    response.closeHandler(closed -> taken.tryFail("the connection is closed"));
    return taken.future();
  }
}
