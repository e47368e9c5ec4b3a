package nurture.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.template.sandbox.SourceLimits;
import nurture.template.sandbox.TemplateProblem;
import org.jspecify.annotations.Nullable;

/** Turns files into messages, layouts first, collecting every problem on the way. */
final class BookReader {
  private static final Set<String> LAYOUTS = Set.of("layout/text", "layout/html");

  /** In characters; ten times what is shipped. */
  private static final int LARGEST_BOOK = 8 * 1024 * 1024;

  private final TemplateVocabulary templateVocabulary;
  private final List<TemplateProblem> problems;
  private final Map<FileName, String> messageFiles = new LinkedHashMap<>();
  private final List<FileName> broken = new ArrayList<>();
  private final Map<String, LanguageVariants<Layout>> layouts = new TreeMap<>();
  private final Map<String, LanguageVariants<Message>> messages = new TreeMap<>();

  private BookReader(TemplateVocabulary templateVocabulary, List<TemplateProblem> problems) {
    this.templateVocabulary = templateVocabulary;
    this.problems = problems;
  }

  /** Every message by name; what is wrong is added to {@code problems}. */
  static Map<String, LanguageVariants<Message>> read(
      Map<String, String> filesByPath,
      TemplateVocabulary templateVocabulary,
      List<TemplateProblem> problems) {
    long characters = filesByPath.values().stream().mapToLong(String::length).sum();
    if (characters > LARGEST_BOOK) {
      problems.add(
          new TemplateProblem(
              "layout",
              0,
              0,
              "all templates together have more than " + LARGEST_BOOK + " characters",
              "Keep those that are used"));
      return Map.of();
    }
    BookReader reader = new BookReader(templateVocabulary, problems);
    new TreeMap<>(filesByPath).forEach(reader::readLayout);
    reader.messageFiles.forEach(reader::readMessage);
    reader.requireFallbacks();
    reader.requireAgreement();
    return reader.messages;
  }

  private void readLayout(String path, String content) {
    if (!SourceLimits.hold(path, content, problems)) {
      FileName.of(path, new ArrayList<>()).ifPresent(this::isThereButBroken);
      return;
    }
    FileName.of(path, problems)
        .ifPresent(
            name -> {
              if (!name.isLayout()) {
                messageFiles.put(name, content);
              } else if (!LAYOUTS.contains(name.name())) {
                problems.add(
                    new TemplateProblem(
                        path,
                        0,
                        0,
                        "this layout belongs to no part of a message",
                        "Put its macros into layout/text.ftl or layout/html.ftl"));
              } else {
                boolean html = name.name().equals("layout/html");
                Layout layout =
                    Layout.read(
                        TemplateFile.cut(path, content, problems),
                        html,
                        templateVocabulary,
                        problems);
                layouts.merge(
                    name.name(),
                    new LanguageVariants<>(Map.of(name.tag(), layout)),
                    (others, one) -> others.with(name.tag(), layout));
              }
            });
  }

  /** Others should not be told that it is missing. */
  private void isThereButBroken(FileName name) {
    if (name.isLayout()) {
      layouts.merge(
          name.name(),
          new LanguageVariants<>(Map.of(name.tag(), Layout.BROKEN)),
          (others, one) -> others.with(name.tag(), Layout.BROKEN));
    } else {
      broken.add(name);
    }
  }

  private void readMessage(FileName name, String content) {
    LanguageVariants<Layout> none = new LanguageVariants<>(Map.of());
    Message message =
        Message.read(
            name,
            TemplateFile.cut(name.path(), content, problems),
            layouts.getOrDefault("layout/text", none),
            layouts.getOrDefault("layout/html", none),
            templateVocabulary,
            problems);
    if (message != null) {
      messages.merge(
          name.name(),
          new LanguageVariants<>(Map.of(name.tag(), message)),
          (others, one) -> others.with(name.tag(), message));
    }
  }

  private void requireFallbacks() {
    Set<String> present =
        Stream.concat(messageFiles.keySet().stream(), broken.stream())
            .filter(name -> name.tag().isEmpty())
            .map(FileName::name)
            .collect(Collectors.toSet());
    for (FileName name : messageFiles.keySet()) {
      if (!present.contains(name.name())) {
        problems.add(
            new TemplateProblem(
                name.path(),
                0,
                0,
                "there is no " + name.name() + ".ftl for readers of other languages",
                "Add that file, or rename this one and give its language in the front matter"));
      }
    }
  }

  /** A translation that is for something else would be guarded as what it is not. */
  private void requireAgreement() {
    for (LanguageVariants<Message> languages : messages.values()) {
      Message fallback = languages.byTag().get("");
      if (fallback != null) {
        languages.byTag().values().stream()
            .sorted(Comparator.comparing(translation -> translation.file().path()))
            .forEach(translation -> requireAgreement(fallback, translation));
      }
    }
  }

  private void requireAgreement(Message fallback, Message translation) {
    FrontMatter said = fallback.frontMatter();
    FrontMatter here = translation.frontMatter();
    requireSame("for", said.intent(), here.intent(), fallback, translation);
    requireSame("via", said.via(), here.via(), fallback, translation);
    requireSame("from", said.from(), here.from(), fallback, translation);
    requireSame("thread", said.thread(), here.thread(), fallback, translation);
    requireSame("audience", said.audience(), here.audience(), fallback, translation);
  }

  private void requireSame(
      String key, @Nullable Object said, @Nullable Object here, Message fallback, Message other) {
    if (said != null && here != null && !said.equals(here)) {
      FrontMatter.Place place = other.frontMatter().place(key);
      problems.add(
          new TemplateProblem(
              other.file().path(),
              place.line(),
              place.column(),
              "its '" + key + "' is not that of " + fallback.file().path(),
              "Write " + key + ": " + said.toString().toLowerCase(Locale.ROOT) + " in both"));
    }
  }
}
