package nurture.playbook.version;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.WorkerExecutor;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import nurture.access.Caller;
import nurture.access.Permission;
import nurture.candidate.Dossier;
import nurture.playbook.CheckTime;
import nurture.playbook.CompilationCache;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.Severity;
import nurture.playbook.check.CheckOptions;
import nurture.playbook.check.CheckReport;
import nurture.playbook.check.PlaybookCheck;
import nurture.playbook.check.ReferencePlaybook;
import nurture.playbook.scenario.ScenarioOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The gate in front of what is in service: a draft is checked, its scenarios are run, it is tried
 * out on some people on record, and only then made a version. Safe for concurrent use.
 */
public final class PublicationGate {

  /** Enough to meet every stage and channel; some tens of milliseconds. */
  private static final int SAMPLE = 200;

  /** Of the names of scenarios on record; the checksum stands for the rest. */
  private static final int LONGEST_RECORD = 2_000;

  private final Versions versions;
  private final Drafts drafts;
  private final DraftReviews reviews;
  private final CandidateSample candidateSample;
  private final Function<Instant, CheckOptions> options;
  private final CompiledStore compiled;
  private final ReviewPolicy policy;
  private final WorkerExecutor workers;
  private final InstantSource clock;
  private final Map<Asking, UnderWay> underWay = new ConcurrentHashMap<>();

  private record Asking(Request request, Caller caller) {}

  /** A publication that is being made, and who waits for it. */
  private record UnderWay(Promise<Publication> promise, List<BooleanSupplier> gone) {

    static UnderWay begun(BooleanSupplier gone) {
      return new UnderWay(Promise.promise(), new CopyOnWriteArrayList<>(List.of(gone)));
    }

    boolean isAbandoned() {
      return gone.stream().allMatch(BooleanSupplier::getAsBoolean);
    }
  }

  /**
   * @param options what a check goes by at an instant
   * @param policy what a publication needs beside a good check
   * @param workers where playbooks are compiled, which takes seconds; two threads will do
   */
  public PublicationGate(
      Versions versions,
      Drafts drafts,
      DraftReviews reviews,
      CandidateSample candidateSample,
      Function<Instant, CheckOptions> options,
      CompiledStore compiled,
      ReviewPolicy policy,
      WorkerExecutor workers,
      InstantSource clock) {
    this.versions = versions;
    this.drafts = drafts;
    this.reviews = reviews;
    this.candidateSample = candidateSample;
    this.options = options;
    this.compiled = compiled;
    this.policy = policy;
    this.workers = workers;
    this.clock = clock;
  }

  /** The usual options: a budget and the holidays of the installation, on the day of the check. */
  public static Function<Instant, CheckOptions> options(CheckOptions like) {
    return now -> like.on(now.atZone(ZoneOffset.UTC).toLocalDate());
  }

  /**
   * What somebody asks for who publishes.
   *
   * @param draft at the revision they looked at
   * @param percent of the candidates: 100, or less for a canary
   * @param seen the {@link ServiceEntry} they looked at; empty for whatever there is
   * @param accept the checksum of the differences they saw and accept; empty for none
   * @param override why it should be published whatever its check says; empty for not
   */
  public record Request(
      DraftRevision draft,
      String comment,
      int percent,
      OptionalLong seen,
      Optional<String> accept,
      Optional<String> override) {

    public Request {
      if (percent < 1 || percent > 100) {
        throw new IllegalArgumentException("percent is from 1 to 100, not " + percent);
      }
    }
  }

  /**
   * Puts a draft through the gate. Asking again with the same revision, because an answer was lost,
   * answers the version it became; asking again meanwhile waits for the same answer.
   *
   * @param gone whether the caller does not wait any more; when none of them does, the check ends
   *     and the future fails with {@link nurture.playbook.CheckStopped}. Asked on any thread
   */
  public Future<Publication> publish(Request request, Caller caller, BooleanSupplier gone) {
    Optional<Publication> refused = notAllowed(request, caller);
    if (refused.isPresent()) {
      return Future.succeededFuture(refused.get());
    }
    Asking asking = new Asking(request, caller);
    UnderWay mine = UnderWay.begun(gone);
    UnderWay theirs = underWay.putIfAbsent(asking, mine);
    if (theirs != null) {
      theirs.gone().add(gone);
      return theirs.promise().future();
    }
    drafts
        .contents(request.draft().draft())
        .compose(
            found ->
                found
                    .map(contents -> publish(request, caller, contents, mine::isAbandoned))
                    .orElseGet(() -> Future.succeededFuture(new Publication.Unknown())))
        .onComplete(
            done -> {
              underWay.remove(asking);
              if (done.succeeded()) {
                mine.promise().complete(done.result());
              } else {
                mine.promise().fail(done.cause());
              }
            });
    return mine.promise().future();
  }

