package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nurture.candidate.Dossier;
import nurture.candidate.facts.Flag;
import nurture.candidate.facts.ProjectedFacts;
import nurture.candidate.facts.World;
import nurture.decision.FiredRule;
import nurture.json.ProjectedFactsJson;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.segment.RandomConditions;
import nurture.segment.SegmentCondition;
import nurture.segment.SegmentPeople;
import nurture.segment.SegmentSql;
import nurture.simulation.RunSize;
import nurture.store.FactStatements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A condition holds of the same candidates in memory over their facts, in SQL over the projection,
 * and in a rule: at the instant of the projection and later.
 */
@ExtendWith(TestPostgres.class)
final class SegmentReadingsIT {

  private static final long SEED = 41;
  private static final int PEOPLE = 120;

  /** Each is compiled with so many conditions; all of them with {@code -Dlong}. */
  private static final int BOOKS = RunSize.of("segments.books", 3, 100);

  private static final int CONDITIONS = 100;

  /** A moment as a database knows them. */
  private static final Instant FIRST =
      SegmentPeople.NOON.truncatedTo(ChronoUnit.MICROS).plus(1, ChronoUnit.MICROS);

  /** The flags that a policy says. */
  private static final String POLICY =
      """
      rule "Quiet" when Contact( quietDays >= 20 ) then insert( Flag.set("quiet") ); end
      rule "Known" when Contact( ever ) then insert( Flag.set("known") ); end
      """;

  /** What is asked by its term, alone and together. */
  private static final List<String> TERMS =
      List.of(
          "Reach( via == Via.EMAIL, usable )",
          "not Reach( usable == true, via == Via.EMAIL )",
          "Reach( via == Via.EMAIL && usable )\nTopicHistory( topic == \"first-outreach\" )",
          "Flag( name == \"quiet\" )\nnot Role( skills contains \"kafka\" )",
          "not ( Flag( name == \"known\" ) and Role( skills contains \"kafka\" ) )",
          "Candidate( tags contains \"ü\", country == \"NO\" )\nLastReply()");

  private static final List<Dossier> people = SegmentPeople.some(SEED, PEOPLE);
  private static DatabaseTables database;

  @BeforeAll
  static void tables(DatabaseTables databaseTables) {
    database = databaseTables;
    database.migrate("55");
  }

  @Test
  void conditions_holdOfTheSameCandidatesInMemoryInSqlAndInARule() {
    Random random = new Random(SEED);
    int found = 0;
    for (int book = 0; book < BOOKS; book++) {
      Instant later = FIRST.plusSeconds(book == 0 ? 0 : random.nextInt(700 * 86_400));
      Map<String, List<String>> flags = flags(later);
      List<ProjectedFacts> projected = project(flags);
      RandomConditions conditions = new RandomConditions(SEED + book, projected);
      List<String> texts =
          Stream.concat(
                  IntStream.range(0, CONDITIONS).mapToObj(n -> conditions.next()), TERMS.stream())
              .toList();
      try (RuleBook compiled = book(texts)) {
        Map<String, Set<Integer>> fired = fired(compiled, later);
        List<SegmentCondition> read = texts.stream().map(SegmentReadingsIT::condition).toList();
        List<Set<String>> inSql = inSql(read, later);
        for (int i = 0; i < texts.size(); i++) {
          int number = i;
          Set<String> inMemory = inMemory(read.get(i), compiled, later, flags);
          Set<String> inRules =
              fired.entrySet().stream()
                  .filter(each -> each.getValue().contains(number))
                  .map(Map.Entry::getKey)
                  .collect(Collectors.toCollection(TreeSet::new));

          assertThat(inSql.get(i))
              .as("in SQL: %s%n%s", texts.get(i), read.get(i).sql())
              .isEqualTo(inMemory);
          assertThat(inRules).as("in a rule: %s", texts.get(i)).isEqualTo(inMemory);
          found += inMemory.isEmpty() || inMemory.size() == PEOPLE ? 0 : 1;
        }
      }
    }
    assertThat(found)
        .as("conditions that tell candidates apart")
        .isGreaterThan(BOOKS * CONDITIONS / 4);
  }

  @Test
  void conditionAndItsOpposite_areAllCandidates() {
    List<ProjectedFacts> projected = project(flags(FIRST));
    RandomConditions conditions = new RandomConditions(SEED, projected);
    Set<String> all =
        people.stream().map(Dossier::ref).collect(Collectors.toCollection(TreeSet::new));
    List<String> fields = conditions.eachField();
    List<Set<String>> holds =
        inSql(fields.stream().map(SegmentReadingsIT::condition).toList(), FIRST);
    List<Set<String>> not =
        inSql(fields.stream().map(field -> condition("not " + field)).toList(), FIRST);

    for (int i = 0; i < fields.size(); i++) {
      assertThat(holds.get(i).size() + not.get(i).size()).as(fields.get(i)).isEqualTo(PEOPLE);
      not.get(i).addAll(holds.get(i));
      assertThat(not.get(i)).as(fields.get(i)).isEqualTo(all);
    }
  }

  private static Map<String, List<String>> flags(Instant at) {
    Map<String, List<String>> flags = new LinkedHashMap<>();
    try (RuleBook policy = book(List.of())) {
      for (Dossier dossier : people) {
        List<FiredRule> fired = new ArrayList<>();
        var unused = policy.opinions(policy.facts(dossier, at), fired);
        flags.put(
            dossier.ref(),
            fired.stream()
                .map(rule -> rule.rule().toLowerCase(java.util.Locale.ROOT))
                .distinct()
                .sorted()
                .toList());
      }
    }
    return flags;
  }

