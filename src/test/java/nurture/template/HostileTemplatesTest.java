package nurture.template;

import static nurture.template.HostileTemplate.MACROS;
import static nurture.template.HostileTemplate.TEXT;
import static nurture.template.HostileTemplate.front;
import static nurture.template.HostileTemplate.html;
import static nurture.template.HostileTemplate.layout;
import static nurture.template.HostileTemplate.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nurture.template.RenderOutcome.Failed;
import nurture.template.RenderOutcome.Rendered;
import nurture.template.proof.BookProofreader;
import nurture.template.proof.ProofRemark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each template attacks one door: it is refused with its line, or stopped while it renders. */
@Timeout(60)
final class HostileTemplatesTest {

  private static final String NAME = "candidate.firstName";

  /** What does not even load. */
  static Stream<HostileTemplate> refused() {
    return Stream.of(
            deep(), growing(), callingItself(), frontMatter(), characters(), sizes(), reaching())
        .flatMap(some -> some);
  }

  private static Stream<HostileTemplate> deep() {
    return Stream.of(
        text(
            "brackets that end the parser's stack",
            "Hi\n${" + "(".repeat(60_000) + NAME + ")".repeat(60_000) + "}",
            TEXT + 1,
            "more than 50 brackets"),
        text(
            "brackets of different kinds",
            "${" + "a[(".repeat(60) + "1" + ")]".repeat(60) + "}",
            TEXT,
            "more than 50 brackets"),
        text("signs before signs", "${" + "!".repeat(100_000) + "true}", TEXT, "run of more than"),
        text(
            "minus before minus, with blanks",
            "${" + "- ".repeat(50_000) + "1}",
            TEXT,
            "run of more than"),
        text(
            "defaults of defaults, too many for the parser's stack",
            "Hi\n${" + "x!".repeat(60_000) + NAME + "}",
            TEXT + 1,
            "more than 5000 of"),
        text(
            "sums of sums",
            "Hi\n\n${" + (NAME + "+").repeat(3_000) + NAME + "}",
            TEXT + 2,
            "nests"),
        text(
            "conditions, fewer",
            "Hi\n<#if " + "x?? && ".repeat(2_400) + "true></#if>",
            TEXT + 1,
            "nests"),
        text(
            "conditions and conditions",
            "Hi\n<#if " + "x?? && ".repeat(30_000) + "true></#if>",
            TEXT + 1,
            "more than 5000 of"),
        text(
            "an expression of many parts",
            "${candidate.firstName?contains(\"" + "${x!}".repeat(80) + "\")?c}",
            TEXT,
            "too long"),
        text(
            "fields of fields",
            "Hi\n${candidate" + ".a".repeat(100_000) + "}",
            TEXT + 1,
            "more than 5000 of"),
        text("built-ins after built-ins", "${" + NAME + "?trim".repeat(100) + "}", TEXT, "deep"),
        text(
            "conditions within conditions",
            "Hi\n" + "<#if candidate??>\n".repeat(100) + "</#if>".repeat(100),
            TEXT + 31,
            "nests more than 32"),
        text(
            "a text within a text",
            "${\"${candidate.firstName" + "?trim".repeat(40) + "}\"}",
            TEXT,
            "nests more than 32"),
        layout(
            "macros that call macros",
            "<#macro m0></#macro>\n"
                + IntStream.range(1, 20)
                    .mapToObj(i -> "<#macro m" + i + "><@m" + (i - 1) + "/></#macro>\n")
                    .collect(Collectors.joining()),
            "Hi",
            MACROS + 8,
            "more than 8 macros"));
  }

