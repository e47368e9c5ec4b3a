package nurture.bench;

/**
 * What a figure is asked to be.
 *
 * @param said as the table shows it, for example {@code ratio ≥ 0.5}
 */
public record FigureTarget(String said, boolean reached) {}