  private static RuleBook book(List<String> conditions) {
    StringBuilder guards = new StringBuilder();
    for (int i = 0; i < conditions.size(); i++) {
      guards.append(
          "rule \"c%d\" when\n%s\nthen insert( Tag.as(\"x\") ); end\n"
              .formatted(i, conditions.get(i)));
    }
    return RuleBook.compile(
        Map.of(
            "policy/flags.drl",
            POLICY,
            "guard/conditions.drl",
            guards.toString(),
            "policy/numbers.csv",
            "name,value,unit,meaning\n"
                + RandomConditions.NUMBERS.entrySet().stream()
                    .map(number -> number.getKey() + "," + number.getValue() + ",days,x\n")
                    .collect(Collectors.joining())),
        new Budget(100_000, Duration.ofMinutes(1)));
  }

  /** The conditions that hold of each candidate. */
  private static Map<String, Set<Integer>> fired(RuleBook book, Instant at) {
    Map<String, Set<Integer>> fired = new LinkedHashMap<>();
    for (Dossier dossier : people) {
      List<FiredRule> rules = new ArrayList<>();
      var unused = book.opinions(book.facts(dossier, at), rules);
      fired.put(
          dossier.ref(),
          rules.stream()
              .map(FiredRule::rule)
              .filter(name -> name.matches("c\\d+"))
              .map(name -> Integer.valueOf(name.substring(1)))
              .collect(Collectors.toSet()));
    }
    return fired;
  }

  private static SegmentCondition condition(String text) {
    SegmentCondition.Reading reading = SegmentCondition.read(text, RandomConditions.NUMBERS);
    assertThat(reading.problems()).as(text).isEmpty();
    return reading.condition().orElseThrow();
  }

  private static Set<String> inMemory(
      SegmentCondition condition, RuleBook book, Instant at, Map<String, List<String>> flags) {
    Set<String> refs = new TreeSet<>();
    for (Dossier dossier : people) {
      List<Object> facts = new ArrayList<>(book.facts(dossier, at));
      flags.getOrDefault(dossier.ref(), List.of()).forEach(flag -> facts.add(new Flag(flag)));
      if (condition.holds(facts)) {
        refs.add(dossier.ref());
      }
    }
    return refs;
  }

  /** Writes what the facts are projected to; what moves with the clock is asked later. */
  private static List<ProjectedFacts> project(Map<String, List<String>> flags) {
    List<ProjectedFacts> all = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    List<String> facts = new ArrayList<>();
    List<String> lists = new ArrayList<>();
    for (Dossier dossier : people) {
      UUID id = UUID.nameUUIDFromBytes(dossier.ref().getBytes(StandardCharsets.UTF_8));
      ProjectedFacts projected =
          ProjectedFacts.of(
              dossier,
              SegmentPeople.NOON,
              World.EMPTY,
              flags.getOrDefault(dossier.ref(), List.of()));
      all.add(projected);
      rows.add("('%s', %s, now(), now())".formatted(id, quoted(dossier.ref())));
      facts.add(quoted(ProjectedFactsJson.facts(id, FIRST, projected)));
      lists.add(quoted(ProjectedFactsJson.lists(id, projected)));
    }
    database.execute(
        "truncate candidate cascade; insert into candidate (id, ref, due_at, created_at) values "
            + String.join(", ", rows)
            + "; "
            + FactStatements.FACTS.replace("$1::text[]", array(facts))
            + "; "
            + FactStatements.LISTS.replace("$1::text[]", array(lists)));
    return all;
  }

  /** The refs of whom each condition holds; all of them in one statement. */
  private static List<Set<String>> inSql(List<SegmentCondition> conditions, Instant at) {
    String columns =
        conditions.stream()
            .map(condition -> where(condition.sql(), at))
            .collect(Collectors.joining(", ", "array[", "]::boolean[]"));
    List<Set<String>> refs = new ArrayList<>();
    conditions.forEach(condition -> refs.add(new TreeSet<>()));
    for (String line :
        database.texts(
            "select c.ref || ' ' || array_to_string("
                + columns
                + ", ',', 'null') from candidate_facts f join candidate_fact_lists l using"
                + " (candidate_id) join candidate_asked_facts a using (candidate_id) join candidate"
                + " c on c.id = f.candidate_id")) {
      String[] holds = line.split(" ", 2)[1].split(",");
      for (int i = 0; i < holds.length; i++) {
        assertThat(holds[i]).isIn("t", "f");
        if (holds[i].equals("t")) {
          refs.get(i).add(line.split(" ", 2)[0]);
        }
      }
    }
    return refs;
  }

  private static String where(SegmentSql sql, Instant at) {
    String where = sql.where();
    for (int i = sql.values().size(); i > 0; i--) {
      where = where.replace("$" + (i + 1) + "::text", quoted(sql.values().get(i - 1)) + "::text");
    }
    return where.replace("$1::bigint", ChronoUnit.MICROS.between(Instant.EPOCH, at) + "::bigint");
  }

  private static String array(List<String> quoted) {
    return "array[" + String.join(", ", quoted) + "]";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