  private static Stream<HostileTemplate> growing() {
    return Stream.of(
        text(
            "a text that doubles in made-up lists",
            "<#list ['x'+"
                + NAME
                + "] as a><#list [a+a] as b><#list [b+b] as c></#list></#list></#list>",
            TEXT,
            "list cannot be made up"),
        text(
            "a text that doubles from ?map to ?map",
            "Hi\n${candidate.skills?map(a -> a+a)?map(a -> a+a)?join('')}",
            TEXT + 1,
            "?map picks"),
        text(
            "a text that doubles within its quotes",
            "${candidate.skills?map(a -> \"${a}${a}\")?map(a -> \"${a}${a}\")?join('')}",
            TEXT,
            "?map picks"),
        text("a made-up map", "${{'a': " + NAME + "}.a}", TEXT, "map cannot be made up"),
        text(
            "lists joined by lists",
            "${candidate.skills?join(candidate.skills?join(candidate.skills?join('x')))}",
            TEXT,
            "?join puts a fixed text"),
        text(
            "a list joined by a book",
            "${candidate.skills?join('" + "x".repeat(1_500) + "')}",
            TEXT,
            "?join puts a fixed text"),
        text(
            "a long text in an expression",
            "${'" + "x".repeat(100_000) + "'?contains('" + "x".repeat(50_000) + "y')?c}",
            TEXT,
            "longer than 2000"),
        text(
            "loops within one expression",
            "${candidate.skills?filter(a -> candidate.skills?filter(b -> a == b)?size gt 0)?size}",
            TEXT,
            "arrow -> stands within another"),
        text("a number of many digits", "${" + "9".repeat(150_000) + "}", TEXT, "100 digits"),
        text("a number of some digits", "${" + "9".repeat(60) + "}", TEXT, "longer than 30"),
        layout(
            "a text that doubles from macro to macro",
            "<#macro a x></#macro>\n<#macro b x><@a x=x+x/></#macro>\n<#macro c x><@b x=x+x/></#macro>",
            "<@layout.c x='x'/>",
            MACROS + 1,
            "hands on what it was given"),
        layout(
            "a text that doubles in quotes from macro to macro",
            "<#macro a x></#macro>\n<#macro b x><@a x=\"${x}${x}\"/></#macro>",
            "<@layout.b x='x'/>",
            MACROS + 1,
            "hands on what it was given"),
        layout(
            "a text that doubles from default to default",
            "<#macro a x y=x+x z=y+y></#macro>",
            "<@layout.a x='x'/>",
            MACROS,
            "hands on what it was given"),
        layout(
            "a text that doubles in what is nested",
            "<#macro a x>\n<#nested x+x></#macro>",
            "<@layout.a x='x' ; y>${y}</@layout.a>",
            MACROS + 1,
            "<#nested> hands nothing on"));
  }

  private static Stream<HostileTemplate> callingItself() {
    return Stream.of(
        layout(
            "a macro defined twice, so that it calls itself",
            "<#macro a></#macro>\n<#macro b><@a/></#macro>\n<#macro a><@b/></#macro>",
            "<@layout.a/>",
            MACROS + 2,
            "second macro 'a'"),
        layout(
            "a macro that is given itself to call",
            "<#macro candidate></#macro>\n"
                + "<#macro work candidate><@candidate candidate=candidate/></#macro>\n"
                + "<#macro sender><@work candidate=work/></#macro>",
            "<@layout.sender/>",
            MACROS + 1,
            "no macro 'candidate' to call"),
        layout(
            "a macro as a value",
            "<#macro a x></#macro>\n<#macro b><@a x=a/></#macro>",
            "<@layout.b/>",
            MACROS + 1,
            "a macro is not a value"),
        layout(
            "a macro within a condition",
            "<#macro a></#macro><#if true>\n<#macro b></#macro></#if>",
            "<@layout.a/>",
            MACROS + 1,
            "defined within something else"),
        text(
            "a layout of one's own",
            "<#list candidate.skills as layout><@layout.message/></#list>",
            TEXT,
            "to call here"));
  }

