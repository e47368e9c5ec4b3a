package nurture.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nurture.it.VersionStore.CHIEF;
import static nurture.it.VersionStore.NOON;
import static nurture.it.VersionStore.OTTO;
import static nurture.it.VersionStore.ROSA;
import static nurture.it.VersionStore.await;
import static nurture.it.VersionStore.bytes;
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
import nurture.playbook.check.CheckReport;
import nurture.playbook.scenario.ScenarioOutcome;
import nurture.playbook.version.Draft;
import nurture.playbook.version.DraftRevision;
import nurture.playbook.version.FirstStart;
import nurture.playbook.version.Publication;
import nurture.playbook.version.PublicationGate;
import nurture.playbook.version.SaveOutcome;
import nurture.playbook.version.ServiceEntry;
import nurture.playbook.version.ServiceOutcome;
import nurture.playbook.version.ServicePeriod;
import nurture.playbook.version.Version;
import nurture.playbook.version.Versions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The gate in front of what is in service, and what is in service, on real PostgreSQL. */
@ExtendWith(TestPostgres.class)
final class PublicationIT {

  private static final PlaybookFiles SHIPPED =
      PlaybookFiles.in(PlaybookFolders.in(Path.of("").toAbsolutePath()));
  private static final String NUMBERS = SmallPlaybook.NUMBERS;

  @Test
  void first_byTwoNodesAtOnce_isOneVersion(DatabaseTables databaseTables) {
    try (VersionStore one = new VersionStore(databaseTables);
        VersionStore other = new VersionStore(databaseTables)) {
      Future<ServiceEntry> first = one.versions.first(VersionStore.plain(), "shipped", NOON);
      Future<ServiceEntry> second =
          other.versions.first(
              VersionStore.plain().with("templates/b.ftl", bytes("b")), "shipped", NOON);

      assertThat(await(first)).isEqualTo(await(second));

      assertThat(await(first).action()).isEqualTo(ServiceEntry.Action.FIRST);
      assertThat(await(one.versions.list(10))).extracting(Version::number).containsExactly(1L);
      String checksum = await(one.versions.version(1)).orElseThrow().checksum();
      assertThat(await(one.versions.files(1)).orElseThrow().checksum()).isEqualTo(checksum);
      assertThat(
              databaseTables.count("select count(*) from audit where action = 'publish playbook'"))
          .isEqualTo(1);
    }
  }

