package nurture.channel.email;

import static nurture.channel.email.EmailLetters.letter;
import static nurture.channel.email.EmailLetters.patient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nurture.channel.Delivery.Accepted;
import nurture.channel.Delivery.TryLater;
import nurture.channel.Delivery.Unclear;
import nurture.mailsink.SinkBehaviour.Reply;
import nurture.mailsink.SmtpSink;
import nurture.mailsink.SmtpSink.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A mail server that never stops talking. */
@Timeout(60)
class BoundedAnswersTest {

  private static final int LARGEST = 1024;
  private static final String ENDLESS = "250-and more\r\n".repeat(40_000) + "250-and more";

  private final AtomicLong ticks = new AtomicLong();

  @Test
  void deliver_anAnswerWithoutEnd_endsItAndTheNextLetterGetsThrough() {
    try (SmtpSink sink = SmtpSink.start();
        EmailChannel channel = new EmailChannel(patient(sink), EmailLetters.SENDER)) {
      sink.behave(Phase.RCPT, new Reply(ENDLESS));
      assertThat(channel.deliver(letter("m1"))).isInstanceOf(TryLater.class);
      sink.behaveWell();
      sink.behave(Phase.DOT, new Reply(ENDLESS));
      assertThat(channel.deliver(letter("m2"))).isInstanceOf(Unclear.class);
      sink.behaveWell();

      assertThat(channel.deliver(letter("m3"))).isInstanceOf(Accepted.class);
    }
  }

  @Test
  void read_anAnswerThatTakesTooLong_closesTheSocket() throws Exception {
    try (Socket socket = new Socket()) {
      socket.setSoTimeout(1_000);
      BoundedAnswers answers = answers(socket);

      passes(3_000);
      assertThat(answers.read()).isEqualTo(1);
      passes(1);

      assertThatThrownBy(answers::read).isInstanceOf(SocketTimeoutException.class);
      assertThat(socket.isClosed()).isTrue();
    }
  }

  @Test
  void read_manyAnswersToManyCommands_goOn() throws Exception {
    try (Socket socket = new Socket()) {
      socket.setSoTimeout(1_000);
      BoundedAnswers answers = answers(socket);

      for (int i = 0; i < 4; i++) {
        passes(2_000);
        assertThat(answers.read(new byte[LARGEST])).isPositive();
        answers.asked();
      }
    }
  }

  private BoundedAnswers answers(Socket socket) {
    byte[] said = new byte[5 * LARGEST];
    said[0] = 1;
    return new BoundedAnswers(socket, new ByteArrayInputStream(said), LARGEST, ticks::get);
  }

  private void passes(long millis) {
    ticks.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
