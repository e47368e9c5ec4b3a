package nurture.playbook.version;

import io.vertx.core.Future;
import java.util.List;
import nurture.candidate.Dossier;

/** Some of the candidates on record. */
@FunctionalInterface
public interface CandidateSample {

  /**
   * As many as there are, up to so many; which ones is left to chance. Those whose dossier cannot
   * be read are left out.
   */
  Future<List<Dossier>> some(int most);
}
