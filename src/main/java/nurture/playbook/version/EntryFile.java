package nurture.playbook.version;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nurture.library.ItemKind;
import nurture.library.Opening;
import nurture.playbook.Finding;
import nurture.playbook.LibraryFiles;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.scenario.ScenarioNumbers;
import nurture.playbook.scenario.ScenarioReader;
import nurture.playbook.version.YamlEntries.Shape;
import nurture.template.sandbox.TemplateProblem;

/** The YAML files of a draft that list entries, with what each key means. */
public enum EntryFile {
  CONTENT(
      "piece",
      List.of(
          text(
              "id", "Lower-case letters, digits and hyphens. Keep it: it tells who got the piece."),
          choice("kind", "What it is.", words(ItemKind.values())),
          text("topic", "In lower case, as interests are called; empty for everybody."),
          text("language", "Two letters, for example de."),
          text("title", "Of the piece or the event; of a person their job title."),
          text("summary", "One sentence with its full stop."),
          text("link", "Where it is; a person needs none."),
          text("expires", "The first day on which it is not sent any more."),
          text("on", "The day of an event."),
          text("place", "Where an event is."),
          text("name", "Of a person or leader."))),
  OPENINGS(
      "opening",
      List.of(
          text("ref", "As the applicant tracking system names it."),
          text("title", "In English; title.de is the same in German."),
          text("team", "The team."),
          text("location", "Where it is."),
          text("brief", "Link to the two pages; empty when there are none."),
          text("function", "The job family in lower case."),
          text("domain", "The field of work in lower case; empty for any."),
          new EntryField(
              "skills",
              "What it asks for, in lower case, with commas between.",
              Shape.LIST,
              List.of()),
          text("country", "Two capital letters, for example AT; empty for any."),
          text("seniority", "As profiles name it; empty for any."),
          choice(
              "state",
              "Nobody is told of a forecast as of an opening.",
              words(Opening.State.values())),
          text("opens", "The day a forecast opening is expected to open."))),
  SCENARIOS(
      "scenario",
      List.of(
          text("scenario", "The situation, in one sentence."),
          text("about", "The candidate, as people.yaml calls them; empty for the one of the file."),
          text("at", "The day and hour where they are; empty for those of the file."),
          new EntryField(
              "given",
              "What happened before, oldest first: - 7 days ago: wrote first-outreach",
              Shape.BLOCK,
              List.of()),
          text(
              "reply",
              "The words of a reply that arrived by mail, in the place of given; empty otherwise."),
          new EntryField(
              "expect",
              "What the rules decide then: sends: follow-up-insight",
              Shape.BLOCK,
              List.of())));

  /**
   * A key of an entry.
   *
   * @param choices what can be its value; empty where any text can
   */
  public record EntryField(String key, String meaning, Shape shape, List<String> choices) {}

  /**
   * What is wrong with an entry.
   *
   * @param line from 1
   */
  public record EntryProblem(int line, String message, String advice) {}

  private static final String SCENARIO = "rules/scenario/[^/]+\\.yaml";
  private static final String PEOPLE = "rules/scenario/people.yaml";
  private static final String TEMPLATES = "templates/";

  private final String noun;
  private final List<EntryField> fields;

  EntryFile(String noun, List<EntryField> fields) {
    this.noun = noun;
    this.fields = fields;
  }

  /** Which of them a path is; empty for other files. */
  public static Optional<EntryFile> of(String path) {
    if (path.equals(TEMPLATES + LibraryFiles.CONTENT)) {
      return Optional.of(CONTENT);
    } else if (path.equals(TEMPLATES + LibraryFiles.OPENINGS)) {
      return Optional.of(OPENINGS);
    }
    return path.matches(SCENARIO) && !path.equals(PEOPLE)
        ? Optional.of(SCENARIOS)
        : Optional.empty();
  }

  /** What an entry is called. */
  public String noun() {
    return noun;
  }

  /** The keys of an entry; the first names it. */
  public List<EntryField> fields() {
    return fields;
  }

  /** The lines of an entry that is new. */
  public List<String> example(String name) {
    return switch (this) {
      case CONTENT ->
          List.of(
              "id: " + name,
              "kind: insight",
              "language: en",
              "title: What it is called",
              "summary: What it says, in one sentence.",
              "link: https://example.com/" + name);
      case OPENINGS ->
          List.of(
              "ref: " + name,
              "title: What it is called",
              "team: The team",
              "location: Where it is",
              "function: engineering",
              "skills: [one skill]",
              "state: closed");
      case SCENARIOS ->
          List.of(
              "scenario: " + name,
              "given:",
              "  - 7 days ago: wrote first-outreach",
              "expect:",
              "  sends: follow-up-insight");
    };
  }

  /** What is wrong with a text of the file, in the order of its lines. */
  public List<EntryProblem> problems(PlaybookFiles files, String path, String text) {
    List<EntryProblem> problems = new ArrayList<>();
    if (this == SCENARIOS) {
      Map<String, String> read = new TreeMap<>();
      read.put(path, text);
      files.content(PEOPLE).ifPresent(people -> read.put(PEOPLE, new String(people, UTF_8)));
      List<Finding> findings = new ArrayList<>();
      var unused =
          ScenarioReader.read(
              read, ScenarioNumbers.of(DraftWords.source(files).numbers()), findings);
      findings.stream()
          .filter(finding -> finding.file().equals(path))
          .forEach(
              finding ->
                  problems.add(
                      new EntryProblem(finding.line(), finding.message(), finding.hint())));
      return problems;
    }
    LibraryFiles library = this == CONTENT ? LibraryFiles.of(text, "") : LibraryFiles.of("", text);
    for (TemplateProblem problem : library.problems()) {
      problems.add(new EntryProblem(problem.line(), problem.message(), problem.advice()));
    }
    return problems;
  }

  private static EntryField text(String key, String meaning) {
    return new EntryField(key, meaning, Shape.TEXT, List.of());
  }

  private static EntryField choice(String key, String meaning, List<String> choices) {
    return new EntryField(key, meaning, Shape.TEXT, choices);
  }

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
