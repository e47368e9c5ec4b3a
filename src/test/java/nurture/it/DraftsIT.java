package nurture.it;

import static nurture.it.Shelf.NOON;
import static nurture.it.Shelf.await;
import static nurture.it.Shelf.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.version.Draft;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftFile;
import nurture.playbook.version.NewDraft;
import nurture.playbook.version.Publication;
import nurture.playbook.version.Rebased;
import nurture.playbook.version.Saved;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Drafts on real PostgreSQL: what several people do to one at once, and what a late one is told.
 */
@ExtendWith(Postgres.class)
final class DraftsIT {

  private static final String RULES = "rules/journey/a.drl";

  private static Tables tables;
  private static Shelf shelf;

  @BeforeAll
  static void open(Tables database) {
    tables = database;
    shelf = new Shelf(database);
    var unused = await(shelf.versions.first(Shelf.plain(), "shipped", NOON));
  }

  @AfterAll
  static void close() {
    shelf.close();
  }

  @Test
  void create_onAVersion_hasItsFilesAtRevisionNought() {
    Draft draft = shelf.draft(1, "rosa");

    DraftContents contents = await(shelf.drafts.contents(draft.id())).orElseThrow();

    assertThat(contents.files()).isEqualTo(Shelf.plain());
    assertThat(contents.lines()).extracting(DraftFile::revision).containsOnly(0L).hasSize(3);
    assertThat(contents.draft()).isEqualTo(draft);
    assertThat(await(shelf.drafts.list(false))).contains(draft);
  }

  @Test
  void create_onAVersionNobodyMade_isNothing() {
    assertThat(await(shelf.drafts.create(new NewDraft("x", "rosa", 99, Optional.empty()), NOON)))
        .isEmpty();
  }

  @Test
  void create_fromAFolder_differsInWhatTheFolderDoes() {
    PlaybookFiles folder = Shelf.plain().with(RULES, bytes("other")).without("templates/hello.ftl");
    UUID id =
        await(shelf.drafts.create(new NewDraft("x", "rosa", 1, Optional.of(folder)), NOON))
            .orElseThrow()
            .id();

    DraftContents contents = await(shelf.drafts.contents(id)).orElseThrow();

    assertThat(contents.files()).isEqualTo(folder);
    assertThat(contents.draft().revision()).isEqualTo(1);
    assertThat(contents.lines())
        .filteredOn(line -> line.revision() == 1)
        .extracting(DraftFile::path)
        .containsExactly(RULES);
    assertThat(contents.draft().editors()).containsExactly("rosa");
  }

  @Test
  void put_fromWhatIsThere_isKeptWithItsAuthorAndOnRecord() {
    UUID id = shelf.draft(1, "rosa").id();

    Saved saved = shelf.put(id, RULES, 0, "rule", "otto");

    assertThat(saved)
        .isInstanceOfSatisfying(
            Saved.Done.class,
            done -> {
              assertThat(done.file().revision()).isEqualTo(1);
              assertThat(done.file().author()).isEqualTo("otto");
              assertThat(done.draftRevision()).isEqualTo(1);
            });
    assertThat(await(shelf.drafts.file(id, RULES)).orElseThrow().bytes())
        .asString()
        .isEqualTo("rule");
    assertThat(shelf.draft(id).editors()).containsExactly("otto");
    assertThat(
            tables.texts(
                "select actor || ' ' || detail from audit where target = '"
                    + id
                    + "' and action = 'edit playbook draft'"))
        .containsExactly("otto " + RULES + ", revision 1");
  }

  @Test
  void put_fromWhatIsNoMore_isToldBothTextsAndTheBase() {
    UUID id = shelf.draft(1, "rosa").id();
    assertThat(shelf.put(id, RULES, 0, "seen by both", "rosa")).isInstanceOf(Saved.Done.class);
    assertThat(shelf.put(id, RULES, 1, "rosa's", "rosa")).isInstanceOf(Saved.Done.class);

    Saved saved = shelf.put(id, RULES, 1, "otto's", "otto");

    assertThat(saved)
        .isInstanceOfSatisfying(
            Saved.Stale.class,
            stale -> {
              assertThat(stale.now().revision()).isEqualTo(2);
              assertThat(stale.now().author()).isEqualTo("rosa");
              assertThat(stale.theirs().orElseThrow()).asString().isEqualTo("rosa's");
              assertThat(stale.base().orElseThrow()).asString().isEqualTo("seen by both");
            });
    assertThat(await(shelf.drafts.file(id, RULES)).orElseThrow().bytes())
        .asString()
        .isEqualTo("rosa's");
  }

