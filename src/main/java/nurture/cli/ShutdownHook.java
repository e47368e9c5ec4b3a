package nurture.cli;

/** Ends the process in order when it is told to. */
final class ShutdownHook {

  /**
   * Runs on SIGTERM or Ctrl-C: what is in flight is finished, and the process says that all went
   * well.
   */
  static void with(Runnable close) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  close.run();
                  // Without this the exit code tells of the signal, although everything was put
                  // away.
                  Runtime.getRuntime().halt(0);
                },
                "stopping"));
  }

  private ShutdownHook() {}
}
