package nurture.app;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import nurture.preflight.DnsRecords;
import nurture.preflight.MailProvider;
import nurture.store.PgMailDomains;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out which mail provider takes the mail of a domain, once a month. Thread-safe. */
final class ProviderWatch {

  private static final Logger log = LoggerFactory.getLogger(ProviderWatch.class);
  private static final Duration KNOWN = Duration.ofDays(30);
  private static final int AT_ONCE = 20;

  private final PgMailDomains domains;
  private final DnsRecords dns;
  private final WorkerExecutor workers;
  private final InstantSource clock;

  /**
   * @param workers where name servers are waited for
   */
  ProviderWatch(
      PgMailDomains domains, DnsRecords dns, WorkerExecutor workers, InstantSource clock) {
    this.domains = domains;
    this.dns = dns;
    this.workers = workers;
    this.clock = clock;
  }

  /** Asks for some domains that messages wait for; where DNS does not answer, later again. */
  Future<Void> look() {
    return domains
        .unknown(clock.instant().minus(KNOWN), AT_ONCE)
        .compose(this::each)
        .onFailure(e -> log.debug("mail providers could not be asked for, and are again", e));
  }

  private Future<Void> each(List<String> left) {
    if (left.isEmpty()) {
      return Future.succeededFuture();
    }
    String domain = left.get(0);
    return workers
        .executeBlocking(() -> MailProvider.of(dns, domain), false)
        .compose(provider -> domains.learn(domain, provider, clock.instant()))
        .compose(done -> each(left.subList(1, left.size())));
  }
}
