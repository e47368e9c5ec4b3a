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
 * touch, with no line between them, are left to a person. Immutable.
 *
 * @param parts of the text, from its beginning to its end
 */
public record ThreeWayMerge(List<Part> parts) {

  private static final int MOST_LINES = 10_000;

  /** Some lines of the text. */
  public sealed interface Part {

    /** Lines that neither changed, or one, or both alike. */
    record Settled(List<String> lines) implements Part {
      public Settled {
        lines = List.copyOf(lines);
      }
    }

    /**
     * Lines that both changed.
     *
     * @param base as both began with them; no lines where both added some
     */
    record Clash(List<String> base, List<String> mine, List<String> theirs) implements Part {
      public Clash {
        base = List.copyOf(base);
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
      }
    }
  }

  /**
   * Some lines of the base, and what became of them; {@code from} to {@code to}, exclusive.
   *
   * @param side 0 is mine, 1 theirs, 2 both alike
   */
  private record Edit(int from, int to, List<String> lines, int side) {

    boolean isLike(Edit other) {
      return from == other.from && to == other.to && lines.equals(other.lines);
    }

    boolean isOf(int one) {
      return side == one || side == 2;
    }
  }

  public ThreeWayMerge {
    parts = List.copyOf(parts);
  }

  /** Both changes; empty if they are about the same lines, or it is no text. */
  static Optional<byte[]> merge(byte[] base, byte[] mine, byte[] theirs) {
    return of(base, mine, theirs)
        .filter(merge -> merge.clashes().isEmpty())
        .map(merge -> merge.with(List.of()));
  }

  /** Both changes, part by part; empty if it is no text, or has more than 10,000 lines. */
  public static Optional<ThreeWayMerge> of(byte[] base, byte[] mine, byte[] theirs) {
    Optional<List<String>> old = lines(base);
    Optional<List<String>> ours = lines(mine);
    Optional<List<String>> others = lines(theirs);
    return old.isEmpty() || ours.isEmpty() || others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ThreeWayMerge(parts(old.get(), edits(old.get(), ours.get(), others.get()))));
  }

  /** The places that are left to a person. */
  public List<Part.Clash> clashes() {
    return parts.stream().filter(Part.Clash.class::isInstance).map(Part.Clash.class::cast).toList();
  }

  /**
   * The text with what a person chose.
   *
   * @param chosen the lines of each clash, in their order
   */
  public byte[] with(List<List<String>> chosen) {
    List<String> text = new ArrayList<>();
    int next = 0;
    for (Part part : parts) {
      text.addAll(part instanceof Part.Settled settled ? settled.lines() : chosen.get(next++));
    }
    return String.join("\n", text).getBytes(UTF_8);
  }

  private static List<Part> parts(List<String> base, List<Edit> edits) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < edits.size(); ) {
      int from = edits.get(i).from();
      int to = edits.get(i).to();
      int end = i + 1;
      while (end < edits.size() && edits.get(end).from() <= to) {
        to = Math.max(to, edits.get(end).to());
        end++;
      }
      if (from > at) {
        parts.add(new Part.Settled(base.subList(at, from)));
      }
      List<Edit> touching = edits.subList(i, end);
      parts.add(
          touching.size() == 1
              ? new Part.Settled(touching.get(0).lines())
              : new Part.Clash(
                  base.subList(from, to),
                  changed(base, from, to, touching, 0),
                  changed(base, from, to, touching, 1)));
      at = to;
      i = end;
    }
    if (at < base.size()) {
      parts.add(new Part.Settled(base.subList(at, base.size())));
    }
    return parts;
  }

  /** Some lines of the base as one side has them. */
  private static List<String> changed(
      List<String> base, int from, int to, List<Edit> edits, int side) {
    List<String> changed = new ArrayList<>();
    int at = from;
    for (Edit edit : edits) {
      if (edit.isOf(side)) {
        changed.addAll(base.subList(at, edit.from()));
        changed.addAll(edit.lines());
        at = edit.to();
      }
    }
    changed.addAll(base.subList(at, to));
    return changed;
  }

  private static List<Edit> edits(List<String> base, List<String> mine, List<String> theirs) {
    List<Edit> edits = new ArrayList<>(edits(base, mine, 0));
    for (Edit edit : edits(base, theirs, 1)) {
      Optional<Edit> same = edits.stream().filter(edit::isLike).findFirst();
      same.ifPresent(edits::remove);
      edits.add(same.isPresent() ? new Edit(edit.from(), edit.to(), edit.lines(), 2) : edit);
    }
    edits.sort(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to));
    return edits;
  }

  private static List<Edit> edits(List<String> before, List<String> after, int side) {
    List<Edit> edits = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      int from = delta.getSource().getPosition();
      edits.add(
          new Edit(from, from + delta.getSource().size(), delta.getTarget().getLines(), side));
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
}
