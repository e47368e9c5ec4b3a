package nurture.template.proof;

import static nurture.template.proof.ProofRemark.Severity.ERROR;
import static nurture.template.proof.ProofRemark.Severity.WARNING;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nurture.candidate.Purpose;
import nurture.event.ChannelDescription;
import nurture.event.SmsSegments;
import nurture.event.Via;
import nurture.template.RenderOutcome.Rendered;
import nurture.template.TemplateSection;
import org.jspecify.annotations.Nullable;

/** The size of a message as it leaves: what its channel takes and what its reader will read. */
final class MessageShape implements ProofRule {
  /**
   * Phones show about so much of a subject; beyond the second, most programs cut. In characters.
   */
  private static final int GOOD_SUBJECT = 60;

  private static final int LONGEST_SUBJECT = 78;

  /** Of an outreach letter, in words, signature included. */
  private static final int FEWEST_WORDS = 60;

  private static final int MOST_WORDS = 220;

  private static final int MOST_LINKS = 3;

  private static final int MOST_LINKS_IN_A_NEWSLETTER = 6;

  @Override
  public void read(MessageProof messageProof, ProofRemarks proofRemarks) {
    ChannelDescription channel = ChannelDescription.of(messageProof.via());
    channel.longest().ifPresent(longest -> fits(messageProof, longest, proofRemarks));
    if (messageProof.via() == Via.SMS) {
      segments(messageProof, proofRemarks);
    }
    if (channel.letter()) {
      subject(messageProof.whole().subject().length(), proofRemarks);
      links(messageProof, proofRemarks);
      if (messageProof.isOutreach()) {
        words(messageProof, proofRemarks);
      }
    }
    String shown = messageProof.whole().subject() + PlainText.letter(messageProof.whole().text());
    if (shown.chars().filter(c -> c == '!').count() > 1) {
      proofRemarks.on(
          TemplateSection.TEXT,
          "letter",
          WARNING,
          "more than one exclamation mark",
          "Keep the one that is meant most, or none");
    }
  }

  private static void fits(MessageProof messageProof, int longest, ProofRemarks proofRemarks) {
    int length = messageProof.whole().text().strip().length();
    if (length > longest) {
      proofRemarks.on(
          TemplateSection.TEXT,
          "P10",
          ERROR,
          "its sample makes %d characters, and %s takes %d"
              .formatted(length, messageProof.via().name().toLowerCase(Locale.ROOT), longest),
          "Say less");
    }
  }

  /** In the alphabet of SMS the number of characters says it already. */
  private static void segments(MessageProof messageProof, ProofRemarks proofRemarks) {
    SmsSegments segments = SmsSegments.of(messageProof.whole().text().strip());
    if (segments.count() > SmsSegments.GOOD && segments.outside().isPresent()) {
      proofRemarks.on(
          TemplateSection.TEXT,
          "P10",
          WARNING,
          "its sample makes an SMS of " + segments.count() + " segments",
          "Say less, or do without “%s”: it halves the room".formatted(segments.outside().get()));
    }
  }

  private static void subject(int length, ProofRemarks proofRemarks) {
    if (length > GOOD_SUBJECT) {
      proofRemarks.on(
          TemplateSection.SUBJECT,
          "letter",
          length > LONGEST_SUBJECT ? ERROR : WARNING,
          "the subject is longer than "
              + (length > LONGEST_SUBJECT ? LONGEST_SUBJECT : GOOD_SUBJECT),
          "Say it in fewer words");
    }
  }

  private static void links(MessageProof messageProof, ProofRemarks proofRemarks) {
    Rendered whole = messageProof.whole();
    Set<String> links = PlainText.links(whole.text());
    if (messageProof.message().frontMatter().sample().get("links") instanceof Map<?, ?> waysOut) {
      waysOut.values().forEach(link -> links.remove(string(link)));
    }
    int most =
        messageProof.intent() == Purpose.NEWSLETTER ? MOST_LINKS_IN_A_NEWSLETTER : MOST_LINKS;
    if (links.size() > most) {
      proofRemarks.on(
          TemplateSection.TEXT,
          "letter",
          WARNING,
          "there are " + links.size() + " links beside the ways to leave",
          "Keep the " + most + " that matter");
    }
  }

  private static String string(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static void words(MessageProof messageProof, ProofRemarks proofRemarks) {
    int words = PlainText.words(PlainText.letter(messageProof.whole().text())).size();
    if (words < FEWEST_WORDS || words > MOST_WORDS) {
      proofRemarks.on(
          TemplateSection.TEXT,
          "letter",
          WARNING,
          "the letter has " + words + " words",
          "Write "
              + FEWEST_WORDS
              + " to "
              + MOST_WORDS
              + "; less looks careless, more goes unread");
    }
  }
}
