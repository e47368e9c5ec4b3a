package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A broker of Kafka as a process of its own, on ports of the loopback interface that it keeps when
 * it ends and starts again. It never outlives the tests.
 */
final class KafkaBroker implements AutoCloseable {

  private static final AtomicInteger TOPICS = new AtomicInteger();

  private final Path folder;
  private final int port;
  private final Properties properties = new Properties();
  private final List<String> users = new ArrayList<>();
  private Process process;

  private KafkaBroker(Path folder) {
    this.folder = folder;
    this.port = freePort();
    int controller = freePort();
    set("process.roles", "broker,controller");
    set("node.id", "1");
    set("controller.quorum.voters", "1@127.0.0.1:" + controller);
    set("controller.listener.names", "CONTROLLER");
    set(
        "listeners",
        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controller));
    set("inter.broker.listener.name", "PLAINTEXT");
    set("log.dirs", folder.resolve("log").toString());
    set("offsets.topic.num.partitions", "1");
    set("offsets.topic.replication.factor", "1");
    set("transaction.state.log.num.partitions", "1");
    set("transaction.state.log.replication.factor", "1");
    set("transaction.state.log.min.isr", "1");
    set("group.initial.rebalance.delay.ms", "0");
    set("auto.create.topics.enable", "false");
    set("num.network.threads", "1");
    set("num.io.threads", "2");
    set("log.cleaner.enable", "false");
    // So that a broker that ended without a word may come back soon.
    set("broker.session.timeout.ms", "2000");
    set("broker.heartbeat.interval.ms", "500");
    set("message.max.bytes", "8000000");
  }

  static KafkaBroker start(Path folder) {
    KafkaBroker broker = new KafkaBroker(folder);
    broker.start();
    return broker;
  }

  /** One that all integration tests of a Java share, started by the first. */
  static KafkaBroker shared() {
    return Running.ONE;
  }

  private static final class Running {
    static final KafkaBroker ONE = start();

    private static KafkaBroker start() {
      try {
        Path folder = Files.createTempDirectory("nurture-kafka");
        KafkaBroker broker = KafkaBroker.start(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> broker.end(folder), "kafka"));
        return broker;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * A broker that asks for a login and encrypts, beside the open listener for the tests' own hand.
   *
   * @param pem its key and certificate
   * @return where clients connect
   */
  static KafkaBroker startGuarded(Path folder, String pem, String user, String password) {
    KafkaBroker broker = new KafkaBroker(folder);
    int guarded = freePort();
    broker.set(
        "listeners",
        broker.properties.getProperty("listeners") + ",GUARDED://127.0.0.1:" + guarded);
    broker.set(
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,GUARDED:SASL_SSL");
    broker.set(
        "listener.name.guarded.sasl.enabled.mechanisms", "PLAIN,SCRAM-SHA-256,SCRAM-SHA-512");
    for (String mechanism : List.of("scram-sha-256", "scram-sha-512")) {
      broker.set(
          "listener.name.guarded." + mechanism + ".sasl.jaas.config",
          "org.apache.kafka.common.security.scram.ScramLoginModule required;");
      broker.users.add(
          "%s=[name=%s,password=%s]"
              .formatted(mechanism.toUpperCase(java.util.Locale.ROOT), user, password));
    }
    broker.set(
        "listener.name.guarded.plain.sasl.jaas.config",
        "org.apache.kafka.common.security.plain.PlainLoginModule required user_%s=\"%s\";"
            .formatted(user, password));
    broker.set("listener.name.guarded.ssl.keystore.type", "PEM");
    broker.set("listener.name.guarded.ssl.keystore.location", pem);
    broker.guarded = "localhost:" + guarded;
    broker.start();
    return broker;
  }

  private String guarded = "";

  /** Where a client connects that logs in. */
  String guarded() {
    return guarded;
  }

  private void set(String key, String value) {
    Object unused = properties.setProperty(key, value);
  }

  /** Where clients connect. */
  String servers() {
    return "127.0.0.1:" + port;
  }

  /** Starts it, again too; comes back when it serves. */
  void start() {
    try {
      Path file = Files.createDirectories(folder).resolve("server.properties");
      try (OutputStream out = Files.newOutputStream(file)) {
        properties.store(out, null);
      }
      List<String> command =
          new ArrayList<>(
              List.of(
                  System.getProperty("nurture.java", System.getProperty("java.home") + "/bin/java"),
                  "-Xmx320m",
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty(
                      "surefire.test.class.path", System.getProperty("java.class.path")),
                  BrokerProcess.class.getName(),
                  file.toString()));
      users.forEach(user -> command.addAll(List.of("--add-scram", user)));
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
      CompletableFuture<Boolean> ready = new CompletableFuture<>();
      Process started = process;
      Thread listener = new Thread(() -> listen(started, ready), "kafka-" + process.pid());
      listener.setDaemon(true);
      listener.start();
      assertThat(ready.get(60, SECONDS)).isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException("the broker did not come up", e);
    }
  }

  private static void listen(Process process, CompletableFuture<Boolean> ready) {
    StringBuilder said = new StringBuilder();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.equals(BrokerProcess.READY)) {
          ready.complete(true);
        }
        if (said.length() < 20_000) {
          said.append(line).append('\n');
        }
      }
    } catch (IOException e) {
      said.append(e);
    }
    ready.completeExceptionally(new IllegalStateException("it ended, and said\n" + said));
  }

  /** Ends it as a crash does. */
  void kill9() {
    process.destroyForcibly();
    try {
      assertThat(process.waitFor(20, SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    kill9();
  }

  private void end(Path directory) {
    close();
    try (Stream<Path> inside = Files.walk(directory)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new topic; answers with its name. */
  String topic(int partitions) {
    String name = "topic-" + TOPICS.incrementAndGet();
    create(name, partitions);
    return name;
  }

  void create(String name, int partitions) {
    try (Admin admin = Admin.create(config())) {
      Void unused =
          admin
              .createTopics(List.of(new NewTopic(name, partitions, (short) 1)))
              .all()
              .get(20, SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Deletes the records of a partition before an offset, as its retention does. */
  void expire(String topic, int partition, long before) {
    try (Admin admin = Admin.create(config())) {
      Void unused =
          admin
              .deleteRecords(
                  Map.of(
                      new TopicPartition(topic, partition),
                      org.apache.kafka.clients.admin.RecordsToDelete.beforeOffset(before)))
              .all()
              .get(20, SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** How far a group has committed a partition; 0 if it has not. */
  long committed(String group, String topic, int partition) {
    try (Admin admin = Admin.create(config())) {
      var place =
          admin
              .listConsumerGroupOffsets(group)
              .partitionsToOffsetAndMetadata()
              .get(20, SECONDS)
              .get(new TopicPartition(topic, partition));
      return place == null ? 0 : place.offset();
    } catch (InterruptedException | java.util.concurrent.TimeoutException e) {
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      // There is no such group yet.
      return 0;
    }
  }

  Producer<byte[], byte[]> producer() {
    return producer(Map.of());
  }

  Producer<byte[], byte[]> producer(Map<String, Object> more) {
    Map<String, Object> config = config();
    config.put("linger.ms", 5);
    config.put("max.request.size", 8_000_000);
    config.putAll(more);
    return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** All records of a topic so far. */
  List<ConsumerRecord<byte[], byte[]>> records(String topic, int partitions) {
    List<TopicPartition> all =
        IntStream.range(0, partitions).mapToObj(each -> new TopicPartition(topic, each)).toList();
    Map<String, Object> config = config();
    config.put("isolation.level", "read_committed");
    try (Consumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(all);
      consumer.seekToBeginning(all);
      Map<TopicPartition, Long> ends = consumer.endOffsets(all);
      List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(java.time.Duration.ofMillis(100)).forEach(records::add);
      }
      return records;
    }
  }

  /** Of those with one name the last. */
  static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
    return Stream.of(record.headers().toArray())
        .collect(
            Collectors.toMap(
                header -> header.key(),
                header -> new String(header.value(), StandardCharsets.UTF_8),
                (one, other) -> other));
  }

  private Map<String, Object> config() {
    Map<String, Object> config = new HashMap<>();
    config.put("bootstrap.servers", servers());
    return config;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
