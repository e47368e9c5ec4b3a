package nurture.web;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import nurture.imports.ImportJob;
import nurture.imports.ImportJobs;
import nurture.imports.LineOutcome;
import nurture.imports.OutcomeLines;

/** What became of the rows of an import as a file, a part at a time, as fast as it is taken. */
public final class OutcomeDownload {

  private final ImportJobs jobs;
  private final ImportJob job;

  public OutcomeDownload(ImportJobs jobs, ImportJob job) {
    this.jobs = jobs;
    this.job = job;
  }

  /** Answers with all rows. */
  public void to(RoutingContext context) {
    var unused = send(context, false);
  }

  /**
   * Answers.
   *
   * @param refusedOnly leaves out what was taken
   */
  public Future<Void> send(RoutingContext context, boolean refusedOnly) {
    HttpServerResponse response = context.response();
    response
        .setChunked(true)
        .putHeader("content-type", "text/csv; charset=utf-8")
        .putHeader(
            "content-disposition",
            "attachment; filename=\""
                + (refusedOnly ? "refused-" : "outcomes-")
                + job.id()
                + ".csv\"")
        .putHeader("x-content-type-options", "nosniff")
        .putHeader("cache-control", "no-store");
    return response
        .write(OutcomeLines.HEADER)
        .compose(begun -> jobs.eachPart(job.id(), part -> written(response, part, refusedOnly)))
        .compose(all -> response.end())
        // A file that ends early must not look whole.
        .onFailure(e -> response.reset());
  }

  private static Future<Void> written(
      HttpServerResponse response, ImportJobs.Part part, boolean refusedOnly) {
    StringBuilder text = new StringBuilder();
    for (LineOutcome outcome : part.outcomes()) {
      if (!refusedOnly || outcome.kind() == LineOutcome.Kind.REFUSED) {
        text.append(OutcomeLines.line(outcome));
      }
    }
    return ResponseParts.written(response, text);
  }
}
