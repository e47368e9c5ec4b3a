package nurture.channel.http;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import nurture.channel.LastLook;

/**
 * The body of a request that is looked at once more when the connection stands and the body is to
 * be written. Knows afterwards whether it was, so that a failure before that is no riddle. For one
 * request.
 */
final class LookedAtBody implements BodyPublisher {

  private static final Subscription NOTHING =
      new Subscription() {
        @Override
        public void request(long n) {}

        @Override
        public void cancel() {}
      };

  private final BodyPublisher bytes;
  private final LastLook lastLook;
  private volatile boolean left;
  private volatile boolean stopped;

  LookedAtBody(byte[] bytes, LastLook lastLook) {
    this.bytes = BodyPublishers.ofByteArray(bytes);
    this.lastLook = lastLook;
  }

  /** Whether the server may have got it. */
  boolean left() {
    return left;
  }

  /** Whether the last look said no. */
  boolean stopped() {
    return stopped;
  }

  @Override
  public long contentLength() {
    return bytes.contentLength();
  }

  /** Blocks while it looks, on the thread of the client that writes. */
  @Override
  public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
    if (!lastLook.mayLeave()) {
      stopped = true;
      subscriber.onSubscribe(NOTHING);
      subscriber.onError(new IOException("the last look says no"));
      return;
    }
    left = true;
    bytes.subscribe(subscriber);
  }
}
