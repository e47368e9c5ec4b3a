package nurture.decision;

import nurture.event.Stage;

/** A step through the funnel, the rule that took it and why. */
public record StageMove(Stage from, Stage to, String rule, String reason) {}
