package nurture.template;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nurture.attachment.AttachedFile;
import nurture.template.sandbox.DeepStack;
import nurture.template.sandbox.TemplateProblem;

/**
 * All messages of one playbook version, parsed and checked, ready to render.
 *
 * <p>Immutable; every method may be called from any thread. Rendering touches nothing but its
 * arguments and takes a fraction of a millisecond.
 */
public final class TemplateBook {
  private final Map<String, LanguageVariants<Message>> messages;
  private final LanguageFiles languages;
  private final Map<String, String> shared;
  private final BookAttachments attachments;

  /**
   * @param shared the files of which every message is made, by path
   */
  private TemplateBook(
      Map<String, LanguageVariants<Message>> messages,
      LanguageFiles languages,
      Map<String, String> shared,
      BookAttachments attachments) {
    this.attachments = attachments;
    this.messages = messages;
    this.languages = languages;
    this.shared = shared;
  }

  /**
   * Reads every {@code .ftl} file in {@code folder} and its {@code layout} folder, the {@code
   * .yaml} files of its {@code languages} folder, and its {@code attachments}. Blocks on files.
   *
   * @throws TemplateProblems listing all that is wrong in any of them
   * @throws java.io.UncheckedIOException if the folder cannot be read
   */
  public static TemplateBook load(Path folder) {
    List<TemplateProblem> problems = new ArrayList<>();
    Map<String, String> texts = TemplateFolder.read(folder, problems);
    return of(
        texts,
        TemplateFolder.attachments(folder, problems),
        TemplateVocabulary.OF_MESSAGES,
        problems);
  }

  /**
   * The same from contents by path relative to the template folder, {@code layout/html.ftl}, as a
   * playbook version keeps them. Other paths than of templates and languages are refused.
   *
   * @throws TemplateProblems listing all that is wrong in any of them
   */
  public static TemplateBook of(Map<String, String> filesByPath) {
    return of(filesByPath, Map.of());
  }

  /**
   * The same with files that its messages bring along.
   *
   * @param attachments what is in them, by name; the arrays are not to be changed afterwards
   * @throws TemplateProblems listing all that is wrong in any of them
   */
  public static TemplateBook of(Map<String, String> filesByPath, Map<String, byte[]> attachments) {
    return of(filesByPath, attachments, TemplateVocabulary.OF_MESSAGES, new ArrayList<>());
  }

  /** The same for messages that can be given something else. */
  static TemplateBook of(Map<String, String> filesByPath, TemplateVocabulary templateVocabulary) {
    return of(filesByPath, Map.of(), templateVocabulary, new ArrayList<>());
  }

  private static TemplateBook of(
      Map<String, String> filesByPath,
      Map<String, byte[]> attachments,
      TemplateVocabulary templateVocabulary,
      List<TemplateProblem> problems) {
    Map<String, String> templates = new TreeMap<>(filesByPath);
    templates.keySet().removeIf(LanguageFiles::isOne);
    LanguageFiles languages = LanguageFiles.of(filesByPath, problems);
    Map<String, LanguageVariants<Message>> messages =
        DeepStack.call(() -> BookReader.read(templates, templateVocabulary, problems));
    BookAttachments files = BookAttachments.of(attachments, messages, problems);
    if (!problems.isEmpty()) {
      problems.sort(
          Comparator.comparing(TemplateProblem::file).thenComparingInt(TemplateProblem::line));
      throw new TemplateProblems(problems);
    }
    Map<String, String> shared = new TreeMap<>(filesByPath);
    shared.keySet().removeIf(path -> !path.contains("/"));
    return new TemplateBook(messages, languages, shared, files);
  }

  /** In alphabetical order. */
  public Set<String> names() {
    return new TreeSet<>(messages.keySet());
  }

  public boolean has(String name) {
    return messages.containsKey(name);
  }

  /**
   * What a template says about itself.
   *
   * @throws IllegalArgumentException if there is no such template; ask {@link #has} first
   */
  public TemplateInfo info(String name) {
    LanguageVariants<Message> languages = messages.get(name);
    if (languages == null) {
      throw new IllegalArgumentException("There is no template '" + name + "', only " + names());
    }
    Message fallback = requireNonNull(languages.byTag().get(""), "a book has all fallbacks");
    return new TemplateInfo(
        name,
        fallback.frontMatter().purpose(),
        fallback.intent(),
        fallback.frontMatter().via(),
        List.copyOf(fallback.needs()),
        List.copyOf(fallback.optional()),
        languages.byTag().values().stream()
            .map(message -> message.language().toLanguageTag())
            .collect(Collectors.toSet()));
  }

  /** What the file without a suffix says of a template; empty for one that is not there. */
  public Optional<FrontMatter> frontMatter(String name) {
    return Optional.ofNullable(messages.get(name))
        .map(languages -> languages.byTag().get(""))
        .map(Message::frontMatter);
  }

