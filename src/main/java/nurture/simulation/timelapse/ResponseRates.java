package nurture.simulation.timelapse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nurture.candidate.Purpose;
import nurture.event.Stage;
import nurture.simulation.timelapse.ResponseRate.Section;

/**
 * How candidates and recruiters respond: rates by template, purpose and stage. Rows are read from
 * top to bottom and a later one wins in what it names, so the general ones stand first. Immutable
 * and safe for concurrent use.
 */
public final class ResponseRates {

  /**
   * Some numbers and what they hold for.
   *
   * @param template of messages, or the name of a task; empty: any
   */
  public record Row(
      Section section,
      Optional<String> template,
      Optional<Purpose> purpose,
      Optional<Stage> stage,
      Map<ResponseRate, Double> says) {

    public Row {
      EnumMap<ResponseRate, Double> numbers = new EnumMap<>(ResponseRate.class);
      numbers.putAll(says);
      says = java.util.Collections.unmodifiableMap(numbers);
    }

    boolean concerns(Kind kind) {
      return section == kind.section()
          && template.map(kind.template()::equals).orElse(true)
          && purpose.map(p -> p == kind.purpose()).orElse(true)
          && stage.map(s -> s == kind.stage()).orElse(true);
    }
  }

  private record Kind(Section section, String template, Purpose purpose, Stage stage) {}

  private final List<Row> rows;
  private final Map<Kind, MessageRates> known = new ConcurrentHashMap<>();

  public ResponseRates(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** The rows in their order. */
  public List<Row> rows() {
    return rows;
  }

  /** With rows below all others. */
  public ResponseRates with(List<Row> more) {
    List<Row> all = new ArrayList<>(rows);
    all.addAll(more);
    return new ResponseRates(all);
  }

  /** What comes of a message, or of a task that reaches the candidate once it is done. */
  public MessageRates message(String template, Purpose purpose, Stage stage) {
    return of(new Kind(Section.MESSAGES, template, purpose, stage));
  }

  /** What recruiters do with a task. */
  public MessageRates task(String name, Purpose purpose, Stage stage) {
    return of(new Kind(Section.TASKS, name, purpose, stage));
  }

  double process(ResponseRate responseRate) {
    return plain(responseRate);
  }

  double people(ResponseRate responseRate) {
    return plain(responseRate);
  }

  double year(ResponseRate responseRate) {
    return plain(responseRate);
  }

  private double plain(ResponseRate responseRate) {
    return of(new Kind(responseRate.section(), "", Purpose.OUTREACH, Stage.AWARENESS))
        .of(responseRate);
  }

  private MessageRates of(Kind kind) {
    MessageRates messageRates = known.get(kind);
    if (messageRates == null) {
      messageRates = MessageRates.NONE;
      for (Row row : rows) {
        messageRates = row.concerns(kind) ? messageRates.but(row.says()) : messageRates;
      }
      known.put(kind, messageRates);
    }
    return messageRates;
  }
}
