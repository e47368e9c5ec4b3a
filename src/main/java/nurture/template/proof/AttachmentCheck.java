package nurture.template.proof;

import static nurture.template.proof.ProofRemark.Severity.WARNING;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nurture.attachment.AttachedFile;
import nurture.attachment.AttachmentRules;
import nurture.candidate.Purpose;
import nurture.template.FrontMatter;
import nurture.template.TemplateBook;

/** Remarks on files where they do harm, and on files that no message brings along. */
final class AttachmentCheck implements ProofRule {
  private static final String RULE = "attachment";

  @Override
  public void read(MessageProof messageProof, ProofRemarks proofRemarks) {
    FrontMatter frontMatter = messageProof.message().frontMatter();
    if (!frontMatter.attached().isEmpty() && frontMatter.intent() == Purpose.NEWSLETTER) {
      proofRemarks.add(
          frontMatter.line("attach"),
          1,
          RULE,
          WARNING,
          "a newsletter brings files along, and mail to many with files is taken for spam",
          "Put a link to the file into the text");
    }
  }

  /** Of a whole book: the files that are in it for nothing. */
  static List<ProofRemark> unused(TemplateBook book) {
    Set<String> named = new TreeSet<>();
    book.messages()
        .values()
        .forEach(
            languages ->
                languages
                    .byTag()
                    .values()
                    .forEach(message -> named.addAll(message.frontMatter().attached())));
    return book.attachments().stream()
        .map(AttachedFile::name)
        .filter(name -> !named.contains(name))
        .map(
            name ->
                new ProofRemark(
                    AttachmentRules.FOLDER + name,
                    0,
                    0,
                    RULE,
                    WARNING,
                    "no message brings this file along",
                    "Delete it, or name it under attach of a message"))
        .toList();
  }
}
