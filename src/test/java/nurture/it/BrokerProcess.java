package nurture.it;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/**
 * A broker of Kafka that is its own controller, as the main class of a process. It ends when its
 * standard input does, so that it never outlives the tests.
 */
final class BrokerProcess {

  /** What it says when clients can be served. */
  static final String READY = "the broker is ready";

  /**
   * @param arguments the file of its properties, and {@code --add-scram} with a user where there is
   *     one
   */
  public static void main(String[] arguments) throws Exception {
    Properties properties = new Properties();
    try (InputStream file = Files.newInputStream(Path.of(arguments[0]))) {
      properties.load(file);
    }
    endWithTests();
    if (Files.notExists(Path.of(properties.getProperty("log.dirs"), "meta.properties"))) {
      format(arguments);
    }
    KafkaRaftServer server =
        new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
    server.startup();
    System.out.println(READY);
    server.awaitShutdown();
  }

  private static void format(String[] arguments) {
    String[] format = new String[arguments.length + 4];
    format[0] = "format";
    format[1] = "--cluster-id";
    format[2] = "nurture-tests-0000000A";
    format[3] = "--config";
    System.arraycopy(arguments, 0, format, 4, arguments.length);
    int failed = StorageTool.execute(format, System.out);
    if (failed != 0) {
      throw new IllegalStateException("the storage was not formatted: " + failed);
    }
  }

  private static void endWithTests() {
    Thread listening =
        new Thread(
            () -> {
              try {
                while (System.in.read() >= 0) {
                  // Nothing is said to it.
                }
              } catch (IOException gone) {
                // As good as the end.
              }
              Runtime.getRuntime().halt(1);
            },
            "end-with-tests");
    listening.setDaemon(true);
    listening.start();
  }

  private BrokerProcess() {}
}
