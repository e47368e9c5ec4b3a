/**
 * Experiments: which arm a candidate is in, and what the outcomes of the arms say. Arms are judged
 * by e-values, so that a report may be read as often as one likes. Plain Java: no clock, no
 * storage; the caller hands in what was counted.
 *
 * <p>{@link nurture.experiment.BlockTest} is the test of two rates. {@link
 * nurture.experiment.ExperimentJudge} makes a verdict of several of them, {@link
 * nurture.experiment.GuardWatch} finds harm, {@link nurture.experiment.RatioCheck} finds arms whose
 * sizes do not fit their weights, and {@link nurture.experiment.SampleSize} says how many
 * candidates it takes. Ports and what happens by itself are in {@code nurture.experiment.run}.
 */
@org.jspecify.annotations.NullMarked
package nurture.experiment;
