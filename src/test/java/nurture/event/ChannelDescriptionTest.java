package nurture.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Every channel is described in full. */
final class ChannelDescriptionTest {

  @Test
  void channels_haveANameAndATaskForRecruiters() {
    assertThat(Arrays.stream(Via.values()).map(ChannelDescription::of))
        .allSatisfy(
            channel -> {
              assertThat(channel.name()).isNotBlank();
              assertThat(channel.firstTask()).isNotBlank();
              assertThat(channel.task()).isNotBlank();
            })
        .extracting(ChannelDescription::name)
        .doesNotHaveDuplicates();
  }

  @Test
  void texts_thatAreNoLetters_haveALongestLength() {
    assertThat(Arrays.stream(Via.values()).map(ChannelDescription::of))
        .allSatisfy(
            channel -> assertThat(channel.longest().isPresent()).isNotEqualTo(channel.letter()));
  }
}
