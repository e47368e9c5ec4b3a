package nurture.web.console;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets a demo's time pass and things happen in it. */
final class DemoRoutes {

  private static final int LONGEST_LEAP = 366;

  private final Demo demo;
  private final Notices notices;

  DemoRoutes(Demo demo, Notices notices) {
    this.demo = demo;
    this.notices = notices;
  }

  Future<Answer> advance(RoutingContext ctx) {
    Optional<Integer> days = days(ctx.request().getFormAttribute("days"));
    String ref = ctx.request().getFormAttribute("ref");
    String back = ref == null || ref.isEmpty() ? "/" : Hrefs.candidate(ref);
    return days.isEmpty()
        ? Future.succeededFuture(
            unclear("The number of days is missing or is not between 1 and " + LONGEST_LEAP + "."))
        : demo.advance()
            .apply(days.get())
            .map(summary -> new Answer.Elsewhere(notices.on(back, summary)));
  }

  Future<Answer> event(RoutingContext ctx) {
    String ref = ctx.request().getFormAttribute("ref");
    String kind = ctx.request().getFormAttribute("kind");
    Optional<Demo.Sample> sample =
        demo.samples().stream().filter(s -> s.kind().equals(kind)).findFirst();
    if (ref == null || ref.isEmpty() || sample.isEmpty()) {
      return Future.succeededFuture(unclear("It does not say what happens to whom."));
    }
    return demo.report()
        .apply(ref, sample.get().kind())
        .map(
            done ->
                new Answer.Elsewhere(
                    notices.on(
                        Hrefs.candidate(ref),
                        "Reported: “"
                            + Words.capital(sample.get().label())
                            + "”. What was decided"
                            + " stands at the top of the timeline in a moment.")));
  }

  private static Answer unclear(String says) {
    return Answer.trouble(400, "This form cannot be read", says);
  }

  private static Optional<Integer> days(@Nullable String written) {
    try {
      int days = written == null ? 0 : Integer.parseInt(written);
      return days < 1 || days > LONGEST_LEAP ? Optional.empty() : Optional.of(days);
    } catch (NumberFormatException unreadable) {
      return Optional.empty();
    }
  }
}
