package nurture.demo;

import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nurture.access.Caller;
import nurture.access.Role;
import nurture.playbook.version.CommentPlace;
import nurture.playbook.version.Draft;
import nurture.playbook.version.DraftReviews;
import nurture.playbook.version.DraftRevision;
import nurture.playbook.version.Drafts;
import nurture.playbook.version.NewDraft;
import nurture.playbook.version.Publication;
import nurture.playbook.version.ReviewStep;
import nurture.playbook.version.Versions;

/**
 * What the demo's colleagues do to the playbook: one tries another subject line on a tenth of the
 * candidates, the other has a draft to be reviewed. A playbook without the files concerned stays as
 * it is.
 */
final class DemoChanges {

  private static final int TENTH = 10;

  /** In one file, one text for another. */
  private record Edit(String path, String was, String becomes) {}

  private static final List<Edit> SUBJECT =
      List.of(
          new Edit(
              "templates/first-outreach.ftl",
              "about your work on ${personal.topic}<#else>",
              "a question about ${personal.topic}<#else>"));

  private static final String CHANGED_RULE = "Invite interested candidates to events";

  private static final List<Edit> REVIEW =
      List.of(
          new Edit("rules/policy/numbers.csv", "NEWSLETTER_EVERY,7,", "NEWSLETTER_EVERY,14,"),
          new Edit(
              "rules/journey/consideration.drl",
              """
              // PLAYBOOK P7, P12. Owner: recruiting ops.
              rule "Invite interested candidates to events"
              when
                  Candidate( stage in ( Stage.CONSIDERATION, Stage.CONVERSION ), !employee )
              """,
              """
              // PLAYBOOK P7, P12. Owner: recruiting ops.
              // Candidates in a hiring process hear from their recruiter instead. Agreed with recruiters; please review.
              rule "Invite interested candidates to events"
              when
                  Candidate( stage == Stage.CONSIDERATION, !employee )
              """));

  private final Versions versions;
  private final Drafts drafts;
  private final DraftReviews reviews;

  DemoChanges(Versions versions, Drafts drafts, DraftReviews reviews) {
    this.versions = versions;
    this.drafts = drafts;
    this.reviews = reviews;
  }

  /**
   * Puts a version that differs in a template in service for a tenth of the candidates.
   *
   * @return whether it did
   */
  Future<Boolean> beginCanary(Instant at) {
    Instant before = at.minus(Duration.ofHours(3));
    return draft("A question in the subject line", DemoTeam.MAREN, SUBJECT, before)
        .compose(
            draft ->
                draft.isEmpty()
                    ? Future.succeededFuture(false)
                    : versions
                        .publish(
                            new Versions.Release(
                                new DraftRevision(draft.get().id(), draft.get().revision()),
                                "A question in the subject line of the first mail",
                                TENTH,
                                OptionalLong.empty(),
                                "the check found nothing",
                                Optional.empty(),
                                Optional.empty(),
                                DemoTeam.MAREN,
                                at))
                        .map(Publication.Done.class::isInstance));
  }

  /**
   * Leaves a draft with a changed number and a changed rule, a question to it, and asks for review.
   */
  Future<Void> askForReview(Instant at) {
    return draft("Fewer newsletters; no events during a process", DemoTeam.SAMIRA, REVIEW, at)
        .compose(
            draft ->
                draft
                    .map(made -> askForReview(new DraftRevision(made.id(), made.revision()), at))
                    .orElseGet(Future::succeededFuture));
  }

  private Future<Void> askForReview(DraftRevision draft, Instant at) {
    return reviews
        .take(
            draft,
            ReviewStep.Kind.ASK,
            "Recruiters asked for it: people who are in a process get too many mails.",
            new Caller(DemoTeam.SAMIRA, Role.OPS.permissions()),
            at.plus(Duration.ofMinutes(20)))
        .compose(
            asked ->
                reviews.comment(
                    new DraftReviews.Said(
                        draft.draft(),
                        OptionalLong.empty(),
                        new CommentPlace(CommentPlace.About.RULE, CHANGED_RULE, Optional.empty()),
                        "Does an open house count as an event here? I would still invite them to that.",
                        DemoTeam.MAREN),
                    at.plus(Duration.ofHours(3))))
        .mapEmpty();
  }

  /** A draft on top of what is in service; empty if an edit does not fit the playbook. */
  private Future<Optional<Draft>> draft(String title, String who, List<Edit> edits, Instant at) {
    return versions
        .inService()
        .compose(
            now ->
                drafts.create(
                    new NewDraft(title, who, now.orElseThrow().version(), Optional.empty()), at))
        .compose(
            made -> {
              UUID id = made.orElseThrow().id();
              Future<Boolean> all = Future.succeededFuture(true);
              for (Edit edit : edits) {
                all =
                    all.compose(
                        fits -> fits ? edited(id, edit, who, at) : Future.succeededFuture(false));
              }
              return all.compose(
                  fits ->
                      fits
                          ? drafts.draft(id)
                          : drafts.discard(id, who, at).map(gone -> Optional.<Draft>empty()));
            });
  }

  private Future<Boolean> edited(UUID draft, Edit edit, String who, Instant at) {
    return drafts
        .file(draft, edit.path())
        .compose(
            found -> {
              String text =
                  found.map(file -> new String(file.bytes(), StandardCharsets.UTF_8)).orElse("");
              return text.contains(edit.was())
                  ? drafts
                      .put(
                          draft,
                          edit.path(),
                          found.orElseThrow().file().revision(),
                          text.replace(edit.was(), edit.becomes()).getBytes(StandardCharsets.UTF_8),
                          who,
                          at)
                      .map(true)
                  : Future.succeededFuture(false);
            });
  }
}
