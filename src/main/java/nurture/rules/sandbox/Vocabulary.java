package nurture.rules.sandbox;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.candidate.HiringStep;
import nurture.candidate.Purpose;
import nurture.candidate.facts.AvailableContent;
import nurture.candidate.facts.Away;
import nurture.candidate.facts.CampaignWaiting;
import nurture.candidate.facts.Candidate;
import nurture.candidate.facts.Contact;
import nurture.candidate.facts.Employment;
import nurture.candidate.facts.EvaluationTime;
import nurture.candidate.facts.Flag;
import nurture.candidate.facts.Found;
import nurture.candidate.facts.HeldBack;
import nurture.candidate.facts.Interest;
import nurture.candidate.facts.LastReply;
import nurture.candidate.facts.LastStep;
import nurture.candidate.facts.Match;
import nurture.candidate.facts.NextTouch;
import nurture.candidate.facts.OpenTask;
import nurture.candidate.facts.Points;
import nurture.candidate.facts.Postponed;
import nurture.candidate.facts.Reach;
import nurture.candidate.facts.Referred;
import nurture.candidate.facts.ResearchGate;
import nurture.candidate.facts.Role;
import nurture.candidate.facts.SignalSeen;
import nurture.candidate.facts.TopicHistory;
import nurture.candidate.facts.WorkingHours;
import nurture.decision.Opinion;
import nurture.decision.Touchpoint;
import nurture.decision.Weight;
import nurture.event.Motivator;
import nurture.event.Relationship;
import nurture.event.ResearchItem;
import nurture.event.SignalKind;
import nurture.event.Stage;
import nurture.event.Strength;
import nurture.event.Tone;
import nurture.event.Via;
import nurture.library.ItemKind;

/**
 * The words rules are written in: facts and what they have, opinions and what is said of them. What
 * is not in here no rule can name.
 */
public final class Vocabulary {

  /** What rules may match, apart from opinions. */
  static final List<Class<?>> FACTS =
      List.of(
          AvailableContent.class,
          Away.class,
          CampaignWaiting.class,
          Candidate.class,
          Contact.class,
          Employment.class,
          EvaluationTime.class,
          Flag.class,
          Found.class,
          HeldBack.class,
          Interest.class,
          LastReply.class,
          LastStep.class,
          Match.class,
          NextTouch.class,
          OpenTask.class,
          Points.class,
          Postponed.class,
          Reach.class,
          Referred.class,
          ResearchGate.class,
          Role.class,
          SignalSeen.class,
          TopicHistory.class,
          WorkingHours.class);

  /** What stands behind a dot: {@code Stage.AWARENESS}. */
  private static final List<Class<? extends Enum<?>>> CHOICES =
      List.of(
          Stage.class,
          Relationship.class,
          Via.class,
          Tone.class,
          Strength.class,
          SignalKind.class,
          Motivator.class,
          ResearchItem.class,
          Weight.class,
          Purpose.class,
          ItemKind.class,
          HiringStep.Kind.class);

  public static List<String> facts() {
    return FACTS.stream().map(Class::getSimpleName).toList();
  }

  public static List<String> opinions() {
    return opinions(Opinion.class).map(Class::getSimpleName).sorted().toList();
  }

  private static final List<Class<?>> ALL =
      Stream.of(FACTS.stream(), opinions(Opinion.class), Stream.of(Touchpoint.class), choices())
          .<Class<?>>flatMap(all -> all)
          .toList();

  /** Everything a rule may name. */
  static List<Class<?>> all() {
    return ALL;
  }

  /** The same, in one order everywhere. */
  public static Stream<Class<?>> types() {
    return ALL.stream();
  }

  private static Stream<Class<?>> choices() {
    return CHOICES.stream().map(type -> type);
  }

  /** What a rule may look for: a fact, an opinion, or either kind of touchpoint. */
  static Optional<Class<?>> matched(String name) {
    return all().stream()
        .filter(type -> !type.isEnum() && type.getSimpleName().equals(name))
        .findFirst();
  }

  /** A fact, an opinion or a choice by the name rules call it. */
  public static Optional<Class<?>> called(String name) {
    return ALL.stream()
        .filter(type -> type != Touchpoint.class)
        .filter(type -> type.getSimpleName().equals(name) || type.getName().equals(name))
        .findFirst();
  }

  /** The choices a constant is one of, for example {@code Stage}. */
  public static List<String> choicesWith(String constant) {
    return CHOICES.stream()
        .filter(type -> constants(type).contains(constant))
        .map(Class::getSimpleName)
        .toList();
  }

  /** What may be said of it: constants of a choice, fields of a fact, words of an opinion. */
  public static List<String> members(Class<?> type) {
    if (type.isEnum()) {
      return constants(type);
    }
    if (Opinion.class.isAssignableFrom(type)) {
      return methods(type)
          .filter(method -> Opinion.class.isAssignableFrom(method.getReturnType()))
          .map(Method::getName)
          .distinct()
          .sorted()
          .toList();
    }
    Stream<String> components =
        type.isRecord()
            ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
            : Stream.of();
    return Stream.concat(components, methods(type).map(Vocabulary::property).sorted())
        .distinct()
        .toList();
  }

  private static Stream<Class<?>> opinions(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Vocabulary::opinions)
        : Stream.of(type);
  }

  private static List<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
  }

  private static Stream<Method> methods(Class<?> type) {
    List<String> ofEverything =
        Arrays.stream(Object.class.getMethods()).map(Method::getName).collect(Collectors.toList());
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> !ofEverything.contains(method.getName()));
  }

  /** Rules write {@code usable} for {@code isUsable()}. */
  private static String property(Method method) {
    String name = method.getName();
    return name.matches("is[A-Z].*") && method.getParameterCount() == 0
        ? Character.toLowerCase(name.charAt(2)) + name.substring(3)
        : name;
  }

  private Vocabulary() {}
}
