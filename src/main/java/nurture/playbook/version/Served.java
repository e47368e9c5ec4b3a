package nurture.playbook.version;

/** What came of putting something else in service. */
public sealed interface Served {

  /** It is in service; every node was told. */
  record Done(InService now) implements Served {}

  /** Somebody else was faster; nothing was changed. */
  record Overtaken(InService now) implements Served {}

  /** There is no such version. */
  record Unknown() implements Served {}

  /** It is so already, or there is no canary to promote or withdraw; nothing was changed. */
  record Nothing(InService now) implements Served {}
}
