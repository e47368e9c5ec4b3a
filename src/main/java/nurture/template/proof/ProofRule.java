package nurture.template.proof;

/** One thing a good message does, held against one message. */
interface ProofRule {
  void read(MessageProof messageProof, ProofRemarks proofRemarks);
}
