package nurture.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ReadyRoundsTest {

  private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");

  @ParameterizedTest
  @EnumSource
  void step_givesAsManyColumnsAsTheServersStatementTakes(ReadyRounds.Step step) {
    int taken =
        PARAMETER
            .matcher(step.sql)
            .results()
            .mapToInt(found -> Integer.parseInt(found.group(1)))
            .max()
            .orElseThrow();

    assertThat(step.types).hasSize(taken);
  }
}
