package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nurture.json.RefusalException;
import nurture.playbook.CheckStopped;
import nurture.playbook.check.CheckReport;
import nurture.playbook.scenario.ScenarioOutcome;
import nurture.playbook.version.DraftRevision;
import nurture.playbook.version.Publication;
import nurture.playbook.version.PublicationGate;
import nurture.web.JsonAnswers;
import nurture.web.KeyAuthentication;
import nurture.web.Problem;
import nurture.web.ProblemType;
import nurture.web.RequestEnd;

/** Drafts checked and published. */
public final class PublishRoutes {

  private final PublicationGate publicationGate;

  public PublishRoutes(PublicationGate publicationGate) {
    this.publicationGate = publicationGate;
  }

  public void mount(Router router) {
    router
        .post("/api/playbook/drafts/:id/check")
        .handler(
            context ->
                checked(
                    context,
                    checked ->
                        JsonAnswers.json(
                            context,
                            200,
                            PlaybookJson.report(checked.report())
                                .put("revision", checked.revision()))));
    router
        .post("/api/playbook/drafts/:id/scenarios")
        .handler(context -> checked(context, checked -> scenarios(context, checked)));
    router.post("/api/playbook/drafts/:id/publish").handler(this::publish);
  }

  /** A request that has ended is answered already, or there is no client to answer. */
  private static void failure(RoutingContext context, Throwable failure) {
    if (!(failure instanceof CheckStopped)) {
      JsonAnswers.failure(context, failure);
    }
  }

  private void checked(RoutingContext context, Consumer<PublicationGate.Checked> then) {
    BooleanSupplier ended = RequestEnd.of(context);
    DraftRoutes.identified(
        context,
        id ->
            publicationGate
                .check(id, KeyAuthentication.caller(context), ended)
                .onSuccess(found -> found.ifPresentOrElse(then, () -> DraftRoutes.unknown(context)))
                .onFailure(e -> failure(context, e)));
  }

  /** All of them, or those of which the name has the words asked for. */
  private static void scenarios(RoutingContext context, PublicationGate.Checked checked) {
    String words = PlaybookAnswers.query(context, "name").orElse("");
    ObjectNode node = PlaybookJson.object().put("revision", checked.revision());
    ArrayNode list = node.putArray("scenarios");
    int failed = 0;
    for (ScenarioOutcome outcome : checked.report().scenarios()) {
      if (outcome.name().contains(words)) {
        list.add(PlaybookJson.scenario(outcome));
        failed += outcome.failed() ? 1 : 0;
      }
    }
    JsonAnswers.json(context, 200, node.put("run", list.size()).put("failed", failed));
  }

  private void publish(RoutingContext context) {
    DraftRoutes.identified(
        context,
        id -> {
          PublicationGate.Request request;
          try {
            RequestFields requestFields =
                RequestFields.of(
                    context, "revision", "comment", "percent", "seen", "accept", "override");
            OptionalLong percent = requestFields.optionalNumber("percent");
            if (percent.isPresent() && (percent.getAsLong() < 1 || percent.getAsLong() > 100)) {
              throw new RefusalException(
                  "percent", String.valueOf(percent.getAsLong()), "is from 1 to 100");
            }
            request =
                new PublicationGate.Request(
                    new DraftRevision(id, requestFields.number("revision")),
                    requestFields.text("comment"),
                    (int) percent.orElse(100),
                    requestFields.optionalNumber("seen"),
                    requestFields.optionalText("accept"),
                    requestFields.optionalText("override"));
          } catch (RefusalException e) {
            Problem.refused(e).answer(context);
            return;
          }
          publicationGate
              .publish(request, KeyAuthentication.caller(context), RequestEnd.of(context))
              .onSuccess(publication -> answer(context, publication))
              .onFailure(e -> failure(context, e));
        });
  }

