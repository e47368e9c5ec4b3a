package nurture.rules.sandbox;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.rules.language.PermittedMembers;
import org.objectweb.asm.Type;

/**
 * What compiled rules may refer to, by the names the virtual machine has for it. The bodies of
 * conditions and consequences may call what rules may ({@link PermittedMembers}) and a little that
 * the compiler puts around it; the code around the bodies, which makes the model for the engine,
 * may do that and nothing else.
 */
final class LinkableMembers {

  private static final String MODEL = "org/drools/model/";
  static final String DSL = "org/drools/modelcompiler/dsl/pattern/D";
  private static final String ACCUMULATORS = "org/drools/core/base/accumulators/";

  /** By owner and name; {@code *} for all there is. */
  private static final Set<String> IN_BODIES =
      Set.of(
          "org/drools/model/Drools.insert",
          "org/drools/modelcompiler/util/EvaluationUtil.*",
          DSL + ".eval",
          "java/lang/Boolean.valueOf",
          "java/lang/Boolean.booleanValue",
          "java/lang/Integer.valueOf",
          "java/lang/Integer.intValue",
          "java/lang/Long.valueOf",
          "java/lang/Long.longValue",
          "java/lang/Double.valueOf",
          "java/lang/Double.doubleValue",
          "java/lang/Number.intValue",
          "java/lang/Number.longValue",
          "java/lang/Number.doubleValue",
          "java/lang/String.valueOf",
          "java/util/Objects.equals",
          "java/util/Arrays.asList",
          "java/math/BigDecimal.valueOf",
          "java/math/BigDecimal.compareTo");

  private static final Set<String> IN_MODEL =
      Set.of(
          DSL + ".rule",
          DSL + ".pattern",
          DSL + ".declarationOf",
          DSL + ".alphaIndexedBy",
          DSL + ".betaIndexedBy",
          DSL + ".reactOn",
          DSL + ".not",
          DSL + ".exists",
          DSL + ".forall",
          DSL + ".and",
          DSL + ".or",
          DSL + ".accumulate",
          DSL + ".accFunction",
          DSL + ".execute",
          DSL + ".on",
          DSL + ".eval",
          "org/drools/model/PatternDSL$PatternDef.expr",
          "org/drools/model/PatternDSL$PatternDef.bind",
          "org/drools/model/PatternDSL$PatternDef.and",
          "org/drools/model/PatternDSL$PatternDef.or",
          "org/drools/model/PatternDSL$PatternDef.endAnd",
          "org/drools/model/PatternDSL$PatternDef.endOr",
          "org/drools/model/view/CombinedExprViewItem.*",
          "org/drools/model/impl/RuleBuilder.attribute",
          "org/drools/model/impl/RuleBuilder.build",
          "org/drools/model/functions/accumulate/AccumulateFunction.as",
          "org/drools/model/functions/accumulate/AccumulateFunction.with",
          "org/drools/model/DomainClassMetadata.getPropertyIndex",
          "org/drools/util/DateUtils.getDateFormatMask",
          "java/lang/Boolean.valueOf",
          "java/lang/Integer.valueOf",
          "java/lang/Long.valueOf",
          "java/lang/Double.valueOf",
          "java/lang/Object.<init>",
          "java/lang/RuntimeException.<init>",
          "java/lang/String.equals",
          "java/lang/String.hashCode",
          "java/util/Arrays.asList",
          "java/util/ArrayList.<init>",
          "java/util/Collections.emptyList",
          "java/util/List.addAll",
          "org/drools/model/RulesSupplier.getRules",
          "java/time/format/DateTimeFormatterBuilder.<init>",
          "java/time/format/DateTimeFormatterBuilder.parseCaseInsensitive",
          "java/time/format/DateTimeFormatterBuilder.appendPattern",
          "java/time/format/DateTimeFormatterBuilder.toFormatter");

  private static final Set<String> FIELDS =
      Set.of(
          "java/lang/Boolean.TYPE",
          "java/lang/Integer.TYPE",
          "java/lang/Long.TYPE",
          "java/lang/Double.TYPE",
          "java/util/Locale.ENGLISH");

