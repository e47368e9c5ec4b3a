package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nurture.event.Relationship;
import nurture.event.Stage;
import nurture.insight.CandidateSearch;
import nurture.insight.CandidateSearch.LastTouch;
import nurture.insight.CandidateSearch.Order;
import nurture.insight.DirectoryEntry;
import nurture.insight.DirectoryPage;
import nurture.store.Database;
import nurture.store.PgCandidateDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is found among some thousand candidates, and that it does not take reading all of them. */
@ExtendWith(TestPostgres.class)
final class CandidateDirectoryIT {

  private static final int MANY = Integer.getInteger("directory.size", 12_000);
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final CandidateSearch ALL =
      new CandidateSearch(
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          false,
          false,
          List.of(),
          LastTouch.ANY,
          Order.NEXT_CHECK);

  private static Vertx vertx;
  private static Database database;
  private static DatabaseTables tables;
  private static PgCandidateDirectory directory;

  @BeforeAll
  static void open(DatabaseTables databaseTables) {
    tables = databaseTables;
    vertx = Vertx.vertx();
    database = await(Database.open(vertx, databaseTables.url(), 4));
    directory = new PgCandidateDirectory(database.pool(), InstantSource.fixed(NOW));
    many();
    one(
        "crm-1",
        "Ingrid Solheim",
        "ingrid+jobs@fjord-bank.example",
        "'CONSIDERATION'",
        """
        {"person": {"email": "Ingrid+Jobs@Fjord-Bank.example", "country": "NO"},
         "work": {"employer": "Fjordbank", "title": "Data engineer", "skills": ["Apache Flink", "Kafka"]},
         "relationship": "SILVER_MEDALLIST",
         "care": {"owner": "Maren@example.com", "tags": ["oslo", "meetup"],
                  "hold": {"until": "2026-12-24", "by": "maren", "reason": ""}},
         "touches": {"recent": [{"state": "SENT", "at": "2026-11-01T08:00:00Z"}]}}\
        """);
    one(
        "crm-2",
        "Łukasz Müller",
        "lukasz@xn--mller-kva.example",
        "'AWARENESS'",
        """
        {"person": {"email": "lukasz@müller.example", "country": "PL"},
         "care": {"owner": "otto@example.com", "hold": {"until": "2026-11-21", "by": "otto"}},
         "touches": {"recent": [{"state": "SENT", "at": "2026-03-01T08:00:00Z"}]}}\
        """);
    tables.execute("analyze candidate, candidate_listing, candidate_words");
  }

