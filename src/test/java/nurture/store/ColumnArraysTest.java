package nurture.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class ColumnArraysTest {

  @Test
  void tuple_ofRows_isOneTypedArrayAColumnFollowedByTheOthers() {
    ColumnArrays columnArrays = new ColumnArrays(String.class, Long.class);
    columnArrays.row("ada", 1L);
    columnArrays.row(null, 2L);

    Tuple tuple = columnArrays.tuple("api", 7);

    assertThat(tuple.size()).isEqualTo(4);
    assertThat((String[]) tuple.getValue(0)).containsExactly("ada", null);
    assertThat((Long[]) tuple.getValue(1)).containsExactly(1L, 2L);
    assertThat(tuple.getValue(2)).isEqualTo("api");
    assertThat(tuple.getValue(3)).isEqualTo(7);
  }

  @Test
  void tuple_ofNoRows_isEmptyArrays() {
    ColumnArrays columnArrays = new ColumnArrays(String.class);

    assertThat(columnArrays.isEmpty()).isTrue();
    assertThat((String[]) columnArrays.tuple().getValue(0)).isEmpty();
  }

  @Test
  void row_ofTheWrongLengthOrType_isRefused() {
    ColumnArrays columnArrays = new ColumnArrays(String.class, Long.class);

    assertThatThrownBy(() -> columnArrays.row("ada"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 values for 2 columns");
    columnArrays.row("ada", "one");
    assertThatThrownBy(columnArrays::tuple).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void times_beyondWhatTheDatabaseKeeps_areBounded() {
    assertThat(PgInstants.at(Instant.MAX)).isEqualTo(OffsetDateTime.parse("9999-12-31T00:00:00Z"));
    assertThat(PgInstants.at(Instant.parse("2026-11-18T12:00:00.123456789Z")))
        .isEqualTo(OffsetDateTime.parse("2026-11-18T12:00:00.123456Z"));
  }
}
