package nurture.kafka;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nurture.config.Settings;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.config.SslConfigs;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Makes the clients that the settings describe. Thread-safe. */
final class KafkaClients {

  /** Records of one look, at most. */
  private static final int AT_ONCE = 1_000;

  /** How long the group waits for a node that is gone before others read in its place. */
  private static final int GONE_MILLIS = 15_000;

  /** How long a letter may take, tries and all, and how long it may wait for a broker. */
  private static final int LETTER_MILLIS = 20_000;

  /** Of the letters on their way, and so of one. */
  private static final long LETTER_BYTES = 128L << 20;

  private final Settings.Kafka settings;

  KafkaClients(Settings.Kafka settings) {
    this.settings = settings;
  }

  /**
   * A consumer of the group, which has no topic yet.
   *
   * @throws org.apache.kafka.common.KafkaException if no server has a known name, or a file cannot
   *     be read
   */
  Consumer<byte[], byte[]> consumer() {
    Map<String, Object> config = common();
    config.put(ConsumerConfig.GROUP_ID_CONFIG, settings.group());
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    // A place that is gone is told of, instead of read over.
    config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    // What a transaction took back never was.
    config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    // A node that comes or goes takes partitions from the others one by one, not all from all.
    config.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
        CooperativeStickyAssignor.class.getName());
    config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, AT_ONCE);
    config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, GONE_MILLIS);
    return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /** A producer whose letters all replicas have before they count as written. */
  Producer<byte[], byte[]> producer() {
    Map<String, Object> config = common();
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    config.put(ProducerConfig.LINGER_MS_CONFIG, 5);
    config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, LETTER_MILLIS / 2);
    config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, LETTER_MILLIS);
    config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, LETTER_MILLIS / 4);
    // What is too large for us has to leave all the same; the broker may still refuse it.
    config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, (int) LETTER_BYTES);
    config.put(ProducerConfig.BUFFER_MEMORY_CONFIG, LETTER_BYTES);
    return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
  }

  private Map<String, Object> common() {
    Map<String, Object> config = new HashMap<>();
    String servers = settings.servers().orElseThrow().replace(" ", "");
    config.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, servers);
    config.put(CommonClientConfigs.CLIENT_ID_CONFIG, "nurture");
    boolean tls =
        switch (settings.security()) {
          case TLS -> true;
          case NONE -> false;
          case AUTO -> !Arrays.stream(servers.split(",")).allMatch(KafkaClients::onThisMachine);
        };
    boolean login = settings.username().isPresent();
    config.put(
        CommonClientConfigs.SECURITY_PROTOCOL_CONFIG,
        (login ? "SASL_" : "") + (tls ? "SSL" : "PLAINTEXT"));
    settings
        .caFile()
        .ifPresent(
            file -> {
              config.put(SslConfigs.SSL_TRUSTSTORE_TYPE_CONFIG, "PEM");
              config.put(SslConfigs.SSL_TRUSTSTORE_LOCATION_CONFIG, file.toString());
            });
    if (login) {
      login(config);
    }
    return config;
  }

  private void login(Map<String, Object> config) {
    String mechanism =
        switch (settings.login()) {
          case SCRAM_SHA_512 -> "SCRAM-SHA-512";
          case SCRAM_SHA_256 -> "SCRAM-SHA-256";
          case PLAIN -> "PLAIN";
        };
    String module = mechanism.equals("PLAIN") ? "plain.PlainLoginModule" : "scram.ScramLoginModule";
    config.put(SaslConfigs.SASL_MECHANISM, mechanism);
    config.put(
        SaslConfigs.SASL_JAAS_CONFIG,
        "org.apache.kafka.common.security.%s required username=\"%s\" password=\"%s\";"
            .formatted(
                module,
                quoted(settings.username().orElseThrow()),
                quoted(settings.password().orElseThrow().reveal())));
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static boolean onThisMachine(String server) {
    try {
      return InetAddress.getByName(server.substring(0, server.lastIndexOf(':')))
          .isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
