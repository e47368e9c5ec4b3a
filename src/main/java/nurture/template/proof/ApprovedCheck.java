package nurture.template.proof;

import nurture.event.Via;
import nurture.template.TemplateSection;

/** Whether a message for WhatsApp can leave when the candidate has not written for a day. */
final class ApprovedCheck implements ProofRule {

  @Override
  public void read(MessageProof messageProof, ProofRemarks proofRemarks) {
    if (messageProof.via() == Via.WHATSAPP
        && messageProof.message().frontMatter().approved().isEmpty()) {
      proofRemarks.on(
          TemplateSection.TEXT,
          "P10",
          ProofRemark.Severity.WARNING,
          "it names no approved template, so it fails a day after the candidate wrote last",
          "Write approved: with the id of the provider's template in this language");
    }
  }
}
