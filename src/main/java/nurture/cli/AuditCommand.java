package nurture.cli;

import io.vertx.core.Vertx;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.regex.Pattern;
import nurture.app.Server;
import nurture.audit.AuditEntry;
import nurture.audit.AuditLog;
import nurture.audit.AuditLog.Wanted;
import nurture.audit.ChainVerification;
import nurture.config.Settings;
import nurture.store.ConfiguredDatabase;
import nurture.store.Database;
import nurture.store.PgAuditLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code audit}: what people did by hand, and the proof that nobody changed the record of it. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Lists what people did by hand, and proves that nobody changed the record of it.")
final class AuditCommand {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /** Reading a million entries takes well under a minute. */
  private static final long PATIENCE_MINUTES = 60;

  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description = {
        "Reads the whole chain in its order and holds every entry against the one before it.",
        "Exit 1 if one does not fit, naming the first; 2 if the audit cannot be read.",
        "Whoever owns the database could write another past with hashes that fit. So note the",
        "head elsewhere, and hold the chain against it with --expect-head."
      })
  int verify(
      @Mixin ConfigFile config,
      @Option(
              names = "--expect-head",
              paramLabel = "HASH",
              description = "The head as it was noted once: what came until then must be the same.")
          @Nullable String noted) {
    Optional<String> hash =
        Optional.ofNullable(noted).map(text -> text.strip().toLowerCase(Locale.ROOT));
    if (hash.filter(text -> !HASH.matcher(text).matches()).isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--expect-head takes the 64 hex digits that verify printed as head");
    }
    try {
      ChainVerification chainVerification = reading(config, log -> await(log.verify(hash)));
      System.out.println(AuditText.of(chainVerification));
      return chainVerification.whole() ? 0 : 1;
    } catch (IllegalStateException e) {
      System.err.println(e.getMessage());
      return 2;
    }
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists entries, the newest first, one a line.")
  int list(
      @Mixin ConfigFile config,
      @Option(names = "--limit", defaultValue = "50", description = "Default: ${DEFAULT-VALUE}")
          int limit,
      @Option(names = "--before", paramLabel = "NUMBER", description = "Only older ones.")
          @Nullable Long before,
      @Option(names = "--action", description = "Only these, as 'release message'.")
          @Nullable String action,
      @Option(names = "--target", description = "Only what was done to this.")
          @Nullable String target) {
    if (limit < 1 || limit > 10_000) {
      throw new ParameterException(spec.commandLine(), "--limit takes 1 to 10000");
    }
    Wanted wanted =
        new Wanted(
            Optional.ofNullable(before),
            Optional.ofNullable(action),
            Optional.ofNullable(target),
            limit);
    try {
      List<AuditEntry> entries = reading(config, log -> await(log.page(wanted)));
      entries.forEach(auditEntry -> System.out.println(AuditText.of(auditEntry)));
      return 0;
    } catch (IllegalStateException e) {
      System.err.println(e.getMessage());
      return 2;
    }
  }

  @Spec private CommandSpec spec;

  private static <T> T reading(ConfigFile config, Function<AuditLog, T> work) {
    Settings settings = config.load(System.getenv());
    LogFormat.toStandardError();
    try (ConfiguredDatabase configured = ConfiguredDatabase.of(settings.database())) {
      return reading(configured.url(), work);
    }
  }

  private static <T> T reading(String url, Function<AuditLog, T> work) {
    Vertx vertx = Vertx.vertx();
    try {
      Database database = Database.reading(vertx, url, 1);
      try {
        return work.apply(new PgAuditLog(database.pool()));
      } finally {
        Server.await(database.close());
      }
    } finally {
      Server.await(vertx.close());
    }
  }

  private static <T> T await(io.vertx.core.Future<T> future) {
    try {
      return future.await(PATIENCE_MINUTES, TimeUnit.MINUTES);
    } catch (TimeoutException e) {
      throw new IllegalStateException("gave up after " + PATIENCE_MINUTES + " minutes", e);
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          "the audit cannot be read: "
              + e.getMessage()
              + "; look at database.url, and run migrate if the schema is an older one",
          e);
    }
  }
}
