package nurture.template;

import static nurture.template.Remark.Severity.ERROR;
import static nurture.template.Remark.Severity.WARNING;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nurture.event.Via;
import nurture.template.Render.Rendered;
import org.jspecify.annotations.Nullable;

/**
 * PLAYBOOK P24 and P27: a message that comes to somebody begins with why this person, names their
 * own work, says that we know they are not looking, and gives something beyond the pitch.
 */
final class OpensWithThePerson implements Rule {
  /** After the greeting; a letter may take a breath before it says why. */
  private static final int FIRST_SENTENCES = 3;

  private static final Set<String> OWN_WORK = Set.of("personal", "work");

  /** What they did and what they said to us. */
  private static final List<String> THEIRS = List.of("personal", "work", "notNow", "earlier");

  @Override
  public void read(Draft draft, Remarks remarks) {
    if (draft.intent().approach()) {
      opens(draft, remarks);
    }
    ownWork(draft, remarks);
    if (draft.isOutreach() && draft.via() != Via.COMMENT) {
      draft.wording().ifPresent(wording -> outreach(draft, wording, remarks));
    }
  }

  private static void opens(Draft draft, Remarks remarks) {
    Map<String, Object> sample = draft.message().frontMatter().sample();
    List<String> theirs =
        THEIRS.stream()
            .flatMap(name -> texts(sample.get(name)))
            .map(OpensWithThePerson::lower)
            .toList();
    for (Rendered version : draft.versions()) {
      String opening = lower(PlainText.opening(PlainText.letter(version.text()), FIRST_SENTENCES));
      if (theirs.stream().noneMatch(opening::contains)) {
        remarks.on(
            Section.TEXT,
            "P24",
            ERROR,
            "the first three sentences say nothing about this person"
                + (version == draft.whole() ? "" : " when the optional variables are missing"),
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

  private static void ownWork(Draft draft, Remarks remarks) {
    boolean named =
        draft.message().frontMatter().neededPaths().stream()
            .anyMatch(path -> OWN_WORK.contains(ClosedLanguage.root(path)));
    boolean wanted =
        switch (draft.intent()) {
          case INTRODUCTION, OUTREACH, UPDATE -> true;
          case NEWSLETTER, ANSWER, PROCESS, COLLEAGUE -> false;
        };
    if (wanted && !named) {
      remarks.on(
          Section.TEXT,
          "P27",
          ERROR,
          "the message would read alike for everybody",
          "Need personal.reason, personal.topic or something of work");
    }
  }

  private static void outreach(Draft draft, Wording wording, Remarks remarks) {
    boolean passive = draft.message().frontMatter().audience() == Audience.PASSIVE;
    boolean said =
        draft.versions().stream().allMatch(version -> wording.notLooking().areIn(version.text()));
    if (passive && !said) {
      remarks.on(
          Section.TEXT,
          "P24",
          WARNING,
          "the message does not say that we know they are not looking",
          "Say so in a half sentence, or write audience: active if they are");
    }
    boolean gives =
        draft.versions().stream()
            .allMatch(
                version ->
                    wording.gives().areIn(version.text())
                        || hasLink(PlainText.letter(version.text())));
    if (!gives) {
      remarks.on(
          Section.TEXT,
          "P24",
          WARNING,
          "the message seems to give nothing beyond the pitch",
          "Offer an introduction, an answer, two pages or something to read");
    }
  }

  private static boolean hasLink(String letter) {
    return !PlainText.links(letter).isEmpty();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
