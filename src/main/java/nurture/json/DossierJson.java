package nurture.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import nurture.candidate.Dossier;

/** Writes and reads dossiers. Thread-safe. */
public final class DossierJson {

  private static final ObjectReader READER = JsonMappers.OWN.readerFor(Dossier.class);
  private static final ObjectWriter WRITER = JsonMappers.OWN.writerFor(Dossier.class);

  public static String write(Dossier dossier) {
    try {
      return WRITER.writeValueAsString(dossier);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the dossier of " + dossier.ref() + " cannot be written", e);
    }
  }

  /**
   * @throws IllegalStateException if what is stored is no dossier; the message names the ref
   */
  public static Dossier read(String ref, String written) {
    try {
      return "{}".equals(written) ? Dossier.of(ref) : READER.readValue(written);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "the stored dossier of " + ref + " cannot be read: " + e.getOriginalMessage(), e);
    }
  }

  private DossierJson() {}
}
