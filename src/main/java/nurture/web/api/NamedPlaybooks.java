package nurture.web.api;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nurture.playbook.Playbook;
import nurture.web.Problem;

/**
 * Playbooks by the names a request has for them, loaded one after the other.
 *
 * @param byName empty if nothing has the name, failed with {@link
 *     nurture.playbook.PlaybookProblems} if it does not compile
 */
record NamedPlaybooks(Function<String, Future<Optional<Playbook>>> byName) {

  /** All of them, in their order; empty if one is missing, which is answered then. */
  Future<Optional<List<Playbook>>> all(RoutingContext context, List<String> names) {
    return all(context, names, List.of());
  }

  private Future<Optional<List<Playbook>>> all(
      RoutingContext context, List<String> names, List<Playbook> before) {
    if (names.isEmpty()) {
      return Future.succeededFuture(Optional.of(before));
    }
    return byName
        .apply(names.get(0))
        .onFailure(e -> before.forEach(Playbook::close))
        .compose(
            found -> {
              if (found.isEmpty()) {
                before.forEach(Playbook::close);
                Problem.notFound("version or draft", names.get(0)).answer(context);
                return Future.succeededFuture(Optional.empty());
              }
              List<Playbook> all = new ArrayList<>(before);
              all.add(found.get());
              return all(context, names.subList(1, names.size()), all);
            });
  }
}
