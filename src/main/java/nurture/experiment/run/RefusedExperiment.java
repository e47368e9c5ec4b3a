package nurture.experiment.run;

/** Says why an experiment cannot be started or stopped. */
public final class RefusedExperiment extends RuntimeException {

  private static final long serialVersionUID = 1;

  public RefusedExperiment(String message) {
    super(message, null, false, false);
  }
}
