package nurture.it;

import static nurture.it.VersionStore.NOON;
import static nurture.it.VersionStore.await;
import static nurture.it.VersionStore.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.version.Draft;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftFile;
import nurture.playbook.version.Drafts.Edited;
import nurture.playbook.version.NewDraft;
import nurture.playbook.version.Publication;
import nurture.playbook.version.RebaseOutcome;
import nurture.playbook.version.SaveOutcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Drafts on real PostgreSQL: what several people do to one at once, and what a late one is told.
 */
@ExtendWith(TestPostgres.class)
final class DraftsIT {

  private static final String RULES = "rules/journey/a.drl";

  private static DatabaseTables databaseTables;
  private static VersionStore versionStore;

  @BeforeAll
  static void open(DatabaseTables database) {
    databaseTables = database;
    versionStore = new VersionStore(database);
    var unused = await(versionStore.versions.first(VersionStore.plain(), "shipped", NOON));
  }

  @AfterAll
  static void close() {
    versionStore.close();
  }

  @Test
  void create_onAVersion_hasItsFilesAtRevisionNought() {
    Draft draft = versionStore.draft(1, "rosa");

    DraftContents contents = await(versionStore.drafts.contents(draft.id())).orElseThrow();

    assertThat(contents.files()).isEqualTo(VersionStore.plain());
    assertThat(contents.lines()).extracting(DraftFile::revision).containsOnly(0L).hasSize(3);
    assertThat(contents.draft()).isEqualTo(draft);
    assertThat(await(versionStore.drafts.list(false))).contains(draft);
  }

  @Test
  void create_onAVersionNobodyMade_isNothing() {
    assertThat(
            await(
                versionStore.drafts.create(new NewDraft("x", "rosa", 99, Optional.empty()), NOON)))
        .isEmpty();
  }

  @Test
  void create_fromAFolder_differsInWhatTheFolderDoes() {
    PlaybookFiles folder =
        VersionStore.plain().with(RULES, bytes("other")).without("templates/hello.ftl");
    UUID id =
        await(versionStore.drafts.create(new NewDraft("x", "rosa", 1, Optional.of(folder)), NOON))
            .orElseThrow()
            .id();

    DraftContents contents = await(versionStore.drafts.contents(id)).orElseThrow();

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
    UUID id = versionStore.draft(1, "rosa").id();

    SaveOutcome saveOutcome = versionStore.put(id, RULES, 0, "rule", "otto");

    assertThat(saveOutcome)
        .isInstanceOfSatisfying(
            SaveOutcome.Done.class,
            done -> {
              assertThat(done.file().revision()).isEqualTo(1);
              assertThat(done.file().author()).isEqualTo("otto");
              assertThat(done.draftRevision()).isEqualTo(1);
            });
    assertThat(await(versionStore.drafts.file(id, RULES)).orElseThrow().bytes())
        .asString()
        .isEqualTo("rule");
    assertThat(versionStore.draft(id).editors()).containsExactly("otto");
    assertThat(
            databaseTables.texts(
                "select actor || ' ' || detail from audit where target = '"
                    + id
                    + "' and action = 'edit playbook draft'"))
        .containsExactly("otto " + RULES + ", revision 1");
  }

  @Test
  void putAll_whereOneFileIsLate_keepsNone() {
    UUID id = versionStore.draft(1, "rosa").id();
    assertThat(versionStore.put(id, RULES, 0, "rosa's", "rosa"))
        .isInstanceOf(SaveOutcome.Done.class);
    Edited late = new Edited(0, bytes("otto's"));
    Edited young = new Edited(DraftFile.ABSENT, bytes("a note"));

    SaveOutcome refused =
        await(
            versionStore.drafts.putAll(
                id, new TreeMap<>(Map.of("rules/a-note.md", young, RULES, late)), "otto", NOON));
    SaveOutcome taken =
        await(
            versionStore.drafts.putAll(
                id,
                new TreeMap<>(
                    Map.of("rules/a-note.md", young, RULES, new Edited(1, late.content()))),
                "otto",
                NOON));

    assertThat(refused).isInstanceOf(SaveOutcome.Stale.class);
    assertThat(taken)
        .isInstanceOfSatisfying(
            SaveOutcome.Done.class, done -> assertThat(done.draftRevision()).isEqualTo(2));
    assertThat(await(versionStore.drafts.file(id, RULES)).orElseThrow().bytes())
        .asString()
        .isEqualTo("otto's");
    assertThat(await(versionStore.drafts.file(id, "rules/a-note.md"))).isPresent();
  }