  @Test
  void export_ofTheShippedPlaybookAndOddBytes_isByteForByte(
      DatabaseTables databaseTables, @TempDir Path folder) {
    byte[] odd = new byte[70_000];
    new java.util.Random(4).nextBytes(odd);
    PlaybookFiles files =
        SHIPPED
            .with("rules/table.xlsx", odd)
            .with("rules/Grüße an alle.md", new byte[] {0, -1, 13, 10, 13, 27, -128})
            .with("templates/empty.md", new byte[0]);
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      var unused = await(versionStore.versions.first(files, "shipped", NOON));

      await(versionStore.versions.files(1)).orElseThrow().writeTo(folder);

      assertThat(PlaybookFiles.in(PlaybookFolders.in(folder))).isEqualTo(files);
      assertThat(await(versionStore.versions.version(1)).orElseThrow().checksum())
          .isEqualTo(files.checksum());
      assertThat(await(versionStore.versions.file(1, "templates/empty.md")).orElseThrow())
          .isEmpty();
      assertThat(await(versionStore.versions.file(1, "templates/none.md"))).isEmpty();
    }
  }

  @Test
  void publish_aGoodDraft_isTheNextVersionAndInServiceAndOnRecord(DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      Draft draft = quieter(versionStore, "rosa");

      Publication published =
          publish(versionStore.publishing(false), draft, 100, Optional.empty(), ROSA);

      Publication.Done done = done(published);
      assertThat(done.before()).isFalse();
      assertThat(done.version().number()).isEqualTo(2);
      assertThat(done.version().parent()).hasValue(1);
      assertThat(done.version().author()).isEqualTo("rosa");
      assertThat(done.now().version()).isEqualTo(2);
      assertThat(done.now().seq()).isEqualTo(2);
      PlaybookFiles files = await(versionStore.versions.files(2)).orElseThrow();
      assertThat(files.checksum()).isEqualTo(done.version().checksum());
      assertThat(files)
          .isEqualTo(SmallPlaybook.files().with(NUMBERS, bytes(SmallPlaybook.sixty())));
      assertThat(await(versionStore.versions.version(1)).orElseThrow().periods())
          .containsExactly(new ServicePeriod(NOON, Optional.of(NOON), 100));
      assertThat(
              databaseTables.texts(
                  "select actor || ': ' || detail from audit where action = 'publish playbook' and"
                      + " target = 'version 2'"))
          .singleElement()
          .asString()
          .startsWith("rosa: version 1 before; draft " + draft.id() + "; 0 errors")
          .endsWith("; fresh for six weeks");
    }
  }

  @Test
  void publish_againBecauseTheAnswerWasLost_answersTheVersionItBecame(
      DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      Draft draft = quieter(versionStore, "rosa");
      Publication first =
          publish(versionStore.publishing(false), draft, 100, Optional.empty(), ROSA);

      Publication again =
          publish(versionStore.publishing(false), draft, 100, Optional.empty(), ROSA);

      assertThat(done(again).before()).isTrue();
      assertThat(done(again).version().number()).isEqualTo(done(first).version().number());
      assertThat(databaseTables.count("select count(*) from playbook_version")).isEqualTo(2);
      assertThat(versionStore.put(draft.id(), NUMBERS, 1, "late", "otto"))
          .isEqualTo(new SaveOutcome.Closed(2));
    }
  }

  @Test
  void publish_whatTheCheckRefuses_saysAllThatIsWrongAndChangesNothing(
      DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      Draft draft = failing(versionStore);

      Publication refused =
          publish(versionStore.publishing(false), draft, 100, Optional.empty(), ROSA);

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
      assertThat(await(versionStore.versions.inService()).orElseThrow().seq()).isEqualTo(1);
      assertThat(databaseTables.count("select count(*) from playbook_version")).isEqualTo(1);
    }
  }

  @Test
  void publish_overridingTheCheck_takesItsOwnPermissionAndIsOnRecord(
      DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      Draft draft = failing(versionStore);
      PublicationGate publicationGate = versionStore.publishing(false);

      assertThat(publish(publicationGate, draft, 100, Optional.of("the fair is today"), ROSA))
          .isEqualTo(new Publication.NotAllowed("override"));
      Publication published =
          publish(publicationGate, draft, 100, Optional.of("the fair is today"), CHIEF);

      assertThat(done(published).version().number()).isEqualTo(2);
      assertThat(
              databaseTables.texts(
                  "select actor || ': ' || target || ': ' || detail from audit where action ="
                      + " 'override playbook check'"))
          .singleElement()
          .asString()
          .startsWith("chief: version 2: ")
          .endsWith("because: the fair is today");
    }
  }

  @Test
  void publish_scenariosThatComeOutOtherwise_takesAcceptingExactlyThemAndIsOnRecord(
      DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      Draft draft = differing(versionStore);
      PublicationGate publicationGate = versionStore.publishing(false);

      Publication unseen =
          publish(publicationGate, draft, 100, Optional.of("the fair is today"), CHIEF);
      Publication others =
          publish(publicationGate, draft, 100, Optional.of("0123456789ab"), Optional.empty(), ROSA);

      assertThat(unseen).isInstanceOf(Publication.Differs.class);
      assertThat(others).isInstanceOf(Publication.Differs.class);
      CheckReport report = ((Publication.Differs) others).report();
      assertThat(report.passed()).isTrue();
      assertThat(report.failed()).isZero();
      assertThat(report.differences())
          .extracting(ScenarioOutcome::name)
          .containsExactly("Somebody nobody ever wrote to");

      Publication published =
          publish(
              publicationGate, draft, 100, report.differencesChecksum(), Optional.empty(), ROSA);

      assertThat(done(published).version().number()).isEqualTo(2);
      assertThat(
              databaseTables.texts(
                  "select actor || ': ' || target || ': ' || detail from audit where action ="
                      + " 'accept scenario differences'"))
          .containsExactly(
              "rosa: version 2: 1 scenario comes out otherwise ("
                  + report.differencesChecksum().orElseThrow()
                  + "): Somebody nobody ever wrote to");
      assertThat(
              databaseTables.count(
                  "select count(*) from audit where action = 'override playbook check'"))
          .isZero();
    }
  }

  @Test
  void publish_whatDoesNotCompile_isRefusedWhateverTheReason(DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      var unused = await(versionStore.versions.first(SmallPlaybook.files(), "shipped", NOON));
      UUID id = versionStore.draft(1, "rosa").id();
      versionStore.put(
          id, "rules/journey/broken.drl", -1, "rule \"a\"\nwhen\n  Nobody()\nthen\nend", "rosa");

      Publication refused =
          publish(
              versionStore.publishing(false),
              versionStore.draft(id),
              100,
              Optional.of("trust me"),
              CHIEF);

      assertThat(refused)
          .isInstanceOfSatisfying(
              Publication.Refused.class, no -> assertThat(no.loadable()).isFalse());
      assertThat(await(versionStore.versions.inService()).orElseThrow().version()).isEqualTo(1);
    }
  }

  @Test
  void publish_whatThrowsForSomebodyOnRecord_isRefusedAndSaysForWhom(
      DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      var unused = await(versionStore.versions.first(SmallPlaybook.files(), "shipped", NOON));
      databaseTables.execute(
          "insert into candidate (id, ref, due_at, created_at, dossier) values (gen_random_uuid(),"
              + " 'c-tagged', now(), now(), '{}')");
      UUID id = versionStore.draft(1, "rosa").id();
      versionStore.put(
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
          publish(
              versionStore.publishing(false), versionStore.draft(id), 100, Optional.empty(), ROSA);

      assertThat(refused)
          .isInstanceOfSatisfying(
              Publication.Refused.class,
              no -> assertThat(no.troubles()).singleElement().asString().startsWith("c-tagged: "));
      assertThat(await(versionStore.versions.inService()).orElseThrow().version()).isEqualTo(1);
    }
  }

  @Test
  void publish_onesOwnWorkWhereFourEyesAreWanted_needsSomebodyElse(DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      Draft draft = quieter(versionStore, "rosa");
      PublicationGate publicationGate = versionStore.publishing(true);

      Publication own = publish(publicationGate, draft, 100, Optional.empty(), ROSA);
      Publication others = publish(publicationGate, draft, 100, Optional.empty(), OTTO);

      assertThat(own)
          .isInstanceOfSatisfying(
              Publication.NeedsAnother.class,
              needs -> assertThat(needs.authors()).containsExactly("rosa"));
      assertThat(done(others).now().actor()).isEqualTo("otto");
      assertThat(done(others).version().author()).isEqualTo("rosa");
    }
  }

  @Test
  void publish_wherePublisherOnlyTouchedAFile_isTheirOwnWorkAsWell(DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      Draft draft = quieter(versionStore, "rosa");
      assertThat(versionStore.put(draft.id(), NUMBERS, 1, SmallPlaybook.NINETY, "otto"))
          .isInstanceOf(SaveOutcome.Done.class);
      assertThat(versionStore.put(draft.id(), NUMBERS, 2, SmallPlaybook.sixty(), "rosa"))
          .isInstanceOf(SaveOutcome.Done.class);

      Publication own =
          publish(
              versionStore.publishing(true),
              versionStore.draft(draft.id()),
              100,
              Optional.empty(),
              OTTO);

      assertThat(own).isInstanceOf(Publication.NeedsAnother.class);
    }
  }

  @Test
  void publish_aRevisionThatIsOver_isToldTheNewOne(DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      Draft draft = quieter(versionStore, "rosa");
      assertThat(versionStore.put(draft.id(), "rules/NOTES.md", -1, "while it was checked", "otto"))
          .isInstanceOf(SaveOutcome.Done.class);

      Publication late =
          publish(versionStore.publishing(false), draft, 100, Optional.empty(), ROSA);

      assertThat(late).isEqualTo(new Publication.MovedOn(draft.revision() + 1));
      assertThat(versionStore.release(draft, 100, OptionalLong.empty()))
          .as("in the very last moment")
          .isEqualTo(new Publication.MovedOn(draft.revision() + 1));
    }
  }

  @Test
  void publish_manyDraftsAtOnce_isOneWinnerAtATimeAndNoGap(DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      var unused = await(versionStore.versions.first(VersionStore.plain(), "shipped", NOON));
      List<Draft> drafts = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        UUID id = versionStore.draft(1, "rosa").id();
        versionStore.put(id, "rules/journey/" + i + ".md", -1, "note " + i, "rosa");
        drafts.add(versionStore.draft(id));
      }

      List<Future<Publication>> racing = new ArrayList<>();
      drafts.forEach(
          draft ->
              racing.add(
                  versionStore.versions.publish(
                      versionStore.unchecked(draft, 100, OptionalLong.of(1)))));
      List<Publication> came = racing.stream().map(VersionStore::await).toList();

      assertThat(came).filteredOn(Publication.Done.class::isInstance).hasSize(1);
      assertThat(came).filteredOn(Publication.Overtaken.class::isInstance).hasSize(7);
      // The others see what they would undo, and come after each other.
      long winners = 1;
      for (Draft draft : drafts) {
        Draft now = versionStore.draft(draft.id());
        if (now.published().isEmpty()) {
          assertThat(versionStore.release(now, 100, OptionalLong.empty()))
              .isInstanceOf(Publication.Behind.class);
          long newest = await(versionStore.versions.inService()).orElseThrow().version();
          var rebaseOutcome =
              await(
                  versionStore.drafts.rebase(
                      now.id(), now.revision(), newest, Map.of(), "rosa", NOON));
          assertThat(rebaseOutcome).isNotNull();
          assertThat(versionStore.release(versionStore.draft(now.id()), 100, OptionalLong.empty()))
              .isInstanceOf(Publication.Done.class);
          winners++;
        }
      }
      assertThat(winners).isEqualTo(8);
      assertThat(await(versionStore.versions.list(100)))
          .extracting(Version::number)
          .containsExactlyElementsOf(
              LongStream.rangeClosed(1, 9).map(n -> 10 - n).boxed().toList());
      assertThat(await(versionStore.versions.files(9)).orElseThrow().paths()).hasSize(3 + 8);
    }
  }

  @Test
  void publish_asTheDatabaseGoesAwayInTheMiddle_isNothingAndCanBeRepeated(
      DatabaseTables databaseTables) throws SQLException {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      var unused = await(versionStore.versions.first(VersionStore.plain(), "shipped", NOON));
      UUID id = versionStore.draft(1, "rosa").id();
      versionStore.put(id, "rules/a.md", -1, "a", "rosa");
      Draft draft = versionStore.draft(id);

      Future<Publication> publishing;
      try (Connection holder = databaseTables.connection();
          Statement holding = holder.createStatement()) {
        holder.setAutoCommit(false);
        holding.execute("lock table audit in access exclusive mode");
        publishing =
            versionStore.versions.publish(versionStore.unchecked(draft, 100, OptionalLong.empty()));
        // All is written; the commit waits for the end of the record.
        await()
            .atMost(20, SECONDS)
            .until(
                () ->
                    databaseTables.count(
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
          .until(() -> await(versionStore.versions.inService()).orElseThrow().version() == 1);
      assertThat(databaseTables.count("select count(*) from playbook_version")).isEqualTo(1);
      assertThat(versionStore.draft(id).published()).isEmpty();
      Publication again = versionStore.release(draft, 100, OptionalLong.empty());
      assertThat(done(again).before()).isFalse();
      assertThat(done(again).version().number()).isEqualTo(2);
    }
  }

  @Test
  void publish_andEveryOtherStep_isAnnouncedToAllNodes(DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      var unused = await(versionStore.versions.first(VersionStore.plain(), "shipped", NOON));
      AtomicInteger heard = new AtomicInteger();
      versionStore.database.listen(Map.of("nurture_playbook", heard::incrementAndGet));
      await()
          .atMost(20, SECONDS)
          .until(
              () ->
                  databaseTables.count(
                          "select count(*) from pg_stat_activity where datname ="
                              + " current_database() and query ilike 'listen%'")
                      > 0);

      publishNote(versionStore, "a", 100);
      var back = step(versionStore, ServiceEntry.Action.ROLL_BACK, 1, OptionalLong.empty());

      assertThat(back).isInstanceOf(ServiceOutcome.Done.class);
      await().atMost(20, SECONDS).until(() -> heard.get() == 2);
    }
  }

  @Test
  void firstStart_withAFolderThatIsNotTheVersion_saysSoAndPublishesNothing(
      DatabaseTables databaseTables, @TempDir Path folder) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      SmallPlaybook.files().writeTo(folder);
      FirstStart first = start(versionStore, folder);
      SmallPlaybook.files()
          .with(NUMBERS, bytes(SmallPlaybook.sixty()))
          .with("rules/mine.md", bytes("mine"))
          .writeTo(folder);

      FirstStart second = start(versionStore, folder);

      assertThat(first.notice()).isEmpty();
      assertThat(first.inService().action()).isEqualTo(ServiceEntry.Action.FIRST);
      assertThat(first.files()).isEqualTo(SmallPlaybook.files());
      assertThat(second.inService()).isEqualTo(first.inService());
      assertThat(second.files()).isEqualTo(SmallPlaybook.files());
      assertThat(second.notice())
          .first()
          .asString()
          .contains("not version 1 of the playbook", "nurture publish");
      assertThat(second.notice())
          .contains("  number   QUIET: 90 → 60 days", "  file     + rules/mine.md");
      assertThat(databaseTables.count("select count(*) from playbook_version")).isEqualTo(1);
    }
  }

  @Test
  void start_withFoldersThatAreGone_goesOnWithTheVersionAndSaysSo(
      DatabaseTables databaseTables, @TempDir Path folder) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      Path none = folder.resolve("none");
      assertThat(
              awaitFailure(
                  FirstStart.of(
                      PlaybookFolders.in(none), versionStore.versions, versionStore.workers, NOON)))
          .hasMessageContaining("none");
      SmallPlaybook.files().writeTo(folder);
      FirstStart first = start(versionStore, folder);

      FirstStart second = start(versionStore, none);

      assertThat(second.inService()).isEqualTo(first.inService());
      assertThat(second.files()).isEqualTo(SmallPlaybook.files());
      assertThat(second.notice()).singleElement().asString().contains("version 1", "none");
    }
  }

  private static FirstStart start(VersionStore versionStore, Path folder) {
    return await(
        FirstStart.of(
            PlaybookFolders.in(folder), versionStore.versions, versionStore.workers, NOON));
  }

  private static Throwable awaitFailure(Future<?> future) {
    return await(future.transform(done -> Future.succeededFuture(done.cause())));
  }

  @Test
  void rollBack_isOneRowAndUndoesACanary(DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      var unused = await(versionStore.versions.first(VersionStore.plain(), "shipped", NOON));
      publishNote(versionStore, "a", 100);
      publishNote(versionStore, "b", 10);

      ServiceOutcome back =
          step(versionStore, ServiceEntry.Action.ROLL_BACK, 1, OptionalLong.of(3));

      assertThat(back)
          .isInstanceOfSatisfying(
              ServiceOutcome.Done.class,
              done -> {
                assertThat(done.now().version()).isEqualTo(1);
                assertThat(done.now().canary()).isEmpty();
                assertThat(done.now().action()).isEqualTo(ServiceEntry.Action.ROLL_BACK);
              });
      assertThat(step(versionStore, ServiceEntry.Action.ROLL_BACK, 1, OptionalLong.empty()))
          .isInstanceOf(ServiceOutcome.Nothing.class);
      assertThat(step(versionStore, ServiceEntry.Action.ROLL_BACK, 2, OptionalLong.of(3)))
          .isInstanceOf(ServiceOutcome.Overtaken.class);
      assertThat(step(versionStore, ServiceEntry.Action.ROLL_BACK, 77, OptionalLong.empty()))
          .isEqualTo(new ServiceOutcome.Unknown());
      assertThat(await(versionStore.versions.version(3)).orElseThrow().periods())
          .extracting(ServicePeriod::percent)
          .containsExactly(10);
      assertThat(
              databaseTables.texts(
                  "select actor || ' ' || detail from audit where action = 'roll-back playbook'"))
          .containsExactly("otto version 2 with canary 3 at 10% before; too loud");
    }
  }

  @Test
  void canary_promotedOrWithdrawn_decidesAboutAllOrNone(DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      var unused = await(versionStore.versions.first(VersionStore.plain(), "shipped", NOON));

      ServiceEntry canary = publishNote(versionStore, "a", 10);
      assertThat(canary.version()).isEqualTo(1);
      assertThat(canary.canary()).hasValue(2);
      assertThat(canary.percent()).isEqualTo(10);
      UUID waiting = versionStore.draft(1, "rosa").id();
      versionStore.put(waiting, "rules/w.md", -1, "w", "rosa");
      assertThat(versionStore.release(versionStore.draft(waiting), 100, OptionalLong.empty()))
          .isInstanceOf(Publication.CanaryRuns.class);
      ServiceOutcome withdrawn =
          step(versionStore, ServiceEntry.Action.WITHDRAW, 0, OptionalLong.empty());
      assertThat(((ServiceOutcome.Done) withdrawn).now().version()).isEqualTo(1);
      assertThat(step(versionStore, ServiceEntry.Action.PROMOTE, 0, OptionalLong.empty()))
          .isInstanceOf(ServiceOutcome.Nothing.class);

      publishNote(versionStore, "b", 25);
      ServiceOutcome promoted =
          step(versionStore, ServiceEntry.Action.PROMOTE, 0, OptionalLong.empty());
      assertThat(((ServiceOutcome.Done) promoted).now().version()).isEqualTo(3);
      assertThat(((ServiceOutcome.Done) promoted).now().canary()).isEmpty();
      assertThat(await(versionStore.versions.history(10)))
          .extracting(row -> row.action().word())
          .containsExactly("promote", "canary", "withdraw", "canary", "first");
    }
  }

  @Test
  void steps_manyAtOnce_followEachOther(DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      var unused = await(versionStore.versions.first(VersionStore.plain(), "shipped", NOON));
      publishNote(versionStore, "a", 100);

      List<Future<ServiceOutcome>> racing = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        racing.add(
            versionStore.versions.serve(
                new Versions.Step(
                    ServiceEntry.Action.ROLL_BACK, 1, OptionalLong.of(2), "now", "otto", NOON)));
      }
      List<ServiceOutcome> came = racing.stream().map(VersionStore::await).toList();

      assertThat(came).filteredOn(ServiceOutcome.Done.class::isInstance).hasSize(1);
      assertThat(came).filteredOn(ServiceOutcome.Overtaken.class::isInstance).hasSize(7);
      assertThat(databaseTables.texts("select seq from playbook_service order by seq"))
          .containsExactly("1", "2", "3");
    }
  }

  @Test
  void version_changedBehindOurBack_isRefusedByTheDatabase(DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      var unused = await(versionStore.versions.first(VersionStore.plain(), "shipped", NOON));

      for (String statement :
          List.of(
              "update playbook_version set comment = 'mine'",
              "delete from playbook_file",
              "truncate playbook_file")) {
        assertThatThrownBy(() -> databaseTables.execute(statement))
            .rootCause()
            .hasMessageContaining("versions of the playbook never change");
      }
    }
  }

  private static ServiceEntry publishNote(VersionStore versionStore, String name, int percent) {
    long version = await(versionStore.versions.inService()).orElseThrow().version();
    UUID id = versionStore.draft(version, "rosa").id();
    versionStore.put(id, "rules/" + name + ".md", -1, name, "rosa");
    return done(versionStore.release(versionStore.draft(id), percent, OptionalLong.empty())).now();
  }

  private static ServiceOutcome step(
      VersionStore versionStore, ServiceEntry.Action action, long version, OptionalLong seen) {
    return await(
        versionStore.versions.serve(
            new Versions.Step(action, version, seen, "too loud", "otto", NOON)));
  }

  /** A draft with one number changed, which its scenario does not mind. */
  private static Draft quieter(VersionStore versionStore, String author) {
    var unused = await(versionStore.versions.first(SmallPlaybook.files(), "shipped", NOON));
    UUID id = versionStore.draft(1, author).id();
    assertThat(versionStore.put(id, NUMBERS, 0, SmallPlaybook.sixty(), author))
        .isInstanceOf(SaveOutcome.Done.class);
    return versionStore.draft(id);
  }

  /** A draft with a scenario that its rule does not keep. */
  private static Draft failing(VersionStore versionStore) {
    return edited(versionStore, SmallPlaybook.SCENARIOS, SmallPlaybook.failing());
  }

  /** A draft with a rule with which the scenario in service comes out otherwise. */
  private static Draft differing(VersionStore versionStore) {
    return edited(versionStore, SmallPlaybook.OUTREACH, SmallPlaybook.hasty());
  }

  private static Draft edited(VersionStore versionStore, String path, String text) {
    var unused = await(versionStore.versions.first(SmallPlaybook.files(), "shipped", NOON));
    UUID id = versionStore.draft(1, "rosa").id();
    assertThat(versionStore.put(id, path, 0, text, "rosa")).isInstanceOf(SaveOutcome.Done.class);
    return versionStore.draft(id);
  }

  private static Publication publish(
      PublicationGate publicationGate,
      Draft draft,
      int percent,
      Optional<String> override,
      Caller who) {
    return publish(publicationGate, draft, percent, Optional.empty(), override, who);
  }

  private static Publication publish(
      PublicationGate publicationGate,
      Draft draft,
      int percent,
      Optional<String> accept,
      Optional<String> override,
      Caller who) {
    return await(
        publicationGate.publish(
            new PublicationGate.Request(
                new DraftRevision(draft.id(), draft.revision()),
                "fresh for six weeks",
                percent,
                OptionalLong.empty(),
                accept,
                override),
            who,
            () -> false));
  }

  private static Publication.Done done(Publication publication) {
    assertThat(publication).isInstanceOf(Publication.Done.class);
    return (Publication.Done) publication;
  }
}
