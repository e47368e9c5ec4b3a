package nurture.app;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nurture.config.Settings;
import nurture.web.RequestPipeline;
import nurture.web.console.PageRouter;

/**
 * The port a server listens on. It is open before the server is ready, so that its number is known,
 * and answers 503 until {@link #answerWith} is called.
 */
final class HttpPort implements AutoCloseable {

  private static final int LEAST_IDLE_SECONDS = 75;

  /** A form may have a field for each number of the policy, or for each part of a rule. */
  private static final int MOST_FORM_FIELDS = 4096;

  private final Settings.Http settings;
  private final HttpServer http;

  private volatile Handler<HttpServerRequest> front =
      request -> {
        var unused = request.response().setStatusCode(503).putHeader("retry-after", "1").end();
      };

  /**
   * Opens the port. Blocks.
   *
   * @throws IllegalStateException if it is taken
   */
  HttpPort(Vertx vertx, Settings.Http settings) {
    this.settings = settings;
    HttpServer closed =
        vertx.createHttpServer(
            new HttpServerOptions()
                .setHost(settings.host())
                .setPort(settings.port())
                .setIdleTimeout(idleSeconds(settings.requestTimeout()))
                .setCompressionSupported(false)
                // How long a form may be is for its route to say.
                .setMaxFormAttributeSize(PageRouter.LARGEST_FORM)
                .setMaxFormFields(MOST_FORM_FIELDS)
                .setHandle100ContinueAutomatically(true));
    closed.requestHandler(request -> front.handle(request));
    closed.invalidRequestHandler(RequestPipeline::unreadable);
    this.http = Server.await(closed.listen().recover(failure -> notListening(settings, failure)));
  }

  /** A connection that waits for its answer is idle, so it may be idle longer than that takes. */
  static int idleSeconds(Duration requestTimeout) {
    return (int) Math.max(LEAST_IDLE_SECONDS, requestTimeout.plusSeconds(15).toSeconds());
  }

  void answerWith(Handler<HttpServerRequest> ready) {
    front = ready;
  }

  String publicUrl() {
    return settings.publicUrlAt(http.actualPort());
  }

  /** Takes no new requests; those under way are answered. */
  @Override
  public void close() {
    Server.await(http.shutdown(10, TimeUnit.SECONDS));
  }

  private static Future<HttpServer> notListening(Settings.Http settings, Throwable failure) {
    return Future.failedFuture(
        new IllegalStateException(
            "cannot listen on "
                + settings.host()
                + ":"
                + settings.port()
                + ": "
                + failure.getMessage()
                + "; set http.host and http.port to what is free",
            failure));
  }
}