  /**
   * Says all there is to say about a draft; empty if there is none of that id.
   *
   * @param gone whether the caller does not wait any more; then the check ends, and the future
   *     fails with {@link nurture.playbook.CheckStopped}. Asked on any thread
   */
  public Future<Optional<Checked>> check(UUID draft, Caller caller, BooleanSupplier gone) {
    Instant now = clock.instant();
    return drafts
        .contents(draft)
        .compose(
            found ->
                found.isEmpty()
                    ? Future.succeededFuture(Optional.<Checked>empty())
                    : check(found.get(), caller.name(), now, gone).map(Optional::of));
  }

  /**
   * The check of a draft.
   *
   * @param revision of the draft that was looked at
   */
  public record Checked(long revision, CheckReport report) {}

  private Future<Checked> check(
      DraftContents contents, String who, Instant now, BooleanSupplier gone) {
    long revision = contents.draft().revision();
    return reference()
        .compose(
            reference ->
                workers.executeBlocking(
                    () -> {
                      CheckOptions asked = options.apply(now);
                      return PlaybookCheck.of(
                          contents.files(), asked, CheckTime.begin(asked.time(), gone), reference);
                    },
                    false))
        .compose(
            report ->
                drafts
                    .checked(contents.draft().id(), revision, outcome(report), who, now)
                    .map(new Checked(revision, report)));
  }

  private static Optional<Publication> notAllowed(Request request, Caller caller) {
    if (!caller.may(Permission.PUBLISH)) {
      return Optional.of(new Publication.NotAllowed(Permission.PUBLISH.word()));
    }
    return request.override().isPresent() && !caller.may(Permission.OVERRIDE)
        ? Optional.of(new Publication.NotAllowed(Permission.OVERRIDE.word()))
        : Optional.empty();
  }

  private Future<Publication> publish(
      Request request, Caller caller, DraftContents contents, BooleanSupplier gone) {
    Draft draft = contents.draft();
    if (draft.revision() != request.draft().revision()) {
      return Future.succeededFuture(new Publication.MovedOn(draft.revision()));
    }
    if (draft.published().isPresent()) {
      // What it became is told without looking at it again.
      return versions.publish(release(request, caller, "", Optional.empty(), false));
    }
    if (policy.fourEyes() && draft.isWorkOf(caller.name())) {
      TreeSet<String> authors = new TreeSet<>(draft.editors());
      authors.add(draft.author());
      return Future.succeededFuture(new Publication.NeedsAnother(authors));
    }
    return standing(draft)
        .compose(
            before ->
                before.missing() > 0
                    ? Future.succeededFuture(needsApproval(before))
                    : tried(request, caller, contents, gone));
  }

  /** How far the review of a draft is, by what a publication needs. */
  public Future<ReviewStanding> standing(Draft draft) {
    return reviews.steps(draft.id()).map(steps -> ReviewStanding.of(draft, steps, policy));
  }

  /** How far the reviews are of all drafts that are being worked on, in the order of the drafts. */
  public Future<List<ReviewStanding>> standings() {
    return Future.all(drafts.list(false), reviews.open())
        .map(
            both -> {
              List<Draft> worked = both.resultAt(0);
              Map<UUID, List<ReviewStep>> steps = both.resultAt(1);
              return worked.stream()
                  .map(
                      draft ->
                          ReviewStanding.of(
                              draft, steps.getOrDefault(draft.id(), List.of()), policy))
                  .toList();
            });
  }

  private static Publication needsApproval(ReviewStanding standing) {
    TreeSet<String> approvers = new TreeSet<>();
    standing.approvals().forEach(step -> approvers.add(step.who()));
    return new Publication.NeedsApproval(standing.missing(), standing.policy().role(), approvers);
  }

  private Future<Publication> tried(
      Request request, Caller caller, DraftContents contents, BooleanSupplier gone) {
    Instant now = clock.instant();
    return candidateSample
        .some(SAMPLE)
        .compose(people -> tryOut(contents, people, now, gone))
        .compose(
            playbookTrial -> {
              boolean overridden = !playbookTrial.passed();
              if (overridden && (request.override().isEmpty() || !playbookTrial.loadable())) {
                return Future.succeededFuture(
                    new Publication.Refused(
                        playbookTrial.report(),
                        playbookTrial.troubles(),
                        playbookTrial.loadable()));
              }
              CheckReport report = playbookTrial.report();
              if (!report.differencesChecksum().equals(accepted(request, report))) {
                return Future.succeededFuture(new Publication.Differs(report));
              }
              return released(request, caller, contents.draft(), playbookTrial, overridden);
            });
  }

