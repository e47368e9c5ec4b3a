package nurture.web.console;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import nurture.insight.MessageFinder;
import nurture.insight.TimelineEntry.MessageLine;
import nurture.outbox.MessageState;

/** Finds what a fake reader has, on one page. */
final class FakeMessageFinder implements MessageFinder {

  private final FakeCandidateReader reading;

  FakeMessageFinder(FakeCandidateReader reading) {
    this.reading = reading;
  }

  @Override
  public Future<List<MessageLine>> find(Wanted wanted) {
    return reading.messages(wanted.state(), Optional.empty(), wanted.most());
  }

  @Override
  public Future<List<ReasonCount>> reasons(MessageState state, int most) {
    return Future.succeededFuture(List.of());
  }
}
