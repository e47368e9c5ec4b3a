package nurture.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.identity.PhoneNumber;
import nurture.json.DossierJson;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Step 52.1 of the schema: the hashes of the phone numbers that are on record. In Java, because SQL
 * knows no numbering plans. A dossier that cannot be read is left to its next evaluation.
 */
final class PhoneMigration implements JavaMigration {

  private static final int ROWS_AT_ONCE = 1_000;

  private static final String PHONES =
      "select id, ref, dossier::text as dossier from candidate"
          + " where ref is not null and merged_into is null and dossier::text like '%\"phone\"%'";

  private static final String KEEP = "update candidate set phone_hash = ? where id = ?";

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("52.1");
  }

  @Override
  public String getDescription() {
    return "phone numbers on record";
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
    Optional<Pseudonyms> pseudonyms = MailboxMigration.pseudonyms(connection);
    if (pseudonyms.isPresent()) {
      keep(connection, pseudonyms.get());
    }
  }

  private static void keep(Connection connection, Pseudonyms pseudonyms) throws SQLException {
    try (Statement reading = connection.createStatement();
        PreparedStatement keeping = connection.prepareStatement(KEEP)) {
      reading.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet rows = reading.executeQuery(PHONES)) {
        int waiting = 0;
        while (rows.next()) {
          Optional<PhoneNumber> number = number(rows.getString("ref"), rows.getString("dossier"));
          if (number.isPresent()) {
            keeping.setBytes(1, pseudonyms.phone(number.get()));
            keeping.setObject(2, rows.getObject("id", UUID.class));
            keeping.addBatch();
            if (++waiting % ROWS_AT_ONCE == 0) {
              keeping.executeBatch();
            }
          }
        }
      }
      keeping.executeBatch();
    }
  }

  private static Optional<PhoneNumber> number(String ref, String dossier) {
    try {
      Dossier known = DossierJson.read(ref, dossier).joined();
      return known.person().number();
    } catch (RuntimeException unreadable) {
      return Optional.empty();
    }
  }
}
