package nurture.web;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Path;

/** The body of a request as a temporary file, which its bytes go to while they come. */
public final class UploadedFile {

  /** The body is larger than what is taken. */
  public static final class TooLarge extends Exception {

    private static final long serialVersionUID = 1L;

    TooLarge() {
      super("the body is too large", null, false, false);
    }
  }

  private final HttpServerRequest request;
  private final long mostBytes;
  private final Promise<Void> done = Promise.promise();
  private long size;

  private UploadedFile(HttpServerRequest request, long mostBytes) {
    this.request = request;
    this.mostBytes = mostBytes;
  }

  /**
   * Receives a body; the caller deletes the file.
   *
   * @return fails with {@link TooLarge} beyond a number of bytes, having kept none
   */
  public static Future<Path> receive(Vertx vertx, HttpServerRequest request, long mostBytes) {
    request.pause();
    return vertx
        .fileSystem()
        .createTempFile("nurture-upload-", ".table")
        .compose(
            name ->
                vertx
                    .fileSystem()
                    .open(name, new OpenOptions().setWrite(true))
                    .compose(file -> new UploadedFile(request, mostBytes).into(file))
                    .map(Path.of(name))
                    .recover(
                        failure ->
                            vertx
                                .fileSystem()
                                .delete(name)
                                .transform(gone -> Future.failedFuture(failure))));
  }

  private Future<Void> into(AsyncFile file) {
    request.exceptionHandler(done::tryFail);
    request.endHandler(end -> done.tryComplete());
    request.handler(
        bytes -> {
          size += bytes.length();
          if (size > mostBytes) {
            // What still comes is read and dropped, so that the answer can be.
            done.tryFail(new TooLarge());
            return;
          }
          var unused = file.write(bytes);
          if (file.writeQueueFull()) {
            request.pause();
            file.drainHandler(drained -> request.resume());
          }
        });
    request.resume();
    return done.future().eventually(file::close);
  }
}
