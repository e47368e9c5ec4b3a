package nurture.simulation.timelapse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.simulation.timelapse.Rate.Section;
import nurture.simulation.timelapse.ResponseRates.Row;

/**
 * Fits a response model to recorded history. Few observations say little: the rates of the model
 * that is there count like {@value #PRIOR_MESSAGES} messages of every template and stage, and the
 * shares of its replies like {@value #PRIOR_REPLIES} replies, so that a rate is {@code (seen +
 * prior · rate) / (all + prior)}. Pure.
 */
public final class Fitting {

  private static final int PRIOR_MESSAGES = 200;
  private static final int PRIOR_REPLIES = 20;

  /** The model with rows below the others, one for every template and stage seen. */
  public static ResponseRates of(ResponseRates model, List<Observed> history) {
    List<Row> rows = new ArrayList<>();
    for (Observed seen : history) {
      MessageRates prior = model.message(seen.template(), seen.purpose(), seen.stage());
      Map<Rate, Double> says = new EnumMap<>(Rate.class);
      message(says, Rate.OPENED, seen.opened(), seen, prior);
      message(says, Rate.CLICKED, seen.clicked(), seen, prior);
      message(says, Rate.REPLIED, seen.replied(), seen, prior);
      message(says, Rate.OUT_OF_OFFICE, seen.outOfOffice(), seen, prior);
      message(says, Rate.UNSUBSCRIBED, seen.unsubscribed(), seen, prior);
      message(says, Rate.COMPLAINED, seen.complained(), seen, prior);
      message(says, Rate.BOUNCED_HARD, seen.bouncedHard(), seen, prior);
      message(says, Rate.BOUNCED_SOFT, seen.bouncedSoft(), seen, prior);
      reply(says, Rate.POSITIVE, seen.positive(), seen, prior);
      reply(says, Rate.NEUTRAL, seen.neutral(), seen, prior);
      reply(says, Rate.NOT_NOW, seen.notNow(), seen, prior);
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
      Map<Rate, Double> says, Rate rate, long count, Observed seen, MessageRates prior) {
    says.put(rate, shrunk(count, seen.sent(), prior.of(rate), PRIOR_MESSAGES));
  }

  private static void reply(
      Map<Rate, Double> says, Rate rate, long count, Observed seen, MessageRates prior) {
    says.put(rate, shrunk(count, seen.replied(), prior.of(rate), PRIOR_REPLIES));
  }

  private static double shrunk(long seen, long all, double rate, int prior) {
    return (Math.min(seen, all) + prior * rate) / (all + prior);
  }

  private Fitting() {}
}