  private static Stream<HostileTemplate> frontMatter() {
    String bomb =
        "sample: { candidate: { firstName: &a [x, x], skills: &b [*a, *a, *a, *a], at:"
            + " [*b, *b, *b, *b, *b, *b, *b, *b] } }";
    return Stream.of(
        front("aliases of aliases", bomb, 5, "eleventh reference"),
        front(
            "one long text a thousand times",
            "sample: { candidate: { firstName: &a "
                + "x".repeat(50_000)
                + ", skills: ["
                + "*a , ".repeat(1_000)
                + "] } }",
            5,
            "eleventh reference"),
        front("lists within lists", "sample: " + "[".repeat(40), 5, "nests more than 20 deep"),
        front("brackets in YAML", "sample: " + "{a: [".repeat(60), 5, "50 brackets"),
        front(
            "a class of Java",
            "sample: { candidate: !!javax.script.ScriptEngineManager [x] }",
            5,
            "Global tag is not allowed"),
        front(
            "a class of Java for the front matter",
            "language: !!java.net.URL [https://example.com]",
            5,
            "Global tag is not allowed"),
        front("a number that is none", "sample: { candidate: !!int x }", 5, "cannot be read"),
        front(
            "a day that is a list", "sample: { candidate: !!timestamp [x] }", 5, "cannot be read"),
        front("a text that is a map", "sample: { candidate: !!str {a: b} }", 5, "cannot be read"),
        front("a day there is none", "sample: { candidate: 2027-02-30 }", 5, "cannot be read"),
        front("one key twice", "sample: { candidate: {}, candidate: {} }", 5, "duplicate key"),
        front("needs twice, the second lies", "sample: {a: b}\nneeds: []", 6, "there twice"),
        front("a list that is its own key", "sample: { ? &a [*a] : x }", 5, "cannot be read"),
        front("a second document", "...\n--- {}\nsample: {}", 6, "not YAML"));
  }

  private static Stream<HostileTemplate> characters() {
    return Stream.of(
        text("a zero the database cannot keep", "Hi\nthere\u0000", TEXT + 1, "U+0000"),
        text("an escape for terminals", "\u001b[2J", TEXT, "U+001B"),
        text("a text that reads backwards", "Hi\n\nsafe \u202egnihtyna", TEXT + 2, "U+202E"),
        text("a line break others do not see", "Hi\u2028\u2028", TEXT, "U+2028"),
        text("half a character", "Hi \ud83d!", TEXT, "U+D83D"),
        front("a control character in the front matter", "sample: \u0007", 5, "U+0007"));
  }

  private static Stream<HostileTemplate> sizes() {
    return Stream.of(
        text("a giant file", "x".repeat(300_000), 0, "larger than 256 Ki"),
        text("what looks like tags", "<".repeat(200_000), TEXT, "10000 <"),
        text("tags without end", "<#t>".repeat(3_000), TEXT, "more than 2000 tags"),
        text("values without end", "Hi\n" + "${x!}".repeat(3_000), TEXT + 1, "2000 tags"));
  }

