package nurture.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyRedactionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "550 <zoe.mueller@mail.example> unknown | 550 <[address]> unknown",
        "550 zoe.mueller@mail.example: unknown | 550 [address]: unknown",
        "550 ZOE.MUELLER@MAIL.EXAMPLE unknown | 550 [address] unknown",
        "550 user zoe.mueller unknown | 550 user [address] unknown",
        "550 \"zoe m\"@mail.example unknown | 550 [address] unknown",
        "550 see https://x.example/?a=zoe%40mail.example | 550 see https:[address]",
        "550 zoe=mail.example@bounces.example | 550 [address]",
        "550 Zoë Müller left | 550 [name] left",
        "550 no address here | 550 no address here",
      })
  void of_replyWithAddress_isBlotted(String reply, String kept) {
    assertThat(ReplyRedaction.of(reply, EmailLetters.letter("m1"))).isEqualTo(kept);
  }

  @Test
  void of_severalLines_becomeOneOfBoundedLength() {
    String reply = "550-first\r\n550 second\u0007 " + "word ".repeat(200);

    String kept = ReplyRedaction.of(reply);

    assertThat(kept).startsWith("550-first 550 second word").hasSizeLessThanOrEqualTo(301);
  }

  @Test
  void uncut_longReply_keepsItsLastWords() {
    String reply = "550-5.1.1 zoe.mueller unknown " + "word ".repeat(100) + "Sender verify failed";

    assertThat(ReplyRedaction.uncut(reply, EmailLetters.letter("m1")))
        .startsWith("550-5.1.1 [address] unknown")
        .endsWith("Sender verify failed");
  }

  @Test
  void of_hugeReply_isQuick() {
    assertThat(ReplyRedaction.of("a".repeat(1_000_000) + "@")).hasSizeLessThanOrEqualTo(301);
    assertThat(ReplyRedaction.of("\"".repeat(1_000_000))).hasSizeLessThanOrEqualTo(301);
  }
}
