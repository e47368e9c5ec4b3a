package nurture.web.console;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nurture.insight.MessageCursor;
import nurture.insight.OpenTaskLine;
import nurture.insight.TaskReader;

/** Open tasks in memory. */
final class FakeTaskReader implements TaskReader {

  final List<OpenTaskLine> lines = new ArrayList<>();

  @Override
  public Future<List<OpenTaskLine>> open(
      Optional<String> owner, Optional<MessageCursor> behind, int most) {
    return Future.succeededFuture(
        lines.stream()
            .filter(line -> owner.map(line.owner()::equalsIgnoreCase).orElse(true))
            .filter(line -> behind.map(b -> line.createdAt().isAfter(b.createdAt())).orElse(true))
            .sorted(Comparator.comparing(OpenTaskLine::createdAt))
            .limit(most)
            .toList());
  }

  @Override
  public Future<List<OpenTaskLine>> snoozed(Optional<MessageCursor> behind, int most) {
    return Future.succeededFuture(List.of());
  }

  @Override
  public Future<Counts> counts(String owner) {
    return Future.succeededFuture(
        new Counts(
            lines.stream().filter(line -> line.owner().equalsIgnoreCase(owner)).count(),
            lines.size(),
            0));
  }
}
