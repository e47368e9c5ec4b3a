package nurture.template.proof;

import static nurture.template.proof.ProofRemark.Severity.ERROR;
import static nurture.template.proof.ProofRemark.Severity.WARNING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nurture.event.ChannelDescription.TextForm;
import nurture.template.AddresseeKind;
import nurture.template.RenderOutcome.Rendered;
import nurture.template.TemplateSection;
import nurture.template.sandbox.ClosedLanguage;
import org.jspecify.annotations.Nullable;

/**
 * PLAYBOOK P24 and P27: a message that comes to somebody begins with why this person, names their
 * own work, says that we know they are not looking, and gives something beyond the pitch.
 */
final class OpensWithThePerson implements ProofRule {
  /** After the greeting; a letter may take a breath before it says why. */
  private static final int FIRST_SENTENCES = 3;

  /** Messages of one language that may say that we know they are not looking. */
  private static final int MOST_SAYING = 3;

  private static final Set<String> OWN_WORK = Set.of("personal", "work");

  /** What they did and what they said to us. */
  private static final List<String> THEIRS = List.of("personal", "work", "notNow", "earlier");

  @Override
  public void read(MessageProof messageProof, ProofRemarks proofRemarks) {
    if (messageProof.intent().approach()) {
      opens(messageProof, proofRemarks);
    }
    ownWork(messageProof, proofRemarks);
    if (messageProof.isOutreach() && messageProof.form() != TextForm.REMARK) {
      messageProof
          .wording()
          .ifPresent(languageWording -> outreach(messageProof, languageWording, proofRemarks));
    }
  }

  private static void opens(MessageProof messageProof, ProofRemarks proofRemarks) {
    Map<String, Object> sample = messageProof.message().frontMatter().sample();
    List<String> theirs =
        THEIRS.stream()
            .flatMap(name -> texts(sample.get(name)))
            .map(OpensWithThePerson::lower)
            .toList();
    for (Rendered version : messageProof.versions()) {
      String opening = lower(PlainText.opening(PlainText.letter(version.text()), FIRST_SENTENCES));
      if (theirs.stream().noneMatch(opening::contains)) {
        proofRemarks.on(
            TemplateSection.TEXT,
            "P24",
            ERROR,
            "the first three sentences say nothing about this person"
                + (version == messageProof.whole()
                    ? ""
                    : " when the optional variables are missing"),
            "Begin with personal.reason, personal.topic or something of work");
        return;
      }
    }
  }

  /** A text that is long enough not to be found by chance, or each of a list of them. */
  private static Stream<String> texts(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().flatMap(OpensWithThePerson::texts);
    }
    if (value instanceof Collection<?> list) {
      return list.stream().flatMap(OpensWithThePerson::texts);
    }
    return value instanceof String text && text.length() > 2 ? Stream.of(text) : Stream.empty();
  }

  private static void ownWork(MessageProof messageProof, ProofRemarks proofRemarks) {
    boolean named =
        messageProof.message().frontMatter().neededPaths().stream()
            .anyMatch(path -> OWN_WORK.contains(ClosedLanguage.root(path)));
    boolean wanted =
        switch (messageProof.intent()) {
          case INTRODUCTION, OUTREACH, UPDATE -> true;
          case NEWSLETTER, ANSWER, PROCESS, COLLEAGUE, NOTICE -> false;
        };
    if (wanted && !named) {
      proofRemarks.on(
          TemplateSection.TEXT,
          "P27",
          ERROR,
          "the message would read alike for everybody",
          "Need personal.reason, personal.topic or something of work");
    }
  }

  private static void outreach(
      MessageProof messageProof, LanguageWording languageWording, ProofRemarks proofRemarks) {
    boolean passive = messageProof.message().frontMatter().audience() == AddresseeKind.PASSIVE;
    boolean said =
        messageProof.versions().stream()
            .allMatch(version -> languageWording.notLooking().areIn(version.text()));
    if (passive && !said) {
      proofRemarks.on(
          TemplateSection.TEXT,
          "P24",
          WARNING,
          "the message does not say that we know they are not looking",
          "Say so in a half sentence, or write audience: active if they are looking, known if another message"
              + " comes first");
    }
    boolean gives =
        messageProof.versions().stream()
            .allMatch(
                version ->
                    languageWording.gives().areIn(version.text())
                        || hasLink(PlainText.letter(version.text())));
    if (!gives) {
      proofRemarks.on(
          TemplateSection.TEXT,
          "P24",
          WARNING,
          "the message seems to give nothing beyond the pitch",
          "Offer an introduction, an answer, two pages or something to read");
    }
  }

  /** In each language, how many messages say that we know they are not looking. */
  static List<ProofRemark> repeatedKnowledge(List<MessageProof> drafts) {
    Map<Locale, List<MessageProof>> saying = new LinkedHashMap<>();
    drafts.stream()
        .filter(draft -> draft.form() != TextForm.SCRIPT)
        .filter(draft -> draft.message().frontMatter().audience() != AddresseeKind.ACTIVE)
        .filter(
            draft ->
                draft
                    .wording()
                    .filter(words -> words.notLooking().areIn(draft.whole().text()))
                    .isPresent())
        .forEach(
            draft ->
                saying
                    .computeIfAbsent(draft.message().language(), any -> new ArrayList<>())
                    .add(draft));
    List<ProofRemark> remarks = new ArrayList<>();
    saying.values().stream()
        .filter(messages -> messages.size() > MOST_SAYING)
        .forEach(
            messages ->
                messages.stream()
                    .filter(
                        draft ->
                            draft.message().frontMatter().audience() != AddresseeKind.PASSIVE
                                || !draft.isOutreach())
                    .forEach(draft -> remarks.addAll(saidAgain(draft, messages.size()))));
    return remarks;
  }

  private static List<ProofRemark> saidAgain(MessageProof draft, int messages) {
    ProofRemarks here = new ProofRemarks(draft.message().file());
    here.on(
        TemplateSection.TEXT,
        "P24",
        WARNING,
        messages + " messages say that we know they are not looking",
        "Leave it to the first message and at most two others; said often, it reads like a tactic");
    return here.list();
  }

  private static boolean hasLink(String letter) {
    return !PlainText.links(letter).isEmpty();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
