package nurture.web.trial;

import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nurture.inbox.replay.PastReplies;
import nurture.outbox.Composer;
import nurture.outbox.TemplateContext;
import nurture.playbook.Playbook;
import nurture.simulation.replay.AnswerSource;
import nurture.simulation.replay.CandidateSource;
import nurture.simulation.timelapse.ObservedResponses;
import nurture.web.LongRunSlot;
import nurture.web.playbook.PlaybookTools;

/**
 * What the pages of trials work with.
 *
 * @param byName loads the playbook of a version or draft for one occasion; empty if nothing has the
 *     name, failed with {@link nurture.playbook.PlaybookProblems} if it does not compile
 * @param templates what the mails of a playbook are made of, also when the playbook is closed
 * @param candidates those on record
 * @param observed what messages on record led to
 * @param replies those on record
 * @param answers those on record, of mail servers and of providers of texts
 * @param slot shared with the replays and time-lapses of the API
 * @param wallClock the time of the machine, for how long a result is kept
 */
public record TrialTools(
    PlaybookTools playbook,
    Function<String, Future<Optional<Playbook>>> byName,
    Function<Playbook, TemplateContext> templates,
    CandidateSource candidates,
    Supplier<Future<List<ObservedResponses>>> observed,
    PastReplies replies,
    List<AnswerSource> answers,
    Composer composer,
    LongRunSlot slot,
    InstantSource wallClock) {}
