package nurture.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.healthchecks.HealthChecks;
import io.vertx.ext.healthchecks.Status;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.healthchecks.HealthCheckHandler;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import nurture.insight.QueueDepths;
import nurture.playbook.canary.CanaryMeasure;
import nurture.playbook.canary.CanaryReport;

/**
 * {@code /health/live}, {@code /health/ready}, {@code /health/channels} and {@code /metrics}, for
 * those who run the server.
 */
public final class OperationsRoutes {

  private static final long PATIENCE_MILLIS = 3_000;

  private final HealthChecks ready;
  private final HealthChecks channels;
  private final HealthChecks live;
  private final PrometheusMeterRegistry meters;
  private volatile Optional<CanaryReport> canary = Optional.empty();
  private volatile QueueDepths queueDepths = new QueueDepths(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  public OperationsRoutes(Vertx vertx, PrometheusMeterRegistry meters) {
    this.live = HealthChecks.create(vertx);
    this.ready = HealthChecks.create(vertx);
    this.channels = HealthChecks.create(vertx);
    this.meters = meters;
    live.register("process", promise -> promise.complete(Status.OK()));
    gauges(meters);
    // Playbooks come and go with their classes: whether they go is seen here.
    new JvmMemoryMetrics().bindTo(meters);
    new ClassLoaderMetrics().bindTo(meters);
  }

  /** Adds a check that readiness depends on: without it no request can be answered here. */
  public void readyWhen(String what, Supplier<Future<String>> check) {
    register(ready, what, check);
  }

  /**
   * Adds a check of what messages leave by or are heard by. While it fails they wait, and requests
   * are answered all the same: a balancer that took every server away for it would lose events.
   */
  public void reachesWhen(String what, Supplier<Future<String>> check) {
    register(channels, what, check);
  }

  private static void register(HealthChecks checks, String what, Supplier<Future<String>> check) {
    // The time limit is ours: the library answers its own with 500 and then takes no answer. On a
    // machine that is busy enough both end in the same moment, so an answer may come too late.
    checks.register(
        what,
        promise ->
            check
                .get()
                .timeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .onSuccess(
                    said -> promise.tryComplete(Status.OK(new JsonObject().put("detail", said))))
                .onFailure(
                    e ->
                        promise.tryComplete(
                            Status.KO(
                                new JsonObject().put("detail", String.valueOf(e.getMessage()))))));
  }

  /** What the gauges of the queues show until the next call. */
  public void show(QueueDepths now) {
    queueDepths = now;
  }

  /** What the gauges of the canary show until the next call; empty if none runs. */
  public void show(Optional<CanaryReport> now) {
    canary = now;
  }

  public void mount(Router router) {
    router.get("/health/live").handler(HealthCheckHandler.createWithHealthChecks(live));
    router.get("/health/ready").handler(HealthCheckHandler.createWithHealthChecks(ready));
    router.get("/health/channels").handler(HealthCheckHandler.createWithHealthChecks(channels));
    router
        .get("/metrics")
        .handler(
            context -> {
              var unused =
                  context
                      .response()
                      .putHeader("content-type", "text/plain; version=0.0.4; charset=utf-8")
                      .end(meters.scrape());
            });
  }

  private void gauges(MeterRegistry registry) {
    gauge(registry, "nurture.events.pending", "events not applied yet", QueueDepths::events);
    gauge(
        registry,
        "nurture.events.pending.age.seconds",
        "the longest waiting",
        QueueDepths::eventsAge);
    gauge(registry, "nurture.candidates.due", "candidates due", QueueDepths::due);
    gauge(
        registry, "nurture.candidates.due.age.seconds", "the longest overdue", QueueDepths::dueAge);
    gauge(registry, "nurture.messages.due", "messages due to be sent", QueueDepths::messages);
    gauge(
        registry, "nurture.messages.due.age.seconds", "the longest due", QueueDepths::messagesAge);
    gauge(registry, "nurture.messages.uncertain", "wait for a person", QueueDepths::uncertain);
    gauge(
        registry,
        "nurture.messages.quarantined",
        "cannot be rendered",
        QueueDepths::messagesQuarantined);
    gauge(
        registry,
        "nurture.candidates.quarantined",
        "their evaluation fails",
        QueueDepths::quarantined);
    gauge(
        registry,
        "nurture.canary.withdrawn",
        "the server withdrew a canary and no member has read why",
        QueueDepths::withdrawnCanaries);
    canaryGauges(registry);
  }

  private void canaryGauges(MeterRegistry registry) {
    canaryGauge(
        registry,
        "nurture.canary.percent",
        "share of the candidates the canary decides about",
        Tags.empty(),
        report -> report.run().last().percent());
    canaryGauge(
        registry,
        "nurture.canary.messages",
        "messages sent since the canary began",
        Tags.of("arm", "canary"),
        report -> report.canary().sent());
    canaryGauge(
        registry,
        "nurture.canary.messages",
        "messages sent since the canary began",
        Tags.of("arm", "rest"),
        report -> report.others().sent());
    for (CanaryMeasure measure : CanaryMeasure.values()) {
      if (measure.guard()) {
        canaryGauge(
            registry,
            "nurture.canary.e.value",
            "evidence that the canary is worse; 1 is none",
            Tags.of("guard", measure.words().replace(' ', '-')),
            report -> report.line(measure).eValue().orElse(0));
      }
    }
  }

  private void canaryGauge(
      MeterRegistry registry,
      String name,
      String description,
      Tags tags,
      ToDoubleFunction<CanaryReport> value) {
    Gauge.builder(name, this, self -> self.canary.map(value::applyAsDouble).orElse(0.0))
        .description(description)
        .tags(tags)
        .register(registry);
  }

  private void gauge(
      MeterRegistry registry,
      String name,
      String description,
      ToDoubleFunction<QueueDepths> value) {
    Gauge.builder(name, this, self -> value.applyAsDouble(self.queueDepths))
        .description(description)
        .register(registry);
  }
}
