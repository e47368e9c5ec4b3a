package nurture.imports;

import java.util.Optional;
import nurture.event.Profile;
import nurture.identity.Mailbox;

/**
 * What a row says of a person.
 *
 * @param line where the row begins, from 1
 * @param ref empty where the row has none; there is a mailbox then
 * @param earlier the ref of an earlier row with that mailbox
 * @param says what it names; never empty texts
 * @param note to be added to the file of the person
 */
record ReadPerson(
    long line,
    Optional<String> ref,
    Optional<Mailbox> mailbox,
    Optional<String> earlier,
    Profile says,
    Optional<String> note) {

  ReadPerson sameAs(String other) {
    return new ReadPerson(line, ref, mailbox, Optional.of(other), says, note);
  }
}
