package nurture.web.candidate;

import io.vertx.core.Future;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The controls of a demo. The functions are called on an event loop and must not block it; when one
 * fails the page says that it did not work.
 *
 * @param samples what can be made to happen to a candidate by a button
 * @param advance lets this many days pass; answers what happened meanwhile, in a sentence
 * @param report has the sample of this kind happen to the candidate of this ref
 * @param filling says that candidates are still being added; empty once all are there
 */
public record DemoControls(
    List<Sample> samples,
    Function<Integer, Future<String>> advance,
    BiFunction<String, String, Future<Void>> report,
    Supplier<String> filling) {

  /** What usually happens to candidates. */
  public static final List<Sample> USUAL =
      List.of(
          new Sample("replied-positive", "replies: interested"),
          new Sample("not-now", "replies: not now, ask in 30 days"),
          new Sample("layoffs", "employer announces layoffs"),
          new Sample("click", "clicks a link"),
          new Sample("unsubscribe", "unsubscribes"),
          new Sample("hard-bounce", "mail bounces"));

  public DemoControls {
    samples = List.copyOf(samples);
  }

  /** Something that can be made to happen, and what its button says. */
  public record Sample(String kind, String label) {}
}
