package nurture.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import nurture.audit.AuditEntry;
import nurture.audit.AuditLog;
import nurture.audit.AuditLog.Wanted;
import nurture.audit.ChainHead;
import nurture.audit.ChainVerification;
import nurture.config.Settings;
import nurture.store.PgAuditLog;
import org.jspecify.annotations.Nullable;

/** Reads the audit: of a running server over its API, or else from the database. Blocks. */
final class AuditReading {

  /** Reading a million entries takes well under a minute. */
  private static final long PATIENCE_MINUTES = 60;

  /** Entries the server gives at once. */
  private static final int PAGE = 1_000;

  private final RemoteOptions options;
  private final Optional<RemoteServer> server;

  /**
   * @throws IllegalStateException if a server answers and cannot be asked
   */
  AuditReading(RemoteOptions options) {
    this.options = options;
    this.server = options.runningAudit();
  }

  /**
   * @param noted hash of an entry that was the newest once, in hex
   * @throws IllegalStateException if the audit cannot be read, saying what to do
   */
  ChainVerification verify(Optional<String> noted) {
    return server
        .map(
            remote ->
                verification(
                    remote
                        .getPatiently("verification" + noted.map(h -> "?head=" + h).orElse(""))
                        .orFail()
                        .json()))
        .orElseGet(() -> reading(log -> log.verify(noted)));
  }

  /**
   * @throws IllegalStateException if the audit cannot be read, saying what to do
   */
  List<AuditEntry> page(Wanted wanted) {
    return server
        .map(remote -> pages(remote, wanted))
        .orElseGet(() -> reading(log -> log.page(wanted)));
  }

  private static List<AuditEntry> pages(RemoteServer server, Wanted wanted) {
    List<AuditEntry> entries = new ArrayList<>();
    Optional<Long> before = wanted.before();
    while (entries.size() < wanted.most()) {
      StringBuilder query =
          new StringBuilder("?limit=" + Math.min(PAGE, wanted.most() - entries.size()));
      before.ifPresent(number -> query.append("&before=").append(number));
      wanted.action().ifPresent(action -> query.append("&action=").append(encoded(action)));
      wanted.target().ifPresent(target -> query.append("&target=").append(encoded(target)));
      JsonNode page = server.get("../audit" + query).orFail().json();
      page.path("entries").forEach(entry -> entries.add(entry(entry)));
      if (!page.has("next")) {
        break;
      }
      before = Optional.of(page.path("next").asLong());
    }
    return entries;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static AuditEntry entry(JsonNode node) {
    return new AuditEntry(
        node.path("number").asLong(),
        Instant.parse(node.path("at").asText()),
        node.path("actor").asText(),
        node.path("action").asText(),
        node.path("target").asText(),
        node.path("detail").asText(),
        text(node, "before"),
        text(node, "after"),
        node.path("previous").asText(),
        node.path("hash").asText());
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.path(field).asText() : null;
  }

  private static ChainVerification verification(JsonNode node) {
    JsonNode flaw = node.path("flaw");
    return new ChainVerification(
        node.path("entries").asLong(),
        instant(node, "first"),
        instant(node, "last"),
        new ChainHead(
            node.path("head").path("number").asLong(), node.path("head").path("hash").asText()),
        node.has("noted") ? Optional.of(node.path("noted").asLong()) : Optional.empty(),
        flaw.isMissingNode()
            ? Optional.empty()
            : Optional.of(
                new ChainVerification.Flaw(
                    flaw.path("number").asLong(), flaw.path("what").asText())));
  }

  private static @Nullable Instant instant(JsonNode node, String field) {
    return node.has(field) ? Instant.parse(node.path(field).asText()) : null;
  }

  private <T> T reading(Function<AuditLog, Future<T>> work) {
    Settings settings = options.config().load(System.getenv());
    LogFormat.toStandardError();
    try (ReadableDatabase readable =
        ReadableDatabase.open(settings.database(), options.noServer())) {
      return await(work.apply(new PgAuditLog(readable.database().pool())));
    }
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.await(PATIENCE_MINUTES, TimeUnit.MINUTES);
    } catch (TimeoutException e) {
      throw new IllegalStateException("gave up after " + PATIENCE_MINUTES + " minutes", e);
    } catch (RuntimeException e) {
      throw new IllegalStateException("The audit cannot be read: " + e.getMessage(), e);
    }
  }
}