  private static void answer(RoutingContext context, Publication publication) {
    if (publication instanceof Publication.Done done) {
      ObjectNode node = PlaybookJson.object().put("before", done.before());
      node.set("version", PlaybookJson.version(done.version()));
      node.set("service", PlaybookJson.service(done.now()));
      JsonAnswers.json(context, done.before() ? 200 : 201, node);
    } else if (publication instanceof Publication.Refused refused) {
      refused(context, refused);
    } else if (publication instanceof Publication.Differs differs) {
      differs(context, differs.report());
    } else if (publication instanceof Publication.NotAllowed not) {
      PlaybookAnswers.notAllowed(context, not.permission());
    } else if (publication instanceof Publication.NeedsAnother needs) {
      Problem.of(
              ProblemType.SECOND_PERSON_NEEDED,
              "A second person must publish this, because it is the work of "
                  + String.join(", ", needs.authors())
                  + "; ask somebody else to look at it and publish it.")
          .answer(context);
    } else if (publication instanceof Publication.NeedsApproval needs) {
      needsApproval(context, needs);
    } else if (publication instanceof Publication.Overtaken overtaken) {
      PlaybookAnswers.overtaken(context, overtaken.now());
    } else {
      told(publication)
          .ifPresentOrElse(
              told -> PlaybookAnswers.conflict(context, ProblemType.NOT_PUBLISHABLE, told),
              () -> DraftRoutes.unknown(context));
    }
  }

  private static void needsApproval(RoutingContext context, Publication.NeedsApproval needs) {
    Problem problem =
        Problem.of(
            ProblemType.APPROVAL_NEEDED,
            "This takes "
                + needs.words()
                + (needs.approvers().isEmpty()
                    ? ""
                    : ", beside " + String.join(", ", needs.approvers()))
                + "; no author of the draft can give it. Ask for review, and publish the draft once"
                + " it is approved.");
    problem.node().put("missing", needs.missing());
    problem.node().put("role", needs.role().word());
    ArrayNode approvers = problem.node().putArray("approvers");
    needs.approvers().forEach(approvers::add);
    problem.answer(context);
  }

  /** What stands in the way and what to do; empty if there is no such draft. */
  private static Optional<String> told(Publication publication) {
    if (publication instanceof Publication.MovedOn moved) {
      return Optional.of(
          "The draft is at revision "
              + moved.revision()
              + " by now; look at it, and publish that.");
    } else if (publication instanceof Publication.Behind behind) {
      return Optional.of(
          "The draft is on top of version "
              + behind.parent()
              + ", and version "
              + behind.now().version()
              + " is in service, whose changes it would undo; rebase it first.");
    } else if (publication instanceof Publication.CanaryRuns canary) {
      return Optional.of(
          "Version "
              + canary.now().canary().orElseThrow()
              + " is a canary with "
              + canary.now().percent()
              + "% of the candidates; promote or withdraw it first.");
    } else if (publication instanceof Publication.Same same) {
      return Optional.of("Nothing changed: this is version " + same.version() + ", already live.");
    }
    return Optional.empty();
  }

  private static void differs(RoutingContext context, CheckReport report) {
    int count = report.differences().size();
    Problem problem =
        Problem.of(
            ProblemType.DIFFERENCES_NOT_ACCEPTED,
            (count == 1 ? "A scenario comes" : count + " scenarios come")
                + " out otherwise than with what is in service. If that is meant, publish with"
                + " accept and the checksum of check.differences; else edit the draft.");
    problem.node().set("check", PlaybookJson.report(report));
    problem.answer(context);
  }

  private static void refused(RoutingContext context, Publication.Refused refused) {
    Problem problem =
        Problem.of(
            ProblemType.CHECK_FAILED,
            refused.loadable()
                ? "See check and troubles. Fix the errors, or publish with override and a reason, if"
                    + " your key permits that."
                : "See check: no server could run it, or it is not known yet. Fix the errors.");
    problem.node().set("check", PlaybookJson.report(refused.report()));
    ArrayNode troubles = problem.node().putArray("troubles");
    refused.troubles().forEach(troubles::add);
    problem.node().put("overridable", refused.loadable());
    problem.answer(context);
  }
}