  @Test
  void put_fromWhatIsNoMore_isToldBothTextsAndTheBase() {
    UUID id = versionStore.draft(1, "rosa").id();
    assertThat(versionStore.put(id, RULES, 0, "seen by both", "rosa"))
        .isInstanceOf(SaveOutcome.Done.class);
    assertThat(versionStore.put(id, RULES, 1, "rosa's", "rosa"))
        .isInstanceOf(SaveOutcome.Done.class);

    SaveOutcome saveOutcome = versionStore.put(id, RULES, 1, "otto's", "otto");

    assertThat(saveOutcome)
        .isInstanceOfSatisfying(
            SaveOutcome.Stale.class,
            stale -> {
              assertThat(stale.now().revision()).isEqualTo(2);
              assertThat(stale.now().author()).isEqualTo("rosa");
              assertThat(stale.theirs().orElseThrow()).asString().isEqualTo("rosa's");
              assertThat(stale.base().orElseThrow()).asString().isEqualTo("seen by both");
            });
    assertThat(await(versionStore.drafts.file(id, RULES)).orElseThrow().bytes())
        .asString()
        .isEqualTo("rosa's");
  }

  @Test
  void put_fromTheVersionBelowAfterSomebodyElse_isToldTheVersionsText() {
    UUID id = versionStore.draft(1, "rosa").id();
    assertThat(versionStore.put(id, RULES, 0, "rosa's", "rosa"))
        .isInstanceOf(SaveOutcome.Done.class);

    SaveOutcome saveOutcome = versionStore.put(id, RULES, 0, "otto's", "otto");

    assertThat(((SaveOutcome.Stale) saveOutcome).base().orElseThrow())
        .asString()
        .isEqualTo("one\ntwo\nthree\nfour\nfive\n");
  }

  @Test
  void put_twiceBecauseTheAnswerWasLost_isKeptOnce() {
    UUID id = versionStore.draft(1, "rosa").id();
    SaveOutcome first = versionStore.put(id, RULES, 0, "rule", "rosa");

    SaveOutcome again = versionStore.put(id, RULES, 0, "rule", "rosa");

    assertThat(again).isEqualTo(first);
    assertThat(versionStore.draft(id).revision()).isEqualTo(1);
  }

  @Test
  void put_newFileWhereSomebodyMadeOne_isStale() {
    UUID id = versionStore.draft(1, "rosa").id();
    assertThat(versionStore.put(id, "rules/journey/b.drl", DraftFile.ABSENT, "rosa's", "rosa"))
        .isInstanceOf(SaveOutcome.Done.class);

    SaveOutcome saveOutcome =
        versionStore.put(id, "rules/journey/b.drl", DraftFile.ABSENT, "otto's", "otto");

    assertThat(((SaveOutcome.Stale) saveOutcome).theirs().orElseThrow())
        .asString()
        .isEqualTo("rosa's");
    assertThat(((SaveOutcome.Stale) saveOutcome).base()).isEmpty();
  }

  @Test
  void delete_thenPutFromBefore_isStaleAndNothingIsThere() {
    UUID id = versionStore.draft(1, "rosa").id();
    assertThat(await(versionStore.drafts.delete(id, RULES, 0, "rosa", NOON)))
        .isInstanceOf(SaveOutcome.Done.class);

    SaveOutcome saveOutcome = versionStore.put(id, RULES, 0, "otto's", "otto");

    assertThat(((SaveOutcome.Stale) saveOutcome).theirs()).isEmpty();
    assertThat(((SaveOutcome.Stale) saveOutcome).now().isThere()).isFalse();
    assertThat(await(versionStore.drafts.file(id, RULES))).isEmpty();
    // Made anew, it is not mistaken for one of its earlier selves.
    assertThat(
            ((SaveOutcome.Done) versionStore.put(id, RULES, DraftFile.ABSENT, "new", "otto"))
                .file())
        .extracting(DraftFile::revision)
        .isEqualTo(2L);
  }

