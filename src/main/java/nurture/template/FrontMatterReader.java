package nurture.template;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nurture.candidate.Purpose;
import nurture.event.ChannelDescription;
import nurture.event.Via;
import nurture.identity.Mailbox;
import nurture.template.FrontMatter.Declared;
import nurture.template.FrontMatter.Place;
import nurture.template.TemplateFile.Piece;
import nurture.template.sandbox.SampleConstructor;
import nurture.template.sandbox.TemplateProblem;
import nurture.template.sandbox.YamlLimits;
import nurture.yaml.StrictMapping;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads front matter strictly: an unknown key or a value of the wrong shape is a problem with its
 * line, since a misspelt {@code optional} would otherwise show only in a candidate's inbox.
 */
final class FrontMatterReader {
  private static final Pattern APPROVED = Pattern.compile("[A-Za-z0-9_-]{2,64}");
  private static final Pattern PATH = Pattern.compile("[a-zA-Z]\\w*(\\.[a-zA-Z]\\w*)*");

  private final String file;
  private final List<TemplateProblem> problems;
  private final Map<String, Place> places = new HashMap<>();
  private String purpose = "";
  private @Nullable Purpose intent;
  private Via via = Via.EMAIL;
  private String from = FrontMatter.TEAM;
  private boolean thread;
  private String approved = "";
  private List<Declared> fills = List.of();
  private List<Declared> attach = List.of();
  private AddresseeKind addresseeKind = AddresseeKind.PASSIVE;
  private Locale language = Locale.ENGLISH;
  private List<Declared> needs = List.of();
  private List<Declared> optional = List.of();
  private List<LetterPromise> promises = List.of();
  private Map<String, Object> sample = Map.of();

