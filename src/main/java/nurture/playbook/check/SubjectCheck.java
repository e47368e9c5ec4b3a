package nurture.playbook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nurture.playbook.Playbook;
import nurture.template.Message;
import nurture.template.RenderOutcome;
import nurture.template.Renderer;
import nurture.template.TemplateBook;
import nurture.template.proof.BookProofreader;
import nurture.template.proof.ProofRemark;
import nurture.template.sandbox.TemplateProblem;

/**
 * Checks the subject lines that a template is to have instead of its own, as templates are checked:
 * they use what the template declares, render with its sample, and are proof-read. Pure; takes
 * milliseconds.
 */
public final class SubjectCheck {

  /**
   * What was found.
   *
   * @param problems what must be mended, as sentences; empty if they can be used
   * @param warnings what is to be looked at, as sentences
   * @param samples how each reads for the made-up person of the template, by language
   */
  public record Result(List<String> problems, List<String> warnings, Map<String, String> samples) {
    public Result {
      problems = List.copyOf(problems);
      warnings = List.copyOf(warnings);
      samples = Map.copyOf(samples);
    }
  }

  private final TemplateBook templates;
  private final List<String> problems = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final Map<String, String> samples = new TreeMap<>();

  private SubjectCheck(TemplateBook templates) {
    this.templates = templates;
  }

  /**
   * Checks them in each language that a template is written in.
   *
   * @param subjects by the BCP 47 tag of a language; under an empty tag for all that have none
   */
  public static Result of(Playbook playbook, String template, Map<String, String> subjects) {
    return of(playbook.templates(), template, subjects);
  }

  static Result of(TemplateBook templates, String template, Map<String, String> subjects) {
    SubjectCheck check = new SubjectCheck(templates);
    check.read(template, templates.inEachLanguage(template), subjects);
    return new Result(check.problems, check.warnings, check.samples);
  }

  /** Whether a template is a mail, with a subject and a sender. */
  public static boolean isMail(Playbook playbook, String template) {
    return isMail(playbook.templates().inEachLanguage(template));
  }

  private static boolean isMail(List<Message> messages) {
    return messages.stream().anyMatch(message -> message.frontMatter().isEmail());
  }

  private void read(String template, List<Message> messages, Map<String, String> subjects) {
    List<String> languages =
        messages.stream().map(message -> message.language().toLanguageTag()).sorted().toList();
    if (!isMail(messages)) {
      problems.add("The template " + template + " is no mail, and has no subject.");
      return;
    }
    new TreeMap<>(subjects)
        .keySet().stream()
            .filter(tag -> !tag.isEmpty())
            .filter(tag -> languages.stream().noneMatch(one -> speaks(one, tag)))
            .forEach(
                tag ->
                    problems.add(
                        "The template %s is not written in %s, only in %s."
                            .formatted(template, tag, String.join(", ", languages))));
    List<String> missing =
        messages.stream()
            .filter(message -> message.subjectOf(subjects).isEmpty())
            .map(message -> message.language().toLanguageTag())
            .sorted()
            .toList();
    if (!missing.isEmpty()) {
      problems.add(
          "The template %s is written in %s, too: write a subject for each language, or one for all."
              .formatted(template, String.join(", ", missing)));
    }
    messages.forEach(
        message ->
            message
                .subjectOf(subjects)
                .ifPresent(subject -> read(message, subject, subjects.containsKey(""))));
  }

  private static boolean speaks(String language, String tag) {
    return language.equals(tag) || language.startsWith(tag + "-");
  }

  /**
   * @param plain whether the subject is that for all languages
   */
  private void read(Message message, String subject, boolean plain) {
    String language = message.language().toLanguageTag();
    String where = "In " + language;
    List<TemplateProblem> found = new ArrayList<>();
    Message changed = message.withSubject(subject, found);
    for (TemplateProblem problem : found) {
      problems.add(
          "%s, column %d: %s. %s."
              .formatted(
                  plain ? "In the subject" : where,
                  Math.max(1, problem.column()),
                  problem.message(),
                  problem.advice()));
    }
    if (!found.isEmpty()) {
      return;
    }
    for (ProofRemark remark : BookProofreader.added(templates, message, changed)) {
      String says =
          "%s%s: %s. %s."
              .formatted(
                  where,
                  remark.file().equals("subject") ? ", column " + Math.max(1, remark.column()) : "",
                  remark.message(),
                  remark.suggestion());
      (remark.severity() == ProofRemark.Severity.ERROR ? problems : warnings).add(says);
    }
    sample(changed).ifPresent(line -> samples.put(language, line));
  }

  private static Optional<String> sample(Message changed) {
    return Renderer.render(changed, changed.language(), changed.frontMatter().sample())
            instanceof RenderOutcome.Rendered rendered
        ? Optional.of(rendered.subject())
        : Optional.empty();
  }
}
