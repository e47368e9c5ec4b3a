package nurture.simulation.timelapse;

import java.util.List;

/**
 * A table of a report, for people.
 *
 * @param note what is to be known to read it; may be empty
 * @param head names of the columns; the first one says what a row is about
 * @param rows as many cells each as the head has
 */
public record ReportTable(String title, String note, List<String> head, List<List<String>> rows) {

  public ReportTable {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
