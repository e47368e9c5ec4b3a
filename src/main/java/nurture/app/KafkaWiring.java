package nurture.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nurture.config.Settings;
import nurture.intake.Intake;
import nurture.intake.IntakeAlarm;
import nurture.kafka.KafkaIntake;
import nurture.web.OperationsRoutes;

/** What reads events from Kafka, where the settings name servers. */
final class KafkaWiring {

  private final Optional<KafkaIntake> reading;

  KafkaWiring(
      Vertx vertx,
      Settings settings,
      Intake intake,
      WorkerPools pools,
      InstantSource clock,
      MeterRegistry meters) {
    this.reading =
        settings
            .kafka()
            .servers()
            .map(
                servers ->
                    new KafkaIntake(
                        vertx,
                        settings.kafka(),
                        settings.http().bodyLimitBytes(),
                        intake,
                        settings.intake().batchSize(),
                        pools.of("kafka", 2, Duration.ofMinutes(2)),
                        clock,
                        InstantSource.system(),
                        meters));
  }

  /** Whether the topic is read. */
  void mount(OperationsRoutes operations) {
    reading.ifPresent(kafka -> operations.reachesWhen("kafka", kafka::check));
  }

  List<IntakeAlarm> alarms() {
    return reading.map(KafkaIntake::alarms).orElse(List.of());
  }

  void start() {
    reading.ifPresent(KafkaIntake::start);
  }

  void stopWith(CloseStack closing) {
    reading.ifPresent(kafka -> closing.push("kafka", () -> Server.await(kafka.stop())));
  }
}