  private FrontMatterReader(String file, List<TemplateProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** What could be read; what could not is added to {@code problems}. */
  static FrontMatter read(TemplateFile file, List<TemplateProblem> problems) {
    Piece piece = file.frontMatter();
    return piece == null
        ? FrontMatter.NONE
        : new FrontMatterReader(file.path(), problems).read(piece);
  }

  private FrontMatter read(Piece piece) {
    LoaderOptions limits = new LoaderOptions();
    limits.setAllowDuplicateKeys(false);
    limits.setMaxAliasesForCollections(10);
    limits.setNestingDepthLimit(20);
    Optional<TemplateProblem> passed = YamlLimits.passed(file, piece.body(), piece.firstLine());
    if (passed.isPresent()) {
      problems.add(passed.get());
      return FrontMatter.NONE;
    }
    try {
      Node root =
          new Yaml(new SampleConstructor(limits))
              .compose(new StringReader("\n".repeat(piece.firstLine() - 1) + piece.body()));
      if (root instanceof MappingNode mapping) {
        read(new StrictMapping(mapping), limits);
      } else {
        complain(
            piece.firstLine(), 1, "the front matter is not a list of keys", "Write key: value");
      }
    } catch (MarkedYAMLException broken) {
      Mark mark = broken.getProblemMark();
      complain(
          mark == null ? piece.firstLine() : mark.getLine() + 1,
          mark == null ? 1 : mark.getColumn() + 1,
          "the front matter is not YAML: " + broken.getProblem(),
          "Mend the indentation or put the value in quotes");
      return FrontMatter.NONE;
    } catch (YAMLException broken) {
      complain(piece.firstLine(), 1, "the front matter is not YAML", "Mend it or make it smaller");
      return FrontMatter.NONE;
    }
    return new FrontMatter(
        purpose,
        intent,
        via,
        from,
        thread,
        approved(),
        attached(),
        addresseeKind,
        language,
        needs,
        optional,
        promises,
        sample,
        Map.copyOf(places));
  }

  private void read(StrictMapping mapping, LoaderOptions limits) {
    mapping
        .repeated()
        .forEach(
            key ->
                complain(
                    key, "'" + ((ScalarNode) key).getValue() + "' is there twice", "Keep one"));
    mapping
        .notWords()
        .forEach(key -> complain(key, "this is not the name of a key", "Write key: value"));
    for (String key : mapping.keys()) {
      Node value = mapping.placeOfValue(key);
      places.put(key, new Place(StrictMapping.line(value), StrictMapping.column(value)));
      read(key, mapping.placeOf(key), value, limits);
    }
  }

  private void read(String key, Node place, Node value, LoaderOptions limits) {
    switch (key) {
      case "purpose" -> purpose = text(value);
      case "for" -> intent = oneOf(Purpose.class, value).orElse(null);
      case "via" -> via = oneOf(Via.class, value).orElse(Via.EMAIL);
      case "from" -> from = from(value);
      case "thread" -> thread = whether(value);
      case "approved" -> approved = approved(value);
      case "fills" -> fills = paths(value);
      case "attach" -> attach = files(value);
      case "audience" ->
          addresseeKind = oneOf(AddresseeKind.class, value).orElse(AddresseeKind.PASSIVE);
      case "language" -> language = language(value);
      case "needs" -> needs = paths(value);
      case "optional" -> optional = paths(value);
      case "promises" -> promises = LetterPromise.read(value, this::complain);
      case "sample" -> sample = sample(value, limits);
      default ->
          complain(
              place,
              "front matter has no '" + key + "'",
              "Use purpose, for, via, from, thread, approved, fills, attach, audience, language,"
                  + " needs, optional, promises and sample");
    }
  }

  private String text(Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    complain(node, "this is not a line of text", "Write one sentence");
    return "";
  }

  private String from(Node node) {
    String written = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    boolean known =
        Set.of(FrontMatter.TEAM, FrontMatter.RECRUITER, FrontMatter.AUTHOR).contains(written);
    if (!known && Mailbox.fault(written).isPresent()) {
      complain(
          node,
          "'" + written + "' is no sender",
          "Write team, recruiter, author, or the address of one in sender.others");
      return FrontMatter.TEAM;
    }
    return known ? written : Mailbox.canonical(written);
  }

  private String approved(Node node) {
    String written = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    if (!APPROVED.matcher(written).matches()) {
      complain(
          node,
          "'" + written + "' is no approved template",
          "Write the provider's id of it, such as HX0123456789abcdef0123456789abcdef");
      return "";
    }
    return written;
  }

  /** What fills a place must be known whenever the message is. */
  private Optional<ApprovedTemplate> approved() {
    if (approved.isEmpty()) {
      fills.stream()
          .findFirst()
          .ifPresent(
              path ->
                  complain(
                      path.line(),
                      path.column(),
                      "fills is there without approved",
                      "Name the approved template, or leave fills out"));
      return Optional.empty();
    }
    List<String> known = needs.stream().map(Declared::path).toList();
    fills.stream()
        .filter(path -> !known.contains(path.path()))
        .forEach(
            path ->
                complain(
                    path.line(),
                    path.column(),
                    "'" + path.path() + "' fills the approved template and may not be known",
                    "List it under needs too"));
    return Optional.of(new ApprovedTemplate(approved, fills.stream().map(Declared::path).toList()));
  }

  private List<Declared> files(Node node) {
    if (!(node instanceof SequenceNode list)) {
      complain(node, "this is not a list", "Write [role-brief.pdf]");
      return List.of();
    }
    List<Declared> files = new ArrayList<>();
    for (Node item : list.getValue()) {
      String written = item instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (written.isBlank() || files.stream().anyMatch(file -> file.path().equals(written))) {
        complain(
            item,
            written.isBlank()
                ? "this is not the name of a file"
                : "'" + written + "' is there twice",
            written.isBlank() ? "Write one like role-brief.pdf" : "Keep one");
      } else {
        files.add(new Declared(written, StrictMapping.line(item), StrictMapping.column(item)));
      }
    }
    return files;
  }

  /** Only an email has a place for files. */
  private List<Declared> attached() {
    if (attach.isEmpty() || ChannelDescription.of(via).letter()) {
      return attach;
    }
    Declared first = attach.get(0);
    complain(
        first.line(), first.column(), "only an email brings files along", "Leave attach out here");
    return List.of();
  }

  private boolean whether(Node node) {
    String written = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (!written.equals("true") && !written.equals("false")) {
      complain(node, "'" + written + "' is neither true nor false", "Write true, or leave it out");
    }
    return written.equals("true");
  }

  /** The constant that is written so in lower case; empty, with a problem added, if none is. */
  private <E extends Enum<E>> Optional<E> oneOf(Class<E> type, Node node) {
    String written = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    Optional<E> found =
        Arrays.stream(type.getEnumConstants())
            .filter(constant -> lower(constant).equals(written))
            .findFirst();
    if (found.isEmpty()) {
      complain(
          node,
          "'" + written + "' is not known here",
          "Use one of "
              + Arrays.stream(type.getEnumConstants())
                  .map(FrontMatterReader::lower)
                  .collect(Collectors.joining(", ")));
    }
    return found;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private Locale language(Node node) {
    try {
      return new Locale.Builder().setLanguageTag(text(node)).build();
    } catch (IllformedLocaleException unknown) {
      complain(node, "this is not a language tag", "Write one like en, de or pt-BR");
      return Locale.ENGLISH;
    }
  }

  private List<Declared> paths(Node node) {
    List<Declared> paths = new ArrayList<>();
    if (!(node instanceof SequenceNode list)) {
      complain(node, "this is not a list", "Write [candidate.firstName, personal.reason]");
      return paths;
    }
    for (Node item : list.getValue()) {
      if (item instanceof ScalarNode scalar && PATH.matcher(scalar.getValue()).matches()) {
        paths.add(
            new Declared(scalar.getValue(), StrictMapping.line(item), StrictMapping.column(item)));
      } else {
        complain(item, "this is not the path of a variable", "Write one like candidate.firstName");
      }
    }
    return paths;
  }

  private Map<String, Object> sample(Node node, LoaderOptions limits) {
    if (node instanceof MappingNode) {
      try {
        return new SampleConstructor(limits).sample(node);
      } catch (MarkedYAMLException broken) {
        Mark mark = broken.getProblemMark();
        complain(
            mark == null ? StrictMapping.line(node) : mark.getLine() + 1,
            mark == null ? StrictMapping.column(node) : mark.getColumn() + 1,
            "the sample cannot be read: " + broken.getProblem(),
            "Write plain values, and each key once");
        return Map.of();
      } catch (RuntimeException broken) {
        // A tag such as !!int before what is none makes the library stumble in many ways.
        complain(node, "the sample cannot be read", "Quote text that looks like a date or number");
        return Map.of();
      }
    }
    complain(node, "the sample is not a list of keys", "Write the variables of one message");
    return Map.of();
  }

  private void complain(@Nullable Node node, String message, String advice) {
    complain(
        node == null ? 1 : StrictMapping.line(node),
        node == null ? 1 : StrictMapping.column(node),
        message,
        advice);
  }

  private void complain(int line, int column, String message, String advice) {
    problems.add(new TemplateProblem(file, line, column, message, advice));
  }
}
