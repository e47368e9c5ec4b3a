package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import nurture.identity.PhoneNumber;
import nurture.store.Migrations;
import nurture.store.Pseudonyms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A database that kept addresses and numbers as they were written finds them in their one form. */
@ExtendWith(TestPostgres.class)
final class MailboxMigrationIT {

  private static final byte[] SALT = "one salt".getBytes(java.nio.charset.StandardCharsets.UTF_8);

  private final Pseudonyms pseudonyms = new Pseudonyms(SALT);

  @Test
  void migration_otherSpellings_haveTheOneFormAndStaySuppressed(DatabaseTables older) {
    older.migrate("9");
    older.execute("insert into installation values ('salt', '" + hex(SALT) + "')");
    candidate(older, "ada", "Ada@B\u00fccher.example", "ada@b\u00fccher.example");
    candidate(older, "jo", "ju\u0308rgen@example.org", "ju\u0308rgen@example.org");
    candidate(older, "bob", "bob@example.org", "bob@example.org");
    older.execute(
        "insert into suppression select address_hash, 'COMPLAINT', now() from candidate"
            + " where ref in ('ada', 'jo')");

    Migrations.run(older.url());

    assertThat(older.texts("select email from candidate order by ref"))
        .containsExactly("ada@xn--bcher-kva.example", "bob@example.org", "j\u00fcrgen@example.org");
    assertThat(
            older.texts(
                "select c.ref from candidate c join suppression s using (address_hash) order by 1"))
        .containsExactly("ada", "jo");
    assertThat(older.texts("select encode(address_hash, 'hex') from candidate where ref = 'ada'"))
        .containsExactly(hex(pseudonyms.address("ada@xn--bcher-kva.example")));
  }

  @Test
  void migration_numbersOnRecord_areFoundByTheirInternationalForm(DatabaseTables older) {
    older.migrate("9");
    older.execute("insert into installation values ('salt', '" + hex(SALT) + "')");
    candidate(older, "phoned", "phoned@example.org", "phoned@example.org");
    candidate(older, "silent", "silent@example.org", "silent@example.org");
    older.execute(
        "update candidate set dossier = '{\"person\":{\"phone\":\"0151 23456789\",\"country\":\"DE\"}}'"
            + " where ref = 'phoned'");

    Migrations.run(older.url());

    assertThat(
            older.texts(
                "select ref || ' ' || coalesce(encode(phone_hash, 'hex'), 'none') from candidate order"
                    + " by ref"))
        .containsExactly(
            "phoned " + hex(pseudonyms.phone(new PhoneNumber("+4915123456789"))), "silent none");
  }

  /** As version 9 wrote them: the address as it came, the hash of it in lower case. */
  private void candidate(DatabaseTables older, String ref, String email, String hashed) {
    byte[] hash = pseudonyms.addresses(hashed).get(pseudonyms.addresses(hashed).size() > 1 ? 1 : 0);
    older.execute(
        "insert into candidate (id, ref, email, address_hash, due_at, created_at) values ('"
            + pseudonyms.candidate(ref)
            + "', '"
            + ref
            + "', '"
            + email
            + "', decode('"
            + hex(hash)
            + "', 'hex'), now(), now())");
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
