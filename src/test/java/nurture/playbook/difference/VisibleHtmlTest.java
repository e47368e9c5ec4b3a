package nurture.playbook.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What one sees of a mail as HTML. */
class VisibleHtmlTest {

  @Test
  void wordsAndLinks_areLines_withoutWhatIsNotSeen() {
    assertThat(
            VisibleHtml.text(
                """
                <html><head><title>No</title><style>p { color: red }</style></head><body>
                <!-- a remark --><p>Hello&nbsp;<b>Ada</b> &amp;
                  all,</p><table><tr><td>see <a class="x" href="https://a.example/?a=1&amp;b=2">this
                talk</a></td></tr></table><img alt="Our office" src="x.png">&#8211; <br>Vera
                """))
        .isEqualTo(
            """
            Hello Ada & all,
            see this talk [https://a.example/?a=1&b=2]
            (picture: Our office) –
            Vera""");
  }
}
