package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nurture.it.Shelf.CHIEF;
import static nurture.it.Shelf.NOON;
import static nurture.it.Shelf.OTTO;
import static nurture.it.Shelf.ROSA;
import static nurture.it.Shelf.await;
import static nurture.it.Shelf.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import nurture.access.Caller;
import nurture.playbook.Finding;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.version.Draft;
import nurture.playbook.version.DraftRevision;
import nurture.playbook.version.FirstStart;
import nurture.playbook.version.InService;
import nurture.playbook.version.Period;
import nurture.playbook.version.Publication;
import nurture.playbook.version.Publishing;
import nurture.playbook.version.Saved;
import nurture.playbook.version.Served;
import nurture.playbook.version.Version;
import nurture.playbook.version.Versions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The gate in front of what is in service, and what is in service, on real PostgreSQL. */
@ExtendWith(Postgres.class)
final class PublishingIT {

  private static final PlaybookFiles SHIPPED =
      PlaybookFiles.in(PlaybookFolders.in(Path.of("").toAbsolutePath()));
  private static final String NUMBERS = SmallPlaybook.NUMBERS;

  @Test
  void first_byTwoNodesAtOnce_isOneVersion(Tables tables) {
    try (Shelf one = new Shelf(tables);
        Shelf other = new Shelf(tables)) {
      Future<InService> first = one.versions.first(Shelf.plain(), "shipped", NOON);
      Future<InService> second =
          other.versions.first(Shelf.plain().with("templates/b.ftl", bytes("b")), "shipped", NOON);

      assertThat(await(first)).isEqualTo(await(second));

      assertThat(await(first).action()).isEqualTo(InService.Action.FIRST);
      assertThat(await(one.versions.list(10))).extracting(Version::number).containsExactly(1L);
      String checksum = await(one.versions.version(1)).orElseThrow().checksum();
      assertThat(await(one.versions.files(1)).orElseThrow().checksum()).isEqualTo(checksum);
      assertThat(tables.count("select count(*) from audit where action = 'publish playbook'"))
          .isEqualTo(1);
    }
  }

  @Test
  void export_ofTheShippedPlaybookAndOddBytes_isByteForByte(Tables tables, @TempDir Path folder) {
    byte[] odd = new byte[70_000];
    new java.util.Random(4).nextBytes(odd);
    PlaybookFiles files =
        SHIPPED
            .with("rules/table.xlsx", odd)
            .with("rules/Grüße an alle.md", new byte[] {0, -1, 13, 10, 13, 27, -128})
            .with("templates/empty.md", new byte[0]);
    try (Shelf shelf = new Shelf(tables)) {
      var unused = await(shelf.versions.first(files, "shipped", NOON));

      await(shelf.versions.files(1)).orElseThrow().writeTo(folder);

      assertThat(PlaybookFiles.in(PlaybookFolders.in(folder))).isEqualTo(files);
      assertThat(await(shelf.versions.version(1)).orElseThrow().checksum())
          .isEqualTo(files.checksum());
      assertThat(await(shelf.versions.file(1, "templates/empty.md")).orElseThrow()).isEmpty();
      assertThat(await(shelf.versions.file(1, "templates/none.md"))).isEmpty();
    }
  }

  @Test
  void publish_aGoodDraft_isTheNextVersionAndInServiceAndOnRecord(Tables tables) {
    try (Shelf shelf = new Shelf(tables)) {
      Draft draft = quieter(shelf, "rosa");

      Publication published = publish(shelf.publishing(false), draft, 100, Optional.empty(), ROSA);

      Publication.Done done = done(published);
      assertThat(done.before()).isFalse();
      assertThat(done.version().number()).isEqualTo(2);
      assertThat(done.version().parent()).hasValue(1);
      assertThat(done.version().author()).isEqualTo("rosa");
      assertThat(done.now().version()).isEqualTo(2);
      assertThat(done.now().seq()).isEqualTo(2);
      PlaybookFiles files = await(shelf.versions.files(2)).orElseThrow();
      assertThat(files.checksum()).isEqualTo(done.version().checksum());
      assertThat(files)
          .isEqualTo(SmallPlaybook.files().with(NUMBERS, bytes(SmallPlaybook.sixty())));
      assertThat(await(shelf.versions.version(1)).orElseThrow().periods())
          .containsExactly(new Period(NOON, Optional.of(NOON), 100));
      assertThat(
              tables.texts(
                  "select actor || ': ' || detail from audit where action = 'publish playbook' and"
                      + " target = 'version 2'"))
          .singleElement()
          .asString()
          .startsWith("rosa: version 1 before; draft " + draft.id() + "; 0 errors")
          .endsWith("; fresh for six weeks");
    }
  }

