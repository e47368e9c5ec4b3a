package nurture.web.console;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nurture.decision.MessageId;
import nurture.outbox.MessageActions;

/** Remembers what a person decided, and answers as told. */
final class FakeMessageActions implements MessageActions {

  private final List<String> decided = new CopyOnWriteArrayList<>();
  private volatile Answer answer = Answer.DONE;

  void answering(Answer next) {
    answer = next;
  }

  List<String> decided() {
    return decided;
  }

  @Override
  public Future<Answer> release(MessageId id, String by, Instant now) {
    decided.add("release " + id + " by " + by);
    return Future.succeededFuture(answer);
  }

  @Override
  public Future<Answer> cancel(MessageId id, String by, Instant now) {
    decided.add("cancel " + id + " by " + by);
    return Future.succeededFuture(answer);
  }

  @Override
  public Future<Answer> sendAt(MessageId id, Instant at, String by, Instant now) {
    decided.add("send " + id + " at " + at + " by " + by);
    return Future.succeededFuture(answer);
  }
}
