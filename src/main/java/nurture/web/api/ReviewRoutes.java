package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import nurture.access.Permission;
import nurture.config.NearestWord;
import nurture.json.RefusalException;
import nurture.playbook.version.CommentPlace;
import nurture.playbook.version.CommentPlace.About;
import nurture.playbook.version.DraftComment;
import nurture.playbook.version.DraftReviews;
import nurture.playbook.version.DraftRevision;
import nurture.playbook.version.Drafts;
import nurture.playbook.version.LineAnchor;
import nurture.playbook.version.PlaybookNames;
import nurture.playbook.version.PublicationGate;
import nurture.playbook.version.ReviewOutcome;
import nurture.playbook.version.ReviewStanding;
import nurture.playbook.version.ReviewStep;
import nurture.web.JsonAnswers;
import nurture.web.KeyAuthentication;
import nurture.web.Problem;
import nurture.web.ProblemType;

/** The reviews of drafts: how far they are, verdicts, and comments. */
public final class ReviewRoutes {

  private static final List<String> STEPS =
      Stream.of(ReviewStep.Kind.values()).map(ReviewStep.Kind::word).toList();

  private final Drafts drafts;
  private final DraftReviews reviews;
  private final PublicationGate gate;
  private final InstantSource clock;

  public ReviewRoutes(
      Drafts drafts, DraftReviews reviews, PublicationGate gate, InstantSource clock) {
    this.drafts = drafts;
    this.reviews = reviews;
    this.gate = gate;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/api/playbook/drafts/:id/review").handler(this::read);
    router.post("/api/playbook/drafts/:id/review").handler(this::take);
    router.post("/api/playbook/drafts/:id/comments").handler(this::comment);
    router.post("/api/playbook/drafts/:id/comments/:comment/settled").handler(this::settle);
  }

  private void read(RoutingContext context) {
    DraftRoutes.identified(context, id -> answer(context, id, 200));
  }

