package nurture.playbook.version;

/** What came of putting something else in service. */
public sealed interface ServiceOutcome {

  /** It is in service; every node was told. */
  record Done(ServiceEntry now) implements ServiceOutcome {}

  /** Somebody else was faster; nothing was changed. */
  record Overtaken(ServiceEntry now) implements ServiceOutcome {}

  /** There is no such version. */
  record Unknown() implements ServiceOutcome {}

  /** It is so already, or there is no canary to promote or withdraw; nothing was changed. */
  record Nothing(ServiceEntry now) implements ServiceOutcome {}
}
