package nurture.template;

import static java.util.Objects.requireNonNull;

import freemarker.template.Template;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nurture.candidate.Purpose;
import nurture.template.MessageParts.Part;
import nurture.template.TemplateFile.Piece;
import nurture.template.proof.BookProofreader;
import nurture.template.sandbox.SourceLimits;
import nurture.template.sandbox.TemplateProblem;
import org.jspecify.annotations.Nullable;

/**
 * One message in one language, parsed and ready to render.
 *
 * @param name without language, {@code first-outreach}
 * @param file the file it was read from, kept for {@link BookProofreader}
 * @param language the language it is written in
 * @param subject null, like {@code html}, when it is written for a channel of text alone
 * @param textLayout what the text calls; {@link Layout#NONE} when it calls nothing of it
 */
public record Message(
    String name,
    TemplateFile file,
    Locale language,
    FrontMatter frontMatter,
    @Nullable Template subject,
    Template text,
    @Nullable Template html,
    Layout textLayout,
    Layout htmlLayout) {

  private static final String SUBJECT = "subject";

  /** Null, with problems added, unless every part its channel has can be rendered. */
  static @Nullable Message read(
      FileName name,
      TemplateFile file,
      LanguageVariants<Layout> textLayouts,
      LanguageVariants<Layout> htmlLayouts,
      TemplateVocabulary templateVocabulary,
      List<TemplateProblem> problems) {
    FrontMatter frontMatter = FrontMatterReader.read(file, problems);
    requireWhole(file, frontMatter, problems);
    Locale language =
        name.tag().isEmpty() ? frontMatter.language() : Locale.forLanguageTag(name.tag());
    MessageParts messageParts = new MessageParts(file, problems);
    int before = problems.size();
    Layout textLayout = orNone(textLayouts.closestTo(language));
    Layout htmlLayout = orNone(htmlLayouts.closestTo(language));
    Part text = messageParts.read(TemplateSection.TEXT, textLayout);
    Part subject = Part.NONE;
    Part html = Part.NONE;
    if (frontMatter.isEmail()) {
      subject = messageParts.read(TemplateSection.SUBJECT, Layout.NONE);
      html = messageParts.read(TemplateSection.HTML, htmlLayout);
    } else {
      messageParts.refuse(TemplateSection.SUBJECT, frontMatter.via());
      messageParts.refuse(TemplateSection.HTML, frontMatter.via());
    }
    if (text.template() == null
        || frontMatter.isEmail() && (subject.template() == null || html.template() == null)) {
      return null;
    }
    if (frontMatter.isRead() && problems.size() == before) {
      Declarations.check(
          file.path(), frontMatter, messageParts.uses(), templateVocabulary, problems);
    }
    return new Message(
        name.name(),
        file,
        language,
        frontMatter,
        subject.template(),
        text.template(),
        html.template(),
        text.layout(),
        html.layout());
  }

  /**
   * Which of some subject lines it would have: that in its language, or that for all.
   *
   * @param subjects by the BCP 47 tag of a language; under an empty tag for all that have none
   */
  public Optional<String> subjectOf(Map<String, String> subjects) {
    return Optional.ofNullable(new LanguageVariants<>(subjects).closestTo(language));
  }

  /**
   * The same with another subject line, which may use what the file declares. Places of problems
   * are those of the line, in a file called {@code subject}.
   *
   * @param problems gets what is wrong; the message is unchanged then
   */
  public Message withSubject(String line, List<TemplateProblem> problems) {
    List<TemplateProblem> found = new ArrayList<>();
    if (!SourceLimits.hold(SUBJECT, line, found)) {
      problems.addAll(found);
      return this;
    }
    Map<TemplateSection, Piece> sections = new EnumMap<>(file.sections());
    sections.put(TemplateSection.SUBJECT, new Piece(1, line));
    TemplateFile own = new TemplateFile(SUBJECT, null, sections);
    MessageParts messageParts = new MessageParts(own, found);
    Part subject = messageParts.read(TemplateSection.SUBJECT, Layout.NONE);
    Declarations.undeclared(SUBJECT, declared(), messageParts.uses(), found);
    problems.addAll(found);
    return found.isEmpty()
        ? new Message(
            name,
            new TemplateFile(file.path(), file.frontMatter(), sections),
            language,
            frontMatter,
            subject.template(),
            text,
            html,
            textLayout,
            htmlLayout)
        : this;
  }

  private Set<String> declared() {
    Set<String> all = new LinkedHashSet<>(needs());
    all.addAll(optional());
    return all;
  }

  private static void requireWhole(
      TemplateFile file, FrontMatter frontMatter, List<TemplateProblem> problems) {
    if (frontMatter.isRead() && frontMatter.purpose().isEmpty()) {
      problems.add(
          new TemplateProblem(
              file.path(), 1, 1, "the message has no purpose", "Say in a line what for"));
    }
    if (frontMatter.isRead() && !frontMatter.places().containsKey("for")) {
      problems.add(
          new TemplateProblem(
              file.path(),
              1,
              1,
              "the message does not say what it is for",
              "Add for: introduction, outreach, update, newsletter, answer, process, colleague or"
                  + " notice"));
    }
    if (frontMatter.isRead() && frontMatter.sample().isEmpty()) {
      problems.add(
          new TemplateProblem(
              file.path(), 1, 1, "the message has no sample", "Give a made-up person"));
    }
    if (file.sections().containsKey(TemplateSection.MACROS)) {
      problems.add(
          new TemplateProblem(
              file.path(),
              file.sections().get(TemplateSection.MACROS).firstLine() - 1,
              1,
              "a message has no macros of its own",
              "Move them into a file in layout/"));
    }
  }

  private static Layout orNone(@Nullable Layout layout) {
    return layout == null ? Layout.NONE : layout;
  }

  /**
   * The locale in which dates and numbers are written: the reader's, if it speaks this language.
   * English without a country is written the British way, "4 March 2027", which readers everywhere
   * understand; Java would take it for American.
   */
  Locale localeFor(Locale reader) {
    Locale chosen = reader.getLanguage().equals(language.getLanguage()) ? reader : language;
    return chosen.equals(Locale.ENGLISH) ? Locale.UK : chosen;
  }

  /** What it is for; only a book that does not load has messages that do not say. */
  public Purpose intent() {
    return requireNonNull(frontMatter.intent(), "a book's messages say what they are for");
  }

  /**
   * The files its text is made of: its own and those of its layouts, each with what it says about
   * itself.
   */
  public Stream<WrittenFile> writtenFiles() {
    return Stream.concat(
        Stream.of(new WrittenFile(file, frontMatter)),
        Stream.of(textLayout, htmlLayout)
            .flatMap(
                layout ->
                    layout.file() == null
                        ? Stream.empty()
                        : Stream.of(new WrittenFile(layout.file(), layout.frontMatter()))));
  }

  /** A file and what it says about itself. */
  public record WrittenFile(TemplateFile file, FrontMatter frontMatter) {}

  /** All that must be there, the layouts' part included. */
  public Set<String> needs() {
    return union(FrontMatter::neededPaths);
  }

  public Set<String> optional() {
    return union(FrontMatter::optionalPaths);
  }

  private Set<String> union(Function<FrontMatter, List<String>> paths) {
    Set<String> all = new LinkedHashSet<>(paths.apply(frontMatter));
    all.addAll(paths.apply(textLayout.frontMatter()));
    all.addAll(paths.apply(htmlLayout.frontMatter()));
    return all;
  }
}
