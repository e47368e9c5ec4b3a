package nurture.bench;

import java.util.List;

/**
 * One thing that is measured. Blocks; everything it starts it hands to the surroundings to close.
 */
public interface Measurement {

  /** The word for {@code --only}. */
  String name();

  /**
   * @throws Exception whatever goes wrong; the surroundings clean up
   */
  List<BenchFigure> measure(BenchEnvironment benchEnvironment) throws Exception;

  /**
   * Whether it is a check rather than a figure: it runs only when named, and may fail the command.
   */
  default boolean isCheck() {
    return false;
  }
}
