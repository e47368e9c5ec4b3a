package nurture.imports;

import java.util.HashMap;
import java.util.Map;

/** Those whom the rows of a batch name. Changes with each row that is decided; for one thread. */
public final class KnownPeople {

  private final Map<String, String> refs;
  private final Map<String, KnownPerson> byRef;

  /**
   * @param refs of mailboxes, by their canonical address: of their record, or made of the address
   *     where none has it
   * @param byRef those that are known
   */
  public KnownPeople(Map<String, String> refs, Map<String, KnownPerson> byRef) {
    this.refs = Map.copyOf(refs);
    this.byRef = new HashMap<>(byRef);
  }

  /**
   * The ref under which a row is taken: of its own, of the record of its mailbox, or of an earlier
   * row.
   */
  String ref(ReadPerson person) {
    return person.ref().orElseGet(() -> ofMailbox(person));
  }

  private String ofMailbox(ReadPerson person) {
    String address = person.mailbox().orElseThrow().canonical();
    String ref = refs.get(address);
    if (ref == null) {
      throw new IllegalStateException("a mailbox of the batch was not looked up");
    }
    return byRef.containsKey(ref) ? ref : person.earlier().orElse(ref);
  }

  KnownPerson of(String ref) {
    return byRef.getOrDefault(ref, KnownPerson.none(ref));
  }

  void is(String ref, KnownPerson now) {
    byRef.put(ref, now);
  }
}
