package nurture.template;

import static nurture.template.SampleBooks.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nurture.candidate.Purpose;
import nurture.event.Via;
import nurture.template.RenderOutcome.Rendered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class PurposeAndChannelTest {
  private static final String NOTE =
      SampleBooks.note("[candidate.firstName]", "${candidate.firstName}", "Hi", "<p>Hi</p>");

  private static final String LINE =
      """
      ---
      purpose: A line on a professional network
      for: outreach
      via: linkedin
      needs: [candidate.firstName]
      sample: { candidate: { firstName: Ada } }
      --- text
      Hi ${candidate.firstName}
      """;

  /** Its macros in lines of their own, so that a message may call one and not the other. */
  private static final String LAYOUT =
      """
      ---
      needs: [links.unsubscribe]
      --- macros
      <#macro why>
      <#if purpose == "colleague">You work here<#else>For ${purpose}</#if>
      </#macro>
      <#macro leave>
      ${links.unsubscribe}
      </#macro>
      """;

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void info_tellsWhatItIsFor(Purpose purpose) {
    String word = purpose.name().toLowerCase(Locale.ROOT);
    TemplateBook book = TemplateBook.of(Map.of("note.ftl", NOTE.replace("update", word)));

    assertThat(book.info("note").intent()).isEqualTo(purpose);
    assertThat(book.info("note").via()).isEqualTo(Via.EMAIL);
  }

  @Test
  void load_messageThatDoesNotSayWhatItIsFor_isRefused() {
    assertThatThrownBy(() -> TemplateBook.of(Map.of("note.ftl", NOTE.replace("for: update\n", ""))))
        .hasMessageContaining("note.ftl:1:1 the message does not say what it is for")
        .hasMessageContaining(
            "introduction, outreach, update, newsletter, answer, process, colleague or notice");
  }

  @ParameterizedTest
  @CsvSource({
    "for: pitch, '3:6 ''pitch'' is not known here. Use one of introduction, outreach,'",
    "for: Update, '3:6 ''Update'' is not known here'",
    "'for: [update]', '3:6 '''' is not known here'",
    "'for: update\nvia: pigeon', '4:6 ''pigeon'' is not known here. Use one of email, sms,'",
    "'for: update\naudience: all', '4:11 ''all'' is not known here. Use one of passive, known, active.'",
    "'for: update\nfrom: x', '4:7 ''x'' is no sender. Write team, recruiter, author, or the'",
    "'for: update\nthread: yes', '4:9 ''yes'' is neither true nor false. Write true'",
    "'for: update\nfro: x', '4:1 front matter has no ''fro''. Use purpose, for, via, from, thread,'"
  })
  void load_unknownKeyOrValue_isRefusedWithItsPlaceAndTheList(String written, String problem) {
    assertThatThrownBy(
            () -> TemplateBook.of(Map.of("note.ftl", NOTE.replace("for: update", written))))
        .isInstanceOf(TemplateProblems.class)
        .hasMessageContaining("note.ftl:" + problem)
        .hasMessageNotContaining("does not say what it is for");
  }

  @ParameterizedTest
  @CsvSource({
    "for: outreach, 'for', 3:6",
    "'for: update\nvia: sms', 'via', 4:6",
    "'for: update\naudience: active', 'audience', 4:11",
    "'for: update\nfrom: recruiter', 'from', 4:7",
    "'for: update\nthread: true', 'thread', 4:9"
  })
  void load_translationForSomethingElse_isRefused(String written, String key, String place) {
    String other = NOTE.replace("for: update", written);
    if (key.equals("via")) {
      other =
          other
              .replaceFirst("(?s)--- subject\n.*?(?=--- text)", "")
              .replaceFirst("(?s)--- html.*", "");
    }
    Map<String, String> files = Map.of("note.ftl", NOTE, "note.de.ftl", other);

    assertThatThrownBy(() -> TemplateBook.of(files))
        .hasMessageContaining(
            "note.de.ftl:" + place + " its '" + key + "' is not that of note.ftl");
  }

  @Test
  void render_messageForANetwork_isTextAlone() {
    TemplateBook book = TemplateBook.of(Map.of("note.ftl", LINE));

    Rendered line = SampleBooks.rendered(book, Locale.ENGLISH, ADA);

    assertThat(line.text()).isEqualTo("Hi Ada\n");
    assertThat(line.subject()).isEmpty();
    assertThat(line.html()).isEmpty();
    assertThat(book.info("note").via()).isEqualTo(Via.LINKEDIN);
  }

  @Test
  void load_messageForANetworkWithSubjectAndHtml_isRefusedAtBoth() {
    String both = LINE.replace("--- text", "--- subject\nHi\n--- text") + "--- html\n<p>Hi</p>\n";

    assertThatThrownBy(() -> TemplateBook.of(Map.of("note.ftl", both)))
        .hasMessageContaining("note.ftl:7:1 a message for linkedin is text alone")
        .hasMessageContaining("note.ftl:11:1 a message for linkedin is text alone");
  }

  @Test
  void info_messageThatCallsNothingOfTheLayout_needsNothingOfIt() {
    Map<String, String> files = new HashMap<>(Map.of("layout/text.ftl", LAYOUT, "note.ftl", LINE));

    assertThat(TemplateBook.of(files).info("note").needs()).containsExactly("candidate.firstName");

    files.put("note.ftl", LINE + "<@layout.leave/>\n");

    assertThat(TemplateBook.of(files).info("note").needs())
        .containsExactly("candidate.firstName", "links.unsubscribe");
  }

  @ParameterizedTest
  @CsvSource({"colleague, You work here", "process, For process"})
  void render_layout_knowsThePurpose(String purpose, String said) {
    String note = LINE.replace("outreach", purpose) + "<@layout.why/>\n";
    TemplateBook book = TemplateBook.of(Map.of("layout/text.ftl", LAYOUT, "note.ftl", note));

    assertThat(SampleBooks.rendered(book, Locale.ENGLISH, ADA).text())
        .isEqualTo("Hi Ada\n" + said + "\n");
  }

  @Test
  void load_messageThatUsesWhatOnlyLayoutsAreTold_isRefused() {
    assertThatThrownBy(() -> TemplateBook.of(Map.of("note.ftl", LINE + "${purpose}\n")))
        .hasMessageContaining("note.ftl:9:3 there is no variable purpose");
  }
}