  @Test
  void publish_againBecauseTheAnswerWasLost_answersTheVersionItBecame(Tables tables) {
    try (Shelf shelf = new Shelf(tables)) {
      Draft draft = quieter(shelf, "rosa");
      Publication first = publish(shelf.publishing(false), draft, 100, Optional.empty(), ROSA);

      Publication again = publish(shelf.publishing(false), draft, 100, Optional.empty(), ROSA);

      assertThat(done(again).before()).isTrue();
      assertThat(done(again).version().number()).isEqualTo(done(first).version().number());
      assertThat(tables.count("select count(*) from playbook_version")).isEqualTo(2);
      assertThat(shelf.put(draft.id(), NUMBERS, 1, "late", "otto")).isEqualTo(new Saved.Closed(2));
    }
  }

  @Test
  void publish_whatTheCheckRefuses_saysAllThatIsWrongAndChangesNothing(Tables tables) {
    try (Shelf shelf = new Shelf(tables)) {
      Draft draft = failing(shelf);

      Publication refused = publish(shelf.publishing(false), draft, 100, Optional.empty(), ROSA);

      assertThat(refused)
          .isInstanceOfSatisfying(
              Publication.Refused.class,
              no -> {
                assertThat(no.loadable()).isTrue();
                assertThat(no.report().failed()).isPositive();
                assertThat(no.report().findings())
                    .extracting(Finding::where)
                    .anyMatch(where -> where.matches("rules/scenario/.*\\.yaml:\\d+.*"));
              });
      assertThat(await(shelf.versions.inService()).orElseThrow().seq()).isEqualTo(1);
      assertThat(tables.count("select count(*) from playbook_version")).isEqualTo(1);
    }
  }

  @Test
  void publish_overridingTheCheck_takesItsOwnPermissionAndIsOnRecord(Tables tables) {
    try (Shelf shelf = new Shelf(tables)) {
      Draft draft = failing(shelf);
      Publishing publishing = shelf.publishing(false);

      assertThat(publish(publishing, draft, 100, Optional.of("the fair is today"), ROSA))
          .isEqualTo(new Publication.NotAllowed("override"));
      Publication published =
          publish(publishing, draft, 100, Optional.of("the fair is today"), CHIEF);

      assertThat(done(published).version().number()).isEqualTo(2);
      assertThat(
              tables.texts(
                  "select actor || ': ' || target || ': ' || detail from audit where action ="
                      + " 'override playbook check'"))
          .singleElement()
          .asString()
          .startsWith("chief: version 2: ")
          .endsWith("because: the fair is today");
    }
  }

  @Test
  void publish_whatDoesNotCompile_isRefusedWhateverTheReason(Tables tables) {
    try (Shelf shelf = new Shelf(tables)) {
      var unused = await(shelf.versions.first(SmallPlaybook.files(), "shipped", NOON));
      UUID id = shelf.draft(1, "rosa").id();
      shelf.put(
          id, "rules/journey/broken.drl", -1, "rule \"a\"\nwhen\n  Nobody()\nthen\nend", "rosa");

      Publication refused =
          publish(shelf.publishing(false), shelf.draft(id), 100, Optional.of("trust me"), CHIEF);

      assertThat(refused)
          .isInstanceOfSatisfying(
              Publication.Refused.class, no -> assertThat(no.loadable()).isFalse());
      assertThat(await(shelf.versions.inService()).orElseThrow().version()).isEqualTo(1);
    }
  }

