package nurture.it;

import static nurture.it.VersionStore.NOON;
import static nurture.it.VersionStore.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nurture.candidate.Dossier;
import nurture.candidate.facts.Match;
import nurture.candidate.facts.ProjectedFacts;
import nurture.candidate.facts.World;
import nurture.event.Relationship;
import nurture.json.DossierJson;
import nurture.json.ProjectedFactsJson;
import nurture.library.Library;
import nurture.library.Opening;
import nurture.library.Opening.State;
import nurture.library.OpeningChange;
import nurture.library.OpeningHistory;
import nurture.opening.OpeningCandidate;
import nurture.opening.OpeningCandidates;
import nurture.opening.OpeningStore.Outcome;
import nurture.opening.OpeningStore.Sent;
import nurture.opening.PoolReader.PoolCount;
import nurture.opening.PoolReader.PoolMember;
import nurture.opening.TalentPool;
import nurture.people.ProfileSketch;
import nurture.segment.SegmentPeople;
import nurture.store.FactStatements;
import nurture.store.PgOpeningCandidates;
import nurture.store.PgOpenings;
import nurture.store.PgPools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Openings, their candidates and the pools, in a real database. */
@ExtendWith(TestPostgres.class)
final class OpeningStoreIT {

  private static final int PEOPLE = 400;
  private static final List<String> FUNCTIONS = List.of("engineering", "Engineering", "data", "");
  private static final List<String> SKILLS = List.of("kafka", "Java", "sql", "ÉCRITURE", "go");

