package nurture.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyOut;

/**
 * Copies all rows of an installation into an empty database, as of one instant and in one
 * transaction. Triggers do not run: what they would count is copied too. Blocks.
 */
public final class InstallationCopy {

  private static final String OTHERS =
      "pg_stat_activity where datname = current_database() and backend_type = 'client backend'"
          + " and pid <> pg_backend_pid()";
  private static final String TABLES = SqlFiles.named("copied_tables");
  private static final String SEQUENCES =
      "select sequencename, last_value from pg_sequences where schemaname = 'public' and last_value"
          + " is not null";
  private static final List<String> EMPTY =
      List.of("candidate", "event", "playbook_version", "audit");

  private final String from;
  private final String to;

  /** What was copied. */
  public record Copied(int tables, long rows, long candidates) {}

  /**
   * @param from the URL of a database whose schema is up to date
   * @param to the URL of another database, which its user owns
   */
  public InstallationCopy(String from, String to) {
    this.from = from;
    this.to = to;
  }

  /**
   * Copies everything.
   *
   * @throws IllegalStateException if a program is connected to the first, the second is not empty,
   *     or one of them fails, saying which; the second is empty then
   */
  public Copied run() {
    try (Connection source = Migrations.source(from).getConnection()) {
      source.setAutoCommit(false);
      source.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      source.setReadOnly(true);
      refuseIfServed(source);
      int unused = Migrations.run(to);
      return into(source);
    } catch (SQLException e) {
      throw new IllegalStateException("the copy failed, nothing is copied: " + e.getMessage(), e);
    }
  }

  private Copied into(Connection source) throws SQLException {
    try (Connection target = Migrations.source(to).getConnection()) {
      target.setAutoCommit(false);
      Map<String, String> tables = tables(source);
      refuseIfFilled(target);
      for (String table : tables.keySet()) {
        run(target, "alter table " + table + " disable trigger user");
      }
      run(target, "truncate " + String.join(", ", tables.keySet()));
      long rows = 0;
      for (Map.Entry<String, String> table : tables.entrySet()) {
        rows += copy(source, target, table.getKey(), table.getValue());
      }
      sequences(source, target);
      for (String table : tables.keySet()) {
        run(target, "alter table " + table + " enable trigger user");
      }
      Copied copied = new Copied(tables.size(), rows, number(target, "candidate"));
      target.commit();
      run(target, "analyze");
      target.commit();
      return copied;
    }
  }

  private static void refuseIfServed(Connection source) throws SQLException {
    long others = number(source, OTHERS);
    if (others > 0) {
      throw new IllegalStateException(
          "the database of this installation has "
              + others
              + " other connections; stop all servers and try again");
    }
  }

  private static void refuseIfFilled(Connection target) throws SQLException {
    for (String table : EMPTY) {
      long rows = number(target, table);
      if (rows > 0) {
        throw new IllegalStateException(
            "the other database is not empty, its table "
                + table
                + " has "
                + rows
                + " rows; make a new database");
      }
    }
  }

  /** The columns of each table, those first that others refer to. */
  private static Map<String, String> tables(Connection source) throws SQLException {
    Map<String, String> tables = new LinkedHashMap<>();
    try (Statement statement = source.createStatement();
        ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        tables.put(rows.getString("name"), rows.getString("columns"));
      }
    }
    return tables;
  }

  private static long copy(Connection source, Connection target, String table, String columns)
      throws SQLException {
    CopyManager reading = source.unwrap(PGConnection.class).getCopyAPI();
    CopyManager writing = target.unwrap(PGConnection.class).getCopyAPI();
    CopyOut out = reading.copyOut("copy " + table + " (" + columns + ") to stdout");
    CopyIn in = writing.copyIn("copy " + table + " (" + columns + ") from stdin");
    for (byte[] row = out.readFromCopy(); row != null; row = out.readFromCopy()) {
      in.writeToCopy(row, 0, row.length);
    }
    return in.endCopy();
  }

  private static void sequences(Connection source, Connection target) throws SQLException {
    List<String> settings = new ArrayList<>();
    try (Statement statement = source.createStatement();
        ResultSet rows = statement.executeQuery(SEQUENCES)) {
      while (rows.next()) {
        settings.add("select setval('" + rows.getString(1) + "', " + rows.getLong(2) + ")");
      }
    }
    for (String setting : settings) {
      run(target, setting);
    }
  }

  private static long number(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + table)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      boolean unused = statement.execute(sql);
    }
  }
}
