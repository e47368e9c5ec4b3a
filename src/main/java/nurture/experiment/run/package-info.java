/**
 * Experiments as they are kept, started and watched. What is counted is read behind {@link
 * nurture.experiment.run.ExperimentStore}; an arm that does harm is stopped by {@link
 * nurture.experiment.run.ExperimentWatch}.
 */
@org.jspecify.annotations.NullMarked
package nurture.experiment.run;
