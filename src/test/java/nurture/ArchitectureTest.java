package nurture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The table of rooms, held to: which room may use which, and which library lives behind which door.
 *
 * <p>A room may use what its row of the table names and, through that, what those rooms use
 * themselves. A rule that names a room in which there is nothing fails.
 */
@AnalyzeClasses(packages = "nurture", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  /** Rooms the rules below name. Filled as they are built, so it stands before them. */
  private static final Set<String> NAMED = new TreeSet<>();

  /** Rooms that have a row of their own. */
  private static final Set<String> ROWS = new TreeSet<>();

  /** What each rule below keeps behind a door. */
  private static final List<List<String>> LIBRARIES = new ArrayList<>();

  /** Rooms that wire the others, and so may know all of them, and {@code Main}. */
  private static final String[] WIRING =
      Stream.concat(Stream.of("nurture"), Stream.of(rooms("app", "cli", "demo", "bench")))
          .toArray(String[]::new);

  // The rooms, read top to bottom the way data walks.

  @ArchTest
  static final ArchRule no_two_rooms_need_each_other =
      slices().matching("nurture.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule the_vocabulary_is_plain_java =
      classes()
          .that()
          .resideInAnyPackage(rooms("meaning", "event", "candidate", "decision", "library"))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..", "org.jspecify..", "com.google.errorprone.annotations..", "nurture.."));

  @ArchTest static final ArchRule meaning_uses_no_other_room = room("meaning").mayUse();

  @ArchTest static final ArchRule event_uses_meanings_alone = room("event").mayUse("meaning");

  @ArchTest static final ArchRule access_compares_addresses = room("access").mayUse("identity");

  @ArchTest static final ArchRule identity_uses_no_other_room = room("identity").mayUse();

  @ArchTest
  static final ArchRule candidate_uses_event =
      room("candidate").mayUse("meaning", "event", "library", "identity");

  @ArchTest
  static final ArchRule decision_uses_candidate =
      room("decision").mayUse("meaning", "candidate", "event");

  @ArchTest
  static final ArchRule rules_uses_the_vocabulary =
      room("rules")
          .mayUse(
              "meaning", "decision", "candidate", "event", "library", "config", "digest", "folder");

  @ArchTest
  static final ArchRule the_language_of_rules_uses_facts_and_opinions_and_no_engine =
      classes()
          .that()
          .resideInAPackage("nurture.rules.language")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "org.jspecify..",
                  "com.google.errorprone.annotations..",
                  "nurture.rules.language",
                  "nurture.candidate.facts",
                  "nurture.decision",
                  "nurture.config"));

  @ArchTest
  static final ArchRule the_form_of_a_rule_and_its_matches_know_no_engine =
      noClasses()
          .that()
          .resideInAnyPackage("nurture.rules.form", "nurture.rules.match")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule rule_text_is_read_by_the_language_and_never_by_the_engines_parser =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.drools.drl..");

  @ArchTest static final ArchRule attachment_uses_digests = room("attachment").mayUse("digest");

  @ArchTest
  static final ArchRule template_uses_candidate_addresses_library_and_files =
      room("template")
          .mayUse("attachment", "candidate", "event", "folder", "identity", "library", "yaml");

  @ArchTest static final ArchRule library_uses_meanings_alone = room("library").mayUse("meaning");

  @ArchTest
  static final ArchRule calendar_uses_candidate = room("calendar").mayUse("candidate", "event");

  @ArchTest
  static final ArchRule playbook_uses_rules_inbox_template_and_library =
      room("playbook")
          .mayUse(
              "attachment",
              "access",
              "batch",
              "digest",
              "folder",
              "rules",
              "inbox",
              "template",
              "library",
              "decision",
              "candidate",
              "event",
              "json",
              "config",
              "yaml");

  @ArchTest
  static final ArchRule intake_uses_event_and_batch =
      room("intake").mayUse("event", "batch", "config");

  @ArchTest
  static final ArchRule kafka_reads_events_for_the_intake =
      room("kafka").mayUse("intake", "event", "json", "batch", "config");

  @ArchTest static final ArchRule batch_uses_no_other_room = room("batch").mayUse();

  @ArchTest static final ArchRule yaml_uses_no_other_room = room("yaml").mayUse();

  @ArchTest static final ArchRule folder_uses_no_other_room = room("folder").mayUse();

  @ArchTest static final ArchRule digest_uses_no_other_room = room("digest").mayUse();

  @ArchTest static final ArchRule audit_uses_digests = room("audit").mayUse("digest");

  @ArchTest
  static final ArchRule journey_uses_rules_and_the_vocabulary =
      room("journey")
          .mayUse("batch", "rules", "decision", "candidate", "event", "identity", "config");

  @ArchTest
  static final ArchRule segment_reads_conditions_over_facts =
      room("segment").mayUse("rules", "candidate");

  @ArchTest
  static final ArchRule opening_fits_candidates_and_reads_tables =
      room("opening").mayUse("candidate", "library", "identity", "imports", "batch");

  @ArchTest
  static final ArchRule campaign_offers_to_segments_and_reads_decisions =
      room("campaign")
          .mayUse(
              "segment",
              "simulation",
              "rules",
              "decision",
              "candidate",
              "event",
              "meaning",
              "batch");

  @ArchTest static final ArchRule experiment_uses_no_other_room = room("experiment").mayUse();

  @ArchTest
  static final ArchRule arms_are_assigned_and_judged_by_plain_java =
      classes()
          .that()
          .resideInAPackage("nurture.experiment")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", "org.jspecify..", "nurture.experiment"));

  @ArchTest
  static final ArchRule imports_uses_event_candidate_and_their_written_form =
      room("imports")
          .mayUse("event", "candidate", "identity", "intake", "json", "batch", "digest", "config");

  @ArchTest
  static final ArchRule outbox_uses_template_and_channel =
      room("outbox")
          .mayUse(
              "attachment",
              "template",
              "channel",
              "decision",
              "candidate",
              "event",
              "identity",
              "library",
              "tracking",
              "identity",
              "batch",
              "config");

  @ArchTest static final ArchRule tracking_names_messages = room("tracking").mayUse("decision");

  @ArchTest
  static final ArchRule insight_uses_what_it_shows =
      room("insight").mayUse("outbox", "tracking", "decision", "candidate", "event", "experiment");

  @ArchTest
  static final ArchRule channel_knows_its_own_message_and_addresses =
      room("channel").mayUse("candidate", "event", "digest", "identity");

  @ArchTest
  static final ArchRule inbox_reads_mails_and_names_messages =
      room("inbox")
          .mayUse(
              "candidate",
              "rules",
              "channel",
              "decision",
              "identity",
              "event",
              "json",
              "digest",
              "batch");

  @ArchTest
  static final ArchRule simulation_uses_rules_the_vocabulary_and_the_pre_send_check =
      room("simulation")
          .mayUse("rules", "journey", "decision", "candidate", "event", "library", "yaml");

  @ArchTest
  static final ArchRule json_writes_the_vocabulary_down =
      room("json")
          .mayUse(
              "decision",
              "candidate",
              "campaign",
              "event",
              "experiment",
              "identity",
              "config",
              "library",
              "meaning",
              "segment");

  @ArchTest static final ArchRule config_uses_identity = room("config").mayUse("identity");

  @ArchTest
  static final ArchRule store_implements_the_ports_of_other_rooms =
      room("store")
          .mayUse(
              "attachment",
              "access",
              "audit",
              "campaign",
              "candidate",
              "config",
              "decision",
              "digest",
              "event",
              "experiment",
              "identity",
              "imports",
              "inbox",
              "insight",
              "intake",
              "journey",
              "json",
              "library",
              "opening",
              "outbox",
              "playbook",
              "preflight",
              "segment",
              "simulation",
              "tracking");

  @ArchTest
  static final ArchRule web_uses_the_rooms_it_shows =
      room("web")
          .mayUse(
              "attachment",
              "access",
              "audit",
              "batch",
              "campaign",
              "candidate",
              "config",
              "decision",
              "digest",
              "event",
              "experiment",
              "identity",
              "imports",
              "inbox",
              "insight",
              "intake",
              "journey",
              "json",
              "library",
              "opening",
              "outbox",
              "playbook",
              "preflight",
              "rules",
              "segment",
              "simulation",
              "tracking");

  @ArchTest static final ArchRule preflight_uses_no_other_room = room("preflight").mayUse();

  @ArchTest static final ArchRule mailsink_uses_no_other_room = room("mailsink").mayUse();

  @ArchTest
  static final ArchRule demo_uses_the_mail_sink_and_the_simulation =
      room("demo")
          .mayUse(
              "access",
              "candidate",
              "decision",
              "event",
              "json",
              "journey",
              "library",
              "mailsink",
              "outbox",
              "playbook",
              "rules",
              "simulation",
              "store",
              "template");

  @ArchTest
  static final ArchRule app_wires_all_rooms_but_the_commands =
      noClasses()
          .that()
          .resideInAPackage(room("app").pattern())
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(rooms("cli", "demo", "bench", "mailsink"));

  @ArchTest
  static final ArchRule only_main_knows_the_commands = only("cli").andMain().know("nurture.cli..");

  @ArchTest
  static final ArchRule only_the_commands_know_the_bench =
      only("bench", "cli").know("nurture.bench..");

  @ArchTest
  static final ArchRule only_the_wiring_knows_store =
      only("store").and(WIRING).know("nurture.store..");

  @ArchTest
  static final ArchRule only_the_wiring_knows_web = only("web").and(WIRING).know("nurture.web..");

  // The libraries, each behind one door.

  @ArchTest
  static final ArchRule only_rules_knows_drools = only("rules").know("org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule only_rules_knows_the_texts_of_spreadsheets =
      only("rules").know("org.apache.commons.csv..");

  @ArchTest
  static final ArchRule only_rules_and_imports_know_spreadsheets =
      only("rules", "imports.table").know("org.dhatim.fastexcel..");

  @ArchTest
  static final ArchRule only_imports_know_large_tables =
      only("imports.table").know("de.siegmar.fastcsv..");

  @ArchTest
  static final ArchRule only_the_playbook_knows_how_to_compare_lines =
      only("playbook").know("com.github.difflib..");

  @ArchTest
  static final ArchRule only_calendar_knows_jollyday =
      only("calendar").know("de.focus_shift..", "org.threeten..", "jakarta.xml.bind..");

  @ArchTest
  static final ArchRule only_identity_knows_unicode_data = only("identity").know("com.ibm.icu..");

  @ArchTest
  static final ArchRule only_identity_knows_numbering_plans =
      only("identity").know("com.google.i18n.phonenumbers..");

  @ArchTest
  static final ArchRule only_template_and_the_console_know_freemarker =
      only("template", "web.console").know("freemarker..");

  @ArchTest
  static final ArchRule only_the_documentation_knows_markdown =
      only("web.docs").know("org.commonmark..");

  @ArchTest
  static final ArchRule only_access_knows_how_passwords_are_hashed =
      only("access").know("org.springframework.security..", "org.bouncycastle..");

  @ArchTest
  static final ArchRule only_sessions_know_open_id_connect =
      only("web.session").know("io.vertx.ext.auth..");

  @ArchTest
  static final ArchRule only_store_and_the_bench_know_postgresql =
      only("store", "bench")
          .know(
              "io.vertx.pgclient..",
              "io.vertx.sqlclient..",
              "java.sql..",
              "javax.sql..",
              "org.postgresql..",
              "org.flywaydb..",
              "io.zonky..");

  @ArchTest
  static final ArchRule only_kafka_knows_the_clients_of_kafka =
      only("kafka").know("org.apache.kafka..");

  @ArchTest
  static final ArchRule only_email_and_the_mail_catcher_know_jakarta_mail =
      only("channel.email", "demo")
          .know("jakarta.mail..", "jakarta.activation..", "org.eclipse.angus..");

  @ArchTest
  static final ArchRule only_the_reader_of_mails_knows_their_html =
      only("channel.email.reader").know("org.jsoup..");

  @ArchTest
  static final ArchRule only_web_and_the_wiring_know_vertx_web =
      only("web").and(WIRING).know("io.vertx.ext.web..", "io.vertx.ext.healthchecks..");

  @ArchTest
  static final ArchRule only_the_written_form_and_the_outer_rooms_know_jackson =
      only("json", "kafka", "web", "config", "cli", "demo", "bench")
          .know("com.fasterxml.jackson..");

  // Time and waiting.

  @ArchTest
  static final ArchRule time_is_passed_in_never_asked_for =
      noClasses()
          .that()
          .resideOutsideOfPackages(WIRING)
          .and()
          // A stand-in for a server of somebody else keeps real time, as that would.
          .resideOutsideOfPackages(rooms("mailsink"))
          .should()
          .accessTargetWhere(JavaAccess.Predicates.target(asksTheMachineForTheTime()))
          .because("an InstantSource is handed in, so that a decision can be replayed");

  @ArchTest
  static final ArchRule futures_stay_at_the_edges =
      noClasses()
          .that()
          .resideOutsideOfPackages(WIRING)
          .and()
          .resideOutsideOfPackages(
              rooms(
                  "web",
                  "store",
                  "insight",
                  "outbox",
                  "batch",
                  "intake",
                  "kafka",
                  "journey",
                  "access",
                  "audit",
                  "imports",
                  "segment",
                  "opening",
                  "campaign"))
          .and()
          .resideOutsideOfPackages(
              rooms(
                  "playbook.version",
                  "playbook.service",
                  "playbook.canary",
                  "experiment.run",
                  "inbox.run"))
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Future.class)
          .because("rules, templates, arbitration and simulation are plain synchronous Java");

  // The rules themselves.

  @ArchTest
  static void no_rule_names_a_room_in_which_there_is_nothing(JavaClasses all) {
    assertThat(NAMED)
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(all.that(resideInAPackage("nurture." + name + "..")))
                    .as(name)
                    .isNotEmpty());
  }

  @ArchTest
  static void no_rule_keeps_what_nothing_uses(JavaClasses all) {
    Set<JavaClass> used =
        all.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .map(Dependency::getTargetClass)
            .collect(toSet());

    assertThat(LIBRARIES)
        .isNotEmpty()
        .allSatisfy(
            libraries ->
                assertThat(used)
                    .as("%s", libraries)
                    .anyMatch(resideInAnyPackage(libraries.toArray(String[]::new))));
  }

  @ArchTest
  static void every_room_has_a_rule(JavaClasses all) {
    assertThat(topRooms(all)).isNotEmpty().isSubsetOf(NAMED);
    // Beside those that wire, each has a row that says what it may use.
    assertThat(topRooms(all).filter(name -> !ROWS.contains(name)))
        .containsExactlyInAnyOrder("cli", "bench");
  }

  @ArchTest
  static void every_room_has_tests(JavaClasses all) {
    Set<String> tested =
        topRooms(
                new ClassFileImporter()
                    .withImportOption(new ImportOption.OnlyIncludeTests())
                    .importPackages("nurture")
                    .that(describe("are tests", type -> type.getSimpleName().endsWith("Test"))))
            .collect(toSet());

    assertThat(topRooms(all)).isSubsetOf(tested);
  }

  private static Stream<String> topRooms(JavaClasses classes) {
    return classes.stream()
        .map(type -> type.getPackageName().split("\\."))
        .filter(path -> path.length > 1)
        .map(path -> path[1])
        .distinct();
  }

  // How the sentences above are built.

  private static DescribedPredicate<AccessTarget> asksTheMachineForTheTime() {
    return describe(
        "asks the machine for the time",
        target -> {
          var owner = target.getOwner();
          return switch (target.getName()) {
            case "now" -> resideInAPackage("java.time..").test(owner) && !isTold(target);
            case "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds" ->
                owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "<init>" ->
                owner.isEquivalentTo(Date.class) && parameters(target).findAny().isEmpty();
            default -> false;
          };
        });
  }

  /** Whether a {@code now(clock)} is told the time by its argument. */
  private static boolean isTold(AccessTarget target) {
    return parameters(target).anyMatch(type -> type.isAssignableTo(InstantSource.class));
  }

  private static Stream<JavaClass> parameters(AccessTarget target) {
    return target instanceof AccessTarget.CodeUnitAccessTarget call
        ? call.getRawParameterTypes().stream()
        : Stream.empty();
  }

  private static String[] rooms(String... names) {
    NAMED.addAll(List.of(names));
    return Stream.of(names).map(name -> "nurture." + name + "..").toArray(String[]::new);
  }

  private static Room room(String name) {
    NAMED.add(name);
    ROWS.add(name);
    return new Room(name);
  }

  private static Insiders only(String... names) {
    return new Insiders(List.of(rooms(names)));
  }

  /** A row of the table. */
  private record Room(String name) {
    String pattern() {
      return "nurture." + name + "..";
    }

    ArchRule mayUse(String... others) {
      return noClasses()
          .that()
          .resideInAPackage(pattern())
          .should()
          .dependOnClassesThat(
              resideInAPackage("nurture..")
                  .and(DescribedPredicate.not(resideInAnyPackage(rooms(name))))
                  .and(DescribedPredicate.not(resideInAnyPackage(rooms(others)))));
    }
  }

  /** Those on the inside of a door. */
  private record Insiders(List<String> packages) {
    Insiders and(String... more) {
      return new Insiders(Stream.concat(packages.stream(), Stream.of(more)).toList());
    }

    Insiders andMain() {
      return and("nurture");
    }

    ArchRule know(String... libraries) {
      LIBRARIES.add(List.of(libraries));
      return noClasses()
          .that()
          .resideOutsideOfPackages(packages.toArray(String[]::new))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(libraries);
    }
  }
}
