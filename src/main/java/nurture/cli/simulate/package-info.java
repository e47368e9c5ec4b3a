/**
 * One candidate's biography through months of a settable clock: what is in the file, what comes due
 * in the house, and the diary of both. How the house is built for it is the {@code cli}'s affair;
 * here it is a {@link nurture.cli.simulate.SimulationHost}.
 */
@NullMarked
package nurture.cli.simulate;

import org.jspecify.annotations.NullMarked;
