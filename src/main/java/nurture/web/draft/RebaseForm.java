package nurture.web.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nurture.digest.Sha256;
import nurture.playbook.version.RebaseChoice;
import nurture.playbook.version.RebaseOutcome.Conflict;
import nurture.playbook.version.RebaseOutcome.Side;
import nurture.playbook.version.ThreeWayMerge;
import nurture.playbook.version.ThreeWayMerge.Part;
import org.jspecify.annotations.Nullable;

/**
 * The places at which a draft and another version changed the same, and what a person chose at
 * each. Pure.
 *
 * <p>The fields of a place bear a checksum of its texts, so that what was chosen is found again on
 * a page that is shown anew, and is never taken for another place.
 */
final class RebaseForm {

  /** What can be chosen, as the form has it. */
  static final String MINE = "mine";

  static final String THEIRS = "theirs";
  static final String OWN = "own";

  /**
   * A place in a file, or a file as a whole.
   *
   * @param line of the draft's file at which it begins, from 1; 0 for the file as a whole
   * @param before lines above it, for orientation
   * @param base as both began; null where there was no file
   * @param mine as in the draft; null where it has no file
   * @param theirs as in the version; null where it has no file
   * @param writable whether a text of one's own can take its place
   */
  record Place(
      String key,
      String path,
      int line,
      String before,
      @Nullable String base,
      @Nullable String mine,
      @Nullable String theirs,
      boolean writable) {}

  private static final int LINES_ABOVE = 3;

  private final List<Conflict> conflicts;
  private final Map<String, ThreeWayMerge> merges = new HashMap<>();
  private final Map<String, List<Place>> places = new LinkedHashMap<>();

  private RebaseForm(List<Conflict> conflicts) {
    this.conflicts = List.copyOf(conflicts);
  }

  static RebaseForm of(List<Conflict> conflicts) {
    RebaseForm form = new RebaseForm(conflicts);
    for (Conflict conflict : conflicts) {
      Optional<ThreeWayMerge> merge = merge(conflict);
      merge.ifPresent(found -> form.merges.put(conflict.path(), found));
      form.places.put(
          conflict.path(),
          merge
              .map(found -> places(conflict.path(), found))
              .orElseGet(() -> List.of(whole(conflict))));
    }
    return form;
  }

  /** In the order of the files. */
  List<Place> places() {
    return places.values().stream().flatMap(List::stream).toList();
  }

  /** Whether something that can be chosen was chosen at a place. */
  static boolean isChosen(Place place, UnaryOperator<String> fields) {
    String choice = fields.apply("choice." + place.key());
    return choice.equals(MINE) || choice.equals(THEIRS) || (choice.equals(OWN) && place.writable());
  }

  /**
   * What the files become.
   *
   * @param fields what was sent, by name; a choice at each place
   */
  Map<String, RebaseChoice> choices(UnaryOperator<String> fields) {
    Map<String, RebaseChoice> choices = new HashMap<>();
    for (Conflict conflict : conflicts) {
      List<Place> here = places.getOrDefault(conflict.path(), List.of());
      ThreeWayMerge merge = merges.get(conflict.path());
      choices.put(
          conflict.path(),
          merge == null ? whole(here.get(0), conflict, fields) : merged(here, merge, fields));
    }
    return choices;
  }

  private static RebaseChoice whole(Place place, Conflict conflict, UnaryOperator<String> fields) {
    String choice = fields.apply("choice." + place.key());
    if (!choice.equals(OWN)) {
      return choice.equals(THEIRS) ? Side.THEIRS : Side.MINE;
    }
    boolean windows =
        conflict
            .mine()
            .or(conflict::theirs)
            .filter(bytes -> text(bytes).contains("\r\n"))
            .isPresent();
    String typed = unix(fields.apply("text." + place.key()));
    return new RebaseChoice.Text(
        (windows ? typed.replace("\n", "\r\n") : typed).getBytes(UTF_8), true);
  }

