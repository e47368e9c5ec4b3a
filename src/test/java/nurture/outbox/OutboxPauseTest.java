package nurture.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nurture.channel.Channel;
import nurture.config.Settings;
import nurture.decision.AnswerVerdict;
import nurture.event.Via;
import org.junit.jupiter.api.Test;

final class OutboxPauseTest {

  private static final Instant NOON = Instant.parse("2027-03-10T11:00:00Z");

  private final AtomicInteger claims = new AtomicInteger();

  @Test
  void pausedChannel_isNotClaimedFor_untilItIsResumed() {
    Vertx vertx = Vertx.vertx();
    try {
      Outbox outbox = outbox(vertx);
      RouteState unheard = new RouteState(Via.EMAIL, "answers cannot be heard", NOON, NOON);

      outbox.pause(unheard);
      outbox.start();
      outbox.drain().await();
      int whilePaused = claims.get();
      outbox.resume(Via.EMAIL);

      assertThat(whilePaused).isZero();
      await().until(() -> claims.get() > 0);
      assertThat(outbox.held()).isEmpty();
      outbox.stop().await();
    } finally {
      vertx.close().await();
    }
  }

  private Outbox outbox(Vertx vertx) {
    WorkerExecutor workers = vertx.createSharedWorkerExecutor("outbox-pause", 1);
    Settings settings = Settings.load(Path.of("config/no-such-file.yaml"), Map.of());
    return new Outbox(
        vertx,
        answering(MessageQueue.class),
        List.of(ChannelRoute.onlyMail(answering(Channel.class), 1)),
        answering(PreSendGuard.class),
        answering(TemplateContext.Store.class),
        new Composer(settings.sender(), new MessageLinks("http://localhost", text -> new byte[0])),
        () -> NOON,
        settings.outbox(),
        new SimpleMeterRegistry(),
        new AnswerHandling(
            vertx,
            answering(AnswerLog.class),
            answer -> AnswerVerdict.unspoken(answer, "no rule", "1"),
            workers),
        new TextAnswerHandling(
            vertx,
            answering(TextAnswerLog.class),
            answer -> AnswerVerdict.unspoken(answer, "no rule", "1"),
            workers),
        workers,
        workers,
        () -> {});
  }

  /** One that has nothing to do. */
  private <T> T answering(Class<T> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              if (method.getName().equals("claim")) {
                claims.incrementAndGet();
                return Future.succeededFuture(ClaimedMessages.NONE);
              }
              return Future.succeededFuture(List.of());
            }));
  }
}
