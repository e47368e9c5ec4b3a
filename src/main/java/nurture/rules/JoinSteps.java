package nurture.rules;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nurture.rules.sandbox.Spending;
import org.drools.base.base.ObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.core.RuleBaseConfiguration;
import org.drools.core.common.BetaConstraints;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.BetaMemory;
import org.drools.core.reteoo.BetaNode;
import org.drools.core.reteoo.LeftTupleSource;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.Sink;
import org.drools.core.reteoo.Tuple;
import org.drools.core.reteoo.builder.BuildContext;
import org.drools.util.bitmask.BitMask;
import org.kie.api.KieBase;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The tests of one join, each pair of which is a step. Two conditions that have nothing to do with
 * each other call no code of the rules at all, and yet the engine pairs everything with everything;
 * this is where that is counted.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // as the engine declares them
final class JoinSteps implements BetaConstraints<Object> {

  private static final Field CONSTRAINTS = constraints();

  private final BetaConstraints join;

  private JoinSteps(BetaConstraints join) {
    this.join = join;
  }

  /** Makes every join of a new base count; nothing may be added to its rules after. */
  static void countedIn(KieBase base) {
    Set<Object> seen = new HashSet<>();
    for (ObjectTypeNode node : ((InternalRuleBase) base).getRete().getObjectTypeNodes()) {
      count(node, seen);
    }
  }

  private static void count(Object node, Set<Object> seen) {
    if (!seen.add(new Identity(node))) {
      return;
    }
    if (node instanceof BetaNode beta) {
      try {
        CONSTRAINTS.set(beta, new JoinSteps(beta.getRawConstraints()));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("the field was made accessible", e);
      }
    }
    Sink[] sinks =
        node instanceof ObjectSource objects
            ? objects.getObjectSinkPropagator().getSinks()
            : node instanceof LeftTupleSource tuples
                ? tuples.getSinkPropagator().getSinks()
                : new Sink[0];
    for (Sink sink : sinks) {
      count(sink, seen);
    }
  }

  /** Two nodes of equal tests are equal to the engine, and yet two. */
  private record Identity(Object node) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Identity identity && identity.node == node;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(node);
    }
  }

  private static Field constraints() {
    try {
      Field field = BetaNode.class.getDeclaredField("constraints");
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("the joins of this version of the engine are others", e);
    }
  }

  @Override
  public boolean isAllowedCachedLeft(Object context, FactHandle handle) {
    Spending.step();
    return join.isAllowedCachedLeft(context, handle);
  }

  @Override
  public boolean isAllowedCachedRight(BaseTuple tuple, Object context) {
    Spending.step();
    return join.isAllowedCachedRight(tuple, context);
  }

  // What follows is passed on.

  @Override
  public Object createContext() {
    return join.createContext();
  }

  @Override
  public void updateFromTuple(Object context, ValueResolver resolver, Tuple tuple) {
    join.updateFromTuple(context, resolver, tuple);
  }

  @Override
  public void updateFromFactHandle(Object context, ValueResolver resolver, FactHandle handle) {
    join.updateFromFactHandle(context, resolver, handle);
  }

  @Override
  public void resetTuple(Object context) {
    join.resetTuple(context);
  }

  @Override
  public void resetFactHandle(Object context) {
    join.resetFactHandle(context);
  }

  @Override
  public BetaConstraint[] getConstraints() {
    return join.getConstraints();
  }

  @Override
  public BetaConstraints getOriginalConstraint() {
    return join.getOriginalConstraint();
  }

  @Override
  public boolean isIndexed() {
    return join.isIndexed();
  }

  @Override
  public int getIndexCount() {
    return join.getIndexCount();
  }

  @Override
  public boolean isEmpty() {
    return join.isEmpty();
  }

  @Override
  public BetaMemory createBetaMemory(RuleBaseConfiguration configuration, int nodeType) {
    return join.createBetaMemory(configuration, nodeType);
  }

  @Override
  public BitMask getListenedPropertyMask(
      Pattern pattern, ObjectType type, List<String> properties) {
    return join.getListenedPropertyMask(pattern, type, properties);
  }

  @Override
  public void init(BuildContext context, int nodeType) {
    join.init(context, nodeType);
  }

  @Override
  public void initIndexes(int depth, int nodeType, RuleBaseConfiguration configuration) {
    join.initIndexes(depth, nodeType, configuration);
  }

  @Override
  public <T> T cloneIfInUse() {
    return (T) join.cloneIfInUse();
  }

  @Override
  public boolean isLeftUpdateOptimizationAllowed() {
    return join.isLeftUpdateOptimizationAllowed();
  }

  @Override
  public void registerEvaluationContext(BuildContext context) {
    join.registerEvaluationContext(context);
  }

  @Override
  public void writeExternal(ObjectOutput out) {
    throw new UnsupportedOperationException("a rule base is kept as its classes");
  }

  @Override
  public void readExternal(ObjectInput in) {
    throw new UnsupportedOperationException("a rule base is kept as its classes");
  }
}
