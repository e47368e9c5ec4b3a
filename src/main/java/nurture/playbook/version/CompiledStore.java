package nurture.playbook.version;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.Optional;

/** Where compiled rules are kept for other nodes and later starts. May lose them at any time. */
public interface CompiledStore {

  /**
   * What was kept of the same rules by the same program.
   *
   * @param checksum of the rules, {@link nurture.playbook.PlaybookFiles#rulesChecksum}
   * @param engine {@link nurture.playbook.CompilationCache#engine}
   */
  Future<Optional<byte[]>> compiled(String checksum, String engine);

  Future<Void> keep(String checksum, String engine, byte[] compiled, Instant now);
}
