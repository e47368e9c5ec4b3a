package nurture.playbook.scenario;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nurture.candidate.Dossier;
import nurture.playbook.CorrectionHints;
import nurture.playbook.FilePosition;
import nurture.playbook.Finding;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads scenario files. {@code people.yaml} describes the people; every other file may begin with
 * {@code about} and {@code at} for all its scenarios, then {@code ---}, then their list. Strict:
 * what is not understood is a problem with its place, since a misspelt expectation would otherwise
 * be one that always holds.
 */
public final class ScenarioReader {

  private static final String PEOPLE = "people.yaml";
  private static final List<String> KEYS =
      List.of("scenario", "about", "at", "given", "reply", "expect");

  private final ScenarioNumbers numbers;
  private final List<Finding> problems;
  private final ScenarioCandidates scenarioCandidates = new ScenarioCandidates();
  private final List<Scenario> scenarios = new ArrayList<>();

  private ScenarioReader(ScenarioNumbers numbers, List<Finding> problems) {
    this.numbers = numbers;
    this.problems = problems;
  }

  /** What a file says once for all its scenarios. */
  private record Defaults(@Nullable WrittenText about, @Nullable WrittenText at) {}

  /**
   * All scenarios, by file and line.
   *
   * @param files text by name as it is to be shown
   * @param numbers those they may name
   * @param problems where what is wrong is added
   */
  public static List<Scenario> read(
      Map<String, String> files, ScenarioNumbers numbers, List<Finding> problems) {
    ScenarioReader reader = new ScenarioReader(numbers, problems);
    Map<String, String> sorted = new TreeMap<>(files);
    sorted.forEach(
        (file, text) -> {
          if (isPeople(file)) {
            reader.people(reader.book(file), text);
          }
        });
    sorted.forEach(
        (file, text) -> {
          if (!isPeople(file)) {
            reader.scenarios(reader.book(file), text);
          }
        });
    return List.copyOf(reader.scenarios);
  }

  private YamlMapping.Book book(String file) {
    return new YamlMapping.Book(file, numbers, problems);
  }

  private static boolean isPeople(String file) {
    return file.equals(PEOPLE) || file.endsWith("/" + PEOPLE);
  }

  private void people(YamlMapping.Book book, String text) {
    for (Node document : documents(book, text)) {
      YamlMapping.of(book, document, "people: { ingrid: { name: Ingrid Solheim } }")
          .ifPresent(
              yamlMapping -> {
                Node people = yamlMapping.take("people");
                if (people != null) {
                  scenarioCandidates.read(book, people);
                }
                yamlMapping.nothingElse("the file of the people", List.of("people"));
              });
    }
  }

  private void scenarios(YamlMapping.Book book, String text) {
    Defaults defaults = new Defaults(null, null);
    for (Node document : documents(book, text)) {
      if (document instanceof SequenceNode list) {
        for (Node item : list.getValue()) {
          Defaults said = defaults;
          YamlMapping.of(book, item, "scenario: One sentence")
              .ifPresent(
                  yamlMapping -> scenario(yamlMapping, item, said).ifPresent(scenarios::add));
        }
      } else {
        Optional<YamlMapping> mapping = YamlMapping.of(book, document, "- scenario: One sentence");
        if (mapping.isPresent()) {
          defaults =
              new Defaults(
                  mapping.get().text("about").orElse(null), mapping.get().text("at").orElse(null));
          mapping.get().nothingElse("the beginning of a file", List.of("about", "at"));
        }
      }
    }
  }

