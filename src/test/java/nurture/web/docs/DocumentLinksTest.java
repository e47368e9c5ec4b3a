package nurture.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentLinksTest {

  private final DocumentLinks links =
      new DocumentLinks(new HandbookPage("rules/README.md", "rules", "Rules"));

  @ParameterizedTest
  @CsvSource({
    "../README.md, /docs",
    "../README.md#start, /docs#start",
    "scenario/README.md, /docs/scenarios",
    "../src/main/resources/docs/replay.md#limits, /docs/replay#limits",
    "../src/main/resources/web/openapi.yaml, /openapi.yaml",
    "#tables, #tables",
    "https://www.standardwebhooks.com, https://www.standardwebhooks.com",
  })
  void address_ofAPage_isItsAddressOnTheServer(String link, String address) {
    assertThat(links.address(link)).contains(address);
  }

  @Test
  void address_ofAnotherFile_isNone() {
    assertThat(links.address("cadence.csv")).isEmpty();
  }
}