  @Test
  void put_fromTheVersionBelowAfterSomebodyElse_isToldTheVersionsText() {
    UUID id = shelf.draft(1, "rosa").id();
    assertThat(shelf.put(id, RULES, 0, "rosa's", "rosa")).isInstanceOf(Saved.Done.class);

    Saved saved = shelf.put(id, RULES, 0, "otto's", "otto");

    assertThat(((Saved.Stale) saved).base().orElseThrow())
        .asString()
        .isEqualTo("one\ntwo\nthree\nfour\nfive\n");
  }

  @Test
  void put_twiceBecauseTheAnswerWasLost_isKeptOnce() {
    UUID id = shelf.draft(1, "rosa").id();
    Saved first = shelf.put(id, RULES, 0, "rule", "rosa");

    Saved again = shelf.put(id, RULES, 0, "rule", "rosa");

    assertThat(again).isEqualTo(first);
    assertThat(shelf.draft(id).revision()).isEqualTo(1);
  }

  @Test
  void put_newFileWhereSomebodyMadeOne_isStale() {
    UUID id = shelf.draft(1, "rosa").id();
    assertThat(shelf.put(id, "rules/journey/b.drl", DraftFile.ABSENT, "rosa's", "rosa"))
        .isInstanceOf(Saved.Done.class);

    Saved saved = shelf.put(id, "rules/journey/b.drl", DraftFile.ABSENT, "otto's", "otto");

    assertThat(((Saved.Stale) saved).theirs().orElseThrow()).asString().isEqualTo("rosa's");
    assertThat(((Saved.Stale) saved).base()).isEmpty();
  }

  @Test
  void delete_thenPutFromBefore_isStaleAndNothingIsThere() {
    UUID id = shelf.draft(1, "rosa").id();
    assertThat(await(shelf.drafts.delete(id, RULES, 0, "rosa", NOON)))
        .isInstanceOf(Saved.Done.class);

    Saved saved = shelf.put(id, RULES, 0, "otto's", "otto");

    assertThat(((Saved.Stale) saved).theirs()).isEmpty();
    assertThat(((Saved.Stale) saved).now().isThere()).isFalse();
    assertThat(await(shelf.drafts.file(id, RULES))).isEmpty();
    // Made anew, it is not mistaken for one of its earlier selves.
    assertThat(((Saved.Done) shelf.put(id, RULES, DraftFile.ABSENT, "new", "otto")).file())
        .extracting(DraftFile::revision)
        .isEqualTo(2L);
  }

