package nurture.web.api;

import java.util.List;
import nurture.json.RefusalException;
import nurture.simulation.TextTable;

/**
 * The form in which a report is answered.
 *
 * @param format {@code json}, or another that the route offers
 * @param width of the lines of a text, in characters
 */
record ReportForm(String format, int width) {

  private static final int LEAST = 40;

  /**
   * @param formats that the route offers, the default first
   */
  static ReportForm of(RequestFields fields, List<String> formats) throws RefusalException {
    return new ReportForm(
        fields.oneOf("format", formats),
        fields.within("width", LEAST, TextTable.UNLIMITED, TextTable.UNLIMITED));
  }

  boolean is(String one) {
    return format.equals(one);
  }
}
