package nurture.web.segment;

import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nurture.segment.Segment;
import nurture.segment.SegmentDefinition;
import nurture.segment.SegmentDefinition.Combination;
import nurture.segment.SegmentDefinition.OfCondition;
import nurture.segment.SegmentDefinition.OfList;
import nurture.segment.SegmentDefinition.OfSegments;
import nurture.web.console.FormFields;
import org.jspecify.annotations.Nullable;

/**
 * A segment as it is typed.
 *
 * @param when the condition, its ends of lines aside
 * @param of the segments that are chosen
 * @param version the one that was read; 0 for a new segment
 * @param problems what is wrong, by the name of the field
 * @param rows the condition in rows; null where it is typed as text
 */
record TypedSegment(
    SegmentKind kind,
    String name,
    String owner,
    String when,
    Combination how,
    List<UUID> of,
    String comment,
    int version,
    Map<String, String> problems,
    @Nullable SegmentRows rows) {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_OWNER = 200;
  private static final int LONGEST_COMMENT = 400;
  private static final int MOST_SEGMENTS = 20;

  TypedSegment {
    of = List.copyOf(of);
    problems = Map.copyOf(problems);
  }

  /** Nothing yet. */
  static TypedSegment empty(SegmentKind kind, String owner) {
    return new TypedSegment(kind, "", owner, "", Combination.ALL, List.of(), "", 0, Map.of(), null);
  }

  /** As it is kept. */
  static TypedSegment of(Segment segment) {
    SegmentDefinition definition = segment.definition();
    boolean combined = definition instanceof OfSegments;
    return new TypedSegment(
        SegmentKind.of(definition),
        segment.name(),
        segment.owner(),
        definition instanceof OfCondition condition ? condition.when() : "",
        combined ? ((OfSegments) definition).how() : Combination.ALL,
        combined ? ((OfSegments) definition).segments() : List.of(),
        "",
        segment.version(),
        Map.of(),
        null);
  }

  /** As a form sends it. */
  static TypedSegment typed(RoutingContext ctx) {
    String when = ctx.request().getFormAttribute("when");
    return new TypedSegment(
        SegmentKind.of(FormFields.text(ctx, "kind")),
        FormFields.text(ctx, "name"),
        FormFields.text(ctx, "owner"),
        when == null ? "" : when.replace("\r\n", "\n"),
        how(FormFields.text(ctx, "how")),
        chosen(ctx),
        FormFields.text(ctx, "comment"),
        (int) Math.max(0, FormFields.number(ctx, "version")),
        Map.of(),
        null);
  }

  private static Combination how(String word) {
    for (Combination how : Combination.values()) {
      if (how.name().toLowerCase(Locale.ROOT).equals(word)) {
        return how;
      }
    }
    return Combination.ALL;
  }

  private static List<UUID> chosen(RoutingContext ctx) {
    List<UUID> of = new ArrayList<>();
    for (String id : ctx.request().formAttributes().getAll("of")) {
      try {
        of.add(UUID.fromString(id));
      } catch (IllegalArgumentException noId) {
        // What no box of the form sends chooses nothing.
      }
    }
    return of;
  }

  /** The same with what is wrong in it apart from its condition. */
  TypedSegment checked() {
    Map<String, String> found = new HashMap<>();
    if (name.isEmpty()) {
      found.put("name", "Give it a name by which colleagues find it.");
    } else if (name.length() > LONGEST_NAME) {
      found.put("name", "A name has at most " + LONGEST_NAME + " characters.");
    }
    if (owner.length() > LONGEST_OWNER) {
      found.put("owner", "An address has at most " + LONGEST_OWNER + " characters.");
    }
    if (comment.length() > LONGEST_COMMENT) {
      found.put("comment", "Write at most " + LONGEST_COMMENT + " characters.");
    }
    if (kind == SegmentKind.SEGMENTS && of.isEmpty()) {
      found.put("of", "Choose at least one segment.");
    } else if (kind == SegmentKind.SEGMENTS && of.size() > MOST_SEGMENTS) {
      found.put("of", "Choose at most " + MOST_SEGMENTS + " segments.");
    }
    return with(found);
  }

  TypedSegment with(String field, String problem) {
    return with(Map.of(field, problem));
  }

  private TypedSegment with(Map<String, String> found) {
    return new TypedSegment(kind, name, owner, when, how, of, comment, version, found, rows);
  }

  /** The same on top of another version. */
  TypedSegment over(int newest) {
    return new TypedSegment(kind, name, owner, when, how, of, comment, newest, problems, rows);
  }

  /** The same as a segment of a kind that cannot be changed any more. */
  TypedSegment as(SegmentKind fixed) {
    return new TypedSegment(fixed, name, owner, when, how, of, comment, version, problems, rows);
  }

  /** The same with its condition in rows, and the text that they make or made last. */
  TypedSegment inRows(SegmentRows shown, String text) {
    return new TypedSegment(kind, name, owner, text, how, of, comment, version, problems, shown);
  }

  /** The same with its condition as text. */
  TypedSegment inText(String text) {
    return new TypedSegment(kind, name, owner, text, how, of, comment, version, problems, null);
  }

  /** Whether its condition is in rows that make none yet. */
  boolean unfinished() {
    return kind == SegmentKind.CONDITION && rows != null && !rows.finished();
  }

  /** Whether it says the same as what is kept, the comment aside. */
  boolean says(Segment kept) {
    return name.equals(kept.name())
        && owner.equals(kept.owner())
        && definition().equals(kept.definition());
  }

  SegmentDefinition definition() {
    return switch (kind) {
      case CONDITION -> new OfCondition(when);
      case LIST -> new OfList();
      case SEGMENTS -> new OfSegments(how, of);
    };
  }

  /** What is wrong with a field; empty for nothing. */
  String problem(String field) {
    return problems.getOrDefault(field, "");
  }
}
