package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nurture.imports.ImportField;
import nurture.imports.ImportJob;
import nurture.imports.ImportKind;
import nurture.imports.KnownHeaders;
import nurture.imports.LineOutcome;
import nurture.imports.WrittenOptions;
import nurture.json.JsonMappers;

/** Imports as the API answers them. */
final class ImportJson {

  private ImportJson() {}

  /** One of a list. */
  static ObjectNode line(ImportJob job) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("id", job.id().toString())
            .put("file", job.file())
            .put("kind", job.options().kind().word())
            .put("state", job.state().word())
            .put("rows", job.rows())
            .put("done", job.counts().rows());
    node.putObject("outcomes")
        .put("created", job.counts().created())
        .put("merged", job.counts().merged())
        .put("unchanged", job.counts().unchanged())
        .put("refused", job.counts().refused());
    if (!job.failure().isEmpty()) {
      node.put("failure", job.failure());
    }
    node.put("createdBy", job.createdBy()).put("createdAt", job.createdAt().toString());
    job.startedAt().ifPresent(at -> node.put("startedAt", at.toString()));
    job.finishedAt().ifPresent(at -> node.put("finishedAt", at.toString()));
    return node;
  }

  /**
   * One as a whole.
   *
   * @param refused the first of its rows that were
   */
  static ObjectNode whole(ImportJob job, List<LineOutcome> refused) {
    ObjectNode node = line(job);
    node.put("bytes", job.bytes())
        .put("checksum", job.checksum())
        .put("format", job.format().written())
        .put("source", job.options().source());
    job.options().collectedAt().ifPresent(at -> node.put("collectedAt", at.toString()));
    ArrayNode merge = node.putArray("merge");
    job.options().merge().words().forEach(merge::add);
    node.put("spreadSeconds", job.options().spread().toSeconds());
    if (job.options().kind() == ImportKind.SUPPRESSED) {
      node.put("cause", WrittenOptions.word(job.options().cause()));
    }
    ArrayNode columns = node.putArray("columns");
    for (int i = 0; i < job.headers().size(); i++) {
      ObjectNode column = columns.addObject().put("header", job.headers().get(i));
      job.mapping().fields().get(i).map(ImportField::word).ifPresent(w -> column.put("field", w));
      if (KnownHeaders.aboutConsent(job.headers().get(i))) {
        column.put(
            "note",
            "No import reads consent. Send those who are not to be written to as a list of kind"
                + " suppressed.");
      }
    }
    ArrayNode sample = node.putArray("sample");
    job.sample()
        .forEach(
            row -> {
              ArrayNode cells = sample.addObject().put("line", row.line()).putArray("cells");
              row.cells().forEach(cells::add);
            });
    ArrayNode first = node.putArray("refused");
    refused.forEach(
        line ->
            first
                .addObject()
                .put("line", line.line())
                .put("column", line.column())
                .put("value", line.value())
                .put("reason", line.reason()));
    return node;
  }
}
