package nurture.web.console;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nurture.journey.RecordMerges;

/** Remembers what it was asked for. */
final class FakeRecordMerges implements RecordMerges {

  final List<String> asked = new CopyOnWriteArrayList<>();
  volatile Answer answer = Answer.DONE;

  @Override
  public Future<Answer> merge(String ref, String into, String by, Instant now) {
    asked.add(by + " merges " + ref + " into " + into);
    return Future.succeededFuture(answer);
  }

  @Override
  public Future<Answer> undo(String ref, String by, Instant now) {
    asked.add(by + " parts " + ref);
    return Future.succeededFuture(answer);
  }
}
