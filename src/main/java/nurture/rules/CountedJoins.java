package nurture.rules;

import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.definitions.impl.KnowledgePackageImpl;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.core.common.BetaConstraints;
import org.drools.core.reteoo.AccumulateNode;
import org.drools.core.reteoo.CoreComponentFactory;
import org.drools.core.reteoo.ExistsNode;
import org.drools.core.reteoo.JoinNode;
import org.drools.core.reteoo.LeftTupleSource;
import org.drools.core.reteoo.NotNode;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.builder.BuildContext;
import org.drools.core.reteoo.builder.NodeFactory;
import org.drools.core.reteoo.builder.PhreakNodeFactory;

/**
 * The engine's factory of nodes, with joins that count their steps. The engine finds it as a
 * service, under {@code META-INF/services}, once for the whole process. Safe for concurrent use.
 */
public final class CountedJoins implements CoreComponentFactory {

  private final NodeFactory nodes = new Nodes();

  /** For the engine, which looks for services by their class. */
  public CountedJoins() {}

  /**
   * Holds the engine to it: without it a hostile rule could pair facts without end.
   *
   * @throws IllegalStateException if the engine uses another factory
   */
  static void require() {
    if (!(CoreComponentFactory.get() instanceof CountedJoins)) {
      throw new IllegalStateException(
          "the engine builds joins that do not count their steps; "
              + "keep META-INF/services/"
              + CoreComponentFactory.class.getName()
              + " on the class path");
    }
  }

  @Override
  public NodeFactory getNodeFactoryService() {
    return nodes;
  }

  @Override
  public InternalKnowledgePackage createKnowledgePackage(String name) {
    return new KnowledgePackageImpl(name);
  }

  private static final class Nodes extends PhreakNodeFactory {

    private static final long serialVersionUID = 1L;

    private static BetaConstraints counted(BetaConstraints tests, BuildContext context) {
      return new JoinSteps(tests, context.getRule() == null ? "" : context.getRule().getName());
    }

    @Override
    public JoinNode buildJoinNode(
        int id,
        LeftTupleSource left,
        ObjectSource right,
        BetaConstraints tests,
        BuildContext context) {
      return super.buildJoinNode(id, left, right, counted(tests, context), context);
    }

    @Override
    public NotNode buildNotNode(
        int id,
        LeftTupleSource left,
        ObjectSource right,
        BetaConstraints tests,
        BuildContext context) {
      return super.buildNotNode(id, left, right, counted(tests, context), context);
    }

    @Override
    public ExistsNode buildExistsNode(
        int id,
        LeftTupleSource left,
        ObjectSource right,
        BetaConstraints tests,
        BuildContext context) {
      return super.buildExistsNode(id, left, right, counted(tests, context), context);
    }

    @Override
    public AccumulateNode buildAccumulateNode(
        int id,
        LeftTupleSource left,
        ObjectSource right,
        AlphaNodeFieldConstraint[] results,
        BetaConstraints source,
        BetaConstraints result,
        Accumulate accumulate,
        BuildContext context) {
      return super.buildAccumulateNode(
          id, left, right, results, counted(source, context), result, accumulate, context);
    }
  }
}