  /**
   * The paths that must be there for a message in the closest language to {@code reader} that it is
   * written in; none for a template that is not there.
   */
  public Set<String> needs(String name, Locale reader) {
    LanguageVariants<Message> languages = messages.get(name);
    Message message = languages == null ? null : languages.closestTo(reader);
    return message == null ? Set.of() : message.needs();
  }

  /**
   * Renders a message in the closest language to {@code reader} that it is written in.
   *
   * @param data the variables, see the package; text, numbers, booleans, dates, enums, lists, maps
   *     and records only
   * @return all parts its channel has, or why there are none; an unknown {@code name} is such a
   *     reason
   */
  public RenderOutcome render(String name, Locale reader, Map<String, ?> data) {
    return render(name, reader, data, Map.of());
  }

  /**
   * The same with another subject line, where there is one for the language that is chosen.
   *
   * @param subjects by the BCP 47 tag of a language; under an empty tag for all that have none
   */
  public RenderOutcome render(
      String name, Locale reader, Map<String, ?> data, Map<String, String> subjects) {
    LanguageVariants<Message> languages = messages.get(name);
    Message message = languages == null ? null : languages.closestTo(reader);
    if (message == null) {
      return new RenderOutcome.Failed(
          name, name, 0, 0, null, "There is no template '" + name + "', only " + names());
    }
    Optional<String> subject = message.subjectOf(subjects);
    if (subject.isEmpty() || !message.frontMatter().isEmail()) {
      return Renderer.render(message, reader, data);
    }
    List<TemplateProblem> problems = new ArrayList<>();
    Message changed = message.withSubject(subject.get(), problems);
    if (!problems.isEmpty()) {
      TemplateProblem first = problems.get(0);
      return new RenderOutcome.Failed(
          name, first.file(), first.line(), first.column(), null, first.message());
    }
    return Renderer.render(changed, reader, data);
  }

  /**
   * The approved template of WhatsApp that says a message in the closest language to {@code reader}
   * that it is written in; empty where it names none.
   */
  public Optional<ApprovedTemplate> approved(String name, Locale reader) {
    LanguageVariants<Message> languages = messages.get(name);
    return languages == null
        ? Optional.empty()
        : Optional.ofNullable(languages.closestTo(reader))
            .flatMap(message -> message.frontMatter().approved());
  }

  /** A template in each language it is written in; none for one that is not there. */
  public List<Message> inEachLanguage(String name) {
    LanguageVariants<Message> languages = messages.get(name);
    return languages == null
        ? List.of()
        : languages.byTag().values().stream()
            .sorted(Comparator.comparing(message -> message.file().path()))
            .toList();
  }

  /**
   * The file a message is rendered of in the closest language to {@code reader}, as it is written;
   * empty for a template that is not there.
   */
  public Optional<TemplateFile> file(String name, Locale reader) {
    LanguageVariants<Message> languages = messages.get(name);
    return languages == null
        ? Optional.empty()
        : Optional.ofNullable(languages.closestTo(reader)).map(Message::file);
  }

  /**
   * The files that a message in the closest language to {@code reader} brings along, in the order
   * of its file; none for a template that is not there.
   */
  public List<AttachedFile> attached(String name, Locale reader) {
    LanguageVariants<Message> languages = messages.get(name);
    Message message = languages == null ? null : languages.closestTo(reader);
    return message == null ? List.of() : attached(message);
  }

  /** The files that a message of this book brings along, in the order of its file. */
  public List<AttachedFile> attached(Message message) {
    return attachments.of(message.frontMatter());
  }

  /** All files that messages may bring along, by name. */
  public List<AttachedFile> attachments() {
    return attachments.all();
  }

  /**
   * Whether another book is sure to make the same of the same data: it has the same file of this
   * message, and the same layouts and words of languages.
   */
  public boolean rendersLike(TemplateBook other, String name, Locale reader) {
    return this == other
        || shared.equals(other.shared)
            && file(name, reader).equals(other.file(name, reader))
            && attached(name, reader).equals(other.attached(name, reader));
  }

  /** Each template in each language, with the sample from its own front matter. */
  public List<RenderOutcome> samples() {
    return everyMessage().stream()
        .map(
            message -> Renderer.render(message, message.language(), message.frontMatter().sample()))
        .toList();
  }

  /** The words of the languages it is written in. */
  public LanguageFiles languages() {
    return languages;
  }

  /** All messages by the name of their template. */
  public Map<String, LanguageVariants<Message>> messages() {
    return Map.copyOf(messages);
  }

  private List<Message> everyMessage() {
    return messages.values().stream()
        .flatMap(languages -> languages.byTag().values().stream())
        .sorted(Comparator.comparing(message -> message.file().path()))
        .toList();
  }
}
