package nurture.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nurture.identity.Mailbox;
import nurture.imports.FileRows.ReadLine;

/**
 * The records that the rows of a batch are about, by ref and by mailbox, before and after the
 * batch. Immutable.
 */
record BatchKeys(Set<String> refs, Set<String> mailboxes) {

  static final BatchKeys NONE = new BatchKeys(Set.of(), Set.of());

  /**
   * @param known those that the rows name
   */
  static BatchKeys of(List<ReadLine> lines, KnownPeople known) {
    Set<String> refs = new HashSet<>();
    Set<String> mailboxes = new HashSet<>();
    for (ReadLine line : lines) {
      if (line.person().isPresent()) {
        ReadPerson person = line.person().get();
        String ref = known.ref(person);
        refs.add(ref);
        person.mailbox().map(Mailbox::canonical).ifPresent(mailboxes::add);
        Mailbox.of(known.of(ref).dossier().person().email())
            .map(Mailbox::canonical)
            .ifPresent(mailboxes::add);
      }
    }
    return new BatchKeys(refs, mailboxes);
  }

  /** Whether what rows name may be another record once these are recorded. */
  boolean meet(List<ReadLine> lines, KnownPeople known) {
    return !refs.isEmpty()
        && lines.stream()
            .flatMap(line -> line.person().stream())
            .anyMatch(
                person ->
                    refs.contains(known.ref(person))
                        || person.ref().isEmpty()
                            && mailboxes.contains(person.mailbox().orElseThrow().canonical()));
  }
}
