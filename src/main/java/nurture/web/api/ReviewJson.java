package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nurture.playbook.version.CommentPlace.About;
import nurture.playbook.version.DraftComment;
import nurture.playbook.version.ReviewStanding;
import nurture.playbook.version.ReviewStep;

/** The review of a draft in its written form. */
final class ReviewJson {

  static ObjectNode review(ReviewStanding standing, List<DraftComment> comments) {
    ObjectNode node =
        PlaybookJson.object()
            .put("state", standing.state().word())
            .put("revision", standing.draft().revision());
    node.putObject("approvals")
        .put("needed", standing.policy().approvals())
        .put("role", standing.policy().role().word())
        .put("counted", standing.counted())
        .put("missing", standing.missing());
    standing.asked().ifPresent(asked -> node.set("asked", step(asked, standing)));
    ArrayNode verdicts = node.putArray("verdicts");
    standing.verdicts().forEach(verdict -> verdicts.add(step(verdict, standing)));
    ArrayNode list = node.putArray("comments");
    comments.forEach(comment -> list.add(comment(comment)));
    return node;
  }

  private static ObjectNode step(ReviewStep step, ReviewStanding standing) {
    ObjectNode node =
        PlaybookJson.object()
            .put("step", step.kind().word())
            .put("by", step.who())
            .put("at", step.at().toString())
            .put("revision", step.revision())
            .put("remark", step.remark());
    return step.kind() == ReviewStep.Kind.APPROVE
        ? node.put("void", standing.isVoid(step)).put("lapsed", standing.lapsed().contains(step))
        : node;
  }

  private static ObjectNode comment(DraftComment comment) {
    ObjectNode node =
        PlaybookJson.object()
            .put("number", comment.number())
            .put("by", comment.author())
            .put("at", comment.at().toString())
            .put("revision", comment.revision())
            .put("text", comment.text());
    comment.answers().ifPresent(number -> node.put("answers", number));
    if (comment.place().about() != About.DRAFT) {
      node.put(comment.place().about().word(), comment.place().subject());
    }
    comment
        .place()
        .line()
        .ifPresent(line -> node.put("line", line.text()).put("removed", line.removed()));
    comment
        .settled()
        .ifPresent(
            settled ->
                node.put("settledBy", settled.by()).put("settledAt", settled.at().toString()));
    return node;
  }

  private ReviewJson() {}
}
