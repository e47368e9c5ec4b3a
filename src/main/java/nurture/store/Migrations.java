package nurture.store;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Brings the schema up to date: forward only, under a lock, so that nodes may start together.
 * Blocks.
 */
public final class Migrations {

  /**
   * @param url {@code postgresql://user:password@host:port/database}
   * @return how many steps were taken
   * @throws IllegalStateException if the database cannot be reached or a step fails, saying why
   */
  public static int run(String url) {
    try {
      return of(url).migrate().migrationsExecuted;
    } catch (FlywayException e) {
      throw unusable(e);
    }
  }

  /**
   * For those who only look: makes sure that nothing is left to be done.
   *
   * @throws IllegalStateException if the database cannot be reached or is behind this program
   */
  public static void check(String url) {
    int behind;
    try {
      behind = of(url).info().pending().length;
    } catch (FlywayException e) {
      throw unusable(e);
    }
    if (behind > 0) {
      throw new IllegalStateException(
          "the database of database.url is "
              + behind
              + " steps behind this program; start the server on it, or run migrate");
    }
  }

  private static Flyway of(String url) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(source(url))
        .locations("classpath:db/migration")
        .javaMigrations(new MailboxMigration(), new PhoneMigration())
        .validateMigrationNaming(true)
        .cleanDisabled(true)
        .load();
  }

  private static IllegalStateException unusable(FlywayException e) {
    return new IllegalStateException("the database of database.url cannot be used: " + cause(e), e);
  }

  /** What went wrong, without the codes and statements that surround it. */
  private static String cause(FlywayException e) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at instanceof SQLException && at.getMessage() != null) {
        return at.getMessage().strip();
      }
    }
    return String.valueOf(e.getMessage()).strip();
  }

  /** Connections to a database for blocking work. */
  static PGSimpleDataSource source(String url) {
    URI uri = URI.create(url);
    PGSimpleDataSource source = new PGSimpleDataSource();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    int port = uri.getPort() < 0 ? 5432 : uri.getPort();
    source.setUrl("jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getRawPath() + query);
    String user = uri.getRawUserInfo();
    if (user != null) {
      String[] parts = user.split(":", 2);
      source.setUser(decoded(parts[0]));
      if (parts.length == 2) {
        source.setPassword(decoded(parts[1]));
      }
    }
    return source;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private Migrations() {}
}
