package nurture.config;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@link Settings} from a file and an environment, collecting every problem on the way. Used
 * once.
 */
final class SettingsReader {
  private static final Map<String, DeclaredSetting> BY_NAME =
      DeclaredSetting.ALL.stream()
          .collect(Collectors.toUnmodifiableMap(DeclaredSetting::name, Function.identity()));
  private static final Map<String, DeclaredSetting> BY_VARIABLE =
      DeclaredSetting.ALL.stream()
          .collect(Collectors.toUnmodifiableMap(DeclaredSetting::variable, Function.identity()));
  private static final List<String> SECTIONS =
      Arrays.stream(Settings.class.getRecordComponents()).map(RecordComponent::getName).toList();

  private final List<String> problems = new ArrayList<>();
  private final Map<String, GivenValue> given = new LinkedHashMap<>();
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, Settings.Webhook> webhooks = new TreeMap<>();

  private SettingsReader() {}

  /** What was read and found free of problems. */
  record Reading(Settings settings, List<Setting> described) {}

  static Reading read(Path file, Map<String, String> environment) {
    SettingsReader reader = new SettingsReader();
    SettingsFile.read(file, reader.problems).forEach(reader::acceptFromFile);
    new TreeMap<>(environment).forEach(reader::acceptFromEnvironment);
    DeclaredSetting.ALL.forEach(reader::parse);
    NamedSections.all()
        .forEach(
            section ->
                reader
                    .names(section)
                    .forEach(name -> NamedSections.of(section, name).forEach(reader::parse)));
    reader.parseWebhooks();
    Object settings = reader.assemble();
    if (settings == null || !reader.problems.isEmpty()) {
      throw new SettingsException(reader.problems);
    }
    return new Reading((Settings) settings, reader.described());
  }

  private void acceptFromFile(String name, GivenValue value) {
    boolean webhook = WebhookKeys.source(name).isPresent();
    if (declared(name).isEmpty() && !webhook) {
      if (!SECTIONS.contains(name) || !value.text().isEmpty()) {
        problems.add(value.where() + ": " + name + ": " + unknown(name));
      }
    } else if (value.list() && !(webhook && WebhookKeys.isSecret(name))) {
      problems.add(value.where() + ": " + name + ": write one value, not a list");
    } else if (!value.text().isEmpty()) {
      given.put(name, value);
    }
  }

  private static Optional<DeclaredSetting> declared(String name) {
    return Optional.ofNullable(BY_NAME.get(name)).or(() -> NamedSections.declared(name));
  }

