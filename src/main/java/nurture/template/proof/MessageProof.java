package nurture.template.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nurture.candidate.Purpose;
import nurture.event.ChannelDescription;
import nurture.event.ChannelDescription.TextForm;
import nurture.event.Via;
import nurture.template.Message;
import nurture.template.RenderOutcome.Rendered;
import nurture.template.TemplateFile;

/**
 * A message as its proofreaders have it on the desk: the file and what its sample becomes.
 *
 * @param whole rendered with all of the sample
 * @param bare rendered without anything optional
 * @param wordings the word lists of all languages
 */
record MessageProof(
    Message message, Rendered whole, Rendered bare, Map<String, LanguageWording> wordings) {

  /** Empty for a language that has no file: the rules that need no words still hold. */
  Optional<LanguageWording> wording() {
    return Optional.ofNullable(wordings.get(message.language().getLanguage()));
  }

  Purpose intent() {
    return message.intent();
  }

  Via via() {
    return message.frontMatter().via();
  }

  TextForm form() {
    return ChannelDescription.of(via()).form();
  }

  boolean isEmail() {
    return message.frontMatter().isEmail();
  }

  /** Whether it comes to somebody of our own accord; passive people read most of those. */
  boolean isApproach() {
    return intent().approach();
  }

  /** Whether it comes to somebody who may never have heard of us. */
  boolean isOutreach() {
    return intent() == Purpose.OUTREACH || intent() == Purpose.INTRODUCTION;
  }

  /** The texts a reader may get, with and without the optional variables. */
  List<Rendered> versions() {
    return List.of(whole, bare);
  }

  /** Every section of the file, in order. */
  Stream<TemplateFile.Piece> pieces() {
    return message.file().sections().values().stream();
  }
}
