package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;

/** The database behind the server's back: what is really in there. Each call connects anew. */
record DatabaseTables(String url) {

  /** But the one in which servers say from time to time that they are there. */
  private static final String ALL_TABLES =
      "select tablename from pg_tables where schemaname = 'public' and tablename <> 'node' order by 1";

  long count(String query) {
    return Long.parseLong(texts(query).get(0));
  }

  /** The first column. */
  List<String> texts(String query) {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  void execute(String statement) {
    try (Connection connection = connection();
        Statement running = connection.createStatement()) {
      boolean unused = running.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  /** How many messages are in each state. */
  Map<String, Long> messages() {
    Map<String, Long> states = new TreeMap<>();
    texts("select state || ' ' || count(*) from message where kind = 'message' group by state")
        .forEach(line -> states.put(line.split(" ", 2)[0], Long.parseLong(line.split(" ", 2)[1])));
    return states;
  }

  long messages(String state) {
    return messages().getOrDefault(state, 0L);
  }

  /** Events that were applied more or less often than once, as the decisions tell it. */
  List<String> notAppliedOnce() {
    return texts(
        """
        select e.id || ' ' || count(a.id) from event e
        left join (select d.candidate_id, x ->> 'id' as id
                   from decision d, json_array_elements(d.events) x) a
          on a.candidate_id = e.candidate_id and a.id = e.id
        group by e.candidate_id, e.id having count(a.id) <> 1
        """);
  }

  /** Every row of every table as text, but what servers say of themselves. */
  String dump() {
    StringBuilder dump = new StringBuilder();
    for (String table : texts(ALL_TABLES)) {
      texts("select t::text from \"" + table + "\" t")
          .forEach(row -> dump.append(table).append(": ").append(row).append('\n'));
    }
    return dump.toString();
  }

  Connection connection() throws SQLException {
    URI uri = URI.create(url);
    String[] user = uri.getUserInfo().split(":", 2);
    return DriverManager.getConnection(
        "jdbc:postgresql://" + uri.getHost() + ":" + uri.getPort() + uri.getPath(),
        user[0],
        user[1]);
  }

  /** Brings the schema up to a version. */
  void migrate(String target) {
    URI uri = URI.create(url);
    String[] user = uri.getUserInfo().split(":", 2);
    assertThat(
            Flyway.configure()
                .dataSource(
                    "jdbc:postgresql://" + uri.getHost() + ":" + uri.getPort() + uri.getPath(),
                    user[0],
                    user[1])
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate()
                .migrationsExecuted)
        .isPositive();
  }
}
