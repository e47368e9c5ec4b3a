package nurture.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

final class StrictMappingTest {

  private static final String WRITTEN =
      """
      country: NO
      name: Ada
      name: Grace
      [a, b]: c
      """;

  private final StrictMapping mapping = read(WRITTEN);

  @Test
  void value_asWritten_countsAsAskedFor() {
    assertThat(mapping.value("country"))
        .isInstanceOfSatisfying(
            ScalarNode.class, value -> assertThat(value.getValue()).isEqualTo("NO"));
    assertThat(mapping.value("city")).isNull();
    assertThat(mapping.unread()).containsExactly("name");
    assertThat(mapping.keys()).containsExactly("country", "name");
  }

  @Test
  void keys_thatAreWrong_areFoundWithTheirPlaces() {
    assertThat(mapping.repeated()).map(StrictMapping::line).containsExactly(3);
    assertThat(mapping.notWords()).map(StrictMapping::line).containsExactly(4);
  }

  @Test
  void place_ofAKey_isItsOwnOrThatOfTheMapping() {
    assertThat(StrictMapping.line(mapping.placeOf("name"))).isEqualTo(2);
    assertThat(StrictMapping.column(mapping.placeOfValue("name"))).isEqualTo(7);
    assertThat(StrictMapping.line(mapping.placeOf("city"))).isEqualTo(1);
  }

  private static StrictMapping read(String yaml) {
    return new StrictMapping(
        (MappingNode) new Yaml(new LoaderOptions()).compose(new StringReader(yaml)));
  }
}
