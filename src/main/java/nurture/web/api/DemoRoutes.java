package nurture.web.api;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import nurture.json.JsonMappers;
import nurture.web.JsonAnswers;
import nurture.web.Problem;
import nurture.web.ProblemType;

/** {@code POST /api/demo/advance?days=7}: lets time pass. Mounted in the demo alone. */
public final class DemoRoutes {

  private static final int FARTHEST = 400;
  private static final int LONGEST_MINUTES = 5;

  private final IntFunction<Future<String>> advance;

  /**
   * @param advance lets this many days pass; answers what happened meanwhile, in a sentence
   */
  public DemoRoutes(IntFunction<Future<String>> advance) {
    this.advance = advance;
  }

  public void mount(Router router) {
    router.post("/api/demo/advance").handler(this::advance);
  }

  private void advance(RoutingContext context) {
    String written = context.queryParams().get("days");
    if (written == null
        || !written.matches("[1-9]\\d{0,2}")
        || Integer.parseInt(written) > FARTHEST) {
      Problem.of(ProblemType.REFUSED, "days is a number from 1 to " + FARTHEST + ".")
          .answer(context);
      return;
    }
    advance
        .apply(Integer.parseInt(written))
        .timeout(LONGEST_MINUTES, TimeUnit.MINUTES)
        .onSuccess(
            said ->
                JsonAnswers.json(
                    context, 200, JsonMappers.OWN.createObjectNode().put("said", said)))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }
}
