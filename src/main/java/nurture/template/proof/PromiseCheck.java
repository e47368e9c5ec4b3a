package nurture.template.proof;

import static nurture.template.proof.ProofRemark.Severity.ERROR;
import static nurture.template.proof.ProofRemark.Severity.WARNING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nurture.event.ChannelDescription.TextForm;
import nurture.template.FrontMatter;
import nurture.template.LetterPromise;
import nurture.template.Message.WrittenFile;
import nurture.template.TemplateFile.Piece;
import nurture.template.TemplateSection;
import nurture.template.proof.PhraseList.Found;
import nurture.template.proof.WordSequence.Word;

/**
 * A message promises nothing that no rule keeps: what sounds like a promise is listed in the front
 * matter, and what is listed there stands in the message.
 */
final class PromiseCheck implements ProofRule {

  private static final Set<TemplateSection> SAYING =
      Set.of(TemplateSection.TEXT, TemplateSection.HTML, TemplateSection.MACROS);

  /** A script is for the recruiter, who keeps what they say. */
  @Override
  public void read(MessageProof messageProof, ProofRemarks proofRemarks) {
    if (messageProof.form() != TextForm.SCRIPT) {
      FrontMatter frontMatter = messageProof.message().frontMatter();
      Optional<LanguageWording> wording = messageProof.wording();
      messageProof
          .message()
          .file()
          .sections()
          .forEach((section, piece) -> read(frontMatter, wording, section, piece, proofRemarks));
    }
  }

  /** The same for the layouts of these messages, each once. */
  static List<ProofRemark> ofLayouts(List<MessageProof> drafts) {
    List<ProofRemark> remarks = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (MessageProof draft : drafts) {
      for (WrittenFile layout : draft.message().writtenFiles().skip(1).toList()) {
        if (seen.add(layout.file().path())) {
          ProofRemarks here = new ProofRemarks(layout.file());
          layout
              .file()
              .sections()
              .forEach(
                  (section, piece) ->
                      read(layout.frontMatter(), draft.wording(), section, piece, here));
          remarks.addAll(here.list());
        }
      }
    }
    return remarks;
  }

  private static void read(
      FrontMatter frontMatter,
      Optional<LanguageWording> wording,
      TemplateSection section,
      Piece piece,
      ProofRemarks proofRemarks) {
    List<Word> words = WordSequence.ofSource(piece.body());
    boolean[] listed = new boolean[words.size()];
    for (LetterPromise promise : frontMatter.promises()) {
      List<String> promised = WordSequence.plain(promise.text());
      List<Integer> places = places(words, promised);
      places.forEach(
          at -> IntStream.range(at, at + promised.size()).forEach(i -> listed[i] = true));
      if (places.isEmpty() && SAYING.contains(section)) {
        proofRemarks.add(
            promise.line(),
            promise.column(),
            "letter",
            ERROR,
            "the promise \"" + promise.text() + "\" does not stand in the message",
            "Write it as it stands there, or take it out of the front matter");
      }
    }
    wording.ifPresent(
        known -> {
          for (Found found : known.promises().in(words)) {
            if (!listed[found.from()]) {
              proofRemarks.at(
                  piece,
                  found.start(),
                  "letter",
                  WARNING,
                  "\"" + found.phrase() + "\" is a promise nothing keeps",
                  "Name the rule that keeps it under promises: in the front matter, or do not promise it");
            }
          }
        });
  }

  private static List<Integer> places(List<Word> words, List<String> promised) {
    return IntStream.rangeClosed(0, words.size() - promised.size())
        .filter(
            at ->
                IntStream.range(0, promised.size())
                    .allMatch(i -> words.get(at + i).lower().equals(promised.get(i))))
        .boxed()
        .toList();
  }
}