  /** The check takes seconds, in which a reviewer may have asked for changes. */
  private Future<Publication> released(
      Request request,
      Caller caller,
      Draft draft,
      PlaybookTrial playbookTrial,
      boolean overridden) {
    return standing(draft)
        .compose(
            now ->
                now.missing() > 0
                    ? Future.succeededFuture(needsApproval(now))
                    : versions.publish(
                        release(
                            request,
                            caller,
                            remark(playbookTrial) + approved(now),
                            differences(playbookTrial.report()),
                            overridden)));
  }

  private static String approved(ReviewStanding standing) {
    return standing.approvals().isEmpty()
        ? ""
        : standing.approvals().stream()
            .map(ReviewStep::who)
            .collect(Collectors.joining(", ", "; approved by ", ""));
  }

  /** What is accepted of a report; of one without differences there is nothing to accept. */
  private static Optional<String> accepted(Request request, CheckReport report) {
    return report.differences().isEmpty() ? Optional.empty() : request.accept();
  }

  /** The differences of a report for the record; empty if there are none. */
  private static Optional<String> differences(CheckReport report) {
    List<String> names = report.differences().stream().map(ScenarioOutcome::name).toList();
    return report
        .differencesChecksum()
        .map(
            checksum ->
                shortened(
                    CheckReport.otherwise(names.size())
                        + " ("
                        + checksum
                        + "): "
                        + String.join("; ", names)));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_RECORD ? text : text.substring(0, LONGEST_RECORD - 1) + "…";
  }

  /** What is in service, for the scenarios of a draft to be held against. */
  private Future<Optional<ReferencePlaybook>> reference() {
    return versions
        .inService()
        .compose(
            now ->
                now.map(row -> versions.files(row.version()))
                    .orElseGet(() -> Future.succeededFuture(Optional.empty())))
        .compose(
            found ->
                found
                    .map(files -> kept(files).map(bytes -> Optional.of(reference(files, bytes))))
                    .orElseGet(() -> Future.succeededFuture(Optional.empty())));
  }

  private static ReferencePlaybook reference(PlaybookFiles files, Optional<byte[]> compiled) {
    return new ReferencePlaybook(files, new CompilationCache(compiled, bytes -> {}));
  }

  private Future<PlaybookTrial> tryOut(
      DraftContents contents, List<Dossier> people, Instant now, BooleanSupplier gone) {
    return Future.all(kept(contents.files()), reference())
        .compose(
            both -> {
              Optional<byte[]> before = both.resultAt(0);
              Optional<ReferencePlaybook> reference = both.resultAt(1);
              AtomicReference<byte[]> left = new AtomicReference<>();
              return workers
                  .executeBlocking(
                      () -> {
                        CheckOptions asked = options.apply(now);
                        return PlaybookTrial.of(
                            contents.files(),
                            asked,
                            new CompilationCache(before, left::set),
                            CheckTime.begin(asked.time(), gone),
                            reference,
                            people,
                            now);
                      },
                      false)
                  // Before it is published, so that every node finds it.
                  .compose(
                      playbookTrial -> keep(contents.files(), left.get(), now).map(playbookTrial));
            });
  }

  private Future<Optional<byte[]>> kept(PlaybookFiles files) {
    return compiled
        .compiled(files.rulesChecksum(), CompilationCache.engine())
        .otherwise(Optional.empty());
  }

  private Future<Void> keep(PlaybookFiles files, byte @Nullable [] left, Instant now) {
    return left == null
        ? Future.succeededFuture()
        : compiled
            .keep(files.rulesChecksum(), CompilationCache.engine(), left, now)
            .otherwiseEmpty();
  }

  /** An override that was not needed is none. */
  private Versions.Release release(
      Request request,
      Caller caller,
      String remark,
      Optional<String> accepted,
      boolean overridden) {
    return new Versions.Release(
        request.draft(),
        request.comment(),
        request.percent(),
        request.seen(),
        remark,
        accepted,
        overridden ? request.override() : Optional.empty(),
        caller.name(),
        clock.instant());
  }

  private static String remark(PlaybookTrial playbookTrial) {
    return outcome(playbookTrial.report())
        + (playbookTrial.troubles().isEmpty()
            ? ""
            : "; cannot decide about some candidates: " + playbookTrial.troubles().get(0));
  }

  private static String outcome(CheckReport report) {
    return report.count(Severity.ERROR)
        + " errors, "
        + report.count(Severity.WARNING)
        + " warnings, "
        + report.failed()
        + " of "
        + report.scenarios().size()
        + " scenarios failed"
        + (report.differences().isEmpty()
            ? ""
            : ", " + report.differences().size() + " come out otherwise");
  }
}