  private static Stream<HostileTemplate> reaching() {
    return Stream.concat(
        Stream.of(
                "../evil.ftl",
                "layout/../../evil.ftl",
                "/etc/evil.ftl",
                "c:\\evil.ftl",
                "layout\\text.ftl",
                "evil.ftl/../note.ftl",
                "Evil.ftl",
                "note.$(id).ftl",
                "note.ftl\u0000.ftl",
                "évil.ftl",
                "layout/evil.ftl",
                "note.DE.ftl")
            .map(path -> new HostileTemplate("the path " + path, Map.of(path, ""), path, 0, "th")),
        Stream.of(
            text("a file of the machine", "<#include '/etc/passwd'>", TEXT, "#include"),
            text("a book from elsewhere", "<#import 'file:///etc/x' as y>", TEXT, "#import"),
            text("a class", "${'freemarker.template.utility.Execute'?new()('id')}", TEXT, "?new"),
            text("an object's methods", "${candidate?api.class}", TEXT, "?api"),
            text("a text that is run", "${'1'?eval}", TEXT, "?eval"),
            text(
                "a regular expression",
                "${candidate.firstName?matches('(a+)+')?c}",
                TEXT,
                "?matches"),
            text("padding", "${candidate.firstName?left_pad(1000000000)}", TEXT, "?left_pad"),
            text("a range", "<#list 1..1000000000 as i></#list>", TEXT, "a range is allowed"),
            text("a hidden range", "${candidate.skills[(1..1000000000)]}", TEXT, "a range"),
            text("a variable that grows", "<#assign x = 1>", TEXT, "#assign"),
            text("the whole data", "${.data_model.candidate}", TEXT, ".data_model")));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void load_hostile_isRefusedWithItsLine(HostileTemplate hostileTemplate) {
    TemplateProblems refusal =
        catchThrowableOfType(
            TemplateProblems.class,
            () -> TemplateBook.of(hostileTemplate.files(), SampleBooks.VOCABULARY));

    assertThat(refusal).as("it is refused").isNotNull();
    assertThat(refusal.problems())
        .anySatisfy(
            templateProblem -> {
              assertThat(templateProblem.message()).contains(hostileTemplate.message());
              assertThat(templateProblem.file()).isEqualTo(hostileTemplate.file());
              assertThat(templateProblem.line()).isEqualTo(hostileTemplate.line());
              assertThat(templateProblem.advice()).isNotEmpty();
            });
  }

  /** What loads, and is stopped. */
  static Stream<HostileTemplate> contained() {
    return Stream.of(takingTime(), takingRoom(), takingOver()).flatMap(some -> some);
  }

  private static Stream<HostileTemplate> takingTime() {
    String constants = "<#list ['a','b','c','d','e','f','g','h','i','j'] as x%d>\n";
    return Stream.of(
        text(
            "loops within loops over data",
            "Hi" + "<#list candidate.skills as x>".repeat(8) + "</#list>".repeat(8),
            TEXT,
            "more than 100000 list items"),
        text(
            "loops within loops over the names of data",
            "Hi" + "<#list candidate?keys as x>".repeat(20) + "</#list>".repeat(20),
            TEXT,
            "more than 100000 list items"),
        text(
            "loops within loops over fixed texts",
            "Hi\n"
                + IntStream.range(0, 20)
                    .mapToObj(constants::formatted)
                    .collect(Collectors.joining())
                + "</#list>".repeat(20),
            TEXT + 1,
            "500 ms of processor time"),
        text(
            "loops over a sorted list",
            "Hi" + "<#list candidate.skills?sort as x>".repeat(8) + "</#list>".repeat(8),
            TEXT,
            "more than 100000 list items"),
        layout(
                "macros that call the next ten times",
                "<#macro m0></#macro>\n"
                    + IntStream.range(1, 8)
                        .mapToObj(
                            i ->
                                "<#macro m"
                                    + i
                                    + ">"
                                    + ("<@m" + (i - 1) + "/>").repeat(30)
                                    + "</#macro>\n")
                        .collect(Collectors.joining()),
                "Hi\nthere\n<@layout.m7/>",
                0,
                "500 ms of processor time")
            .blamedOn("note.ftl", TEXT + 2),
        layout(
                "what is nested, ten times within ten times",
                "<#macro ten>" + "<#nested>".repeat(10) + "</#macro>",
                "Hi\n" + "<@layout.ten>".repeat(20) + "</@layout.ten>".repeat(20),
                0,
                "500 ms of processor time")
            .blamedOn("note.ftl", TEXT + 1),
        layout(
                "a layout that loops as it is read",
                constants.formatted(1).repeat(20) + "</#list>".repeat(20) + "<#macro p></#macro>",
                "Hi <@layout.p/>",
                0,
                "500 ms of processor time")
            .blamedOn("note.ftl", TEXT));
  }

  private static Stream<HostileTemplate> takingRoom() {
    return Stream.of(
        text(
            "a letter without end",
            "Hi\n<#list candidate.skills as x>"
                + "<#list candidate.skills as y>".repeat(3)
                + "${x} and more".repeat(5)
                + "</#list>".repeat(4),
            TEXT + 1,
            "longer than 262144"),
        front(
            "more items than anybody has",
            "sample: { candidate: { skills: [" + "a, ".repeat(20_000) + "] } }",
            0,
            "more than 10000 items"),
        front("a list that holds itself", "sample: { candidate: &a [*a] }", 0, "levels deep"),
        front("bytes", "sample: { candidate: !!binary aGk= }", 0, "cannot be shown"));
  }

  private static Stream<HostileTemplate> takingOver() {
    return Stream.of(
        html("a script", "<p>Hi</p>\n<script>alert(1)</script>", 2, "no <script>"),
        html("a script in capitals", "<p>Hi</p>\n\n<SCRIPT src='x'></SCRIPT>", 3, "no <script>"),
        html("a picture from elsewhere", "<img src=\"https://t.example.com/x.gif\">", 1, "<img>"),
        html("a frame", "<p>\n<iframe srcdoc=\"x\"></iframe></p>", 2, "no <iframe>"),
        html("a form", "<form action=\"https://e.example.com\"><input></form>", 1, "no <form>"),
        html("a drawing that runs", "<svg onload=\"alert(1)\"></svg>", 1, "no <svg>"),
        html(
            "a style sheet from elsewhere",
            "<link rel=\"stylesheet\" href=\"https://x\">",
            1,
            "<link>"),
        html("a base for all links", "<base href=\"https://e.example.com/\">", 1, "no <base>"),
        html(
            "a page that goes elsewhere",
            "<meta http-equiv=\"refresh\" content=\"0\">",
            1,
            "http-equiv"),
        html("an event", "<p>Hi</p>\n<p onclick=\"alert(1)\">Hi</p>", 2, "no attribute onclick"),
        html("a ping", "<a href=\"https://x.example.com\" ping=\"https://t\">x</a>", 1, "ping"),
        html("a link that runs", "<a href=\"javascript:alert(1)\">x</a>", 1, "a link is not"),
        html(
            "a link that hides that it runs",
            "<a href=\"&#106;avascript:alert(1)\">x</a>",
            1,
            "a link"),
        html("a link with data", "<a href=\"data:text/html,x\">x</a>", 1, "a link is not"),
        html("a style that fetches", "<p style=\"background:URL (https://t)\">x</p>", 1, "fetches"),
        html(
            "a style that fetches in other words",
            "<p style=\"background:image-set('https://t' 1x)\">x</p>",
            1,
            "fetches"),
        html(
            "a style that hides it",
            "<p style=\"background:u\\72l(https://t)\">x</p>",
            1,
            "escape"),
        html(
            "a style that hides it as an entity",
            "<p style=\"background:&#0000000117;rl(x)\">x</p>",
            1,
            "entity"),
        html("a style sheet that imports", "<style>\n@import 'https://t';</style>", 2, "fetches"),
        html(
            "a comment that ends elsewhere",
            "<!-- <p title=\"--><b>x</b>\n<p title=\" -->",
            1,
            "comment"),
        html("a comment for one mail program", "<!--[if mso]><b>x</b><![endif]-->", 1, "comment"),
        html("an end tag with a quote", "<p>x</p title=\"><b>\">", 1, "end tag"),
        html("a quote that does not end", "<p>x</p><p title=\"x>y</p>", 1, "plainly"),
        html("an attribute glued on", "<p title=\"x\"lang=\"y\">x</p>", 1, "plainly"),
        html("a name with a slash", "<p/title=\"x\">x</p>", 1, "plainly"),
        html("a value outside quotes", "<p title=${candidate.firstName}>x</p>", 1, "not in quotes"),
        html("a title that does not end", "<title>x", 1, "plainly"),
        html("an instruction", "<?xml version=\"1.0\"?><p>x</p>", 1, "declaration"));
  }

  @ParameterizedTest
  @MethodSource("contained")
  void render_hostile_isStoppedWithItsLineWithinSeconds(HostileTemplate hostileTemplate) {
    TemplateBook book = TemplateBook.of(hostileTemplate.files(), SampleBooks.VOCABULARY);
    long began = System.nanoTime();

    RenderOutcome renderOutcome = book.samples().get(0);

    assertThat(renderOutcome).isInstanceOf(Failed.class);
    Failed failed = (Failed) renderOutcome;
    assertThat(failed.message()).contains(hostileTemplate.message());
    assertThat(failed.file()).isEqualTo(hostileTemplate.file());
    assertThat(failed.line()).isEqualTo(hostileTemplate.line());
    assertThat(failed.template()).isEqualTo("note");
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  /** The check renders each more than once; of those stopped for their time one will do. */
  static Stream<HostileTemplate> checked() {
    return Stream.of(takingTime().limit(3), takingRoom(), takingOver()).flatMap(some -> some);
  }

  @ParameterizedTest
  @MethodSource("checked")
  void check_hostile_isAnErrorAtTheSameLine(HostileTemplate hostileTemplate) {
    TemplateBook book = TemplateBook.of(hostileTemplate.files(), SampleBooks.VOCABULARY);

    assertThat(BookProofreader.check(book))
        .anySatisfy(
            proofRemark -> {
              assertThat(proofRemark.message()).contains(hostileTemplate.message());
              assertThat(proofRemark.severity()).isEqualTo(ProofRemark.Severity.ERROR);
              assertThat(proofRemark.file()).isEqualTo(hostileTemplate.file());
              assertThat(proofRemark.line()).isEqualTo(hostileTemplate.line());
            });
  }

  @Test
  void render_whileOthersAreHostile_goesOn() throws Exception {
    TemplateBook innocent =
        SampleBooks.of("[candidate.firstName]", "Hi", "${candidate.firstName}", "<p>x</p>");
    TemplateBook hostile =
        TemplateBook.of(
            takingTime()
                .filter(h -> h.door().contains("fixed texts"))
                .findFirst()
                .orElseThrow()
                .files(),
            SampleBooks.VOCABULARY);
    AtomicBoolean stopped = new AtomicBoolean();
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<Integer> letters =
          other.submit(
              () -> {
                int rendered = 0;
                while (!stopped.get()) {
                  Rendered letter = SampleBooks.rendered(innocent, Locale.ENGLISH, SampleBooks.ADA);
                  assertThat(letter.text()).isEqualTo("Ada\n");
                  rendered++;
                }
                return rendered;
              });
      for (int i = 0; i < 2; i++) {
        assertThat(hostile.samples().get(0)).isInstanceOf(Failed.class);
      }
      stopped.set(true);

      assertThat(letters.get(30, TimeUnit.SECONDS)).isPositive();
    } finally {
      stopped.set(true);
      other.shutdownNow();
    }
  }

  @Test
  void render_onAThreadSomebodyInterrupted_isWholeAndTheInterruptIsKept() {
    TemplateBook innocent =
        SampleBooks.of("[candidate.firstName]", "Hi", "${candidate.firstName}", "<p>x</p>");
    Thread.currentThread().interrupt();

    Rendered letter = SampleBooks.rendered(innocent, Locale.ENGLISH, SampleBooks.ADA);

    assertThat(letter.text()).isEqualTo("Ada\n");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void render_manyEmptyLines_takesNeitherStackNorTime() {
    String lines = "\n".repeat(60_000);
    TemplateBook book =
        SampleBooks.of(
            "[candidate]",
            "${candidate.firstName}",
            "Hi" + lines + " \t" + lines + "Bye",
            "<p>x</p>");

    assertThat(SampleBooks.rendered(book, Locale.ENGLISH, SampleBooks.ADA).text())
        .isEqualTo("Hi\n\nBye\n");
  }

  @Test
  void render_dataOfMoreCharactersThanALetterHas_isRefusedByTheirPath() {
    TemplateBook book =
        SampleBooks.of("[candidate]", "Hi", "${candidate.skills?join('')}", "<p>x</p>");
    String text = "x".repeat(100_000);

    Failed failed =
        SampleBooks.failed(
            book, Map.of("candidate", Map.of("skills", List.of(text, text, text, text))));

    assertThat(failed.variable()).isEqualTo("candidate.skills[2]");
    assertThat(failed.message()).contains("more than 262144 characters");
  }

  @Test
  void check_letterAsLongAsABook_isAnErrorAndNotReadFurther() {
    TemplateBook book =
        SampleBooks.of(
            "[candidate]", "${candidate.firstName}", "words and ".repeat(15_000), "<p>x</p>");

    assertThat(BookProofreader.check(book))
        .filteredOn(proofRemark -> proofRemark.file().equals("note.ftl"))
        .extracting(ProofRemark::message)
        .containsExactly("its sample makes 150000 characters, which nobody reads");
  }

  @Test
  void load_moreThanABookHolds_isRefused() {
    String note =
        SampleBooks.note("[candidate]", "${candidate.firstName}", "x".repeat(200_000), "x");
    Map<String, String> files =
        IntStream.range(0, 50).boxed().collect(Collectors.toMap(i -> "n" + i + ".ftl", i -> note));

    TemplateProblems refusal =
        catchThrowableOfType(TemplateProblems.class, () -> TemplateBook.of(files));

    assertThat(refusal).hasMessageContaining("all templates together");
  }

  @Test
  void render_dataWithOtherSystemsLineBreaks_areLineBreaks() {
    TemplateBook book = SampleBooks.of("[candidate]", "Hi", "${candidate.firstName}", "<p>x</p>");

    assertThat(
            SampleBooks.rendered(
                    book, Locale.ENGLISH, Map.of("candidate", Map.of("firstName", "a\r\nb\rc")))
                .text())
        .isEqualTo("a\nb\nc\n");
    assertThat(
            SampleBooks.failed(book, Map.of("candidate", Map.of("firstName", "a\u0000b")))
                .message())
        .contains("control character");
  }
}