  @Test
  void publish_whatThrowsForSomebodyOnRecord_isRefusedAndSaysForWhom(Tables tables) {
    try (Shelf shelf = new Shelf(tables)) {
      var unused = await(shelf.versions.first(SmallPlaybook.files(), "shipped", NOON));
      tables.execute(
          "insert into candidate (id, ref, due_at, created_at, dossier) values (gen_random_uuid(),"
              + " 'c-tagged', now(), now(), '{}')");
      UUID id = shelf.draft(1, "rosa").id();
      shelf.put(
          id,
          "rules/journey/nobody.drl",
          -1,
          """
          rule "Whoever has no tag is looked at by their first one"
          when
              Candidate( tags.size() == 0, tags[0] == "first" )
          then
              insert( Tag.as("second") );
          end
          """,
          "rosa");

      Publication refused =
          publish(shelf.publishing(false), shelf.draft(id), 100, Optional.empty(), ROSA);

      assertThat(refused)
          .isInstanceOfSatisfying(
              Publication.Refused.class,
              no -> assertThat(no.troubles()).singleElement().asString().startsWith("c-tagged: "));
      assertThat(await(shelf.versions.inService()).orElseThrow().version()).isEqualTo(1);
    }
  }

  @Test
  void publish_onesOwnWorkWhereFourEyesAreWanted_needsSomebodyElse(Tables tables) {
    try (Shelf shelf = new Shelf(tables)) {
      Draft draft = quieter(shelf, "rosa");
      Publishing publishing = shelf.publishing(true);

      Publication own = publish(publishing, draft, 100, Optional.empty(), ROSA);
      Publication others = publish(publishing, draft, 100, Optional.empty(), OTTO);

      assertThat(own)
          .isInstanceOfSatisfying(
              Publication.NeedsAnother.class,
              needs -> assertThat(needs.authors()).containsExactly("rosa"));
      assertThat(done(others).now().actor()).isEqualTo("otto");
      assertThat(done(others).version().author()).isEqualTo("rosa");
    }
  }

  @Test
  void publish_wherePublisherOnlyTouchedAFile_isTheirOwnWorkAsWell(Tables tables) {
    try (Shelf shelf = new Shelf(tables)) {
      Draft draft = quieter(shelf, "rosa");
      assertThat(shelf.put(draft.id(), NUMBERS, 1, SmallPlaybook.NINETY, "otto"))
          .isInstanceOf(Saved.Done.class);
      assertThat(shelf.put(draft.id(), NUMBERS, 2, SmallPlaybook.sixty(), "rosa"))
          .isInstanceOf(Saved.Done.class);

      Publication own =
          publish(shelf.publishing(true), shelf.draft(draft.id()), 100, Optional.empty(), OTTO);

      assertThat(own).isInstanceOf(Publication.NeedsAnother.class);
    }
  }

  @Test
  void publish_aRevisionThatIsOver_isToldTheNewOne(Tables tables) {
    try (Shelf shelf = new Shelf(tables)) {
      Draft draft = quieter(shelf, "rosa");
      assertThat(shelf.put(draft.id(), "rules/NOTES.md", -1, "while it was checked", "otto"))
          .isInstanceOf(Saved.Done.class);

      Publication late = publish(shelf.publishing(false), draft, 100, Optional.empty(), ROSA);

      assertThat(late).isEqualTo(new Publication.MovedOn(draft.revision() + 1));
      assertThat(shelf.release(draft, 100, OptionalLong.empty()))
          .as("in the very last moment")
          .isEqualTo(new Publication.MovedOn(draft.revision() + 1));
    }
  }

