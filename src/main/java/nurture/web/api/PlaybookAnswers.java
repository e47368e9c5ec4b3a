package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import nurture.access.Permission;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.version.PlaybookZip;
import nurture.playbook.version.ServiceEntry;
import nurture.web.JsonAnswers;
import nurture.web.KeyAuthentication;
import nurture.web.Problem;
import nurture.web.ProblemType;

/** What the routes of drafts and versions answer alike. */
final class PlaybookAnswers {

  /** Whether the caller may; answers if they may not. */
  static boolean may(RoutingContext context, Permission permission) {
    if (KeyAuthentication.caller(context).may(permission)) {
      return true;
    }
    notAllowed(context, permission.word());
    return false;
  }

  static void notAllowed(RoutingContext context, String permission) {
    Problem.of(
            ProblemType.PERMISSION_MISSING,
            "This takes the permission "
                + permission
                + ", which the key "
                + KeyAuthentication.caller(context).name()
                + " does not have.")
        .answer(context);
  }

  static void conflict(RoutingContext context, ProblemType type, String detail) {
    Problem.of(type, detail).answer(context);
  }

  static void overtaken(RoutingContext context, ServiceEntry now) {
    Problem problem =
        Problem.of(
            ProblemType.OVERTAKEN,
            "Another user changed what is in service. Check it, then send again with seen: "
                + now.seq()
                + ".");
    problem.node().set("service", PlaybookJson.service(now));
    problem.answer(context);
  }

  static void zip(RoutingContext context, String name, PlaybookFiles files) {
    var unused =
        context
            .response()
            .putHeader("content-type", "application/zip")
            .putHeader("content-disposition", "attachment; filename=\"" + name + ".zip\"")
            .putHeader("etag", "\"" + files.checksum() + "\"")
            .end(Buffer.buffer(PlaybookZip.write(files)));
  }

  /** A file as it is; a browser does not run what somebody wrote. */
  static void file(RoutingContext context, String etag, byte[] content) {
    var unused =
        context
            .response()
            .putHeader("content-type", "application/octet-stream")
            .putHeader("etag", "\"" + etag + "\"")
            .end(Buffer.buffer(content));
  }

  /** A parameter of the query; empty if it is missing or blank. */
  static Optional<String> query(RoutingContext context, String name) {
    return Optional.ofNullable(context.queryParams().get(name)).filter(text -> !text.isBlank());
  }

  static void list(RoutingContext context, String name, ArrayNode list) {
    JsonAnswers.json(context, 200, PlaybookJson.object().set(name, list));
  }

  private PlaybookAnswers() {}
}
