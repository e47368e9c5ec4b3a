package nurture.playbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nurture.candidate.facts.Holidays;
import nurture.candidate.facts.World;
import nurture.library.Library;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;
import nurture.rules.RuleProblems;
import nurture.template.TemplateBook;
import nurture.template.TemplateProblems;

/**
 * A set of rules, the templates they name and what the messages can bring along.
 *
 * @param version twelve hex digits that change with any byte of any file; every decision bears it
 * @param library empty when there are no files of it
 */
public record Playbook(String version, RuleBook rules, TemplateBook templates, Library library) {

  private static final Pattern NAMED =
      Pattern.compile("\\bSend\\s*\\.\\s*message\\s*\\(\\s*\"([^\"]*)\"");

  /**
   * Reads and compiles everything; takes seconds when cold.
   *
   * @throws PlaybookProblems listing all that is wrong, by file and line
   */
  public static Playbook load(Path rulesFolder, Path templatesFolder, Budget budget) {
    return load(rulesFolder, templatesFolder, budget, Holidays.NONE);
  }

  /** The same where some days are holidays. */
  public static Playbook load(
      Path rulesFolder, Path templatesFolder, Budget budget, Holidays holidays) {
    List<String> problems = new ArrayList<>();
    Map<String, String> ruleFiles = files(rulesFolder, problems);
    TemplateBook templates = templates(templatesFolder, problems);
    if (templates != null) {
      namedTemplates(rulesFolder, ruleFiles, templates, problems);
    }
    LibraryFiles library = LibraryFiles.read(templatesFolder);
    library.problems().forEach(problem -> problems.add(templatesFolder + "/" + problem));
    String version = version(ruleFiles, templatesFolder, problems);
    RuleBook rules = null;
    try {
      rules =
          RuleBook.compile(
              ruleFiles, budget, version, new World(holidays, library.library(), Map.of()));
    } catch (RuleProblems e) {
      e.list()
          .forEach(problem -> problems.add(rulesFolder.resolve(problem.file()) + tail(problem)));
    }
    if (rules == null || templates == null || !problems.isEmpty()) {
      throw new PlaybookProblems(problems);
    }
    return new Playbook(version, rules, templates, library.library());
  }

  private static String tail(nurture.rules.RuleProblem problem) {
    return (problem.line() > 0 ? ":" + problem.line() : "") + ": " + problem.message();
  }

  private static Map<String, String> files(Path folder, List<String> problems) {
    try {
      return RuleFiles.in(folder);
    } catch (UncheckedIOException e) {
      problems.add(folder + ": cannot be read; set rules.dir to the folder of the rules");
      return Map.of();
    }
  }

  private static @org.jspecify.annotations.Nullable TemplateBook templates(
      Path folder, List<String> problems) {
    try {
      return TemplateBook.load(folder);
    } catch (TemplateProblems e) {
      e.problems().forEach(problem -> problems.add(folder + "/" + problem));
    } catch (UncheckedIOException e) {
      problems.add(folder + ": cannot be read; set templates.dir to the folder of the templates");
    }
    return null;
  }

  private static void namedTemplates(
      Path folder, Map<String, String> ruleFiles, TemplateBook templates, List<String> problems) {
    ruleFiles.forEach(
        (file, text) -> {
          Matcher named = NAMED.matcher(text);
          while (named.find()) {
            if (!templates.has(named.group(1))) {
              long line = text.substring(0, named.start()).lines().count();
              problems.add(
                  folder.resolve(file)
                      + ":"
                      + Math.max(1, line)
                      + ": there is no template "
                      + named.group(1)
                      + "; there are "
                      + String.join(", ", new java.util.TreeSet<>(templates.names())));
            }
          }
        });
  }

  private static String version(
      Map<String, String> ruleFiles, Path templatesFolder, List<String> problems) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new TreeMap<>(ruleFiles)
          .forEach(
              (name, text) -> add(digest, "rules/" + name, text.getBytes(StandardCharsets.UTF_8)));
      if (Files.isDirectory(templatesFolder)) {
        try (Stream<Path> paths = Files.walk(templatesFolder)) {
          for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile).sorted()::iterator) {
            String name = templatesFolder.relativize(path).toString().replace('\\', '/');
            add(digest, "templates/" + name, Files.readAllBytes(path));
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (IOException e) {
      problems.add(templatesFolder + ": cannot be read: " + e.getMessage());
      return "";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void add(MessageDigest digest, String name, byte[] content) {
    digest.update((name + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
    digest.update(content);
  }
}
