package nurture.web.imports;

import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.imports.ColumnMapping;
import nurture.imports.ImportJob;
import nurture.imports.ImportOptions;
import nurture.imports.WrittenOptions;
import nurture.json.RefusalException;
import nurture.web.console.FormFields;

/**
 * What the columns say, and the options of an import, as they are typed.
 *
 * @param columns a word for each column; empty for one that is not read
 * @param texts of the options, by name
 * @param problems what is wrong, by the name of the option, or {@code columns}
 */
record MappingForm(List<String> columns, Map<String, String> texts, Map<String, String> problems) {

  private static final int SECONDS = 60;

  static MappingForm of(ImportJob job) {
    ImportOptions options = job.options();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("kind", options.kind().word());
    texts.put("source", options.source());
    texts.put("collectedAt", options.collectedAt().map(Instant::toString).orElse(""));
    texts.put("merge", options.merge().words().get(0));
    texts.put(
        "except",
        String.join(", ", options.merge().words().subList(1, options.merge().words().size())));
    texts.put(
        "minutes",
        options.spread().isZero() ? "" : String.valueOf(options.spread().toSeconds() / SECONDS));
    texts.put("cause", WrittenOptions.word(options.cause()));
    return new MappingForm(job.mapping().words(), texts, Map.of());
  }

  static MappingForm typed(RoutingContext ctx, ImportJob job) {
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < job.headers().size(); i++) {
      columns.add(FormFields.text(ctx, "column-" + i));
    }
    Map<String, String> texts = new HashMap<>();
    for (String name : List.of("source", "collectedAt", "merge", "except", "minutes", "cause")) {
      texts.put(name, FormFields.text(ctx, name));
    }
    texts.put("kind", job.options().kind().word());
    return new MappingForm(columns, texts, Map.of());
  }

  Optional<ColumnMapping> mapping() {
    return ColumnMapping.of(columns);
  }

  /**
   * @throws RefusalException naming the field that is wrong
   */
  ImportOptions options() throws RefusalException {
    String minutes = text("minutes");
    if (!minutes.isEmpty() && !minutes.matches("\\d{1,6}")) {
      throw new RefusalException("minutes", minutes, "must be a whole number of minutes");
    }
    return WrittenOptions.read(
        name ->
            switch (name) {
              case "merge" -> text("merge") + " " + text("except");
              case "spreadSeconds" ->
                  minutes.isEmpty() ? "" : String.valueOf(Long.parseLong(minutes) * SECONDS);
              default -> text(name);
            },
        ImportOptions.USUAL);
  }

  /** What is typed; empty for nothing. */
  String text(String name) {
    return texts.getOrDefault(name, "");
  }

  MappingForm with(String field, String problem) {
    String shown = field.equals("spreadSeconds") ? "minutes" : field;
    return new MappingForm(columns, texts, Map.of(shown, problem));
  }
}