  /** The review as it is now. */
  private void answer(RoutingContext context, UUID id, int status) {
    drafts
        .draft(id)
        .compose(
            found ->
                found.isEmpty()
                    ? Future.succeededFuture(Optional.<ReviewStanding>empty())
                    : gate.standing(found.get()).map(Optional::of))
        .compose(
            standing ->
                reviews
                    .comments(id)
                    .map(
                        comments -> {
                          standing.ifPresentOrElse(
                              one ->
                                  JsonAnswers.json(
                                      context, status, ReviewJson.review(one, comments)),
                              () -> DraftRoutes.unknown(context));
                          return null;
                        }))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void take(RoutingContext context) {
    DraftRoutes.identified(
        context,
        id -> {
          if (!mayReview(context)) {
            return;
          }
          try {
            RequestFields fields = RequestFields.of(context, "revision", "step", "remark");
            long revision = fields.number("revision");
            ReviewStep.Kind kind =
                ReviewStep.Kind.of(word(fields.text("step"), "step", STEPS)).orElseThrow();
            String remark = bounded(fields.optionalText("remark"), "remark", ReviewStep.LONGEST);
            if (kind == ReviewStep.Kind.ASK_FOR_CHANGES && remark.isEmpty()) {
              throw new RefusalException("remark", "", "is missing; say what is to be changed");
            }
            told(
                context,
                id,
                reviews.take(
                    new DraftRevision(id, revision),
                    kind,
                    remark,
                    KeyAuthentication.caller(context),
                    clock.instant()));
          } catch (RefusalException e) {
            Problem.refused(e).answer(context);
          }
        });
  }

  private void comment(RoutingContext context) {
    DraftRoutes.identified(
        context,
        id -> {
          if (!mayReview(context)) {
            return;
          }
          try {
            RequestFields fields =
                RequestFields.of(context, "text", "rule", "file", "line", "removed", "answers");
            OptionalLong answers = fields.optionalNumber("answers");
            told(
                context,
                id,
                reviews.comment(
                    new DraftReviews.Said(
                        id,
                        answers,
                        place(fields),
                        bounded(Optional.of(fields.text("text")), "text", DraftComment.LONGEST),
                        KeyAuthentication.caller(context).name()),
                    clock.instant()));
          } catch (RefusalException e) {
            Problem.refused(e).answer(context);
          }
        });
  }

  private static CommentPlace place(RequestFields fields) throws RefusalException {
    Optional<String> rule = fields.optionalText("rule");
    Optional<String> file = fields.optionalText("file");
    Optional<String> line = fields.optionalText("line");
    boolean removed = fields.flag("removed");
    if (rule.isPresent() && file.isPresent()) {
      throw new RefusalException("file", file.get(), "is not sent together with rule");
    }
    if (line.isPresent() && rule.isEmpty() && file.isEmpty()) {
      throw new RefusalException("line", line.get(), "needs the rule or file that has it");
    }
    return rule.isEmpty() && file.isEmpty()
        ? CommentPlace.DRAFT
        : new CommentPlace(
            rule.isPresent() ? About.RULE : About.FILE,
            rule.or(() -> file).orElseThrow(),
            line.map(text -> new LineAnchor(removed, text, 0, "", "")));
  }

  private void settle(RoutingContext context) {
    DraftRoutes.identified(
        context,
        id -> {
          OptionalLong comment = PlaybookNames.number(context.pathParam("comment"));
          if (!mayReview(context)) {
            return;
          }
          if (comment.isEmpty()) {
            unknownComment(context);
            return;
          }
          try {
            RequestFields fields = RequestFields.of(context, "settled");
            told(
                context,
                id,
                reviews.settle(
                    id,
                    comment.getAsLong(),
                    fields.node("settled").isMissingNode() || fields.flag("settled"),
                    KeyAuthentication.caller(context).name(),
                    clock.instant()));
          } catch (RefusalException e) {
            Problem.refused(e).answer(context);
          }
        });
  }

  private static boolean mayReview(RoutingContext context) {
    return KeyAuthentication.caller(context).may(Permission.PUBLISH)
        || PlaybookAnswers.may(context, Permission.EDIT);
  }

  private static String word(String word, String field, List<String> words)
      throws RefusalException {
    if (!words.contains(word)) {
      throw new RefusalException(field, word, NearestWord.oneOf(word, words));
    }
    return word;
  }

  private static String bounded(Optional<String> text, String field, int longest)
      throws RefusalException {
    String given = text.orElse("");
    if (given.length() > longest) {
      throw new RefusalException(field, given, "is longer than " + longest + " characters");
    }
    return given;
  }

  private void told(RoutingContext context, UUID id, Future<ReviewOutcome> asked) {
    asked
        .onSuccess(outcome -> told(context, id, outcome))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void told(RoutingContext context, UUID id, ReviewOutcome outcome) {
    if (outcome instanceof ReviewOutcome.Done) {
      answer(context, id, 200);
    } else if (outcome instanceof ReviewOutcome.MovedOn moved) {
      PlaybookAnswers.conflict(
          context,
          ProblemType.DRAFT_CHANGED,
          "The draft is at revision " + moved.revision() + " by now; look at it first.");
    } else if (outcome instanceof ReviewOutcome.Closed closed) {
      DraftRoutes.closed(context, closed.version());
    } else if (outcome instanceof ReviewOutcome.Full full) {
      PlaybookAnswers.conflict(
          context,
          ProblemType.WRONG_STATE,
          "The draft has " + full.most() + " comments, and takes no more.");
    } else if (outcome instanceof ReviewOutcome.OthersWork others) {
      PlaybookAnswers.conflict(
          context,
          ProblemType.WRONG_STATE,
          "The draft is the work of "
              + String.join(", ", others.authors())
              + "; only they ask for its review.");
    } else if (outcome instanceof ReviewOutcome.OwnWork own) {
      Problem problem =
          Problem.of(
              ProblemType.SECOND_PERSON_NEEDED,
              "The draft is the work of "
                  + String.join(", ", own.authors())
                  + ", so another person reviews it.");
      ArrayNode authors = problem.node().putArray("authors");
      own.authors().forEach(authors::add);
      problem.answer(context);
    } else {
      unknownComment(context);
    }
  }

  private static void unknownComment(RoutingContext context) {
    Problem.notFound("draft or comment", "of the playbook with this id and number").answer(context);
  }
}
