package nurture.insight;

import java.util.Optional;
import nurture.event.Stage;

/**
 * How many stays in a stage ended alike.
 *
 * @param next empty while they last, and of candidates who were erased or merged
 * @param over whether they ended
 * @param days how long they took, rounded down to a day, week or month; 0 while they last
 */
public record StayCount(Stage stage, Optional<Stage> next, boolean over, int days, long count) {}
