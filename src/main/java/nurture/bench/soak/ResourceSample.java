package nurture.bench.soak;

/**
 * What a node held at a moment.
 *
 * @param node its name
 * @param life counts the starts of this node from 1
 * @param seconds since the soak began
 * @param age seconds since the node was ready; negative before
 * @param residentMegabytes memory of the process, shared pages included
 * @param heapMegabytes heap in use right after a collection; negative if none was seen yet
 * @param threads of the process
 * @param descriptors file descriptors that are open
 */
record ResourceSample(
    String node,
    int life,
    double seconds,
    double age,
    double residentMegabytes,
    double heapMegabytes,
    double threads,
    double descriptors) {

  static final String HEADER = "node,life,seconds,age,resident_mb,heap_mb,threads,descriptors";

  /** A line of comma-separated values, as {@link #HEADER} names them. */
  String line() {
    return "%s,%d,%.0f,%.0f,%.1f,%.1f,%.0f,%.0f"
        .formatted(
            node, life, seconds, age, residentMegabytes, heapMegabytes, threads, descriptors);
  }
}
