package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import nurture.decision.AnswerVerdict;
import nurture.json.JsonMappers;
import nurture.simulation.replay.AnswerReplay;

/** A replay of answers as JSON. */
public final class AnswerReplayJson {

  private AnswerReplayJson() {}

  public static ObjectNode write(AnswerReplay.Report report, String before, String after) {
    ObjectNode written = JsonMappers.OWN.createObjectNode();
    written.put("before", report.before()).put("after", report.after());
    written.putObject("titles").put("before", before).put("after", after);
    written
        .put("complete", report.complete())
        .put("answers", report.answers())
        .put("otherwise", report.otherwise());
    ObjectNode responses = written.putObject("responses");
    report.responses().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> responses.put(each.getKey(), each.getValue()));
    ArrayNode changes = written.putArray("changes");
    report
        .changes()
        .forEach(
            each ->
                changes
                    .addObject()
                    .put("before", each.getKey().before().name())
                    .put("after", each.getKey().after().name())
                    .put("answers", each.getValue()));
    ArrayNode examples = written.putArray("examples");
    report
        .examples()
        .forEach(
            example -> {
              ObjectNode one =
                  examples
                      .addObject()
                      .put("code", example.code())
                      .put("provider", example.provider())
                      .put("said", example.said());
              verdict(one.putObject("before"), example.before());
              verdict(one.putObject("after"), example.after());
            });
    return written;
  }

  private static void verdict(ObjectNode written, AnswerVerdict verdict) {
    written
        .put("response", verdict.response().name())
        .put("perMinute", verdict.perMinute())
        .put("minutes", verdict.lasting().toMinutes())
        .put("rule", verdict.rule())
        .put("reason", verdict.reason());
  }
}
