package nurture.web.draft;

import io.vertx.core.Future;
import java.util.Optional;
import java.util.function.Function;
import nurture.insight.CandidateReader;
import nurture.playbook.Playbook;

/**
 * What scenarios are made from.
 *
 * @param byName loads the playbook of a draft for one occasion; empty if nothing has the name,
 *     failed with {@link nurture.playbook.PlaybookProblems} if it does not compile
 */
public record ScenarioSources(
    CandidateReader candidates, Function<String, Future<Optional<Playbook>>> byName) {}
