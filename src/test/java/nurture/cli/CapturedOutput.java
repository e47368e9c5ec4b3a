package nurture.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command prints, run in this process.
 *
 * @param out on standard output
 * @param err on standard error, the log left out
 */
public record CapturedOutput(int status, String out, String err) {

  /** Runs a command and its options; one test at a time, because the streams are shared. */
  public static CapturedOutput of(String... arguments) {
    PrintStream usualOut = System.out;
    PrintStream usualErr = System.err;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
      int status = Commands.run(arguments);
      return new CapturedOutput(status, lines(out), lines(err));
    } finally {
      System.setOut(usualOut);
      System.setErr(usualErr);
    }
  }

  private static String lines(ByteArrayOutputStream text) {
    StringBuilder kept = new StringBuilder();
    text.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.matches("\\d\\d:\\d\\d:\\d\\d\\.\\d+ .*"))
        .forEach(line -> kept.append(line).append('\n'));
    return kept.toString();
  }
}
