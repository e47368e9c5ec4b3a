package nurture.web.candidate;

import io.vertx.core.Future;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The controls of a demo. The functions are called on an event loop and must not block it; when one
 * fails the page says that it did not work.
 *
 * @param curl commands to copy, each in one line, that report a sample event from a terminal
 * @param samples what can be made to happen to a candidate by a button
 * @param advance lets this many days pass; answers what happened meanwhile, in a sentence
 * @param report has the sample of this kind happen to the candidate of this ref
 */
public record DemoControls(
    List<String> curl,
    List<Sample> samples,
    Function<Integer, Future<String>> advance,
    BiFunction<String, String, Future<Void>> report) {

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
    curl = List.copyOf(curl);
    samples = List.copyOf(samples);
  }

  /** Something that can be made to happen, and what its button says. */
  public record Sample(String kind, String label) {}
}
