package nurture.playbook.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nurture.event.ReplyMeaning;
import nurture.event.ReplyReason;
import nurture.event.Stage;
import nurture.event.Via;
import nurture.inbox.UnderstoodReply;
import nurture.json.WrittenTime;
import nurture.playbook.FilePosition;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One line of what a scenario expects. */
public record Expectation(Key key, List<WrittenText> values, FilePosition place) {

  /** What can be expected. */
  public enum Key {
    /** Rules that fire. */
    SPEAKS(true),
    /** Rules that do not. */
    SILENT(true),
    /** All that the rules under {@code speaks} say, in words. */
    SAYS(true),
    /** The template of the message that goes out. */
    SENDS(false),
    /** The topic of the task that reaches the candidate. */
    TASK(false),
    /** {@code true}: nothing reaches the candidate. */
    NOTHING(false),
    /** The channel of the message or task. */
    BY(false),
    /** Part of the reason. */
    BECAUSE(false),
    /** The stage moved to, or {@code nowhere}. */
    MOVES(false),
    /** The topics of all tasks among ourselves. */
    ASKS(true),
    /** All tags that are put on. */
    TAGS(true),
    /** Rules that stood against a touchpoint somebody wanted. */
    VETOED_BY(true),
    /** Part of what the owner is told. */
    TELLS(false),
    /** When the candidate is looked at again, in their zone. */
    NEXT_LOOK(false),
    /** What a reply means, or {@code unsure}. */
    READS(false),
    /** What all reasons that a reply gives are about. */
    REASONS(true),
    /** The first day to try again that a reply names. */
    UNTIL(false);

    private final boolean several;

    Key(boolean several) {
      this.several = several;
    }

    /** Whether it can be expected of a reply, or else of a candidate. */
    boolean suits(boolean reply) {
      return switch (this) {
        case SPEAKS, SILENT -> true;
        case READS, REASONS, UNTIL -> reply;
        default -> !reply;
      };
    }

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static List<String> words() {
      return Arrays.stream(values()).map(Key::word).toList();
    }
  }

  static final String NOWHERE = "nowhere";
  static final String NO_DAY = "no day";

  public Expectation {
    values = List.copyOf(values);
  }

  /** What is expected under a key, if anything is. */
  static Optional<Expectation> read(Key key, YamlMapping yamlMapping) {
    FilePosition filePosition = yamlMapping.placeOf(key.word());
    Node node = yamlMapping.take(key.word());
    if (node == null) {
      return Optional.empty();
    }
    YamlMapping.Book book = yamlMapping.book();
    List<WrittenText> values = YamlMapping.texts(book, node);
    if (!key.several && (node instanceof SequenceNode || values.size() != 1)) {
      book.complain(book.place(node), key.word() + " wants one thing", "Write it without brackets");
      return Optional.empty();
    }
    if (key == Key.NEXT_LOOK) {
      WrittenText look = values.get(0);
      List<WrittenText> resolved =
          ScenarioTime.local(book, look, "Write it as 2027-03-15 08:02")
              .map(at -> List.of(new WrittenText(ScenarioTime.write(at), look.place())))
              .orElse(values);
      return Optional.of(new Expectation(key, resolved, filePosition));
    }
    values.forEach(value -> checkWord(book, key, value));
    return Optional.of(new Expectation(key, values, filePosition));
  }

  private static void checkWord(YamlMapping.Book book, Key key, WrittenText value) {
    if (key == Key.BY) {
      ScenarioCandidates.word(book, value, Via.class);
    } else if (key == Key.MOVES && !value.text().equals(NOWHERE)) {
      ScenarioCandidates.word(book, value, Stage.class);
    } else if (key == Key.READS && !value.text().equals(UnderstoodReply.UNSURE)) {
      ScenarioCandidates.word(book, value, ReplyMeaning.class);
    } else if (key == Key.REASONS) {
      ScenarioCandidates.word(book, value, ReplyReason.class);
    } else if (key == Key.UNTIL
        && !value.text().equals(NO_DAY)
        && WrittenTime.day(value.text()).isEmpty()) {
      book.complain(value.place(), value.text() + " is not a day", "Write it as 2027-03-15");
    } else if (key == Key.NOTHING && !value.text().equals("true")) {
      book.complain(value.place(), "nothing is true or not said", "Write nothing: true");
    }
  }

  /** The only value; for keys that want one. */
  String value() {
    return values.get(0).text();
  }

  List<String> texts() {
    return values.stream().map(WrittenText::text).toList();
  }
}
