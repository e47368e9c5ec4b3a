package nurture.rules;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.List;
import nurture.rules.sandbox.BudgetExceeded;
import nurture.rules.sandbox.Spending;
import org.drools.base.base.ObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.core.RuleBaseConfiguration;
import org.drools.core.common.BetaConstraints;
import org.drools.core.reteoo.BetaMemory;
import org.drools.core.reteoo.Tuple;
import org.drools.core.reteoo.builder.BuildContext;
import org.drools.util.bitmask.BitMask;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The tests of one join, each pair of which is a step. Two conditions that have nothing to do with
 * each other call no code of the rules at all, and yet the engine pairs every fact of one with
 * every fact of the other. {@link CountedJoins} puts it into each join.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // as the engine declares them
final class JoinSteps implements BetaConstraints<Object> {

  private final BetaConstraints join;
  private final String rule;

  /**
   * @param rule the one the join is first made for, by the engine's name
   */
  JoinSteps(BetaConstraints join, String rule) {
    this.join = join;
    this.rule = rule;
  }

  @Override
  public boolean isAllowedCachedLeft(Object context, FactHandle handle) {
    try {
      Spending.step();
      return join.isAllowedCachedLeft(context, handle);
    } catch (BudgetExceeded e) {
      throw e.in(rule);
    }
  }

  @Override
  public boolean isAllowedCachedRight(BaseTuple tuple, Object context) {
    try {
      Spending.step();
      return join.isAllowedCachedRight(tuple, context);
    } catch (BudgetExceeded e) {
      throw e.in(rule);
    }
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

  /** A node takes what this gives: a copy has to count as well. */
  @Override
  public <T> T cloneIfInUse() {
    BetaConstraints copy = (BetaConstraints) join.cloneIfInUse();
    return (T) (copy == join ? this : new JoinSteps(copy, rule));
  }

  /** The engine shares nodes whose tests are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof JoinSteps that && join.equals(that.join);
  }

  @Override
  public int hashCode() {
    return join.hashCode();
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