  @Test
  void rename_keepsTheContentAndLeavesNothingBehind() {
    UUID id = versionStore.draft(1, "rosa").id();

    SaveOutcome saveOutcome =
        await(versionStore.drafts.rename(id, RULES, 0, "rules/guard/a.drl", "rosa", NOON));

    assertThat(((SaveOutcome.Done) saveOutcome).file().path()).isEqualTo("rules/guard/a.drl");
    assertThat(await(versionStore.drafts.contents(id)).orElseThrow().files())
        .isEqualTo(
            VersionStore.plain()
                .without(RULES)
                .with("rules/guard/a.drl", VersionStore.plain().content(RULES).orElseThrow()));
    assertThat(
            await(
                versionStore.drafts.rename(
                    id, "rules/guard/a.drl", 1, "templates/hello.ftl", "rosa", NOON)))
        .isInstanceOfSatisfying(
            SaveOutcome.Refused.class,
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
    UUID id = versionStore.draft(1, "rosa").id();

    SaveOutcome saveOutcome = versionStore.put(id, path, DraftFile.ABSENT, "x", "rosa");

    assertThat(saveOutcome)
        .isInstanceOfSatisfying(
            SaveOutcome.Refused.class,
            refused -> assertThat(refused.reason()).startsWith("\"" + path));
    assertThat(versionStore.draft(id).revision()).isZero();
  }

  @Test
  void manyWriters_ofOneFile_loseNoEdit() {
    UUID id = versionStore.draft(1, "rosa").id();
    String path = "rules/journey/tally.md";
    assertThat(versionStore.put(id, path, DraftFile.ABSENT, "", "rosa"))
        .isInstanceOf(SaveOutcome.Done.class);
    int writers = 12;
    int each = 8;

    List<Future<?>> running = new ArrayList<>();
    for (int writer = 0; writer < writers; writer++) {
      running.add(append(id, path, "writer-" + writer, each));
    }
    var unused = await(Future.all(running));

    DraftContents contents = await(versionStore.drafts.contents(id)).orElseThrow();
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
    return versionStore
        .drafts
        .file(id, path)
        .map(Optional::orElseThrow)
        .compose(
            seen ->
                versionStore.drafts.put(
                    id,
                    path,
                    seen.file().revision(),
                    bytes(new String(seen.bytes()) + who + " " + left + "\n"),
                    who,
                    NOON))
        .compose(
            saveOutcome ->
                append(id, path, who, saveOutcome instanceof SaveOutcome.Done ? left - 1 : left));
  }

  @Test
  void discard_leavesNothingButItsRecord() {
    UUID id = versionStore.draft(1, "rosa").id();
    assertThat(versionStore.put(id, RULES, 0, "rule", "rosa")).isInstanceOf(SaveOutcome.Done.class);

    assertThat(await(versionStore.drafts.discard(id, "otto", NOON))).isTrue();

    assertThat(await(versionStore.drafts.draft(id))).isEmpty();
    assertThat(await(versionStore.drafts.discard(id, "otto", NOON))).isFalse();
    assertThat(versionStore.put(id, RULES, 1, "late", "rosa")).isEqualTo(new SaveOutcome.Unknown());
    assertThat(
            databaseTables.count(
                "select count(*) from audit where action = 'discard playbook draft' and target = '"
                    + id
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void discard_forgetsWhatNobodyElseNeeds(DatabaseTables own) {
    try (VersionStore fresh = new VersionStore(own)) {
      var unused = await(fresh.versions.first(VersionStore.plain(), "shipped", NOON));
      long ofTheVersion = contents(own);
      UUID mine = fresh.draft(1, "rosa").id();
      UUID theirs = fresh.draft(1, "otto").id();
      assertThat(fresh.put(mine, RULES, 0, "mine alone", "rosa"))
          .isInstanceOf(SaveOutcome.Done.class);
      assertThat(fresh.put(mine, RULES, 1, "hello", "rosa")).isInstanceOf(SaveOutcome.Done.class);
      assertThat(fresh.put(mine, RULES, 2, "of both", "rosa")).isInstanceOf(SaveOutcome.Done.class);
      assertThat(fresh.put(theirs, RULES, 0, "of both", "otto"))
          .isInstanceOf(SaveOutcome.Done.class);
      assertThat(contents(own)).isEqualTo(ofTheVersion + 2);

      assertThat(await(fresh.drafts.discard(mine, "rosa", NOON))).isTrue();

      assertThat(contents(own)).isEqualTo(ofTheVersion + 1);
      assertThat(await(fresh.drafts.contents(theirs)).orElseThrow().files().content(RULES))
          .hasValue(bytes("of both"));
      assertThat(await(fresh.versions.files(1))).hasValue(VersionStore.plain());
      assertThat(await(fresh.drafts.discard(theirs, "otto", NOON))).isTrue();
      assertThat(contents(own)).isEqualTo(ofTheVersion);
    }
  }

  @Test
  void sameContent_savedWhileOthersDiscardIt_isNeverMissing(DatabaseTables own) {
    try (VersionStore fresh = new VersionStore(own)) {
      var unused = await(fresh.versions.first(VersionStore.plain(), "shipped", NOON));
      for (int round = 0; round < 30; round++) {
        String text = "in round " + round;
        UUID kept = fresh.draft(1, "otto").id();
        List<Future<Boolean>> discarding = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
          UUID passing = fresh.draft(1, "rosa").id();
          assertThat(fresh.put(passing, RULES, 0, text, "rosa"))
              .isInstanceOf(SaveOutcome.Done.class);
          discarding.add(fresh.drafts.discard(passing, "rosa", NOON));
        }
        Future<SaveOutcome> saving = fresh.drafts.put(kept, RULES, 0, bytes(text), "otto", NOON);

        assertThat(await(saving)).isInstanceOf(SaveOutcome.Done.class);
        discarding.forEach(each -> assertThat(await(each)).isTrue());
        assertThat(await(fresh.drafts.contents(kept)).orElseThrow().files().content(RULES))
            .hasValue(bytes(text));
      }
    }
  }

  private static long contents(DatabaseTables own) {
    return own.count("select count(*) from playbook_content");
  }

  @Test
  void rebase_bringsTheOtherVersionsChangesAndKeepsOnesOwn(DatabaseTables own) {
    try (VersionStore fresh = new VersionStore(own)) {
      var unused = await(fresh.versions.first(VersionStore.plain(), "shipped", NOON));
      UUID mine = fresh.draft(1, "rosa").id();
      assertThat(fresh.put(mine, RULES, 0, "ONE\ntwo\nthree\nfour\nfive\n", "rosa"))
          .isInstanceOf(SaveOutcome.Done.class);
      UUID theirs = fresh.draft(1, "otto").id();
      assertThat(fresh.put(theirs, RULES, 0, "one\ntwo\nthree\nfour\nFIVE\n", "otto"))
          .isInstanceOf(SaveOutcome.Done.class);
      assertThat(fresh.put(theirs, "templates/hello.ftl", 0, "good day", "otto"))
          .isInstanceOf(SaveOutcome.Done.class);
      assertThat(fresh.release(fresh.draft(theirs), 100, OptionalLong.empty()))
          .isInstanceOf(Publication.Done.class);

      RebaseOutcome rebaseOutcome = await(fresh.drafts.rebase(mine, 1, 2, Map.of(), "rosa", NOON));

      assertThat(rebaseOutcome)
          .isInstanceOfSatisfying(
              RebaseOutcome.Done.class,
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
      SaveOutcome late = fresh.put(mine, "templates/hello.ftl", 0, "hello!", "ada");
      assertThat(((SaveOutcome.Stale) late).base().orElseThrow()).asString().isEqualTo("hello");
      assertThat(((SaveOutcome.Stale) late).theirs().orElseThrow())
          .asString()
          .isEqualTo("good day");
    }
  }

  @Test
  void rebase_whereBothChangedTheSame_asksWhoseItShouldBe(DatabaseTables own) {
    try (VersionStore fresh = new VersionStore(own)) {
      var unused = await(fresh.versions.first(VersionStore.plain(), "shipped", NOON));
      UUID mine = fresh.draft(1, "rosa").id();
      assertThat(fresh.put(mine, "templates/hello.ftl", 0, "hi", "rosa"))
          .isInstanceOf(SaveOutcome.Done.class);
      UUID theirs = fresh.draft(1, "otto").id();
      assertThat(fresh.put(theirs, "templates/hello.ftl", 0, "good day", "otto"))
          .isInstanceOf(SaveOutcome.Done.class);
      assertThat(fresh.release(fresh.draft(theirs), 100, OptionalLong.empty()))
          .isInstanceOf(Publication.Done.class);

      RebaseOutcome rebaseOutcome = await(fresh.drafts.rebase(mine, 1, 2, Map.of(), "rosa", NOON));

      assertThat(rebaseOutcome)
          .isInstanceOfSatisfying(
              RebaseOutcome.Conflicts.class,
              conflicts -> {
                assertThat(conflicts.files()).hasSize(1);
                RebaseOutcome.Conflict conflict = conflicts.files().get(0);
                assertThat(conflict.path()).isEqualTo("templates/hello.ftl");
                assertThat(conflict.base().orElseThrow()).asString().isEqualTo("hello");
                assertThat(conflict.mine().orElseThrow()).asString().isEqualTo("hi");
                assertThat(conflict.theirs().orElseThrow()).asString().isEqualTo("good day");
              });
      assertThat(fresh.draft(mine).parent()).isEqualTo(1);
      assertThat(
              await(
                  fresh.drafts.rebase(
                      mine,
                      1,
                      2,
                      Map.of("templates/hello.ftl", RebaseOutcome.Side.MINE),
                      "rosa",
                      NOON)))
          .isInstanceOf(RebaseOutcome.Done.class);
      assertThat(await(fresh.drafts.file(mine, "templates/hello.ftl")).orElseThrow().bytes())
          .asString()
          .isEqualTo("hi");
      assertThat(await(fresh.drafts.rebase(mine, 1, 1, Map.of(), "rosa", NOON)))
          .as("somebody who saw it before")
          .isInstanceOf(RebaseOutcome.MovedOn.class);
    }
  }
}
