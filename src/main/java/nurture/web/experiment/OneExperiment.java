package nurture.web.experiment;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.Function;
import nurture.experiment.run.Experiment;
import nurture.experiment.run.ExperimentStore;
import nurture.web.PathId;
import nurture.web.console.PageAnswer;

/** The experiment that an address names. */
record OneExperiment(ExperimentStore store) {

  /** What is answered for it, or that there is none. */
  Future<PageAnswer> found(RoutingContext ctx, Function<Experiment, Future<PageAnswer>> then) {
    return PathId.of(ctx)
        .map(store::find)
        .orElse(Future.succeededFuture(Optional.empty()))
        .compose(
            experiment ->
                experiment.isPresent()
                    ? then.apply(experiment.get())
                    : Future.succeededFuture(PageAnswer.notFound("There is no such experiment.")));
  }
}