  @AfterAll
  static void close() {
    await(database.close());
    await(vertx.close());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "solheim",
        "INGRID",
        "grid sol",
        "sol ingr",
        "crm-1",
        "fjordb",
        "flink",
        "ata engin",
        "ingrid@fjord-bank.example",
        "INGRID+other@Fjord-Bank.Example",
        "@fjord-bank"
      })
  void search_anyPartOfNameAddressEmployerSkillOrRef_findsThem(String text) {
    assertThat(refs(searching(text))).contains("crm-1").hasSizeLessThan(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"müller", "MÜLLER", "lukasz@müller.example", "lukasz@xn--mller-kva.example"})
  void search_aNameOrDomainOutsideAscii_isFoundInEverySpelling(String text) {
    assertThat(refs(searching(text))).containsExactly("crm-2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_____", "' or 1=1 --", "ingrid kafka nobody", "\\", "zz"})
  void search_whatNobodyHas_findsNobody(String text) {
    assertThat(refs(searching(text))).isEmpty();
    assertThat(count(searching(text), 10)).isZero();
  }

  @Test
  void filters_narrowTogether() {
    assertThat(
            refs(
                new CandidateSearch(
                    "fjord",
                    Optional.of(Stage.CONSIDERATION),
                    Optional.of(Relationship.SILVER_MEDALLIST),
                    Optional.of("MAREN@example.com"),
                    false,
                    Optional.of("NO"),
                    true,
                    false,
                    List.of("meetup", "oslo"),
                    new LastTouch(LastTouch.Kind.SINCE, NOW.minus(Duration.ofDays(30))),
                    Order.NAME)))
        .containsExactly("crm-1");
  }

  @Test
  void held_thatEndedToday_isNotHeld() {
    assertThat(refs(held(ALL))).containsExactly("crm-1");
  }

  @Test
  void lastTouch_neverRecentlyOrLongAgo() {
    int never = count(touched(LastTouch.NEVER), 1_000_000);

    assertThat(never).isEqualTo(MANY);
    assertThat(refs(touched(before(Duration.ofDays(100))))).containsExactly("crm-2");
    assertThat(refs(touched(before(Duration.ofDays(1)))))
        .containsExactlyInAnyOrder("crm-1", "crm-2");
  }

  @Test
  void count_goesToItsBound() {
    assertThat(count(ALL, 10_001)).isEqualTo(Math.min(10_001, MANY + 2));
    assertThat(count(searching("solheim"), 10_001)).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NAME", "NEXT_CHECK"})
  void pages_oneAfterTheOther_showEachOnce(String order) {
    CandidateSearch search = ordered(searching("person 11"), Order.valueOf(order));
    List<String> seen = new ArrayList<>();
    String next = "";
    do {
      DirectoryPage page = await(directory.page(search, next, 7));
      page.entries().forEach(entry -> seen.add(entry.line().ref()));
      next = page.next();
    } while (!next.isEmpty());

    assertThat(seen).doesNotHaveDuplicates();
    assertThat(seen).hasSize(count(search, 100_000));
    assertThat(seen).hasSizeGreaterThan(100);
  }

  /** Of words that all have, many have at the end of an order, some have here and there, or few. */
  @ParameterizedTest
  @CsvSource({
    "person, NAME", "person, NEXT_CHECK",
    "person 9, NAME", "person 9, NEXT_CHECK",
    "skill 7, NAME", "skill 7, NEXT_CHECK",
    "skill 7 java, NEXT_CHECK", "person 77, NAME"
  })
  void search_howeverCommonTheWords_listsAndCountsThoseWhoHaveThem(String text, String order) {
    CandidateSearch search = ordered(searching(text), Order.valueOf(order));
    List<String> seen = new ArrayList<>();
    String next = "";
    for (int pages = 0; pages < 3; pages++) {
      DirectoryPage page = await(directory.page(search, next, 20));
      page.entries().forEach(entry -> seen.add(entry.line().ref()));
      next = page.next();
    }

    String found =
        " from candidate_listing l join candidate c on c.id = l.candidate_id join candidate_words w"
            + " on w.candidate_id = l.candidate_id where w.words like '%"
            + String.join("%' and w.words like '%", text.split(" "))
            + "%'";
    assertThat(seen)
        .hasSize(60)
        .isEqualTo(
            tables.texts(
                "select c.ref"
                    + found
                    + (order.equals("NAME") ? " order by l.name, c.id" : " order by c.due_at, c.id")
                    + " limit 60"));
    long matches = tables.count("select count(*)" + found);
    assertThat(count(search, 100)).isEqualTo((int) Math.min(100, matches));
    assertThat(count(search, 100_000)).isEqualTo((int) matches);
  }

  @Test
  void choices_areWhatThereIs() {
    assertThat(await(directory.owners(200)))
        .contains("maren@example.com", "otto@example.com", "owner-0@example.com")
        .hasSize(22);
    assertThat(await(directory.countries(300))).containsExactly("AT", "NO", "PL");
  }

  @Test
  void erasedOrMerged_isNotFoundAnyMore() {
    one("gone-1", "Vanja Gone", "vanja@example.org", "'AWARENESS'", "{}");
    assertThat(refs(searching("vanja"))).containsExactly("gone-1");

    tables.execute("update candidate set merged_into = id where ref = 'gone-1'");
    assertThat(refs(searching("vanja"))).isEmpty();
    tables.execute("update candidate set merged_into = null where ref = 'gone-1'");
    assertThat(refs(searching("vanja"))).containsExactly("gone-1");

    tables.execute(
        "update candidate set ref = null, name = '', dossier = '{}' where ref = 'gone-1'");
    assertThat(tables.count("select count(*) from candidate_words where words like '%vanja%'"))
        .isZero();
  }

  @Test
  void dossier_withDaysNoDatabaseKnows_isListedAllTheSame() {
    one(
        "odd-1",
        "Odd Days",
        "",
        "'AWARENESS'",
        "{\"care\": {\"hold\": {\"until\": \"+9999999-12-31\"}}, \"touches\": {\"recent\":"
            + " [{\"state\": \"SENT\", \"at\": \"+1000000000-12-31T23:59:59Z\"}]}}");

    assertThat(refs(searching("odd days"))).containsExactly("odd-1");
    tables.execute("delete from candidate where ref = 'odd-1'");
    assertThat(refs(searching("odd days"))).isEmpty();
  }

  @Test
  void evaluation_thatChangesNothingListed_leavesTheListingAlone() {
    String listed = written("candidate_listing");

    tables.execute(
        "update candidate set due_at = due_at + interval '1 day', version = version + 1, dossier ="
            + " dossier || '{\"lastEventAt\": \"2026-11-21T10:00:00Z\"}' where ref = 'crm-1'");

    assertThat(written("candidate_listing")).isEqualTo(listed);
  }

  /** They are written as some hundred runs of characters. */
  @Test
  void touch_leavesTheWordsAlone_thatCandidatesAreFoundBy() {
    String listed = written("candidate_listing");
    String words = written("candidate_words");

    tables.execute(
        "update candidate set dossier = dossier || '{\"touches\": {\"recent\": [{\"state\":"
            + " \"SENT\", \"at\": \"2026-11-21T10:00:00Z\"}]}}' where ref = 'crm-1'");

    assertThat(written("candidate_listing")).isNotEqualTo(listed);
    assertThat(written("candidate_words")).isEqualTo(words);
  }

  /** By which transaction a candidate's row is. */
  private static String written(String table) {
    return tables
        .texts(
            "select xmin::text from %s where candidate_id = (select id from candidate where ref = 'crm-1')"
                .formatted(table))
        .get(0);
  }

  private static CandidateSearch held(CandidateSearch of) {
    return new CandidateSearch(
        of.text(),
        of.stage(),
        of.relationship(),
        of.owner(),
        false,
        of.country(),
        true,
        false,
        of.tags(),
        of.lastTouch(),
        of.order());
  }

  private static CandidateSearch searching(String text) {
    return new CandidateSearch(
        text,
        ALL.stage(),
        ALL.relationship(),
        ALL.owner(),
        false,
        ALL.country(),
        false,
        false,
        List.of(),
        LastTouch.ANY,
        Order.NEXT_CHECK);
  }

  private static CandidateSearch ordered(CandidateSearch of, Order order) {
    return new CandidateSearch(
        of.text(),
        of.stage(),
        of.relationship(),
        of.owner(),
        false,
        of.country(),
        false,
        false,
        of.tags(),
        of.lastTouch(),
        order);
  }

  private static CandidateSearch touched(LastTouch touch) {
    return new CandidateSearch(
        "",
        ALL.stage(),
        ALL.relationship(),
        ALL.owner(),
        false,
        ALL.country(),
        false,
        false,
        List.of(),
        touch,
        Order.NAME);
  }

  private static LastTouch before(Duration ago) {
    return new LastTouch(LastTouch.Kind.BEFORE, NOW.minus(ago));
  }

  private static List<String> refs(CandidateSearch search) {
    return await(directory.page(search, "", 50)).entries().stream()
        .map(DirectoryEntry::line)
        .map(line -> line.ref())
        .toList();
  }

  /** Each evaluated once, with a dossier of the usual width. */
  private static void many() {
    tables.execute(
        """
        insert into candidate (id, ref, name, email, stage, dossier, due_at, created_at)
        select gen_random_uuid(), 'p-' || n, 'Person ' || n, 'person' || n || '@example.org',
               (array['AWARENESS', 'CONSIDERATION', 'CONVERSION'])[1 + mod(n, 3)],
               jsonb_build_object(
                 'person', jsonb_build_object('email', 'person' || n || '@example.org', 'country', 'AT'),
                 'work', jsonb_build_object('employer', 'Employer ' || mod(n, 500), 'skills', jsonb_build_array('java', 'skill ' || mod(n, 50))),
                 'care', jsonb_build_object('owner', 'owner-' || mod(n, 20) || '@example.com', 'tags', jsonb_build_array('t' || mod(n, 100))),
                 'filler', repeat(md5(n::text), 80)),
               '2026-11-21T00:00:00Z'::timestamptz + mod(n, 5000) * interval '1 minute', now()
        from generate_series(1, %d) n\
        """
            .formatted(MANY));
  }

  private static void one(String ref, String name, String email, String stage, String dossier) {
    tables.execute(
        """
        insert into candidate (id, ref, name, email, stage, dossier, due_at, created_at)
        values (gen_random_uuid(), '%s', '%s', '%s', %s, '%s', now(), now())\
        """
            .formatted(ref, name, email, stage, dossier));
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.await(60, TimeUnit.SECONDS);
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static int count(CandidateSearch search, int bound) {
    return await(directory.counted(search, "", 1, bound)).count();
  }
}
