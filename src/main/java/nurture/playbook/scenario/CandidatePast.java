package nurture.playbook.scenario;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nurture.candidate.Dossier;

/**
 * What is on record of a candidate.
 *
 * @param dossier as it is now, joined with the other records of the mailbox
 * @param events that happened, oldest first
 */
public record CandidatePast(Dossier dossier, List<PastEvent> events) {

  public CandidatePast {
    events = events.stream().sorted(Comparator.comparing(PastEvent::at)).toList();
  }

  /**
   * Something that happened.
   *
   * @param data its fields by name, as they are posted
   */
  public record PastEvent(Instant at, String type, Map<String, Object> data) {
    public PastEvent {
      data = new LinkedHashMap<>(data);
    }
  }
}
