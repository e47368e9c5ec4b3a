package nurture.web.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nurture.playbook.version.RebaseChoice;
import nurture.playbook.version.RebaseOutcome.Conflict;
import nurture.playbook.version.RebaseOutcome.Side;
import org.junit.jupiter.api.Test;

final class RebaseFormTest {

  private static final String FIVE = "one\ntwo\nthree\nfour\nfive\n";

  @Test
  void choices_ofEachPlace_makeOneText() {
    RebaseForm form =
        form(
            "a.drl",
            FIVE,
            FIVE.replace("two", "2").replace("four", "4"),
            FIVE.replace("two", "II").replace("four", "IV"));
    List<RebaseForm.Place> places = form.places();

    assertThat(places).extracting(RebaseForm.Place::line).containsExactly(2, 4);
    assertThat(places.get(1).before()).isEqualTo("three");
    assertThat(text(form, sent(places, "mine", "", "theirs", "")))
        .isEqualTo("one\n2\nthree\nIV\nfive\n");
    assertThat(text(form, sent(places, "own", "zwei\r\nzweieinhalb\r\n", "mine", "")))
        .isEqualTo("one\nzwei\nzweieinhalb\nthree\n4\nfive\n");
    assertThat(text(form, sent(places, "own", "", "mine", "")))
        .as("no lines at all")
        .isEqualTo("one\nthree\n4\nfive\n");
  }

  @Test
  void choices_ofSidesAlone_areNoWorkOfThePerson() {
    RebaseForm form = form("a.drl", FIVE, FIVE.replace("two", "2"), FIVE.replace("two", "II"));

    assertThat(written(form, sent(form.places(), "mine", ""))).isFalse();
    assertThat(written(form, sent(form.places(), "theirs", ""))).isFalse();
    assertThat(written(form, sent(form.places(), "own", "II"))).isFalse();
    assertThat(written(form, sent(form.places(), "own", "zwei"))).isTrue();
  }

  @Test
  void choices_inAFileWithWindowsLineEnds_keepThem() {
    String windows = FIVE.replace("\n", "\r\n");
    RebaseForm form =
        form("a.csv", windows, windows.replace("two", "2"), windows.replace("two", "II"));

    assertThat(form.places().get(0).mine()).isEqualTo("2");
    assertThat(text(form, sent(form.places(), "own", "zwei\nzwo")))
        .isEqualTo(windows.replace("two", "zwei\r\nzwo"));
  }

  @Test
  void places_ofAFileOneSideRemoved_areTheFileAsAWhole() {
    RebaseForm form =
        RebaseForm.of(
            List.of(
                new Conflict(
                    "a.drl", Optional.of(bytes(FIVE)), Optional.empty(), Optional.of(bytes("x")))));
    RebaseForm.Place place = form.places().get(0);

    assertThat(place.line()).isZero();
    assertThat(place.mine()).isNull();
    assertThat(form.choices(sent(form.places(), "mine", ""))).containsEntry("a.drl", Side.MINE);
    assertThat(form.choices(sent(form.places(), "theirs", ""))).containsEntry("a.drl", Side.THEIRS);
    assertThat(text(form, sent(form.places(), "own", "y\r\n"))).isEqualTo("y\n");
  }

  @Test
  void places_ofWhatIsNoText_takeASideOnly() {
    RebaseForm form = form("a.xlsx", "a\0", "b\0", "c\0");
    RebaseForm.Place place = form.places().get(0);

    assertThat(place.writable()).isFalse();
    assertThat(place.mine()).startsWith("2 bytes, checksum ");
    assertThat(RebaseForm.isChosen(place, sent(form.places(), "own", "x"))).isFalse();
    assertThat(RebaseForm.isChosen(place, sent(form.places(), "theirs", ""))).isTrue();
  }

  @Test
  void keys_ofTheSamePlaceInAnotherText_areTheSame_andOfOthersNot() {
    String mine = FIVE.replace("two", "2");
    String theirs = FIVE.replace("two", "II");
    String key = form("a.drl", FIVE, mine, theirs).places().get(0).key();

    assertThat(form("a.drl", FIVE, mine.replace("five", "5"), theirs).places().get(0).key())
        .isEqualTo(key);
    assertThat(form("b.drl", FIVE, mine, theirs).places().get(0).key()).isNotEqualTo(key);
    assertThat(form("a.drl", FIVE, mine, theirs.replace("II", "2.")).places().get(0).key())
        .isNotEqualTo(key);
  }

  private static RebaseForm form(String path, String base, String mine, String theirs) {
    return RebaseForm.of(
        List.of(
            new Conflict(
                path,
                Optional.of(bytes(base)),
                Optional.of(bytes(mine)),
                Optional.of(bytes(theirs)))));
  }

  /** What a form sends: choice and text of each place. */
  private static UnaryOperator<String> sent(List<RebaseForm.Place> places, String... values) {
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      fields.put("choice." + places.get(i).key(), values[2 * i]);
      fields.put("text." + places.get(i).key(), values[2 * i + 1]);
    }
    return name -> fields.getOrDefault(name, "");
  }

  private static String text(RebaseForm form, UnaryOperator<String> fields) {
    return new String(chosen(form, fields).bytes(), UTF_8);
  }

  private static boolean written(RebaseForm form, UnaryOperator<String> fields) {
    return chosen(form, fields).written();
  }

  private static RebaseChoice.Text chosen(RebaseForm form, UnaryOperator<String> fields) {
    return (RebaseChoice.Text) form.choices(fields).values().iterator().next();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
