package nurture.playbook.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nurture.candidate.facts.Holidays;
import nurture.people.ShippedLetter;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.playbook.PlaybookFolders;
import nurture.rules.Budget;

/**
 * A small playbook in a folder of its own in which all is well, until a test spoils something. It
 * borrows a shipped message, so that what is asked of messages is asked of it too.
 */
public final class HostilePlaybook {

  static final String GREETING =
      """
      // PLAYBOOK P7. Owner: sourcing team.
      rule "Strangers are greeted"
      when
          Flag( name == "new" )
      then
          insert( Send.message("first-outreach").by(Via.EMAIL).because("nobody wrote yet") );
      end
      """;

  private static final Budget PATIENT = new Budget(1_000, Duration.ofMinutes(1));

  private static final LocalDate TODAY = LocalDate.parse("2027-03-10");

  private final Path folder;

  private HostilePlaybook(Path folder) {
    this.folder = folder;
  }

  public static HostilePlaybook in(Path folder) {
    return new HostilePlaybook(folder)
        .shipped("first-outreach.ftl")
        .shipped("layout/html.ftl")
        .shipped("layout/text.ftl")
        .file(
            "rules/policy/words.drl",
            """
            // PLAYBOOK P29. Owner: sourcing team.
            rule "Nobody wrote yet"
            when
                Contact( !ever )
            then
                insert( Flag.set("new") );
            end
            """)
        .file("rules/journey/greet.drl", GREETING)
        .file(
            "rules/scenario/people.yaml",
            """
            people:
              ada: { name: Ada Lovelace, email: ada@example.com, timeZone: Europe/Vienna, skills: [compilers], consent: [email], research: complete }
            """)
        .file(
            "rules/scenario/greet.yaml",
            """
            about: ada
            at: 2027-03-10 12:00
            ---
            - scenario: A stranger
              expect:
                speaks: [Nobody wrote yet, Strangers are greeted]
                sends: first-outreach

            - scenario: An acquaintance
              given:
                - 9 days ago: wrote first-outreach
              expect:
                silent: [Nobody wrote yet, Strangers are greeted]
            """);
  }

  public HostilePlaybook file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A journey rule in a file of its own; its name stands on line 2, the first condition on 4. */
  public HostilePlaybook journey(String name, String when, String then) {
    return file("rules/journey/" + name + ".drl", rule(name, when, then));
  }

  static String rule(String name, String when, String then) {
    return "// Owner: sourcing team.\nrule \""
        + name
        + "\"\nwhen\n    "
        + when
        + "\nthen\n    "
        + then
        + "\nend\n";
  }

  /** More scenarios about Ada, a list. */
  public HostilePlaybook scenarios(String list) {
    return file("rules/scenario/more.yaml", "about: ada\nat: 2027-03-10 12:00\n---\n" + list);
  }

  HostilePlaybook shipped(String template) {
    try {
      return file(
          "templates/" + template,
          ShippedLetter.withoutPromises(Files.readString(Path.of("templates", template))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The shipped first message promises something, on line 3. */
  HostilePlaybook promising(String keptBy) {
    try {
      String message =
          ShippedLetter.withoutPromises(
              Files.readString(Path.of("templates", "first-outreach.ftl")));
      return file(
          "templates/first-outreach.ftl",
          message.replaceFirst(
              "(?m)^for: ", "promises: [ { text: No strings attached, " + keptBy + " } ]\nfor: "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public PlaybookFolders folders() {
    return PlaybookFolders.in(folder);
  }

  public CheckReport check() {
    return PlaybookCheck.of(
        folders(), new CheckOptions(PATIENT, Holidays.NONE, Optional.of(TODAY)));
  }

  /** What was found of some kinds, as {@code file:line:column severity code}. */
  List<String> found(FindingCode... kinds) {
    return findings(kinds).map(this::line).toList();
  }

  String message(FindingCode kind) {
    return findings(kind).findFirst().orElseThrow().message();
  }

  String hint(FindingCode kind) {
    return findings(kind).findFirst().orElseThrow().hint();
  }

  private Stream<Finding> findings(FindingCode... kinds) {
    Set<FindingCode> wanted = Set.of(kinds);
    return check().findings().stream().filter(finding -> wanted.contains(finding.code()));
  }

  private String line(Finding finding) {
    return finding.where().substring(folder.toString().length() + 1)
        + " "
        + finding.severity().word()
        + " "
        + finding.code().id();
  }
}
