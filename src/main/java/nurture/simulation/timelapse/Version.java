package nurture.simulation.timelapse;

import java.util.Collection;
import nurture.rules.Decider;

/**
 * A playbook to live under.
 *
 * @param name as reports call it
 * @param rules the names of all its rules
 */
public record Version(String name, Decider decider, Collection<String> rules) {}
