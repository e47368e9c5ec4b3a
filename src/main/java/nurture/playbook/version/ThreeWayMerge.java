package nurture.playbook.version;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two changes of one text brought together, as far as they are in different places. Changes that
 * touch, with no line between them, are left to a person. Pure.
 */
final class ThreeWayMerge {

  private static final int MOST_LINES = 10_000;

  /** Some lines of the base, and what became of them; {@code from} to {@code to}, exclusive. */
  private record Edit(int from, int to, List<String> lines) {}

  /** Both changes; empty if they are about the same lines, or it is no text. */
  static Optional<byte[]> merge(byte[] base, byte[] mine, byte[] theirs) {
    Optional<List<String>> old = lines(base);
    Optional<List<String>> ours = lines(mine);
    Optional<List<String>> others = lines(theirs);
    if (old.isEmpty() || ours.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    List<Edit> edits = new ArrayList<>(edits(old.get(), ours.get()));
    for (Edit edit : edits(old.get(), others.get())) {
      if (!edits.contains(edit)) {
        edits.add(edit);
      }
    }
    edits.sort(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to));
    List<String> merged = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      if (i > 0 && edit.from() <= edits.get(i - 1).to()) {
        return Optional.empty();
      }
      merged.addAll(old.get().subList(at, edit.from()));
      merged.addAll(edit.lines());
      at = edit.to();
    }
    merged.addAll(old.get().subList(at, old.get().size()));
    return Optional.of(String.join("\n", merged).getBytes(UTF_8));
  }

  private static List<Edit> edits(List<String> before, List<String> after) {
    List<Edit> edits = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      int from = delta.getSource().getPosition();
      edits.add(new Edit(from, from + delta.getSource().size(), delta.getTarget().getLines()));
    }
    return edits;
  }

  private static Optional<List<String>> lines(byte[] content) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      List<String> lines = Arrays.asList(text.split("\n", -1));
      return text.indexOf('\0') >= 0 || lines.size() > MOST_LINES
          ? Optional.empty()
          : Optional.of(lines);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private ThreeWayMerge() {}
}
