package nurture.store;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.version.Draft;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftFile;

/** Rows of drafts and their files, read. */
final class DraftRows {

  static Draft draft(Row row) {
    return new Draft(
        row.getUUID("id"),
        row.getString("title"),
        row.getString("author"),
        row.getLong("parent"),
        Objects.requireNonNull(PgInstants.of(row, "created_at")),
        Objects.requireNonNull(PgInstants.of(row, "changed_at")),
        row.getLong("revision"),
        number(row, "published"),
        new TreeSet<>(Arrays.asList(row.getArrayOfStrings("editors"))));
  }

  static DraftFile file(Row row) {
    return new DraftFile(
        row.getString("path"),
        row.getLong("file_revision"),
        FileContents.bytes(row, "hash").map(HexFormat.of()::formatHex),
        row.getInteger("size") == null ? 0 : row.getInteger("size"),
        row.getString("file_author"),
        Optional.ofNullable(PgInstants.of(row, "file_changed_at")));
  }

  /** All files, those removed included; none for the row of nulls of a draft without any. */
  static List<DraftFile> files(RowSet<Row> rows) {
    List<DraftFile> files = new ArrayList<>();
    for (Row row : rows) {
      if (row.getString("path") != null) {
        files.add(file(row));
      }
    }
    return files;
  }

  /** A draft with its contents; empty if there are no rows. */
  static Optional<DraftContents> contents(RowSet<Row> rows) {
    if (rows.size() == 0) {
      return Optional.empty();
    }
    Map<String, byte[]> contents = new HashMap<>();
    for (Row row : rows) {
      FileContents.bytes(row, "content")
          .ifPresent(content -> contents.put(row.getString("path"), content));
    }
    return Optional.of(
        new DraftContents(
            draft(rows.iterator().next()),
            files(rows).stream().filter(DraftFile::isThere).toList(),
            PlaybookFiles.of(contents)));
  }

  static OptionalLong number(Row row, String column) {
    Long number = row.getLong(column);
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }

  private DraftRows() {}
}
