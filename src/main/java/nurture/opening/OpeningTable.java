package nurture.opening;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nurture.imports.table.RowReader;
import nurture.imports.table.TableFile;
import nurture.imports.table.TableLimits;
import nurture.imports.table.TableRow;
import nurture.imports.table.UnreadableTable;
import nurture.library.Opening;

/**
 * The openings of a CSV or XLSX file: a header with the names of fields, and a row each. A column
 * with another name is refused, so that none is lost by a typing error. Blocks.
 *
 * @param openings those that can be kept, if all can
 * @param faults what is wrong, by line; nothing is kept then
 */
public record OpeningTable(List<Opening> openings, List<String> faults) {

  /** Rows of a file, at most. */
  public static final int MOST = 5_000;

  private static final int FAULTS = 50;

  public OpeningTable {
    openings = List.copyOf(openings);
    faults = List.copyOf(faults);
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableTable if it is no table within the bounds
   */
  public static OpeningTable read(Path file) throws IOException, UnreadableTable {
    try (RowReader rows = TableFile.open(file, TableFile.format(file), TableLimits.USUAL)) {
      Optional<TableRow> header = rows.next();
      if (header.isEmpty()) {
        throw new UnreadableTable("The file has no header. Write the names of the fields on top.");
      }
      List<String> columns =
          header.get().cells().stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
      for (String column : columns) {
        if (!column.isEmpty() && !OpeningDraft.isField(column)) {
          throw new UnreadableTable(
              "There is no field “"
                  + column
                  + "”. The fields are "
                  + String.join(", ", OpeningDraft.FIELDS)
                  + ".");
        }
      }
      return read(rows, columns);
    }
  }

  private static OpeningTable read(RowReader rows, List<String> columns)
      throws IOException, UnreadableTable {
    List<Opening> openings = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    Map<String, Long> lines = new HashMap<>();
    for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
      if (openings.size() >= MOST) {
        throw new UnreadableTable("A file has at most " + MOST + " openings. Divide it.");
      }
      OpeningDraft draft = draft(row.get(), columns);
      long line = row.get().line();
      draft
          .problems()
          .forEach((field, says) -> faults.add("Line " + line + ", " + field + ": " + says));
      Long first = lines.putIfAbsent(draft.text("ref"), line);
      if (first != null && !draft.text("ref").isEmpty()) {
        faults.add("Line " + line + ", ref: The same is on line " + first + ".");
      }
      if (faults.size() > FAULTS) {
        return new OpeningTable(List.of(), faults.subList(0, FAULTS));
      }
      if (draft.problems().isEmpty()) {
        openings.add(draft.opening());
      }
    }
    if (openings.isEmpty() && faults.isEmpty()) {
      throw new UnreadableTable("The file has a header and no opening.");
    }
    return new OpeningTable(faults.isEmpty() ? openings : List.of(), faults);
  }

  private static OpeningDraft draft(TableRow row, List<String> columns) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int column = 0; column < columns.size(); column++) {
      if (!columns.get(column).isEmpty()) {
        fields.put(columns.get(column), row.cell(column));
      }
    }
    return new OpeningDraft(fields);
  }
}
