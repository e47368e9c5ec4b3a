package nurture.web.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nurture.segment.Segment;
import nurture.segment.SegmentDefinition;
import nurture.segment.SegmentDefinition.Combination;
import nurture.segment.SegmentDefinition.OfCondition;
import nurture.segment.SegmentDefinition.OfList;
import nurture.segment.SegmentDefinition.OfSegments;
import nurture.segment.SegmentDefinitions;
import nurture.segment.SegmentStore;
import org.junit.jupiter.api.Test;

/** What pages say of a segment, and what its form takes. */
final class SegmentWordsTest {

  private static final UUID JAVA = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final UUID GONE = UUID.fromString("00000000-0000-4000-8000-000000000002");
  private static final Instant NOON = Instant.parse("2027-03-10T11:00:00Z");

  private final SegmentDefinitions segments =
      new SegmentDefinitions(
          (SegmentStore)
              Proxy.newProxyInstance(
                  SegmentStore.class.getClassLoader(),
                  new Class<?>[] {SegmentStore.class},
                  (store, method, values) -> Future.failedFuture("not asked")),
          () -> Map.of("QUIET_QUARTER", 90));
  private final SegmentWords words =
      SegmentWords.of(segments, List.of(segment("With Java", new OfCondition("Candidate()"))));

  @Test
  void condition_isSaidInWords() {
    assertThat(
            words.line(
                new OfCondition(
                    "Contact( quietDays >= QUIET_QUARTER )\nRole( skills contains \"java\" )")))
        .contains("quiet days", "90 (policy QUIET_QUARTER); There is a Role", "“java”");
  }

  @Test
  void conditionThatCannotBeRead_isShownAsItIsWritten() {
    assertThat(words.line(new OfCondition("Contact( loud )"))).isEqualTo("Contact( loud )");
  }

  @Test
  void combination_namesItsSegments_andThoseThatAreGone() {
    assertThat(words.line(new OfSegments(Combination.ANY, List.of(JAVA, GONE))))
        .isEqualTo("Who is in at least one of: “With Java”, a segment that was removed");
    assertThat(words.line(new OfList())).isEqualTo("Who is on its list");
  }

  @Test
  void longCondition_isCut() {
    assertThat(words.line(new OfCondition("Candidate( country == \"NO\" )\n".repeat(20))))
        .hasSizeLessThan(230)
        .endsWith("…");
  }

  @Test
  void mistakes_areToldWithTheirPlace() {
    FoundPart part = FoundPart.of(segments.read("Candidate()\nContact( quietDay > 3 )"));

    assertThat(part.mistakes()).hasSize(1);
    assertThat(part.mistakes().get(0).place()).isEqualTo("Line 2, column 10");
    assertThat(part.mistakes().get(0).says()).contains("quietDays").endsWith(".");
  }

  @Test
  void formWithoutANameOrSegments_saysWhatToDo() {
    TypedSegment typed = TypedSegment.empty(SegmentKind.SEGMENTS, "maren@example.com").checked();

    assertThat(typed.problem("name")).startsWith("Give it a name");
    assertThat(typed.problem("of")).isEqualTo("Choose at least one segment.");
    assertThat(typed.problem("owner")).isEmpty();
  }

  @Test
  void formOfAKeptSegment_saysTheSame() {
    Segment kept = segment("With Java", new OfCondition("Role( skills contains \"java\" )"));

    assertThat(TypedSegment.of(kept).says(kept)).isTrue();
    assertThat(TypedSegment.of(kept).over(4).version()).isEqualTo(4);
  }

  @Test
  void lateSave_showsWhatDiffers() {
    Segment theirs = segment("With Java", new OfCondition("Role( skills contains \"java\" )"));
    TypedSegment yours =
        TypedSegment.of(
            segment("With Kafka", new OfCondition("Role( skills contains \"kafka\" )")));

    LateSegment late = LateSegment.of(theirs, yours, words);

    assertThat(late.author()).isEqualTo("Maren");
    assertThat(late.lines().stream().filter(line -> line.kind().equals("added")))
        .extracting(line -> line.text())
        .containsExactly("Name: With Kafka", "Role( skills contains \"kafka\" )");
  }

  @Test
  void refs_areTakenFromLinesAndCommas() {
    assertThat(SegmentListRoutes.refs(" ada\r\nalan, grace;ada\n\n"))
        .containsExactly("ada", "alan", "grace");
  }

  private static Segment segment(String name, SegmentDefinition definition) {
    return new Segment(JAVA, name, "", definition, 3, "Maren <maren@example.com>", NOON, "");
  }
}