  /** The names under which a section that holds others has some, in order. */
  private Set<String> names(RecordComponent section) {
    return given.keySet().stream()
        .flatMap(key -> NamedSections.name(section, key).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String unknown(String name) {
    if (name.startsWith("webhooks")) {
      return "write " + WebhookKeys.KEY + ", the source in lower-case letters, digits and dashes";
    }
    Optional<String> named = NamedSections.unknown(name);
    if (named.isPresent()) {
      return named.get();
    }
    if (SECTIONS.contains(name)) {
      return "is a section; write its keys below it, each on a line of its own";
    }
    String parent = name.replaceFirst("\\.[^.]*$", "");
    if (BY_NAME.containsKey(parent)) {
      return parent + " takes one value; write nothing below it";
    }
    int dot = name.indexOf('.');
    String section = dot < 0 ? name : name.substring(0, dot);
    if (!SECTIONS.contains(section)) {
      return NearestWord.to(name, BY_NAME.keySet())
          .or(() -> NearestWord.to(section, SECTIONS))
          .map(meant -> "unknown; did you mean " + meant + "?")
          .orElse("unknown; the sections are " + String.join(", ", SECTIONS));
    }
    List<String> siblings =
        BY_NAME.keySet().stream()
            .filter(known -> known.startsWith(section + "."))
            .sorted()
            .toList();
    return NearestWord.to(
            name.substring(dot + 1),
            siblings.stream().map(known -> known.substring(dot + 1)).toList())
        .map(meant -> "unknown; did you mean " + section + "." + meant + "?")
        .orElse("unknown; the section has " + String.join(", ", siblings));
  }

  private void acceptFromEnvironment(String variable, String text) {
    if (!variable.startsWith("NURTURE_") || variable.equals("NURTURE_JAVA_OPTS")) {
      return;
    }
    Optional<String> name =
        Optional.ofNullable(BY_VARIABLE.get(variable))
            .map(DeclaredSetting::name)
            .or(() -> WebhookKeys.keyOf(variable))
            .or(() -> NamedSections.keyOf(variable));
    if (name.isEmpty()) {
      problems.add(
          variable
              + ": unknown variable; "
              + NamedSections.meant(variable)
                  .or(() -> NearestWord.to(variable, BY_VARIABLE.keySet()))
                  .map(meant -> "did you mean " + meant + "?")
                  .orElse("variables are named NURTURE_<SECTION>_<KEY>; unset it"));
    } else if (!text.isBlank()) {
      String decoded = EnvironmentText.decoded(text, Charset.defaultCharset());
      if (EnvironmentText.isBroken(decoded)) {
        problems.add(
            variable
                + ": has characters that the locale of this process cannot decode; set LC_ALL to"
                + " C.UTF-8, or write the value into the settings file, which is UTF-8");
      }
      given.put(name.get(), new GivenValue(decoded.strip(), variable));
    }
  }

  private void parse(DeclaredSetting declaredSetting) {
    GivenValue value = given.get(declaredSetting.name());
    String text = value == null ? declaredSetting.key().value() : value.text();
    try {
      values.put(declaredSetting.name(), declaredSetting.parse(text));
    } catch (IllegalArgumentException e) {
      problems.add(problem(declaredSetting.name(), e));
    }
  }

  private void parseWebhooks() {
    given.forEach(
        (name, value) -> WebhookKeys.source(name).ifPresent(source -> webhook(name, source)));
  }

  private void webhook(String name, String source) {
    GivenValue secret = given.get(WebhookKeys.secretOf(source));
    GivenValue kind = given.get(WebhookKeys.kindOf(source));
    if (secret == null) {
      problems.add(
          Objects.requireNonNull(kind, name).where()
              + ": "
              + name
              + ": needs "
              + WebhookKeys.secretOf(source)
              + " beside it");
    } else if (WebhookKeys.isSecret(name)) {
      try {
        WebhookKeys.require(source);
        String of = kind == null ? Settings.Webhook.STANDARD : kind.text();
        webhooks.put(source, WebhookKeys.parse(of, secret.text()));
      } catch (IllegalArgumentException e) {
        problems.add(problem(name, e));
      }
    }
  }

  /** {@code where: key = value: what to do}; the value is left out where it is secret. */
  private String problem(String name, IllegalArgumentException reason) {
    DeclaredSetting declaredSetting = declared(name).orElse(null);
    GivenValue value = given.get(name);
    String where = value == null ? "default" : value.where();
    String text =
        value != null ? value.text() : declaredSetting == null ? "" : declaredSetting.key().value();
    boolean shown = declaredSetting != null && !declaredSetting.isSecret() && !text.isEmpty();
    return where + ": " + name + (shown ? " = " + text : "") + ": " + reason.getMessage();
  }

  private @Nullable Object assemble() {
    List<@Nullable Object> parts = new ArrayList<>();
    for (RecordComponent component : Settings.class.getRecordComponents()) {
      parts.add(
          component.getType().isRecord()
              ? section(component.getType(), DeclaredSetting.in(component), told -> told)
              : component.isAnnotationPresent(NamedSection.class) ? named(component) : webhooks);
    }
    return construct(Settings.class, parts, told -> told);
  }

  /**
   * @param told what a conflict says, in the words of this section
   */
  private @Nullable Object section(
      Class<?> type, List<DeclaredSetting> keys, UnaryOperator<String> told) {
    List<@Nullable Object> parts = new ArrayList<>();
    keys.forEach(declaredSetting -> parts.add(values.get(declaredSetting.name())));
    return construct(type, parts, told);
  }

  private @Nullable Object named(RecordComponent section) {
    Map<String, Object> all = new TreeMap<>();
    Set<String> names = names(section);
    String single = NamedSections.single(section) + ".";
    for (String name : names) {
      String own = section.getName() + "." + name + ".";
      String needed = own + NamedSections.declaration(section).needs();
      if (!given.containsKey(needed)) {
        String any = given.keySet().stream().filter(k -> k.startsWith(own)).findFirst().orElse(own);
        problems.add(
            Objects.requireNonNull(given.get(any), any).where()
                + ": "
                + any
                + ": needs "
                + needed
                + " beside it");
        continue;
      }
      Object one =
          section(
              NamedSections.type(section),
              NamedSections.of(section, name),
              told -> told.replace(single, own));
      if (one != null) {
        all.put(name, one);
      }
    }
    return all.size() == names.size() ? all : null;
  }

  /**
   * Null if a part is missing, which is a problem already told, or if the record refuses, which
   * becomes one.
   */
  private @Nullable Object construct(
      Class<?> type, List<@Nullable Object> parts, UnaryOperator<String> told) {
    if (parts.contains(null)) {
      return null;
    }
    try {
      Constructor<?> canonical = type.getDeclaredConstructors()[0];
      return canonical.newInstance(parts.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof SettingsConflict settingsConflict) {
        problems.add(
            problem(
                told.apply(settingsConflict.key()),
                new IllegalArgumentException(
                    told.apply(String.valueOf(settingsConflict.getMessage())))));
        return null;
      }
      throw new IllegalStateException(type + " could not be made", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " could not be made", e);
    }
  }

  private List<Setting> described() {
    List<Setting> described = new ArrayList<>();
    for (String section : SECTIONS) {
      DeclaredSetting.ALL.stream()
          .filter(declaredSetting -> declaredSetting.section().equals(section))
          .map(this::describe)
          .forEach(described::add);
      if (section.equals("webhooks")) {
        described.addAll(describeWebhooks());
      }
      NamedSections.all().stream()
          .filter(named -> named.getName().equals(section))
          .forEach(named -> described.addAll(describe(named)));
    }
    return List.copyOf(described);
  }

  /** Those that are set with all their keys, or how one would be set. */
  private List<Setting> describe(RecordComponent named) {
    Set<String> names = names(named);
    NamedSection declaration = NamedSections.declaration(named);
    String key = named.getName() + ".<name>." + declaration.needs();
    return names.isEmpty()
        ? List.of(
            new Setting(
                key,
                "NURTURE_" + key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT),
                "",
                "",
                "",
                declaration.comment(),
                "default",
                declaration.example()))
        : names.stream()
            .flatMap(name -> NamedSections.of(named, name).stream())
            .map(this::describe)
            .toList();
  }

  private Setting describe(DeclaredSetting declaredSetting) {
    GivenValue value = given.get(declaredSetting.name());
    SettingKey settingKey = declaredSetting.key();
    String text = value == null ? settingKey.value() : value.text();
    return new Setting(
        declaredSetting.name(),
        declaredSetting.variable(),
        shown(declaredSetting, text),
        settingKey.value(),
        settingKey.unit(),
        settingKey.comment(),
        value == null ? "default" : value.where(),
        settingKey.example());
  }

  private String shown(DeclaredSetting declaredSetting, String text) {
    boolean masked = declaredSetting.isSecret();
    return masked
            && values.get(declaredSetting.name()) instanceof Optional<?> set
            && set.isPresent()
        ? set.get().toString()
        : text;
  }

  private List<Setting> describeWebhooks() {
    if (webhooks.isEmpty()) {
      return List.of(webhook(WebhookKeys.KEY, WebhookKeys.VARIABLE, "", "default"));
    }
    List<Setting> described = new ArrayList<>();
    webhooks
        .keySet()
        .forEach(
            source -> {
              String key = WebhookKeys.KEY.replace("<source>", source);
              String where = Objects.requireNonNull(given.get(key), key).where();
              described.add(webhook(key, WebhookKeys.variable(source), Secret.HIDDEN, where));
            });
    return described;
  }

  private static Setting webhook(String key, String variable, String value, String source) {
    return new Setting(
        key, variable, value, "", "", WebhookKeys.COMMENT, source, WebhookKeys.EXAMPLE);
  }
}
