package nurture.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void tuple_ofRows_isOneTypedArrayAColumnFollowedByTheOthers() {
    Columns columns = new Columns(String.class, Long.class);
    columns.row("ada", 1L);
    columns.row(null, 2L);

    Tuple tuple = columns.tuple("api", 7);

    assertThat(tuple.size()).isEqualTo(4);
    assertThat((String[]) tuple.getValue(0)).containsExactly("ada", null);
    assertThat((Long[]) tuple.getValue(1)).containsExactly(1L, 2L);
    assertThat(tuple.getValue(2)).isEqualTo("api");
    assertThat(tuple.getValue(3)).isEqualTo(7);
  }

  @Test
  void tuple_ofNoRows_isEmptyArrays() {
    Columns columns = new Columns(String.class);

    assertThat(columns.isEmpty()).isTrue();
    assertThat((String[]) columns.tuple().getValue(0)).isEmpty();
  }

  @Test
  void row_ofTheWrongLengthOrType_isRefused() {
    Columns columns = new Columns(String.class, Long.class);

    assertThatThrownBy(() -> columns.row("ada"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 values for 2 columns");
    columns.row("ada", "one");
    assertThatThrownBy(columns::tuple).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void times_beyondWhatTheDatabaseKeeps_areBounded() {
    assertThat(Times.at(Instant.MAX)).isEqualTo(OffsetDateTime.parse("9999-12-31T00:00:00Z"));
    assertThat(Times.at(Instant.parse("2026-11-18T12:00:00.123456789Z")))
        .isEqualTo(OffsetDateTime.parse("2026-11-18T12:00:00.123456Z"));
  }
}
