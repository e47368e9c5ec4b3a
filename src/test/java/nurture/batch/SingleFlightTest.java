package nurture.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SingleFlightTest {

  private final List<Promise<Void>> runs = new ArrayList<>();
  private final SingleFlight flight =
      new SingleFlight(
          () -> {
            Promise<Void> run = Promise.promise();
            runs.add(run);
            return run.future();
          });

  @Test
  void run_askedForWhileOneIsUnderWay_isDoneOnceMoreForAll() {
    Future<Void> first = flight.run();
    Future<Void> second = flight.run();
    Future<Void> third = flight.run();
    assertThat(runs).hasSize(1);

    runs.get(0).complete();
    assertThat(first.isComplete()).isTrue();
    assertThat(second.isComplete()).isFalse();
    assertThat(runs).hasSize(2);

    runs.get(1).complete();
    assertThat(second.isComplete()).isTrue();
    assertThat(third.isComplete()).isTrue();
    assertThat(runs).hasSize(2);
  }

  @Test
  void run_afterOneThatFailed_beginsAnother() {
    Future<Void> failed = flight.run();
    runs.get(0).fail("no");

    assertThat(failed.succeeded()).isTrue();
    flight.run();
    assertThat(runs).hasSize(2);
  }
}
