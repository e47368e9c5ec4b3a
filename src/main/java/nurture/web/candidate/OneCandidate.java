package nurture.web.candidate;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import nurture.candidate.Dossier;
import nurture.insight.CandidateFile;
import nurture.insight.CandidateReader;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;

/** What the pages about one candidate share. */
final class OneCandidate {

  private static final Pattern TOKEN =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** A page about the candidate of the path. */
  static Future<PageAnswer> known(
      RoutingContext ctx,
      CandidateReader candidateReader,
      Function<CandidateFile, Future<PageAnswer>> page) {
    return candidateReader
        .candidate(ctx.pathParam("ref"))
        .compose(
            file ->
                file.map(page)
                    .orElseGet(
                        () ->
                            Future.succeededFuture(
                                PageAnswer.notFound(
                                    "No candidate with this ID (unknown or erased)."))));
  }

  static String name(Dossier dossier) {
    String name = dossier.person().name();
    return name.isBlank() ? dossier.ref() : name;
  }

  /** Where events about a candidate are reported. */
  static String events(String ref) {
    return PageLinks.candidate(ref) + "/events";
  }

  /** The id of the event a form reports: the same however often the form is sent. */
  static String eventId(RoutingContext ctx) {
    return "page-" + token(ctx);
  }

  /** The token of the form that was sent, or a new one. */
  static String token(RoutingContext ctx) {
    String sent = ctx.request().getFormAttribute("token");
    return sent != null && TOKEN.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
  }

  private OneCandidate() {}
}