  /** Of the Java library, beside what rules may use; enough to link what is listed above. */
  private static final Set<String> CLASSES =
      Set.of(
          "java/lang/Object",
          "java/lang/Number",
          "java/lang/Boolean",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Double",
          "java/lang/Class",
          "java/lang/CharSequence",
          "java/lang/Comparable",
          "java/lang/Exception",
          "java/lang/Throwable",
          "java/lang/RuntimeException",
          "java/lang/invoke/LambdaMetafactory",
          "java/lang/invoke/StringConcatFactory",
          "java/lang/invoke/MethodHandles",
          "java/lang/invoke/MethodHandles$Lookup",
          "java/lang/invoke/MethodType",
          "java/lang/invoke/CallSite",
          "java/lang/invoke/SerializedLambda",
          "java/io/Serializable",
          "java/math/BigDecimal",
          "java/time/format/DateTimeFormatter",
          "java/time/format/DateTimeFormatterBuilder",
          "java/util/ArrayList",
          "java/util/Arrays",
          "java/util/Collection",
          "java/util/Collections",
          "java/util/Locale",
          "java/util/Objects",
          "java/util/Set",
          "java/util/function/Supplier",
          DSL,
          "org/drools/modelcompiler/util/EvaluationUtil",
          "org/drools/util/DateUtils");

  private static final Set<String> VOCABULARY = types();
  private static final Set<String> CALLS = calls();

  /** Whether a class may be named at all, by its internal name. */
  static boolean type(String name) {
    return CLASSES.contains(name)
        || VOCABULARY.contains(name)
        || name.startsWith(ACCUMULATORS)
        || name.startsWith(MODEL) && !name.startsWith(MODEL + "codegen/");
  }

  /** Whether the body of a condition or consequence may call a method. */
  static boolean inBody(String owner, String name, String descriptor) {
    return CALLS.contains(owner + "." + name + descriptor)
        || IN_BODIES.contains(owner + "." + name)
        || IN_BODIES.contains(owner + ".*");
  }

  /** Whether the code that makes the model may call a method. */
  static boolean inModel(String owner, String name) {
    return IN_MODEL.contains(owner + "." + name)
        || IN_MODEL.contains(owner + ".*")
        || owner.startsWith(MODEL + "consequences/ConsequenceBuilder$") && name.equals("execute")
        || owner.startsWith(ACCUMULATORS) && name.equals("<init>");
  }

  /** Whether a field of another class may be read; written is none. */
  static boolean field(String owner, String name, String descriptor) {
    boolean constant = descriptor.equals("L" + owner + ";");
    return FIELDS.contains(owner + "." + name)
        || constant && VOCABULARY.contains(owner)
        || constant && owner.startsWith(MODEL + "operators/") && name.equals("INSTANCE")
        || constant
            && (owner.equals(MODEL + "Rule$Attribute")
                || owner.equals(MODEL + "Index$ConstraintType"));
  }

  private static Set<String> types() {
    Set<Class<?>> types = PermittedMembers.types().collect(Collectors.toSet());
    Set<Class<?>> all = new HashSet<>(types);
    types.forEach(
        type ->
            PermittedMembers.methods(type)
                .forEach(
                    method -> {
                      all.add(method.getDeclaringClass());
                      all.add(method.getReturnType());
                      all.addAll(List.of(method.getParameterTypes()));
                    }));
    types.forEach(type -> outer(type).forEach(all::add));
    return all.stream().map(Type::getInternalName).collect(Collectors.toSet());
  }

  private static Stream<Class<?>> outer(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? Stream.of() : Stream.concat(Stream.of(outer), outer(outer));
  }

  private static Set<String> calls() {
    Set<String> calls = new HashSet<>();
    PermittedMembers.types()
        .forEach(
            type -> {
              for (Method method : PermittedMembers.methods(type)) {
                String call = "." + method.getName() + Type.getMethodDescriptor(method);
                calls.add(Type.getInternalName(type) + call);
                calls.add(Type.getInternalName(method.getDeclaringClass()) + call);
              }
            });
    return calls;
  }

  private LinkableMembers() {}
}
