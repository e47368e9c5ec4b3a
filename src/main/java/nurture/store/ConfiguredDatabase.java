package nurture.store;

import java.util.Optional;
import nurture.config.DatabaseUrl;
import nurture.config.Settings;

/**
 * The database the settings name; where they name none, the embedded PostgreSQL on its data
 * directory, which runs until this is closed.
 */
public final class ConfiguredDatabase implements AutoCloseable {

  private final String url;
  private final Optional<EmbeddedDatabase> embedded;

  private ConfiguredDatabase(String url, Optional<EmbeddedDatabase> embedded) {
    this.url = url;
    this.embedded = embedded;
  }

  /** Blocks while PostgreSQL starts, if it has to. */
  public static ConfiguredDatabase of(Settings.Database settings) {
    Optional<String> url = settings.url().map(DatabaseUrl::reveal);
    if (url.isPresent()) {
      return new ConfiguredDatabase(url.get(), Optional.empty());
    }
    EmbeddedDatabase embedded = EmbeddedDatabase.start(settings.dataDir());
    return new ConfiguredDatabase(embedded.url(), Optional.of(embedded));
  }

  public String url() {
    return url;
  }

  @Override
  public void close() {
    embedded.ifPresent(EmbeddedDatabase::close);
  }
}
