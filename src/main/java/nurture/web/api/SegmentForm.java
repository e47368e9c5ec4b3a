package nurture.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nurture.json.RefusalException;
import nurture.json.SegmentJson;
import nurture.segment.Segment;
import nurture.segment.SegmentDefinition;
import nurture.segment.SegmentDefinition.Combination;
import nurture.segment.SegmentDefinition.OfCondition;
import nurture.segment.SegmentDefinition.OfList;
import nurture.segment.SegmentDefinition.OfSegments;

/** A segment as it is sent and answered. */
record SegmentForm(RequestFields fields) {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST = 20_000;
  private static final int MOST = 20;

  static SegmentForm of(RoutingContext context) throws RefusalException {
    return new SegmentForm(
        RequestFields.of(
            context, "name", "owner", "when", "list", "of", "how", "version", "comment"));
  }

  /** The segment that is asked for; of a change, what was not sent stays. */
  Segment segment(UUID id, Optional<Segment> old, String by, InstantSource clock)
      throws RefusalException {
    String name = fields.optionalText("name").orElse(old.map(Segment::name).orElse(""));
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new RefusalException(
          "name", name, "must be a text of at most " + LONGEST_NAME + " characters");
    }
    long version = old.isEmpty() ? 0 : fields.number("version");
    boolean same = old.isPresent() && !says("when") && !says("list") && !says("of");
    return new Segment(
        id,
        name,
        fields.optionalText("owner").orElse(old.map(Segment::owner).orElse("")),
        same ? old.get().definition() : definition(),
        (int) version + 1,
        by,
        clock.instant(),
        fields.optionalText("comment").orElse(""));
  }

  private boolean says(String field) {
    return !fields.node(field).isMissingNode() && !fields.node(field).isNull();
  }

  /** What tells its candidates apart. */
  SegmentDefinition definition() throws RefusalException {
    Optional<String> when = fields.optionalFile("when", LONGEST).filter(text -> !text.isBlank());
    boolean list = fields.flag("list");
    if ((when.isPresent() ? 1 : 0) + (list ? 1 : 0) + (says("of") ? 1 : 0) != 1) {
      throw new RefusalException(
          "when",
          "",
          "is one of three: send when (a condition), list: true, or of (ids of segments), and one"
              + " of them alone");
    } else if (when.isPresent()) {
      return new OfCondition(when.get());
    }
    return list ? new OfList() : combined();
  }

  private SegmentDefinition combined() throws RefusalException {
    JsonNode of = fields.node("of");
    if (!of.isArray() || of.isEmpty() || of.size() > MOST) {
      throw new RefusalException("of", "", "must be a list of one to " + MOST + " ids of segments");
    }
    List<UUID> ids = new ArrayList<>();
    for (JsonNode id : of) {
      try {
        ids.add(UUID.fromString(id.asText()));
      } catch (IllegalArgumentException e) {
        throw new RefusalException("of", id.asText(), "is no id of a segment");
      }
    }
    String how = fields.oneOf("how", List.of("all", "any", "none"));
    return new OfSegments(Combination.valueOf(how.toUpperCase(Locale.ROOT)), ids);
  }

  static ObjectNode written(Segment segment) {
    return version(segment)
        .put("id", segment.id().toString())
        .put("name", segment.name())
        .put("owner", segment.owner());
  }

  /** One version of it. */
  static ObjectNode version(Segment segment) {
    return SegmentJson.write(segment.definition())
        .put("version", segment.version())
        .put("by", segment.by())
        .put("at", segment.at().toString())
        .put("comment", segment.comment());
  }
}