  @Test
  void rename_keepsTheContentAndLeavesNothingBehind() {
    UUID id = shelf.draft(1, "rosa").id();

    Saved saved = await(shelf.drafts.rename(id, RULES, 0, "rules/guard/a.drl", "rosa", NOON));

    assertThat(((Saved.Done) saved).file().path()).isEqualTo("rules/guard/a.drl");
    assertThat(await(shelf.drafts.contents(id)).orElseThrow().files())
        .isEqualTo(
            Shelf.plain()
                .without(RULES)
                .with("rules/guard/a.drl", Shelf.plain().content(RULES).orElseThrow()));
    assertThat(
            await(
                shelf.drafts.rename(
                    id, "rules/guard/a.drl", 1, "templates/hello.ftl", "rosa", NOON)))
        .isInstanceOfSatisfying(
            Saved.Refused.class,
            refused -> assertThat(refused.reason()).contains("is there already"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../config/nurture.yaml",
        "rules/../../etc/passwd.md",
        "/rules/a.drl",
        "rules/.git/config.md",
        "rules/run.sh",
        "rules/journey/A.DRL",
        "rules/journey/A.drl",
        "rules/journey/a.drl/b.drl"
      })
  void put_whereNoFileBelongs_isRefused(String path) {
    UUID id = shelf.draft(1, "rosa").id();

    Saved saved = shelf.put(id, path, DraftFile.ABSENT, "x", "rosa");

    assertThat(saved)
        .isInstanceOfSatisfying(
            Saved.Refused.class, refused -> assertThat(refused.reason()).startsWith("\"" + path));
    assertThat(shelf.draft(id).revision()).isZero();
  }

  @Test
  void manyWriters_ofOneFile_loseNoEdit() {
    UUID id = shelf.draft(1, "rosa").id();
    String path = "rules/journey/tally.md";
    assertThat(shelf.put(id, path, DraftFile.ABSENT, "", "rosa")).isInstanceOf(Saved.Done.class);
    int writers = 12;
    int each = 8;

    List<Future<?>> running = new ArrayList<>();
    for (int writer = 0; writer < writers; writer++) {
      running.add(append(id, path, "writer-" + writer, each));
    }
    var unused = await(Future.all(running));

    DraftContents contents = await(shelf.drafts.contents(id)).orElseThrow();
    List<String> lines =
        new String(contents.files().content(path).orElseThrow()).lines().sorted().toList();
    List<String> written =
        java.util.stream.IntStream.range(0, writers)
            .boxed()
            .flatMap(
                w -> Stream.iterate(each, n -> n > 0, n -> n - 1).map(n -> "writer-" + w + " " + n))
            .sorted()
            .toList();
    assertThat(lines).isEqualTo(written);
    assertThat(contents.draft().revision()).isEqualTo(1 + writers * each);
    assertThat(contents.draft().editors()).hasSize(writers + 1);
  }

  /** Adds lines one by one; begins again from what is there whenever somebody was faster. */
  private static Future<Void> append(UUID id, String path, String who, int left) {
    if (left == 0) {
      return Future.succeededFuture();
    }
    return shelf
        .drafts
        .file(id, path)
        .map(Optional::orElseThrow)
        .compose(
            seen ->
                shelf.drafts.put(
                    id,
                    path,
                    seen.file().revision(),
                    bytes(new String(seen.bytes()) + who + " " + left + "\n"),
                    who,
                    NOON))
        .compose(saved -> append(id, path, who, saved instanceof Saved.Done ? left - 1 : left));
  }

  @Test
  void discard_leavesNothingButItsRecord() {
    UUID id = shelf.draft(1, "rosa").id();
    assertThat(shelf.put(id, RULES, 0, "rule", "rosa")).isInstanceOf(Saved.Done.class);

    assertThat(await(shelf.drafts.discard(id, "otto", NOON))).isTrue();

    assertThat(await(shelf.drafts.draft(id))).isEmpty();
    assertThat(await(shelf.drafts.discard(id, "otto", NOON))).isFalse();
    assertThat(shelf.put(id, RULES, 1, "late", "rosa")).isEqualTo(new Saved.Unknown());
    assertThat(
            tables.count(
                "select count(*) from audit where action = 'discard playbook draft' and target = '"
                    + id
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void discard_forgetsWhatNobodyElseNeeds(Tables own) {
    try (Shelf fresh = new Shelf(own)) {
      var unused = await(fresh.versions.first(Shelf.plain(), "shipped", NOON));
      long ofTheVersion = contents(own);
      UUID mine = fresh.draft(1, "rosa").id();
      UUID theirs = fresh.draft(1, "otto").id();
      assertThat(fresh.put(mine, RULES, 0, "mine alone", "rosa")).isInstanceOf(Saved.Done.class);
      assertThat(fresh.put(mine, RULES, 1, "hello", "rosa")).isInstanceOf(Saved.Done.class);
      assertThat(fresh.put(mine, RULES, 2, "of both", "rosa")).isInstanceOf(Saved.Done.class);
      assertThat(fresh.put(theirs, RULES, 0, "of both", "otto")).isInstanceOf(Saved.Done.class);
      assertThat(contents(own)).isEqualTo(ofTheVersion + 2);

      assertThat(await(fresh.drafts.discard(mine, "rosa", NOON))).isTrue();

      assertThat(contents(own)).isEqualTo(ofTheVersion + 1);
      assertThat(await(fresh.drafts.contents(theirs)).orElseThrow().files().content(RULES))
          .hasValue(bytes("of both"));
      assertThat(await(fresh.versions.files(1))).hasValue(Shelf.plain());
      assertThat(await(fresh.drafts.discard(theirs, "otto", NOON))).isTrue();
      assertThat(contents(own)).isEqualTo(ofTheVersion);
    }
  }

  @Test
  void sameContent_savedWhileOthersDiscardIt_isNeverMissing(Tables own) {
    try (Shelf fresh = new Shelf(own)) {
      var unused = await(fresh.versions.first(Shelf.plain(), "shipped", NOON));
      for (int round = 0; round < 30; round++) {
        String text = "in round " + round;
        UUID kept = fresh.draft(1, "otto").id();
        List<Future<Boolean>> discarding = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
          UUID passing = fresh.draft(1, "rosa").id();
          assertThat(fresh.put(passing, RULES, 0, text, "rosa")).isInstanceOf(Saved.Done.class);
          discarding.add(fresh.drafts.discard(passing, "rosa", NOON));
        }
        Future<Saved> saving = fresh.drafts.put(kept, RULES, 0, bytes(text), "otto", NOON);

        assertThat(await(saving)).isInstanceOf(Saved.Done.class);
        discarding.forEach(each -> assertThat(await(each)).isTrue());
        assertThat(await(fresh.drafts.contents(kept)).orElseThrow().files().content(RULES))
            .hasValue(bytes(text));
      }
    }
  }

  private static long contents(Tables own) {
    return own.count("select count(*) from playbook_content");
  }

  @Test
  void rebase_bringsTheOtherVersionsChangesAndKeepsOnesOwn(Tables own) {
    try (Shelf fresh = new Shelf(own)) {
      var unused = await(fresh.versions.first(Shelf.plain(), "shipped", NOON));
      UUID mine = fresh.draft(1, "rosa").id();
      assertThat(fresh.put(mine, RULES, 0, "ONE\ntwo\nthree\nfour\nfive\n", "rosa"))
          .isInstanceOf(Saved.Done.class);
      UUID theirs = fresh.draft(1, "otto").id();
      assertThat(fresh.put(theirs, RULES, 0, "one\ntwo\nthree\nfour\nFIVE\n", "otto"))
          .isInstanceOf(Saved.Done.class);
      assertThat(fresh.put(theirs, "templates/hello.ftl", 0, "good day", "otto"))
          .isInstanceOf(Saved.Done.class);
      assertThat(fresh.release(fresh.draft(theirs), 100, OptionalLong.empty()))
          .isInstanceOf(Publication.Done.class);

      Rebased rebased = await(fresh.drafts.rebase(mine, 1, 2, Map.of(), "rosa", NOON));

      assertThat(rebased)
          .isInstanceOfSatisfying(
              Rebased.Done.class,
              done -> {
                assertThat(done.draft().parent()).isEqualTo(2);
                assertThat(done.merged()).containsExactly(RULES);
              });
      DraftContents contents = await(fresh.drafts.contents(mine)).orElseThrow();
      assertThat(contents.files().content(RULES).orElseThrow())
          .asString()
          .isEqualTo("ONE\ntwo\nthree\nfour\nFIVE\n");
      assertThat(contents.files().content("templates/hello.ftl").orElseThrow())
          .asString()
          .isEqualTo("good day");
      assertThat(contents.draft().editors()).as("whose work it is").containsExactly("rosa");
      // Whoever still looks at the old text cannot overwrite the new one.
      Saved late = fresh.put(mine, "templates/hello.ftl", 0, "hello!", "ada");
      assertThat(((Saved.Stale) late).base().orElseThrow()).asString().isEqualTo("hello");
      assertThat(((Saved.Stale) late).theirs().orElseThrow()).asString().isEqualTo("good day");
    }
  }

  @Test
  void rebase_whereBothChangedTheSame_asksWhoseItShouldBe(Tables own) {
    try (Shelf fresh = new Shelf(own)) {
      var unused = await(fresh.versions.first(Shelf.plain(), "shipped", NOON));
      UUID mine = fresh.draft(1, "rosa").id();
      assertThat(fresh.put(mine, "templates/hello.ftl", 0, "hi", "rosa"))
          .isInstanceOf(Saved.Done.class);
      UUID theirs = fresh.draft(1, "otto").id();
      assertThat(fresh.put(theirs, "templates/hello.ftl", 0, "good day", "otto"))
          .isInstanceOf(Saved.Done.class);
      assertThat(fresh.release(fresh.draft(theirs), 100, OptionalLong.empty()))
          .isInstanceOf(Publication.Done.class);

      Rebased rebased = await(fresh.drafts.rebase(mine, 1, 2, Map.of(), "rosa", NOON));

      assertThat(rebased)
          .isInstanceOfSatisfying(
              Rebased.Conflicts.class,
              conflicts -> {
                assertThat(conflicts.files()).hasSize(1);
                Rebased.Conflict conflict = conflicts.files().get(0);
                assertThat(conflict.path()).isEqualTo("templates/hello.ftl");
                assertThat(conflict.base().orElseThrow()).asString().isEqualTo("hello");
                assertThat(conflict.mine().orElseThrow()).asString().isEqualTo("hi");
                assertThat(conflict.theirs().orElseThrow()).asString().isEqualTo("good day");
              });
      assertThat(fresh.draft(mine).parent()).isEqualTo(1);
      assertThat(
              await(
                  fresh.drafts.rebase(
                      mine, 1, 2, Map.of("templates/hello.ftl", Rebased.Side.MINE), "rosa", NOON)))
          .isInstanceOf(Rebased.Done.class);
      assertThat(await(fresh.drafts.file(mine, "templates/hello.ftl")).orElseThrow().bytes())
          .asString()
          .isEqualTo("hi");
      assertThat(await(fresh.drafts.rebase(mine, 1, 1, Map.of(), "rosa", NOON)))
          .as("somebody who saw it before")
          .isInstanceOf(Rebased.MovedOn.class);
    }
  }
}
