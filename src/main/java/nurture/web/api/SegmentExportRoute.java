package nurture.web.api;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import nurture.config.NearestWord;
import nurture.json.RefusalException;
import nurture.web.KeyAuthentication;
import nurture.web.Problem;
import nurture.web.SegmentDownload;
import nurture.web.SegmentTools;

/** The candidates of a segment as a file. */
public final class SegmentExportRoute {

  private final SegmentTools tools;
  private final SegmentLookup lookup;

  public SegmentExportRoute(SegmentTools tools) {
    this.tools = tools;
    this.lookup = new SegmentLookup(tools.segments());
  }

  public void mount(Router router) {
    router.get("/api/segments/:id/export").handler(this::export);
  }

  private void export(RoutingContext context) {
    String word = QueryParameters.text(context, "format").orElse("csv");
    var format = SegmentDownload.Format.of(word);
    if (format.isEmpty()) {
      Problem.refused(
              new RefusalException(
                  "format",
                  word,
                  "is no form of a file"
                      + NearestWord.among(word, SegmentDownload.Format.words(), "there are")))
          .answer(context);
      return;
    }
    lookup
        .known(context)
        .onSuccess(
            found ->
                found.ifPresent(
                    segment ->
                        new SegmentDownload(tools, segment, format.get())
                            .send(context, KeyAuthentication.caller(context).name())
                            .onFailure(e -> failed(context, e))))
        .onFailure(e -> SegmentLookup.failed(context, e));
  }

  private static void failed(RoutingContext context, Throwable failure) {
    if (!context.response().headWritten()) {
      SegmentLookup.failed(context, failure);
    }
  }
}
