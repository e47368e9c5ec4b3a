package nurture.bench.soak;

/**
 * What names an event: whom it is about and the id that its caller chose.
 *
 * @param ref the candidate
 */
record SoakEventKey(String ref, String id) {

  @Override
  public String toString() {
    return ref + " " + id;
  }
}
