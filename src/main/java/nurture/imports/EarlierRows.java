package nurture.imports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nurture.digest.Sha256;
import nurture.identity.Mailbox;
import nurture.imports.table.RowReader;
import nurture.imports.table.TableLimits;
import nurture.imports.table.TableRow;
import nurture.imports.table.UnreadableTable;

/**
 * Tells the rows of a file that have an address and no ref which ref an earlier row with that
 * address has. They are the same person whether that row is evaluated by now or not. Keeps hashes
 * of the addresses that rows without a ref have, and nothing where all rows have one. For one
 * thread at a time.
 */
final class EarlierRows {

  private final Set<Long> asked;
  private final Map<Long, String> refs = new HashMap<>();

  private EarlierRows(Set<Long> asked) {
    this.asked = asked;
  }

  /** Reads a file once, if its rows may have either. */
  static EarlierRows of(ImportJob job, Path file, TableLimits limits)
      throws IOException, UnreadableTable {
    Set<Long> asked = new HashSet<>();
    if (job.options().kind() == ImportKind.PEOPLE
        && job.mapping().has(ImportField.REF)
        && job.mapping().has(ImportField.EMAIL)) {
      PersonReading reading = new PersonReading(job.mapping());
      try (RowReader rows = ScannedTable.rows(file, job.format(), job.header(), limits)) {
        for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
          reading.mailboxAlone(row.get()).map(EarlierRows::hash).ifPresent(asked::add);
        }
      }
    }
    return new EarlierRows(asked);
  }

  /** Whether any row may need it. */
  boolean asked() {
    return !asked.isEmpty();
  }

  /** The same person, with the ref of an earlier row if it needs one. */
  ReadPerson known(ReadPerson person) {
    if (asked.isEmpty()) {
      return person;
    } else if (person.ref().isEmpty()) {
      return person
          .mailbox()
          .map(EarlierRows::hash)
          .map(refs::get)
          .map(person::sameAs)
          .orElse(person);
    }
    Optional.ofNullable(person.says().email())
        .flatMap(Mailbox::of)
        .map(EarlierRows::hash)
        .filter(asked::contains)
        .ifPresent(hash -> refs.putIfAbsent(hash, person.ref().get()));
    return person;
  }

  private static Long hash(Mailbox mailbox) {
    return ByteBuffer.wrap(new Sha256().and(mailbox.canonical()).bytes()).getLong();
  }
}
