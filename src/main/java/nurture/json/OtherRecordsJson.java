package nurture.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.List;
import nurture.insight.CandidateFile.OtherRecordLine;

/** Reads the other records of a candidate as the database lists them. Thread-safe. */
public final class OtherRecordsJson {

  private static final ObjectReader READER =
      JsonMappers.OWN.readerFor(new TypeReference<List<OtherRecordLine>>() {});

  /**
   * @throws IllegalStateException if it is no such list
   */
  public static List<OtherRecordLine> read(String written) {
    try {
      return READER.readValue(written);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the other records cannot be read", e);
    }
  }

  private OtherRecordsJson() {}
}
