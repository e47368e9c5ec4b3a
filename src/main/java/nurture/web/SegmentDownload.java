package nurture.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nurture.candidate.Dossier;
import nurture.imports.ExportedPerson;
import nurture.json.JsonMappers;
import nurture.segment.Segment;
import nurture.segment.SegmentReader;
import nurture.segment.SegmentSql;

/**
 * The candidates of a segment as a file, a part at a time, as fast as it is taken. Who is in the
 * segment is asked as of the beginning; what is known of each as of their part. That it was sent,
 * and how much of it, goes on record.
 */
public final class SegmentDownload {

  /** Candidates in memory at once. */
  private static final int PART = 500;

  private final SegmentTools tools;
  private final Segment segment;
  private final Format format;

  public SegmentDownload(SegmentTools tools, Segment segment, Format format) {
    this.tools = tools;
    this.segment = segment;
    this.format = format;
  }

  /** What the file is. */
  public enum Format {
    /** With the columns that an import knows. */
    CSV("text/csv; charset=utf-8"),
    /** An object a line, with the same names. */
    JSONL("application/x-ndjson");

    private final String type;

    Format(String type) {
      this.type = type;
    }

    /** As an address has it: {@code csv}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** All words. */
    public static List<String> words() {
      return Arrays.stream(values()).map(Format::word).toList();
    }

    /** The form of a word; empty for any other. */
    public static Optional<Format> of(String word) {
      return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    private String begin() {
      return this == CSV ? ExportedPerson.header() : "";
    }

    private String line(Dossier dossier) {
      try {
        return this == CSV
            ? ExportedPerson.line(dossier)
            : JsonMappers.OWN.writeValueAsString(ExportedPerson.of(dossier)) + "\n";
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(dossier.ref() + " cannot be written", e);
      }
    }
  }

  /**
   * Answers.
   *
   * @param by who asks, as they are on record
   * @return fails before anything is written if the segment cannot be read
   */
  public Future<Void> send(RoutingContext context, String by) {
    Instant now = tools.clock().instant();
    return tools
        .segments()
        .sql(segment.id(), segment.definition())
        .compose(
            sql ->
                part(sql, now, Optional.empty())
                    .compose(first -> all(context, sql, now, first, by)));
  }

  private Future<List<SegmentReader.Whole>> part(
      SegmentSql sql, Instant now, Optional<UUID> behind) {
    return tools.reader().dossiers(sql, now, behind, PART);
  }

  private Future<Void> all(
      RoutingContext context,
      SegmentSql sql,
      Instant now,
      List<SegmentReader.Whole> first,
      String by) {
    HttpServerResponse response = context.response();
    response
        .setChunked(true)
        .putHeader("content-type", format.type)
        .putHeader("content-disposition", "attachment; filename=\"" + name() + "\"")
        .putHeader("x-content-type-options", "nosniff")
        .putHeader("cache-control", "no-store");
    long[] sent = {0};
    return ResponseParts.written(response, format.begin())
        .compose(begun -> rest(response, sql, now, first, sent))
        .transform(
            done ->
                recorded(sent[0], done.succeeded(), by)
                    .compose(
                        on ->
                            done.succeeded()
                                ? response.end()
                                : Future.<Void>failedFuture(done.cause())))
        // A file that ends early must not look whole.
        .onFailure(e -> response.reset());
  }

  private Future<Void> rest(
      HttpServerResponse response,
      SegmentSql sql,
      Instant now,
      List<SegmentReader.Whole> part,
      long[] sent) {
    String lines =
        part.stream().map(each -> format.line(each.dossier())).collect(Collectors.joining());
    sent[0] += part.size();
    return ResponseParts.written(response, lines)
        .compose(
            taken ->
                part.size() < PART
                    ? Future.succeededFuture()
                    : part(sql, now, Optional.of(part.get(PART - 1).id()))
                        .compose(next -> rest(response, sql, now, next, sent)));
  }

  private Future<Void> recorded(long sent, boolean whole, String by) {
    return tools
        .segments()
        .store()
        .exported(
            segment.id(),
            "%,d %s of version %d as %s%s"
                .formatted(
                    sent,
                    sent == 1 ? "candidate" : "candidates",
                    segment.version(),
                    format.word(),
                    whole ? "" : ", ended before its end"),
            by,
            tools.clock().instant());
  }

  /** Of the name of the segment, without what a header or a folder cannot take. */
  private String name() {
    String plain = segment.name().replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[-.]+|-+$", "");
    return (plain.isEmpty() ? "segment" : plain) + "." + format.word();
  }
}
