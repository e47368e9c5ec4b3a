package nurture.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nurture.cli.CapturedOutput;
import nurture.it.PackagedProgram;

/**
 * The commands of the program in one Java that is kept from command to command: most of a short
 * command's time is the start of its own. A request on the loopback interface has the arguments,
 * each ended by a NUL. What the command printed and its exit code are left in the files {@code
 * out}, {@code err} and {@code status}.
 */
final class KeptCommands implements AutoCloseable {

  private final Process process;
  private final String url;

  private KeptCommands(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  /**
   * Starts the Java, with the packaged program before the classes of the tests.
   *
   * @param folder that the commands run in
   * @param settings variables that the commands see; no other of Nurture's
   * @param said an existing folder for the files
   */
  static KeptCommands start(Path folder, Map<String, String> settings, Path said)
      throws IOException {
    List<String> command = new ArrayList<>(PackagedProgram.started(1024, List.of()));
    String jar = command.remove(command.size() - 1);
    command.set(command.size() - 1, "-Dfile.encoding=UTF-8");
    String tests = KeptCommands.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    command.addAll(List.of("-cp", jar + File.pathSeparator + tests, KeptCommands.class.getName()));
    command.add(said.toAbsolutePath().toString());
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().keySet().removeIf(name -> name.startsWith("NURTURE_"));
    builder.environment().putAll(settings);
    // Said already, and each mention of it is a line of output.
    builder.environment().remove("JDK_JAVA_OPTIONS");
    Process process = builder.start();
    String url = process.inputReader(StandardCharsets.UTF_8).readLine();
    if (url == null) {
      throw new IllegalStateException("the Java for the commands did not start");
    }
    return new KeptCommands(process, url);
  }

  /** Where requests go. */
  String url() {
    return url;
  }

  @Override
  public void close() {
    process.destroy();
  }

  /** Answers requests until its input ends, as it does when the tests end. */
  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.ENGLISH);
    Path said = Path.of(arguments[0]);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    // On the server's one thread, so that one command runs at a time.
    server.createContext("/", exchange -> run(exchange, said));
    server.start();
    System.out.println("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    byte[] unused = System.in.readAllBytes();
    System.exit(0);
  }

  private static void run(HttpExchange exchange, Path said) throws IOException {
    String posted = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    CapturedOutput captured = CapturedOutput.of(posted.split("\0"));
    Files.writeString(said.resolve("out"), captured.out());
    Files.writeString(said.resolve("err"), captured.err());
    Files.writeString(said.resolve("status"), Integer.toString(captured.status()));
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }
}
