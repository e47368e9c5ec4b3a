package nurture.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.imports.table.TableFormat;
import nurture.imports.table.TableRow;

/**
 * A file that was sent, what is to be done with it, and how far it is.
 *
 * @param file its name, for people
 * @param checksum SHA-256 of the file, in hex
 * @param headers of the columns; made up where the file has none
 * @param sample the first rows
 * @param rows how many there are, without the header
 * @param counts of the rows that are done
 * @param failure why it failed, or why a dry run takes nothing; empty otherwise
 * @param createdBy who sent it, as on record
 */
public record ImportJob(
    UUID id,
    String file,
    long bytes,
    String checksum,
    ImportState state,
    TableFormat format,
    boolean header,
    List<String> headers,
    List<TableRow> sample,
    ColumnMapping mapping,
    ImportOptions options,
    long rows,
    OutcomeCounts counts,
    String failure,
    String createdBy,
    Instant createdAt,
    Optional<Instant> startedAt,
    Optional<Instant> finishedAt) {

  public ImportJob {
    headers = List.copyOf(headers);
    sample = List.copyOf(sample);
  }

  /** The header of the first column that says something; its label where none does. */
  String column(ImportField field) {
    List<Integer> columns = mapping.columns(field);
    if (columns.isEmpty() && field == ImportField.NAME) {
      columns = mapping.columns(ImportField.FIRST_NAME);
    }
    return columns.isEmpty() ? field.label() : headers.get(columns.get(0));
  }
}
