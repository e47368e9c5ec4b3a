package nurture.channel.email;

import static nurture.channel.email.EmailLetters.letter;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nurture.channel.Delivery;
import nurture.channel.Delivery.Accepted;
import nurture.channel.Delivery.Refused;
import nurture.mailsink.SinkOptions;
import nurture.mailsink.SmtpSink;
import org.junit.jupiter.api.Test;

/** An address outside ASCII before the @ goes only to a server that offers SMTPUTF8 (RFC 6531). */
class SmtpUtf8Test {

  private static final Address JUERGEN = new Address("Jürgen", "ju\u0308rgen@bücher.example");

  @Test
  void deliver_toAServerThatOffersIt_namesTheAddressInUtf8() {
    try (SmtpSink sink = SmtpSink.start(SinkOptions.usual().keepingContent().offeringSmtpUtf8());
        EmailChannel channel = new EmailChannel(EmailLetters.patient(sink), EmailLetters.SENDER)) {
      Delivery delivery = channel.deliver(letter("m1", JUERGEN, "Hi", "Hi"));

      assertThat(delivery).isInstanceOf(Accepted.class);
      assertThat(utf8(sink.received().get(0).recipient()))
          .isEqualTo("j\u00fcrgen@xn--bcher-kva.example");
      assertThat(utf8(sink.received().get(0).content()))
          .contains("<j\u00fcrgen@xn--bcher-kva.example>");
    }
  }

  @Test
  void deliver_toAServerThatDoesNot_isRefusedForTheLetterAndNotForTheAddress() {
    try (SmtpSink sink = SmtpSink.start();
        EmailChannel channel = new EmailChannel(EmailLetters.patient(sink), EmailLetters.SENDER)) {
      Delivery delivery = channel.deliver(letter("m1", JUERGEN, "Hi", "Hi"));

      assertThat(delivery)
          .isInstanceOfSatisfying(
              Refused.class,
              refused -> {
                assertThat(refused.hard()).isFalse();
                assertThat(refused.reason()).contains("SMTPUTF8").doesNotContain("rgen");
              });
      assertThat(sink.received()).isEmpty();
    }
  }

  @Test
  void deliver_afterSuchARefusal_goesOverTheSameLine() {
    try (SmtpSink sink = SmtpSink.start();
        EmailChannel channel = new EmailChannel(EmailLetters.patient(sink), EmailLetters.SENDER)) {
      channel.deliver(letter("m1", JUERGEN, "Hi", "Hi"));
      Delivery next = channel.deliver(letter("m2"));
      channel.deliver(letter("m3", JUERGEN, "Hi", "Hi"));
      Delivery last = channel.deliver(letter("m4"));

      assertThat(next).isInstanceOf(Accepted.class);
      assertThat(last).isInstanceOf(Accepted.class);
      assertThat(sink.connections()).isEqualTo(1);
    }
  }

  @Test
  void connection_toAServerThatDoesNot_isNotRemarkedOnInTheLog() {
    List<String> said = new CopyOnWriteArrayList<>();
    Handler listening = handler(said);
    Logger.getLogger("").addHandler(listening);
    try (SmtpSink sink = SmtpSink.start();
        EmailChannel channel = new EmailChannel(EmailLetters.patient(sink), EmailLetters.SENDER)) {
      assertThat(channel.deliver(letter("m1"))).isInstanceOf(Accepted.class);
    } finally {
      Logger.getLogger("").removeHandler(listening);
    }

    assertThat(said).isEmpty();
  }

  private static Handler handler(List<String> said) {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        said.add(line.getMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  /** The sink keeps a character a byte. */
  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