  private static RebaseChoice merged(
      List<Place> here, ThreeWayMerge merge, UnaryOperator<String> fields) {
    List<List<String>> chosen = new ArrayList<>();
    boolean written = false;
    for (int i = 0; i < here.size(); i++) {
      Part.Clash clash = merge.clashes().get(i);
      String choice = fields.apply("choice." + here.get(i).key());
      List<String> lines =
          choice.equals(OWN)
              ? lines(fields.apply("text." + here.get(i).key()), clash)
              : choice.equals(THEIRS) ? clash.theirs() : clash.mine();
      written |= !lines.equals(clash.mine()) && !lines.equals(clash.theirs());
      chosen.add(lines);
    }
    return new RebaseChoice.Text(merge.with(chosen), written);
  }

  /** The lines of a text that was typed, ended as the lines of the file are. */
  private static List<String> lines(String typed, Part.Clash clash) {
    String text = unix(typed);
    if (text.isEmpty()) {
      return List.of();
    }
    boolean windows =
        clash.mine().stream().anyMatch(line -> line.endsWith("\r"))
            || clash.theirs().stream().anyMatch(line -> line.endsWith("\r"));
    return Arrays.stream(
            (text.endsWith("\n") ? text.substring(0, text.length() - 1) : text).split("\n", -1))
        .map(line -> windows ? line + "\r" : line)
        .toList();
  }

  private static String unix(String typed) {
    return typed.replace("\r\n", "\n");
  }

  private static Optional<ThreeWayMerge> merge(Conflict conflict) {
    return conflict.base().isPresent()
            && conflict.mine().isPresent()
            && conflict.theirs().isPresent()
        ? ThreeWayMerge.of(conflict.base().get(), conflict.mine().get(), conflict.theirs().get())
        : Optional.empty();
  }

  private static List<Place> places(String path, ThreeWayMerge merge) {
    List<Place> places = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    List<String> above = List.of();
    int line = 1;
    for (Part part : merge.parts()) {
      if (part instanceof Part.Settled settled) {
        above = settled.lines();
        line += above.size();
      } else if (part instanceof Part.Clash clash) {
        String key = key(path, text(clash.base()), text(clash.mine()), text(clash.theirs()));
        int nth = seen.merge(key, 1, Integer::sum);
        places.add(
            new Place(
                nth == 1 ? key : key + "-" + nth,
                path,
                line,
                text(above.subList(Math.max(0, above.size() - LINES_ABOVE), above.size())),
                text(clash.base()),
                text(clash.mine()),
                text(clash.theirs()),
                true));
        line += clash.mine().size();
        above = List.of();
      }
    }
    return places;
  }

  private static Place whole(Conflict conflict) {
    boolean readable =
        isText(conflict.base()) && isText(conflict.mine()) && isText(conflict.theirs());
    String base = shown(conflict.base(), readable);
    String mine = shown(conflict.mine(), readable);
    String theirs = shown(conflict.theirs(), readable);
    return new Place(
        key(conflict.path(), base, mine, theirs),
        conflict.path(),
        0,
        "",
        base,
        mine,
        theirs,
        readable);
  }

  private static @Nullable String shown(Optional<byte[]> content, boolean readable) {
    return content
        .map(
            bytes ->
                readable
                    ? unix(text(bytes))
                    : bytes.length + " bytes, checksum " + hex(bytes).substring(0, 12))
        .orElse(null);
  }

  private static boolean isText(Optional<byte[]> content) {
    if (content.isEmpty()) {
      return true;
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(content.get())).toString().indexOf('\0') < 0;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }

  private static String text(List<String> lines) {
    return lines.stream()
        .map(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
        .collect(Collectors.joining("\n"));
  }

  private static String key(
      String path, @Nullable String base, @Nullable String mine, @Nullable String theirs) {
    return hex(String.join("\0", path, "b" + base, "m" + mine, "t" + theirs).getBytes(UTF_8))
        .substring(0, 16);
  }

  private static String hex(byte[] bytes) {
    return Sha256.hex(bytes);
  }
}
