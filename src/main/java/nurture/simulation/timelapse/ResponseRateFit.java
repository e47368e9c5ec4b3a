package nurture.simulation.timelapse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.simulation.timelapse.ResponseRate.Section;
import nurture.simulation.timelapse.ResponseRates.Row;

/**
 * Fits a response model to recorded history. Few observations say little: the rates of the model
 * that is there count like {@value #PRIOR_MESSAGES} messages of every template and stage, and the
 * shares of its replies like {@value #PRIOR_REPLIES} replies, so that a rate is {@code (seen +
 * prior · rate) / (all + prior)}. Pure.
 */
public final class ResponseRateFit {

  private static final int PRIOR_MESSAGES = 200;
  private static final int PRIOR_REPLIES = 20;

  /** The model with rows below the others, one for every template and stage seen. */
  public static ResponseRates of(ResponseRates model, List<ObservedResponses> history) {
    List<Row> rows = new ArrayList<>();
    for (ObservedResponses seen : history) {
      MessageRates prior = model.message(seen.template(), seen.purpose(), seen.stage());
      Map<ResponseRate, Double> says = new EnumMap<>(ResponseRate.class);
      message(says, ResponseRate.OPENED, seen.opened(), seen, prior);
      message(says, ResponseRate.CLICKED, seen.clicked(), seen, prior);
      message(says, ResponseRate.REPLIED, seen.replied(), seen, prior);
      message(says, ResponseRate.OUT_OF_OFFICE, seen.outOfOffice(), seen, prior);
      message(says, ResponseRate.UNSUBSCRIBED, seen.unsubscribed(), seen, prior);
      message(says, ResponseRate.COMPLAINED, seen.complained(), seen, prior);
      message(says, ResponseRate.BOUNCED_HARD, seen.bouncedHard(), seen, prior);
      message(says, ResponseRate.BOUNCED_SOFT, seen.bouncedSoft(), seen, prior);
      reply(says, ResponseRate.POSITIVE, seen.positive(), seen, prior);
      reply(says, ResponseRate.NEUTRAL, seen.neutral(), seen, prior);
      reply(says, ResponseRate.NOT_NOW, seen.notNow(), seen, prior);
      rows.add(
          new Row(
              Section.MESSAGES,
              Optional.of(seen.template()),
              Optional.of(seen.purpose()),
              Optional.of(seen.stage()),
              says));
    }
    return model.with(rows);
  }

  private static void message(
      Map<ResponseRate, Double> says,
      ResponseRate responseRate,
      long count,
      ObservedResponses seen,
      MessageRates prior) {
    says.put(responseRate, shrunk(count, seen.sent(), prior.of(responseRate), PRIOR_MESSAGES));
  }

  private static void reply(
      Map<ResponseRate, Double> says,
      ResponseRate responseRate,
      long count,
      ObservedResponses seen,
      MessageRates prior) {
    says.put(responseRate, shrunk(count, seen.replied(), prior.of(responseRate), PRIOR_REPLIES));
  }

  private static double shrunk(long seen, long all, double rate, int prior) {
    return (Math.min(seen, all) + prior * rate) / (all + prior);
  }

  private ResponseRateFit() {}
}
