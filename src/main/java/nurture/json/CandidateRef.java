package nurture.json;

/** The caller's own id of a candidate, which has to stand in the path of an address. */
final class CandidateRef {

  /** Refuses what the path of an address cannot carry: a browser or proxy takes it away. */
  static void check(String field, String ref) throws RefusalException {
    EventJson.named(field, ref);
    if (ref.equals(".") || ref.equals("..")) {
      throw new RefusalException(
          field, ref, "cannot be part of an address; give the candidate another ref");
    }
  }

  private CandidateRef() {}
}
