package nurture.insight;

/**
 * Where the playbook wants a rate to be.
 *
 * @param low 0 to 1
 * @param high 0 to 1; 1 where more is always better
 */
public record MeasureTarget(double low, double high) {}