  private Optional<Scenario> scenario(YamlMapping yamlMapping, Node node, Defaults defaults) {
    YamlMapping.Book book = yamlMapping.book();
    int before = problems.size();
    Optional<WrittenText> name = yamlMapping.text("scenario");
    Optional<WrittenText> about =
        yamlMapping.text("about").or(() -> Optional.ofNullable(defaults.about()));
    Optional<WrittenText> at = yamlMapping.text("at").or(() -> Optional.ofNullable(defaults.at()));
    Optional<WrittenText> reply = yamlMapping.text("reply");
    List<Node> happenings = list(yamlMapping, "given");
    List<Expectation> expectations = expectations(yamlMapping);
    yamlMapping.nothingElse("a scenario", KEYS);
    suit(book, reply.isPresent(), expectations);
    if (name.isEmpty()) {
      book.complain(
          yamlMapping.place(), "the scenario has no name", "Write scenario: one sentence");
    }
    if (reply.isPresent()) {
      return reply(yamlMapping, node, name, at, reply.get(), happenings, expectations, before);
    }
    Optional<ScenarioCandidates.Person> person =
        about.flatMap(writtenText -> person(book, writtenText));
    if (about.isEmpty()) {
      book.complain(yamlMapping.place(), "no candidate is named", "Write about: ingrid");
    }
    if (at.isEmpty()) {
      book.complain(yamlMapping.place(), "no time is named", "Write at: 2027-03-10 12:00");
    }
    if (person.isEmpty() || at.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    ZoneId zone = person.get().zone();
    Optional<Instant> instant =
        ScenarioTime.local(
                book, at.get(), "Write a day and an hour where they are, 2027-03-10 12:00")
            .map(local -> local.atZone(zone).toInstant());
    if (instant.isEmpty()) {
      return Optional.empty();
    }
    Instant now = instant.get();
    Dossier dossier = PriorEvents.after(book, person.get().dossier(now), now, happenings);
    return problems.size() > before
        ? Optional.empty()
        : Optional.of(
            new Scenario(
                name.get().text(),
                book.file(),
                yamlMapping.place().line(),
                dossier,
                now,
                Optional.empty(),
                expectations,
                written(node, about.get(), at.get(), person.get())));
  }

  /** A reply is read for itself: the rules that do see no candidate. */
  private Optional<Scenario> reply(
      YamlMapping yamlMapping,
      Node node,
      Optional<WrittenText> name,
      Optional<WrittenText> at,
      WrittenText reply,
      List<Node> happenings,
      List<Expectation> expectations,
      int before) {
    YamlMapping.Book book = yamlMapping.book();
    if (!happenings.isEmpty()) {
      book.complain(
          book.place(happenings.get(0)),
          "a reply is read for itself, whatever happened before",
          "Remove given, or reply");
    }
    Optional<LocalDateTime> local =
        at.flatMap(
            when ->
                ScenarioTime.local(
                    book, when, "Write the day and hour it was written, 2027-03-10 12:00"));
    if (at.isEmpty()) {
      book.complain(yamlMapping.place(), "no time is named", "Write at: 2027-03-10 12:00");
    }
    return problems.size() > before
        ? Optional.empty()
        : Optional.of(
            new Scenario(
                name.orElseThrow().text(),
                book.file(),
                yamlMapping.place().line(),
                Dossier.of("reply"),
                local.orElseThrow().toInstant(ZoneOffset.UTC),
                Optional.of(reply.text()),
                expectations,
                at.orElseThrow().text() + "\n" + YamlMapping.written(node)));
  }

  /** What a reply means is expected of a reply alone, and nothing else of it. */
  private static void suit(YamlMapping.Book book, boolean reply, List<Expectation> expectations) {
    for (Expectation expected : expectations) {
      if (!expected.key().suits(reply)) {
        book.complain(
            expected.place(),
            expected.key().word()
                + (reply ? " is not expected of a reply" : " is expected of a reply alone"),
            reply ? "Write reads, until, speaks or silent" : "Add reply: with its words");
      }
    }
  }

  private static String written(
      Node node, WrittenText about, WrittenText at, ScenarioCandidates.Person person) {
    return String.join("\n", about.text(), at.text(), YamlMapping.written(node), person.toString());
  }

  private Optional<ScenarioCandidates.Person> person(YamlMapping.Book book, WrittenText name) {
    Optional<ScenarioCandidates.Person> person = scenarioCandidates.person(name.text());
    if (person.isEmpty()) {
      book.complain(
          name.place(),
          "no candidate called " + name.text() + " is in " + PEOPLE,
          CorrectionHints.nearest(name.text(), scenarioCandidates.names()));
    }
    return person;
  }

  private static List<Node> list(YamlMapping yamlMapping, String key) {
    Node node = yamlMapping.take(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode list) {
      return list.getValue();
    }
    yamlMapping
        .book()
        .complain(
            yamlMapping.book().place(node),
            key + " is a list",
            "Begin each line below it with a dash");
    return List.of();
  }

  private static List<Expectation> expectations(YamlMapping scenario) {
    FilePosition filePosition = scenario.placeOf("expect");
    Node node = scenario.take("expect");
    List<Expectation> expectations = new ArrayList<>();
    if (node != null) {
      YamlMapping.of(scenario.book(), node, "speaks: The name of a rule")
          .ifPresent(
              yamlMapping -> {
                for (Expectation.Key key : Expectation.Key.values()) {
                  Expectation.read(key, yamlMapping).ifPresent(expectations::add);
                }
                yamlMapping.nothingElse("expect", Expectation.Key.words());
              });
    }
    if (expectations.isEmpty()) {
      scenario
          .book()
          .complain(
              filePosition,
              "nothing is expected",
              "Say below expect: what should come of it, for example sends: first-outreach");
    }
    boolean says = expectations.stream().anyMatch(e -> e.key() == Expectation.Key.SAYS);
    if (says && expectations.stream().noneMatch(e -> e.key() == Expectation.Key.SPEAKS)) {
      scenario.book().complain(filePosition, "says is about the rules under speaks", "Add speaks");
    }
    return expectations;
  }

  private static List<Node> documents(YamlMapping.Book book, String text) {
    LoaderOptions limits = new LoaderOptions();
    limits.setMaxAliasesForCollections(10);
    limits.setNestingDepthLimit(20);
    List<Node> documents = new ArrayList<>();
    try {
      new Yaml(new SafeConstructor(limits))
          .composeAll(new StringReader(text))
          .forEach(documents::add);
    } catch (MarkedYAMLException broken) {
      int line = broken.getProblemMark().getLine() + 1;
      int column = broken.getProblemMark().getColumn() + 1;
      book.complain(
          new FilePosition(book.file(), line, column),
          "this is not YAML: " + broken.getProblem(),
          "Correct the indentation, or put the text in quotes");
    } catch (YAMLException broken) {
      book.complain(
          new FilePosition(book.file(), 0, 0),
          "this is not YAML",
          "Correct it, or make it smaller");
    }
    return documents;
  }
}
