package nurture.template.proof;

import static nurture.template.proof.ProofRemark.Severity.ERROR;
import static nurture.template.proof.ProofRemark.Severity.WARNING;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nurture.template.LanguageVariants;
import nurture.template.Message;
import nurture.template.RenderOutcome;
import nurture.template.RenderOutcome.Failed;
import nurture.template.RenderOutcome.Rendered;
import nurture.template.Renderer;
import nurture.template.TemplateBook;
import nurture.template.TemplateSection;

/**
 * Reads a book the way its readers will: each sample must render, with and without each optional
 * variable, and the result is held against every {@link ProofRule}; then the messages are held
 * against each other.
 */
public final class BookProofreader {
  private static final List<ProofRule> RULES =
      List.of(
          new OpensWithThePerson(),
          new SmallAsk(),
          new WordChoice(),
          new OwnLanguage(),
          new RepetitionCheck(),
          new MessageShape(),
          new TextAgainstHtml(),
          new UnsubscribeCheck(),
          new PromiseCheck(),
          new ApprovedCheck(),
          new AttachmentCheck());

  /** In characters; every letter is held against every other, word by word. */
  private static final int LONGEST = 100_000;

  /** Not known of every candidate, so a message does without unless it says that it cannot. */
  private static final String FIRST_NAME = "candidate.firstName";

  private final List<ProofRemark> remarks = new ArrayList<>();
  private final List<MessageProof> drafts = new ArrayList<>();

  private final Map<String, LanguageWording> wordings;

  private BookProofreader(Map<String, LanguageWording> wordings) {
    this.wordings = wordings;
  }

  /**
   * Renders every sample, whole, with each optional variable left out in turn, and without a first
   * name, and reads the result against what the playbook asks of a message (P24-P28) and what mail
   * asks for. Takes milliseconds a template.
   *
   * @return what to mend, in the order of files and lines; empty when all is well
   */
  public static List<ProofRemark> check(TemplateBook templates) {
    Map<String, LanguageVariants<Message>> book = templates.messages();
    BookProofreader reading = new BookProofreader(LanguageWording.all(templates.languages()));
    book.values().stream()
        .flatMap(languages -> languages.byTag().values().stream())
        .sorted(Comparator.comparing(message -> message.file().path()))
        .forEach(reading::read);
    reading.remarks.addAll(RepetitionCheck.betweenLetters(reading.drafts));
    reading.remarks.addAll(OpensWithThePerson.repeatedKnowledge(reading.drafts));
    reading.remarks.addAll(PromiseCheck.ofLayouts(reading.drafts));
    reading.remarks.addAll(AttachmentCheck.unused(templates));
    reading.missingTranslations(book);
    return reading.remarks.stream()
        .sorted(
            Comparator.comparing(ProofRemark::file)
                .thenComparingInt(ProofRemark::line)
                .thenComparingInt(ProofRemark::column))
        .toList();
  }

  /**
   * The same of one message alone, with another subject line; of its remarks only those that the
   * message has not without it.
   *
   * @param changed the message with the other subject
   */
  public static List<ProofRemark> added(TemplateBook templates, Message message, Message changed) {
    Map<String, LanguageWording> wordings = LanguageWording.all(templates.languages());
    BookProofreader before = new BookProofreader(wordings);
    before.read(message);
    BookProofreader after = new BookProofreader(wordings);
    after.read(changed);
    Set<String> known = new HashSet<>();
    before.remarks.forEach(remark -> known.add(remark.rule() + remark.message()));
    return after.remarks.stream()
        .filter(remark -> !known.contains(remark.rule() + remark.message()))
        .toList();
  }

  private void read(Message message) {
    ProofRemarks here = new ProofRemarks(message.file());
    Map<String, Object> sample = message.frontMatter().sample();
    Map<String, Object> bareSample = sample;
    RenderOutcome whole = render(message, sample, "with its sample: ");
    for (String path : message.optional()) {
      render(message, without(sample, path), "without " + path + ": ");
      bareSample = without(bareSample, path);
    }
    RenderOutcome bare = render(message, bareSample, "without anything optional: ");
    if (whole instanceof Rendered all && all.text().length() > LONGEST) {
      here.on(
          TemplateSection.TEXT,
          "letter",
          ERROR,
          "its sample makes " + all.text().length() + " characters, which nobody reads",
          "Say less; what is longer than " + LONGEST + " is not read here either");
    } else if (whole instanceof Rendered all && bare instanceof Rendered least) {
      MessageProof messageProof = new MessageProof(message, all, least, wordings);
      drafts.add(messageProof);
      RULES.forEach(proofRule -> proofRule.read(messageProof, here));
      if (!message.needs().contains(FIRST_NAME) && !message.optional().contains(FIRST_NAME)) {
        render(
            message,
            without(sample, FIRST_NAME),
            "without a first name: ",
            "Begin with <@layout.greeting/>, or list " + FIRST_NAME + " under needs");
      }
    }
    remarks.addAll(here.list());
  }

  @CanIgnoreReturnValue
  private RenderOutcome render(Message message, Map<String, Object> data, String circumstance) {
    return render(message, data, circumstance, "Correct the template or its sample");
  }

  @CanIgnoreReturnValue
  private RenderOutcome render(
      Message message, Map<String, Object> data, String circumstance, String suggestion) {
    RenderOutcome renderOutcome = Renderer.render(message, message.language(), data);
    if (renderOutcome instanceof Failed failed) {
      remarks.add(
          new ProofRemark(
              failed.file(),
              failed.line(),
              failed.column(),
              "sample",
              ERROR,
              circumstance + failed.message(),
              suggestion));
    }
    return renderOutcome;
  }

  /** PLAYBOOK P28: who reads one message in their language should not get the next in another. */
  private void missingTranslations(Map<String, LanguageVariants<Message>> book) {
    Set<String> all = new TreeSet<>();
    book.values().forEach(languages -> all.addAll(languages(languages)));
    book.values()
        .forEach(
            languages -> {
              Set<String> missing = new TreeSet<>(all);
              missing.removeAll(languages(languages));
              Message fallback = languages.byTag().get("");
              if (!missing.isEmpty() && fallback != null) {
                remarks.add(
                    new ProofRemark(
                        fallback.file().path(),
                        0,
                        0,
                        "P28",
                        WARNING,
                        "other messages are there in " + String.join(", ", missing) + ", not this",
                        "Add the translation"));
              }
            });
  }

  private static Set<String> languages(LanguageVariants<Message> message) {
    Set<String> languages = new TreeSet<>();
    message.byTag().values().forEach(one -> languages.add(one.language().getLanguage()));
    return languages;
  }

  /** A copy of {@code data} in which {@code path} leads to nothing. */
  private static Map<String, Object> without(Map<String, Object> data, String path) {
    Map<String, Object> copy = new LinkedHashMap<>(data);
    int dot = path.indexOf('.');
    if (dot < 0) {
      copy.remove(path);
    } else if (copy.get(path.substring(0, dot)) instanceof Map<?, ?> nested) {
      Map<String, Object> strings = new LinkedHashMap<>();
      nested.forEach((key, value) -> strings.put(String.valueOf(key), value));
      copy.put(path.substring(0, dot), without(strings, path.substring(dot + 1)));
    }
    return copy;
  }
}
