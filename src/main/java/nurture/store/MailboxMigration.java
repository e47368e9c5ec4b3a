package nurture.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import nurture.identity.Mailbox;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Step 10 of the schema: addresses of candidates, their hashes and the suppressions under them get
 * the one form of a mailbox. In Java, because SQL knows neither NFC nor the ASCII form of a domain.
 *
 * <p>A suppression under an earlier spelling stays beside the new one. That of an erased person,
 * whose address is not kept, is found when the address is given again ({@link
 * Pseudonyms#addresses}).
 */
final class MailboxMigration implements JavaMigration {

  private static final int ROWS_AT_ONCE = 1_000;

  /** Those in ASCII and lower case have their form already. */
  private static final String OTHER_SPELLINGS =
      "select id, email from candidate where email <> lower(email)"
          + " or octet_length(email) <> char_length(email) or email like '%xn--%'";

  private static final String RENAME =
      "update candidate set email = ?, address_hash = ? where id = ?";

  private static final String SUPPRESS =
      "insert into suppression (address_hash, cause, since)"
          + " select ?, cause, since from suppression where address_hash = ?"
          + " on conflict (address_hash) do nothing";

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("10");
  }

  @Override
  public String getDescription() {
    return "one form of a mailbox";
  }

  @Override
  public Integer getChecksum() {
    return 1;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    Optional<Pseudonyms> pseudonyms = pseudonyms(connection);
    if (pseudonyms.isPresent()) {
      rename(connection, pseudonyms.get());
    }
  }

  private static void rename(Connection connection, Pseudonyms pseudonyms) throws SQLException {
    try (Statement reading = connection.createStatement();
        PreparedStatement renaming = connection.prepareStatement(RENAME);
        PreparedStatement suppressing = connection.prepareStatement(SUPPRESS)) {
      reading.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet rows = reading.executeQuery(OTHER_SPELLINGS)) {
        int waiting = 0;
        while (rows.next()) {
          UUID id = rows.getObject("id", UUID.class);
          String written = rows.getString("email");
          byte[] hash = pseudonyms.address(written);
          renaming.setString(1, Mailbox.canonical(written));
          renaming.setBytes(2, hash);
          renaming.setObject(3, id);
          renaming.addBatch();
          for (byte[] earlier : pseudonyms.addresses(written)) {
            suppressing.setBytes(1, hash);
            suppressing.setBytes(2, earlier);
            suppressing.addBatch();
          }
          if (++waiting % ROWS_AT_ONCE == 0) {
            run(renaming, suppressing);
          }
        }
      }
      run(renaming, suppressing);
    }
  }

  private static void run(PreparedStatement renaming, PreparedStatement suppressing)
      throws SQLException {
    renaming.executeBatch();
    suppressing.executeBatch();
  }

  /** None in a database in which no server ran yet, and so no candidate is. */
  static Optional<Pseudonyms> pseudonyms(Connection connection) throws SQLException {
    try (Statement reading = connection.createStatement();
        ResultSet rows =
            reading.executeQuery("select value from installation where key = 'salt'")) {
      return rows.next()
          ? Optional.of(new Pseudonyms(HexFormat.of().parseHex(rows.getString(1))))
          : Optional.empty();
    }
  }
}
