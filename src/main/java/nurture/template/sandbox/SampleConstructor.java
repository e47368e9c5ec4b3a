package nurture.template.sandbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Plain values from YAML, no other types; {@code 2027-03-04} is a {@link LocalDate} and {@code
 * 2027-03-04T10:00:00Z} an {@link Instant}, where YAML libraries give a {@link java.util.Date}.
 */
public final class SampleConstructor extends SafeConstructor {
  public SampleConstructor(LoaderOptions limits) {
    super(limits);
    // A Yaml would hand the limit on; here there is none.
    setAllowDuplicateKeys(limits.isAllowDuplicateKeys());
    yamlConstructors.put(
        Tag.TIMESTAMP,
        new AbstractConstruct() {
          @Override
          public Object construct(Node node) {
            String written = ((ScalarNode) node).getValue();
            return written.length() == 10 ? LocalDate.parse(written) : Instant.parse(written);
          }
        });
  }

  public Map<String, Object> sample(Node node) {
    Map<String, Object> sample = new LinkedHashMap<>();
    ((Map<?, ?>) constructDocument(node)).forEach((key, value) -> sample.put("" + key, value));
    return sample;
  }
}
