package nurture.template;

/** One thing a good message does, held against one message. */
interface Rule {
  void read(Draft draft, Remarks remarks);
}