  @Test
  void publish_manyDraftsAtOnce_isOneWinnerAtATimeAndNoGap(Tables tables) {
    try (Shelf shelf = new Shelf(tables)) {
      var unused = await(shelf.versions.first(Shelf.plain(), "shipped", NOON));
      List<Draft> drafts = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        UUID id = shelf.draft(1, "rosa").id();
        shelf.put(id, "rules/journey/" + i + ".md", -1, "note " + i, "rosa");
        drafts.add(shelf.draft(id));
      }

      List<Future<Publication>> racing = new ArrayList<>();
      drafts.forEach(
          draft ->
              racing.add(shelf.versions.publish(shelf.unchecked(draft, 100, OptionalLong.of(1)))));
      List<Publication> came = racing.stream().map(Shelf::await).toList();

      assertThat(came).filteredOn(Publication.Done.class::isInstance).hasSize(1);
      assertThat(came).filteredOn(Publication.Overtaken.class::isInstance).hasSize(7);
      // The others see what they would undo, and come after each other.
      long winners = 1;
      for (Draft draft : drafts) {
        Draft now = shelf.draft(draft.id());
        if (now.published().isEmpty()) {
          assertThat(shelf.release(now, 100, OptionalLong.empty()))
              .isInstanceOf(Publication.Behind.class);
          long newest = await(shelf.versions.inService()).orElseThrow().version();
          var rebased =
              await(shelf.drafts.rebase(now.id(), now.revision(), newest, Map.of(), "rosa", NOON));
          assertThat(rebased).isNotNull();
          assertThat(shelf.release(shelf.draft(now.id()), 100, OptionalLong.empty()))
              .isInstanceOf(Publication.Done.class);
          winners++;
        }
      }
      assertThat(winners).isEqualTo(8);
      assertThat(await(shelf.versions.list(100)))
          .extracting(Version::number)
          .containsExactlyElementsOf(
              LongStream.rangeClosed(1, 9).map(n -> 10 - n).boxed().toList());
      assertThat(await(shelf.versions.files(9)).orElseThrow().paths()).hasSize(3 + 8);
    }
  }

  @Test
  void publish_asTheDatabaseGoesAwayInTheMiddle_isNothingAndCanBeRepeated(Tables tables)
      throws SQLException {
    try (Shelf shelf = new Shelf(tables)) {
      var unused = await(shelf.versions.first(Shelf.plain(), "shipped", NOON));
      UUID id = shelf.draft(1, "rosa").id();
      shelf.put(id, "rules/a.md", -1, "a", "rosa");
      Draft draft = shelf.draft(id);

      Future<Publication> publishing;
      try (Connection holder = tables.connection();
          Statement holding = holder.createStatement()) {
        holder.setAutoCommit(false);
        holding.execute("lock table audit in access exclusive mode");
        publishing = shelf.versions.publish(shelf.unchecked(draft, 100, OptionalLong.empty()));
        // All is written; the commit waits for the end of the record.
        await()
            .atMost(20, SECONDS)
            .until(
                () ->
                    tables.count(
                            "select count(pg_terminate_backend(pid)) from pg_stat_activity where"
                                + " datname = current_database() and wait_event_type = 'Lock'"
                                + " and query ilike 'commit%'")
                        == 1);
        holder.rollback();
      }

      assertThat(awaitFailure(publishing)).isNotNull();
      // The pool may not know yet that the connection is gone.
      await()
          .atMost(20, SECONDS)
          .ignoreExceptions()
          .until(() -> await(shelf.versions.inService()).orElseThrow().version() == 1);
      assertThat(tables.count("select count(*) from playbook_version")).isEqualTo(1);
      assertThat(shelf.draft(id).published()).isEmpty();
      Publication again = shelf.release(draft, 100, OptionalLong.empty());
      assertThat(done(again).before()).isFalse();
      assertThat(done(again).version().number()).isEqualTo(2);
    }
  }

  @Test
  void publish_andEveryOtherStep_isAnnouncedToAllNodes(Tables tables) {
    try (Shelf shelf = new Shelf(tables)) {
      var unused = await(shelf.versions.first(Shelf.plain(), "shipped", NOON));
      AtomicInteger heard = new AtomicInteger();
      shelf.database.listen(Map.of("nurture_playbook", heard::incrementAndGet));
      await()
          .atMost(20, SECONDS)
          .until(
              () ->
                  tables.count(
                          "select count(*) from pg_stat_activity where datname ="
                              + " current_database() and query ilike 'listen%'")
                      > 0);

      publishNote(shelf, "a", 100);
      var back = step(shelf, InService.Action.ROLL_BACK, 1, OptionalLong.empty());

      assertThat(back).isInstanceOf(Served.Done.class);
      await().atMost(20, SECONDS).until(() -> heard.get() == 2);
    }
  }

  @Test
  void firstStart_withAFolderThatIsNotTheVersion_saysSoAndPublishesNothing(
      Tables tables, @TempDir Path folder) {
    try (Shelf shelf = new Shelf(tables)) {
      SmallPlaybook.files().writeTo(folder);
      FirstStart first = start(shelf, folder);
      SmallPlaybook.files()
          .with(NUMBERS, bytes(SmallPlaybook.sixty()))
          .with("rules/mine.md", bytes("mine"))
          .writeTo(folder);

      FirstStart second = start(shelf, folder);

      assertThat(first.notice()).isEmpty();
      assertThat(first.inService().action()).isEqualTo(InService.Action.FIRST);
      assertThat(first.files()).isEqualTo(SmallPlaybook.files());
      assertThat(second.inService()).isEqualTo(first.inService());
      assertThat(second.files()).isEqualTo(SmallPlaybook.files());
      assertThat(second.notice())
          .first()
          .asString()
          .contains("not version 1 of the playbook", "nurture publish");
      assertThat(second.notice())
          .contains("  number   QUIET: 90 → 60 days", "  file     + rules/mine.md");
      assertThat(tables.count("select count(*) from playbook_version")).isEqualTo(1);
    }
  }

  @Test
  void start_withFoldersThatAreGone_goesOnWithTheVersionAndSaysSo(
      Tables tables, @TempDir Path folder) {
    try (Shelf shelf = new Shelf(tables)) {
      Path none = folder.resolve("none");
      assertThat(
              awaitFailure(
                  FirstStart.of(PlaybookFolders.in(none), shelf.versions, shelf.workers, NOON)))
          .hasMessageContaining("none");
      SmallPlaybook.files().writeTo(folder);
      FirstStart first = start(shelf, folder);

      FirstStart second = start(shelf, none);

      assertThat(second.inService()).isEqualTo(first.inService());
      assertThat(second.files()).isEqualTo(SmallPlaybook.files());
      assertThat(second.notice()).singleElement().asString().contains("version 1", "none");
    }
  }

  private static FirstStart start(Shelf shelf, Path folder) {
    return await(FirstStart.of(PlaybookFolders.in(folder), shelf.versions, shelf.workers, NOON));
  }

  private static Throwable awaitFailure(Future<?> future) {
    return await(future.transform(done -> Future.succeededFuture(done.cause())));
  }

  @Test
  void rollBack_isOneRowAndUndoesACanary(Tables tables) {
    try (Shelf shelf = new Shelf(tables)) {
      var unused = await(shelf.versions.first(Shelf.plain(), "shipped", NOON));
      publishNote(shelf, "a", 100);
      publishNote(shelf, "b", 10);

      Served back = step(shelf, InService.Action.ROLL_BACK, 1, OptionalLong.of(3));

      assertThat(back)
          .isInstanceOfSatisfying(
              Served.Done.class,
              done -> {
                assertThat(done.now().version()).isEqualTo(1);
                assertThat(done.now().canary()).isEmpty();
                assertThat(done.now().action()).isEqualTo(InService.Action.ROLL_BACK);
              });
      assertThat(step(shelf, InService.Action.ROLL_BACK, 1, OptionalLong.empty()))
          .isInstanceOf(Served.Nothing.class);
      assertThat(step(shelf, InService.Action.ROLL_BACK, 2, OptionalLong.of(3)))
          .isInstanceOf(Served.Overtaken.class);
      assertThat(step(shelf, InService.Action.ROLL_BACK, 77, OptionalLong.empty()))
          .isEqualTo(new Served.Unknown());
      assertThat(await(shelf.versions.version(3)).orElseThrow().periods())
          .extracting(Period::percent)
          .containsExactly(10);
      assertThat(
              tables.texts(
                  "select actor || ' ' || detail from audit where action = 'roll-back playbook'"))
          .containsExactly("otto version 2 with canary 3 at 10% before; too loud");
    }
  }

  @Test
  void canary_promotedOrWithdrawn_decidesAboutAllOrNone(Tables tables) {
    try (Shelf shelf = new Shelf(tables)) {
      var unused = await(shelf.versions.first(Shelf.plain(), "shipped", NOON));

      InService canary = publishNote(shelf, "a", 10);
      assertThat(canary.version()).isEqualTo(1);
      assertThat(canary.canary()).hasValue(2);
      assertThat(canary.percent()).isEqualTo(10);
      UUID waiting = shelf.draft(1, "rosa").id();
      shelf.put(waiting, "rules/w.md", -1, "w", "rosa");
      assertThat(shelf.release(shelf.draft(waiting), 100, OptionalLong.empty()))
          .isInstanceOf(Publication.CanaryRuns.class);
      Served withdrawn = step(shelf, InService.Action.WITHDRAW, 0, OptionalLong.empty());
      assertThat(((Served.Done) withdrawn).now().version()).isEqualTo(1);
      assertThat(step(shelf, InService.Action.PROMOTE, 0, OptionalLong.empty()))
          .isInstanceOf(Served.Nothing.class);

      publishNote(shelf, "b", 25);
      Served promoted = step(shelf, InService.Action.PROMOTE, 0, OptionalLong.empty());
      assertThat(((Served.Done) promoted).now().version()).isEqualTo(3);
      assertThat(((Served.Done) promoted).now().canary()).isEmpty();
      assertThat(await(shelf.versions.history(10)))
          .extracting(row -> row.action().word())
          .containsExactly("promote", "canary", "withdraw", "canary", "first");
    }
  }

  @Test
  void steps_manyAtOnce_followEachOther(Tables tables) {
    try (Shelf shelf = new Shelf(tables)) {
      var unused = await(shelf.versions.first(Shelf.plain(), "shipped", NOON));
      publishNote(shelf, "a", 100);

      List<Future<Served>> racing = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        racing.add(
            shelf.versions.serve(
                new Versions.Step(
                    InService.Action.ROLL_BACK, 1, OptionalLong.of(2), "now", "otto", NOON)));
      }
      List<Served> came = racing.stream().map(Shelf::await).toList();

      assertThat(came).filteredOn(Served.Done.class::isInstance).hasSize(1);
      assertThat(came).filteredOn(Served.Overtaken.class::isInstance).hasSize(7);
      assertThat(tables.texts("select seq from playbook_service order by seq"))
          .containsExactly("1", "2", "3");
    }
  }

  @Test
  void version_changedBehindOurBack_isRefusedByTheDatabase(Tables tables) {
    try (Shelf shelf = new Shelf(tables)) {
      var unused = await(shelf.versions.first(Shelf.plain(), "shipped", NOON));

      for (String statement :
          List.of(
              "update playbook_version set comment = 'mine'",
              "delete from playbook_file",
              "truncate playbook_file")) {
        assertThatThrownBy(() -> tables.execute(statement))
            .rootCause()
            .hasMessageContaining("versions of the playbook never change");
      }
    }
  }

  private static InService publishNote(Shelf shelf, String name, int percent) {
    long version = await(shelf.versions.inService()).orElseThrow().version();
    UUID id = shelf.draft(version, "rosa").id();
    shelf.put(id, "rules/" + name + ".md", -1, name, "rosa");
    return done(shelf.release(shelf.draft(id), percent, OptionalLong.empty())).now();
  }

  private static Served step(
      Shelf shelf, InService.Action action, long version, OptionalLong seen) {
    return await(
        shelf.versions.serve(new Versions.Step(action, version, seen, "too loud", "otto", NOON)));
  }

  /** A draft with one number changed, which its scenario does not mind. */
  private static Draft quieter(Shelf shelf, String author) {
    var unused = await(shelf.versions.first(SmallPlaybook.files(), "shipped", NOON));
    UUID id = shelf.draft(1, author).id();
    assertThat(shelf.put(id, NUMBERS, 0, SmallPlaybook.sixty(), author))
        .isInstanceOf(Saved.Done.class);
    return shelf.draft(id);
  }

  /** A draft with a rule that its scenario does not want. */
  private static Draft failing(Shelf shelf) {
    var unused = await(shelf.versions.first(SmallPlaybook.files(), "shipped", NOON));
    UUID id = shelf.draft(1, "rosa").id();
    assertThat(shelf.put(id, SmallPlaybook.OUTREACH, 0, SmallPlaybook.hasty(), "rosa"))
        .isInstanceOf(Saved.Done.class);
    return shelf.draft(id);
  }

  private static Publication publish(
      Publishing publishing, Draft draft, int percent, Optional<String> override, Caller who) {
    return await(
        publishing.publish(
            new Publishing.Request(
                new DraftRevision(draft.id(), draft.revision()),
                "fresh for six weeks",
                percent,
                OptionalLong.empty(),
                override),
            who));
  }

  private static Publication.Done done(Publication publication) {
    assertThat(publication).isInstanceOf(Publication.Done.class);
    return (Publication.Done) publication;
  }
}