  @Test
  void opening_isKeptInVersions_andALateChangeKeepsNothing(DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      PgOpenings store = new PgOpenings(versionStore.database.pool());
      Opening first = opening("eng-1", "engineering", State.OPEN, "kafka");
      Opening closed = opening("eng-1", "engineering", State.CLOSED, "kafka");
      Opening other = opening("eng-2", "data", State.OPEN, "sql");

      assertThat(kept(store, sent(first, 0))).containsExactly(Outcome.MADE);
      assertThat(kept(store, sent(first, 1))).containsExactly(Outcome.UNCHANGED);
      assertThat(kept(store, sent(closed, 1), sent(other, 0)))
          .containsExactly(Outcome.CHANGED, Outcome.MADE);
      assertThat(kept(store, sent(first, 1), sent(opening("eng-3", "data", State.OPEN, "x"), 0)))
          .containsExactly(Outcome.CHANGED_MEANWHILE, Outcome.MADE);
      assertThat(await(store.find("eng-3"))).isEmpty();
      assertThat(await(store.find("eng-1")).orElseThrow().version()).isEqualTo(2);
      assertThat(await(store.all()))
          .extracting(each -> each.opening().ref())
          .containsExactly("eng-1", "eng-2");

      assertThat(await(store.remove("eng-1", "otto", NOON))).isTrue();
      assertThat(await(store.remove("eng-1", "otto", NOON))).isFalse();
      assertThat(kept(store, sent(first, 0))).containsExactly(Outcome.MADE);

      OpeningHistory history = await(store.history());
      assertThat(history.number()).isEqualTo(5);
      assertThat(await(store.changes(3))).extracting(OpeningChange::number).containsExactly(4L, 5L);
      assertThat(databaseTables.texts("select action || ' ' || target from audit order by seq"))
          .containsExactly(
              "make opening eng-1",
              "change opening eng-1",
              "make opening eng-2",
              "remove opening eng-1",
              "make opening eng-1");
    }
  }

  @Test
  void change_byAClockThatIsBehind_holdsFromTheOneBeforeItOn(DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      PgOpenings store = new PgOpenings(versionStore.database.pool());
      Sent one = sent(opening("eng-1", "engineering", State.OPEN, "kafka"), 0);
      Sent two = sent(opening("eng-2", "engineering", State.OPEN, "kafka"), 0);

      await(store.keep(List.of(one), "rosa", NOON));
      await(store.keep(List.of(two), "rosa", NOON.minusSeconds(5)));

      assertThat(await(store.changes(0))).extracting(OpeningChange::at).containsExactly(NOON, NOON);
    }
  }

  @Test
  void candidatesOfAnOpening_areThoseForWhomTheFactIsThere_bestFirst(
      DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      Map<String, Dossier> people = people(databaseTables);
      PgOpeningCandidates found =
          new PgOpeningCandidates(versionStore.database.pool(), versionStore.workers);
      List<Opening> openings =
          List.of(
              opening("opening-0", "engineering", State.OPEN, "kafka", "java", "écriture"),
              opening("opening-1", "data", State.FORECAST, "sql"),
              opening("opening-2", "engineering", State.CLOSED, "kafka"),
              opening("opening-3", "sales", State.OPEN, "kafka"));

      int all = 0;
      for (Opening opening : openings) {
        OpeningCandidates.Page page = await(found.of(opening, 0, PEOPLE));
        Map<String, String> inSql = new TreeMap<>();
        page.candidates().forEach(each -> inSql.put(each.ref(), parts(each)));
        Map<String, String> byTheFact = new TreeMap<>();
        Library library = new Library(List.of(), List.of(opening));
        people.forEach(
            (ref, dossier) ->
                Match.of(library, dossier, LocalDate.EPOCH)
                    .forEach(match -> byTheFact.put(ref, parts(match))));

        assertThat(inSql).as(opening.ref()).isEqualTo(byTheFact);
        assertThat(page.total()).isEqualTo(byTheFact.size());
        assertThat(page.candidates())
            .isSortedAccordingTo(
                Comparator.comparing(
                    OpeningCandidate::fit, nurture.candidate.facts.OpeningFit.BEST));
        all += byTheFact.size();
        if (page.total() > 10) {
          assertThat(await(found.of(opening, 4, 3)).candidates())
              .isEqualTo(page.candidates().subList(4, 7));
        }
      }
      assertThat(all).isGreaterThan(PEOPLE / 10);
    }
  }

  @Test
  void pools_haveAsManyPeopleAsTheyList(DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      Map<String, Dossier> people = people(databaseTables);
      PgPools pools = new PgPools(versionStore.database.pool());

      List<PoolCount> counts = await(pools.counts(Set.of("kafka", "écriture")));

      assertThat(counts).extracting(PoolCount::domain).contains("", "kafka", "écriture");
      long engineers = 0;
      for (PoolCount count : counts) {
        String country = count.country().isEmpty() ? TalentPool.UNKNOWN : count.country();
        List<PoolMember> members =
            await(
                pools.people(
                    new TalentPool(count.function(), count.domain(), country),
                    Optional.empty(),
                    PEOPLE));
        assertThat(members).as(count.toString()).hasSize((int) count.people());
        engineers +=
            count.function().equals("engineering") && count.domain().isEmpty() ? count.people() : 0;
      }
      assertThat(engineers)
          .isEqualTo(
              people.values().stream()
                  .filter(each -> each.work().function().equalsIgnoreCase("engineering"))
                  .filter(each -> each.relationship() != Relationship.EMPLOYEE)
                  .filter(each -> !each.funnel().stage().employed())
                  .count());
      List<PoolMember> all =
          await(pools.people(new TalentPool("engineering", "", ""), Optional.empty(), PEOPLE));
      assertThat(all).hasSize((int) engineers);
      assertThat(
              await(
                  pools.people(
                      new TalentPool("engineering", "", ""), Optional.of(all.get(9).id()), PEOPLE)))
          .isEqualTo(all.subList(10, all.size()));
    }
  }

  @Test
  void candidatesWhomAChangeConcerns_areMadeDueSomeAtATime(DatabaseTables databaseTables) {
    try (VersionStore versionStore = new VersionStore(databaseTables)) {
      Map<String, Dossier> people = people(databaseTables);
      PgOpenings store = new PgOpenings(versionStore.database.pool());
      Instant later = NOON.plusSeconds(3);
      Opening before = opening("opening-0", "engineering", State.OPEN, "kafka");
      Opening after = opening("opening-0", "data", State.OPEN, "sql");
      await(store.keep(List.of(sent(before, 0)), "rosa", NOON));

      assertThat(await(store.lookAgain(later, NOON.minusMillis(1), 7))).isEmpty();
      assertThat(await(store.lookAgain(later, NOON, 7))).contains(7);
      assertThat(due(databaseTables, later)).hasSize(7);
      assertThat(lookedAt(store, later)).isPositive();
      assertThat(due(databaseTables, later)).isEqualTo(fitting(people, before));
      assertThat(await(store.lookAgain(later, NOON, 7))).isEmpty();

      databaseTables.execute("update candidate set due_at = '2030-01-01'");
      await(store.keep(List.of(sent(after, 1)), "rosa", NOON));
      assertThat(lookedAt(store, later)).isPositive();
      assertThat(due(databaseTables, later))
          .containsAll(fitting(people, before))
          .containsAll(fitting(people, after));
    }
  }

  private static int lookedAt(PgOpenings store, Instant now) {
    int due = 0;
    for (Optional<Integer> some = await(store.lookAgain(now, NOON, 50));
        some.isPresent();
        some = await(store.lookAgain(now, NOON, 50))) {
      due += some.get();
    }
    return due;
  }

  private static Set<String> due(DatabaseTables databaseTables, Instant at) {
    return Set.copyOf(
        databaseTables.texts("select ref from candidate where due_at = '" + at + "'"));
  }

  private static Set<String> fitting(Map<String, Dossier> people, Opening opening) {
    Library library = new Library(List.of(), List.of(opening));
    return people.entrySet().stream()
        .filter(each -> !Match.of(library, each.getValue(), LocalDate.EPOCH).isEmpty())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static String parts(OpeningCandidate candidate) {
    return candidate.fit().named()
        + " "
        + candidate.fit().sameFunction()
        + " "
        + candidate.fit().shared().size()
        + " "
        + candidate.told()
        + " "
        + candidate.refused();
  }

  private static String parts(Match match) {
    return match.named()
        + " "
        + match.sameFunction()
        + " "
        + match.sharedSkills()
        + " "
        + match.told()
        + " "
        + match.refused();
  }

  /** Candidates on record, with their facts. */
  private static Map<String, Dossier> people(DatabaseTables databaseTables) {
    Map<String, Dossier> people = new HashMap<>();
    List<String> rows = new ArrayList<>();
    List<String> facts = new ArrayList<>();
    List<Dossier> lived = SegmentPeople.some(7, PEOPLE);
    IntStream.range(0, PEOPLE)
        .forEach(
            n -> {
              Dossier dossier = sketched(lived.get(n), n);
              UUID id = UUID.nameUUIDFromBytes(dossier.ref().getBytes(StandardCharsets.UTF_8));
              people.put(dossier.ref(), dossier);
              rows.add(
                  "('%s', %s, '2030-01-01', now(), %s::jsonb, 1)"
                      .formatted(id, quoted(dossier.ref()), quoted(DossierJson.write(dossier))));
              facts.add(
                  quoted(
                      ProjectedFactsJson.facts(
                          id,
                          SegmentPeople.NOON,
                          ProjectedFacts.of(dossier, SegmentPeople.NOON, World.EMPTY, List.of()))));
            });
    databaseTables.execute(
        "insert into candidate (id, ref, due_at, created_at, dossier, version) values "
            + String.join(", ", rows)
            + "; "
            + FactStatements.FACTS.replace(
                "$1::text[]", "array[" + String.join(", ", facts) + "]"));
    return people;
  }

  private static Dossier sketched(Dossier dossier, int n) {
    ProfileSketch sketch =
        new ProfileSketch()
            .function(FUNCTIONS.get(n % FUNCTIONS.size()))
            .skills(SKILLS.get(n % SKILLS.size()), SKILLS.get(n / 5 % SKILLS.size()));
    if (n % 7 == 0) {
      sketch = sketch.openings("opening-" + n % 4);
    }
    return nurture.people.People.after(
        dossier, SegmentPeople.NOON.minus(Duration.ofSeconds(1)), sketch.told());
  }

  private static List<Outcome> kept(PgOpenings store, Sent... sent) {
    return await(store.keep(List.of(sent), "rosa", NOON));
  }

  private static Sent sent(Opening opening, int over) {
    return new Sent(opening, OptionalInt.of(over));
  }

  private static Opening opening(String ref, String function, State state, String... skills) {
    return new Opening(
        ref,
        "Engineer",
        "Streaming",
        "Vienna",
        "",
        function,
        List.of(skills),
        state,
        Optional.empty(),
        Map.of("title.de", "Ingenieurin"),
        "payments",
        "AT",
        "senior");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
