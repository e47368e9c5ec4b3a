package nurture.bench.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the warnings and errors of a server's log lack: a line names the candidate, message, event,
 * node or version it is about, and says what happens or is to be done next. One about what a node
 * has only one of, such as its database, needs no id, for the log is the node's. Lines that differ
 * in ids and numbers alone are one. Vert.x's remarks on threads that wait are counted apart: they
 * tell of the machine. Confined to one thread.
 */
final class LogReview {

  private static final Pattern LINE =
      Pattern.compile("\\d\\d:\\d\\d:\\d\\d\\.\\d{3} (WARN|ERROR) +(\\S+) - (.*)");
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern MESSAGE_ID = Pattern.compile("m-[0-9a-f]{32}-\\d+-\\d+");
  private static final Pattern NAMED =
      Pattern.compile("\\b(candidate|message|event|node|version|number) [\\w.:-]*\\d[\\w.:-]*");
  private static final Pattern OF_THE_NODE =
      Pattern.compile("\\b(the database|evaluation is|sending is|EMAIL is|notifications)\\b");
  private static final String BLOCKED = "BlockedThreadChecker";
  private static final Pattern NEXT_STEP =
      Pattern.compile(
          "\\b(until|again|next|continues|waits?|by itself|mend|check|see|look|release|repair|set|"
              + "start|if this repeats|in service|nothing to do)\\b",
          Pattern.CASE_INSENSITIVE);

  /** How often a line of this form was there. */
  private final Map<String, Integer> all = new TreeMap<>();

  private final Map<String, String> lacking = new TreeMap<>();

  private int blocked;

  void read(Path log) throws IOException {
    read(Files.readAllLines(log));
  }

  void read(List<String> lines) {
    for (String line : lines) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches() && matcher.group(2).equals(BLOCKED)) {
        blocked++;
      } else if (matcher.matches()) {
        String said = matcher.group(3);
        String form = matcher.group(1) + " " + matcher.group(2) + ": " + form(said);
        all.merge(form, 1, Integer::sum);
        String lacks = lacks(said);
        if (!lacks.isEmpty()) {
          lacking.put(form, lacks);
        }
      }
    }
  }

  /** How often a thread was found waiting for longer than Vert.x likes. */
  int blocked() {
    return blocked;
  }

  /** Every form of line, and how often it was there. */
  Map<String, Integer> all() {
    return Map.copyOf(all);
  }

  /** Forms of lines that lack something, with what, how often, and how they read. */
  List<String> lacking() {
    List<String> said = new ArrayList<>();
    lacking.forEach((form, what) -> said.add("%d × %s: %s".formatted(all.get(form), what, form)));
    return said;
  }

  private static String lacks(String said) {
    boolean named =
        UUID.matcher(said).find()
            || MESSAGE_ID.matcher(said).find()
            || NAMED.matcher(said).find()
            || OF_THE_NODE.matcher(said).find();
    boolean stepped = NEXT_STEP.matcher(said).find();
    if (named) {
      return stepped ? "" : "no next step";
    }
    return stepped ? "no id" : "no id, no next step";
  }

  private static String form(String said) {
    String uniform = UUID.matcher(said).replaceAll("#");
    uniform = MESSAGE_ID.matcher(uniform).replaceAll("#");
    return uniform.replaceAll("\\d+([.:]\\d+)*", "#");
  }
}
