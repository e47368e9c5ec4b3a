package nurture.template;

/** One thing a good message does, held against one message. */
interface ProofRule {
  void read(MessageProof messageProof, ProofRemarks proofRemarks);
}
